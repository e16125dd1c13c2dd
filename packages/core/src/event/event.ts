import { z } from "zod";
import { type Db, Items, Page, Query } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Id, fn } from "../util/index.ts";
import * as Table from "./event.table.ts";
import type { Claim, ClaimRef, Info } from "./info.ts";
import * as List from "./list.ts";

const gap = (what: string, id: string): Fault => new Fault("NOT_FOUND", `no ${what} ${id}`);

/** In the order of the ids, with a Fault in the place of a gap. An event that became part of another says so in `mergedInto`. */
export const byIds = fn(z.array(Id.Event).max(1000), async (ids): Promise<(Info | Fault)[]> => {
  const items = await Items.items(ids.map(Table.eventKey));
  return items.map((item, i) => (item && !Table.isGone(item) ? Table.fromEvent(item) : gap("event", ids[i] ?? "")));
});

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

/** A full page of events. Those of the whole ledger come with the page itself; others are read in one batch. */
export const page = fn(PageInput, async ({ filter, order, ask }): Promise<Page.Page<Info>> => {
  const found = await List.page(filter, order, ask);
  const infos = await Promise.all(
    found.items.map(async ({ item }) => (item["info"] ? Table.fromEvent(item) : eventOf(item))),
  );
  return { ...found, items: found.items.flatMap(({ cursor }, i) => (infos[i] ? [{ cursor, item: infos[i] }] : [])) };
});
const eventOf = async (item: Db.Item): Promise<Info | undefined> => {
  const [event] = await Items.items([Table.eventKey(Table.idOf(item))]);
  return event && !Table.isGone(event) ? Table.fromEvent(event) : undefined;
};

/** The claims of an event, oldest report first. */
export const claims = fn(
  z.object({ event: Id.Event, ask: z.custom<Page.Ask>() }),
  async ({ event, ask }): Promise<Page.Page<Claim>> => {
    const found = await Page.page({ lists: [Table.ofEvent(event)], descending: false }, ask);
    return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: Table.fromClaim(item) })) };
  },
);

/** Claims of an article as they stand this instant, with where they are placed: what a new reading of it has to replace. */
export const ofArticle = fn(Id.Article, (article) =>
  Query.all({ partition: Table.claimKey({ article, claim: "" }).pk, from: "K#", to: "K#~", consistent: true }),
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
