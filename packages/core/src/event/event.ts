import * as z from "zod";
import { type Db, Items, Page } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Id, fn } from "../util/index.ts";
import * as Table from "./event.table.ts";
import type { Claim, ClaimRef, Info } from "./info.ts";
import * as List from "./list.ts";

const gap = (what: string, id: string): Fault => new Fault("NOT_FOUND", `no ${what} ${id}`);

async function found(ids: readonly Id.EventId[]): Promise<(Info | undefined)[]> {
  const items = await Items.items(ids.map(Table.eventKey));
  const into = items.map((item) => item && Table.intoOf(item));
  const moved = [...new Set(into.filter((id) => id !== undefined))];
  const survivors = new Map((moved.length > 0 ? await found(moved) : []).map((info, i) => [moved[i], info]));
  return items.map((item, i) => {
    const survivor = survivors.get(into[i]);
    const id = ids[i];
    if (survivor && id) return { ...survivor, id, mergedInto: survivor.mergedInto ?? survivor.id };
    return item && Table.fromEvent(item);
  });
}

/**
 * In the order of the ids, with a Fault in the place of a gap. The id of an event that became part of another gives that one's
 * facts, and says so in `mergedInto`.
 */
export const byIds = fn(z.array(Id.Event).max(1000), async (ids): Promise<(Info | Fault)[]> =>
  (await found(ids)).map((info, i) => info ?? gap("event", ids[i] ?? "")),
);

/** Claims in the order of the references, with a Fault in the place of a gap. */
export async function claimsByRef(refs: readonly ClaimRef[]): Promise<(Claim | Fault)[]> {
  const items = await Items.items(refs.map(Table.claimKey));
  return items.map((item, i) => (item ? Table.fromClaim(item) : gap("claim", refs[i]?.claim ?? "")));
}

const PageInput = z.object({
  filter: List.Filter.default({}),
  order: z.enum(List.ORDERS).default("DATE_DESC"),
  ask: z.custom<Page.Ask>(),
});

/** Whether an entry of a list still tells of its event: an entry may outlive what it told of by a moment. */
const stands = (info: Info | undefined, filter: List.Filter): info is Info =>
  info?.mergedInto === null &&
  (filter.companies === undefined ||
    info.participants.some((one) => one.company !== null && filter.companies?.includes(one.company)));

/** A full page of events. Those of the whole ledger come with the page itself; others are read in one batch. */
export const page = fn(PageInput, async ({ filter, order, ask }): Promise<Page.Page<Info>> => {
  const infosOf = async (items: readonly Db.Item[]): Promise<(Info | undefined)[]> => {
    const loaded = await found(items.filter((item) => !item["info"]).map(Table.idOf));
    const infos = items.map((item) => (item["info"] ? Table.fromEvent(item) : loaded.shift()));
    return infos.map((info) => (stands(info, filter) ? info : undefined));
  };
  return Page.sifted((next) => List.page(filter, order, next), ask, infosOf);
});

/** The claims of an event, oldest report first; those of retellings only when there are no others. */
export const claims = fn(
  z.object({ event: Id.Event, ask: z.custom<Page.Ask>() }),
  async ({ event, ask }): Promise<Page.Page<Claim>> => {
    const walk = { lists: [Table.ofEvent(event)], descending: false };
    const own = await Page.page({ ...walk, to: Table.OWN }, ask);
    const found = own.items.length > 0 || own.hasPrevious ? own : await Page.page(walk, ask);
    return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: Table.fromClaim(item) })) };
  },
);

export type {
  Claim,
  ClaimRef,
  ClaimedFigure,
  EventQuantity,
  EventTerm,
  Figure,
  Info,
  Participant,
  Proof,
  Signature,
  StatusChange,
  When,
} from "./info.ts";
