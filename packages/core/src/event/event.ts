import * as z from "zod";
import { type Db, Items, Key, Page } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Id, fn } from "../util/index.ts";
import * as AsOf from "./asof.ts";
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

const Instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());

/** An event as the stories reported by an instant told it; null when there is none, or none had told of it then. */
export const asOf = fn(z.object({ id: Id.Event, at: Instant }), async ({ id, at }): Promise<Info | null> => {
  const [info] = await found([id]);
  return info === undefined ? null : AsOf.asOf(info, at);
});

/** Claims in the order of the references, with a Fault in the place of a gap. */
export async function claimsByRef(refs: readonly ClaimRef[]): Promise<(Claim | Fault)[]> {
  const items = await Items.items(refs.map(Table.claimKey));
  return items.map((item, i) => (item ? Table.fromClaim(item) : gap("claim", refs[i]?.claim ?? "")));
}

const PageInput = z.object({
  filter: List.Filter.default({}),
  order: z.enum(List.ORDERS).default("DATE_DESC"),
  /** Events as the stories reported by then told them, and only those; by date alone. */
  asOf: Instant.optional(),
  ask: z.custom<Page.Ask>(),
});

/** Whether an entry of a list still tells of its event: an entry may outlive what it told of by a moment. */
const stands = (info: Info | undefined, filter: List.Filter): info is Info =>
  info?.mergedInto === null &&
  (filter.companies === undefined ||
    info.participants.some((one) => one.company !== null && filter.companies?.includes(one.company)));

/** Events of a list's items: as they come with the items, or read in one batch. */
async function infosOf(items: readonly Db.Item[], filter: List.Filter): Promise<(Info | undefined)[]> {
  const loaded = await found(items.filter((item) => !item["info"]).map(Table.idOf));
  const infos = items.map((item) => (item["info"] ? Table.fromEvent(item) : loaded.shift()));
  return infos.map((info) => (stands(info, filter) ? info : undefined));
}

/** A full page of events. Those of the whole ledger come with the page itself; others are read in one batch. */
export const page = fn(PageInput, async ({ filter, order, ask, asOf: at }): Promise<Page.Page<Info>> => {
  if (at !== undefined) return pageAsOf({ filter, order, ask, at });
  return Page.sifted(
    (next) => List.page(filter, order, next),
    ask,
    (items) => infosOf(items, filter),
  );
});

type PageAsOf = Omit<z.output<typeof PageInput>, "asOf"> & { readonly at: string };

async function pageAsOf({ filter, order, ask, at }: PageAsOf): Promise<Page.Page<Info>> {
  const look = AsOf.watch(order);
  const wide = AsOf.widened(filter, at);
  const then = async (info: Info | undefined): Promise<Info | undefined> => {
    const known = info && (await AsOf.asOf(info, at));
    return known && AsOf.holds(known, filter) ? known : undefined;
  };
  return Page.sifted(
    (next) => List.page(wide, order, next),
    ask,
    async (items) => {
      look(items.length);
      return Promise.all((await infosOf(items, wide)).map(then));
    },
  );
}

/** The claims of an event, oldest report first, up to an instant; those of retellings only when there are no others. */
export const claims = fn(
  z.object({ event: Id.Event, ask: z.custom<Page.Ask>(), asOf: Instant.optional() }),
  async ({ event, ask, asOf: at }): Promise<Page.Page<Claim>> => {
    const lists = [Table.ofEvent(event)];
    const own = await Page.page({ lists, descending: false, to: at === undefined ? Table.OWN : Key.above(at) }, ask);
    const to = at === undefined ? undefined : Key.above(Key.join(Table.ECHOES, at));
    const found =
      own.items.length > 0 || own.hasPrevious ? own : await Page.page({ lists, descending: false, to }, ask);
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
