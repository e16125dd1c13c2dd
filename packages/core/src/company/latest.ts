import { Db, Key } from "../db/index.ts";
import type { CompanyId, EventId } from "../util/id.ts";

// The newest events of a company are kept on its own item, one attribute an event, so that a page of articles with their companies
// and the latest events of each costs one call for the companies. Each attribute is set, never added to: writing again changes nothing.
const PREFIX = "e!";
/** How many are kept; the oldest reports beyond it are taken off. */
export const KEPT = 16;

export interface Reported {
  readonly event: EventId;
  /** When it was last reported. */
  readonly at: string;
}

const keyOf = (company: CompanyId): Db.Key => ({ pk: Key.companyPartition(company), sk: "C" });

/** The latest reported first. */
export const of = (item: Db.Item): Reported[] =>
  Object.entries(item)
    .flatMap(([name, at]) =>
      name.startsWith(PREFIX) ? [{ event: name.slice(PREFIX.length) as EventId, at: String(at) }] : [],
    )
    .sort((a, b) => (a.at === b.at ? (a.event < b.event ? 1 : -1) : a.at < b.at ? 1 : -1));

export async function note(company: CompanyId, { event, at }: Reported): Promise<void> {
  const item = await Db.update({
    key: keyOf(company),
    expression: "SET #event = :at",
    names: { "#event": PREFIX + event },
    values: { ":at": at },
  });
  for (const { event: old } of of(item ?? {}).slice(KEPT)) await forget(company, old);
}

export async function forget(company: CompanyId, event: EventId): Promise<void> {
  await Db.update({ key: keyOf(company), expression: "REMOVE #event", names: { "#event": PREFIX + event } });
}
