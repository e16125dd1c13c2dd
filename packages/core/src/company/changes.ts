import * as z from "zod";
import { Db, Key, Query } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Hash, Id, fn } from "../util/index.ts";
import type { CompanyId } from "../util/id.ts";
import { Info } from "./company.ts";
import * as Table from "./company.table.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Changes } from "./gazetteer/overlay.ts";

// What an operator says of companies, over the lists: one item a company added, a name given, a merge. Few enough for one partition.
const PARTITION = "O";
const MOST = 50_000;
const KINDS = { company: "C", alias: "L", merged: "M" } as const;
type Kind = keyof typeof KINDS;

interface Kept {
  readonly kind: Kind;
  readonly value: unknown;
  /** RFC 3339 in UTC. */
  readonly at: string;
}

const put = (kind: Kind, id: string, { value, at }: { value: unknown; at: Date }): Promise<boolean> => {
  const kept: Kept = { kind, value, at: at.toISOString() };
  return Db.put({ pk: PARTITION, sk: Key.join(KINDS[kind], id), ...kept });
};

const items = (): Promise<Db.Item[]> => Query.all({ partition: PARTITION, consistent: true }, MOST);

/** Everything that an operator has said, and a stamp that is another when anything was added. */
export async function all(): Promise<{ readonly changes: Changes; readonly stamp: string }> {
  const found = await items();
  const of = <T>(kind: Kind): T[] => found.filter((item) => item["kind"] === kind).map((item) => item["value"] as T);
  const changes: Changes = { companies: of("company"), aliases: of("alias"), merged: of("merged") };
  return { changes, stamp: Hash.short(JSON.stringify(changes)) };
}

const Added = z.object({ info: Info.omit({ provisional: true, mergedInto: true }), at: z.date() });

/** Adds a company, or says anew what is known of one. */
export const add = fn(Added, async ({ info, at }): Promise<Info> => {
  const value: Info = { ...info, provisional: false, mergedInto: null };
  await put("company", info.id, { value, at });
  return value;
});

const known = (id: CompanyId, gazetteer: Gazetteer, provisional: boolean): void => {
  if (gazetteer.info(id) === null && !provisional)
    throw new Fault("NOT_FOUND", `no company has the id "${id}": add it first, or look for it by name`);
};

const Named = z.object({ company: Id.Company, name: z.string().trim().min(1).max(200), at: z.date() });

/** Gives a company one more name. Faults: NOT_FOUND. */
export async function alias(given: z.input<typeof Named>, gazetteer: Gazetteer): Promise<void> {
  const { company, name, at } = Named.parse(given);
  known(company, gazetteer, false);
  await put("alias", Key.join(company, Hash.short(name)), { value: { company, name }, at });
}

const Merge = z.object({ from: Id.Company, to: Id.Company, at: z.date() });

/**
 * Says that one company is another: from now on its names are the other's, and its id leads there. Stories that were read before keep
 * the id that they were read with. Faults: NOT_FOUND, CONFLICT when the other is this one.
 */
export async function merge(given: z.input<typeof Merge>, gazetteer: Gazetteer): Promise<void> {
  const { from, to, at } = Merge.parse(given);
  const before = await Db.get(Table.key(from));
  known(to, gazetteer, false);
  known(from, gazetteer, before !== undefined);
  if (gazetteer.info(to)?.id === from || from === to)
    throw new Fault("CONFLICT", `"${to}" is part of "${from}" already: a company cannot be merged into itself`);
  const info = before && Table.fromItem(before);
  const names = [info?.name, ...(info?.aliases ?? [])].filter((name) => name !== undefined);
  // What stories called a company that no list has are names of the other from now on.
  if (info?.provisional === true)
    for (const name of names) await put("alias", Key.join(to, Hash.short(name)), { value: { company: to, name }, at });
  await put("merged", from, { value: { from, to }, at });
  if (info) await Db.update(Table.change({ ...info, mergedInto: to }));
}

/** Reads everything that an operator has said; what it returns puts it in the table that is connected then. */
export async function carry(): Promise<() => Promise<void>> {
  const found = await items();
  return () => Db.batchPut(found as (Db.Item & Db.Key)[]);
}
