import * as z from "zod";
import { Db, Directory, Filter as On, Items, Key, Page } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Id, fn } from "../util/index.ts";
import type { CompanyId } from "../util/id.ts";
import type { Info } from "./company.ts";
import * as Table from "./company.table.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import * as Latest from "./latest.ts";
import type { Found } from "./mention.ts";
import * as Name from "./name.ts";

/** A company with its latest reported events, the newest first. */
export interface Known extends Info {
  readonly latest: readonly Latest.Reported[];
}

async function stored(ids: readonly CompanyId[]): Promise<(Known | undefined)[]> {
  const items = await Items.items(ids.map(Table.key));
  return items.map((item) => {
    const info = item && Table.fromItem(item);
    return info && item && { ...info, latest: Latest.of(item) };
  });
}

/**
 * In the order of the ids, with a Fault in the place of a gap: companies that stories of this archive name, and those that only the
 * gazetteer has. A merged id gives the survivor.
 */
export async function byIds(ids: readonly CompanyId[], gazetteer: Gazetteer): Promise<(Known | Fault)[]> {
  const first = await stored(ids);
  const moved = await stored(first.flatMap((one) => one?.mergedInto ?? []));
  const survivors = new Map(moved.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return ids.map((id, i) => {
    const one = first[i];
    const survivor = one?.mergedInto == null ? one : survivors.get(one.mergedInto);
    if (survivor) return survivor;
    const listed = gazetteer.info(one?.mergedInto ?? id);
    return listed ? { ...listed, latest: [] } : new Fault("NOT_FOUND", `no company ${id}`);
  });
}

/** Companies of a name: those of the gazetteer, and the one that stories have made without it. */
export async function named(name: string, gazetteer: Gazetteer): Promise<Known[]> {
  const ids = [
    ...gazetteer.named(name).map((info) => info.id),
    Id.Company.parse(`x.${Name.slug(Name.normalise(name))}`),
  ];
  return there(await byIds(ids, gazetteer));
}

export async function byTicker(ticker: string, gazetteer: Gazetteer): Promise<Known[]> {
  const ids = gazetteer.byTicker(ticker).map((info) => info.id);
  return there(await byIds(ids, gazetteer));
}

const there = (found: readonly (Known | Fault)[]): Known[] =>
  found.filter((one): one is Known => !(one instanceof Fault));

export const Filter = z.object({
  /** The beginning of a name or of a word in it, with or without accents. */
  text: z.string().max(200).optional(),
  country: z.string().max(2).optional(),
  exchange: z.string().max(20).optional(),
  sector: z.string().max(100).optional(),
});

const one = (value: string | undefined): string[] | undefined => (value === undefined ? undefined : [value]);

/** A full page of ids of companies that stories of this archive name, in order of name. */
export const page = fn(
  z.object({ filter: Filter, ask: z.custom<Page.Ask>() }),
  async ({ filter, ask }): Promise<Page.Page<CompanyId>> => {
    const text = filter.text === undefined || filter.text.trim() === "" ? undefined : Name.slug(filter.text);
    const labels = await Directory.labels(text === undefined ? Table.lists.name : Table.lists.word);
    const left = [
      ...On.oneOf("y", one(filter.country)),
      ...On.hasOneOf("x", one(filter.exchange)),
      ...On.oneOf("t", one(filter.sector)),
      ...(text === undefined ? [] : Table.firstOf(text)),
    ];
    const bounds = text === undefined ? {} : { from: text, to: Key.above(text) };
    const walk = {
      lists: [text === undefined ? Table.byName(labels) : Table.byWord(labels)],
      descending: false,
      ...bounds,
      filter: On.every(left),
    };
    const found = await Page.page(walk, ask);
    return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: Table.idOf(item) })) };
  },
);

/** An entry of a company's line of time. */
export type Entry =
  { readonly type: "ARTICLE"; readonly id: Id.ArticleId } | { readonly type: "EVENT"; readonly id: Id.EventId };

/** A full page of a company's articles and events in one line of time, the newest first. */
export const timeline = fn(
  z.object({ company: Id.Company, ask: z.custom<Page.Ask>() }),
  async ({ company, ask }): Promise<Page.Page<Entry>> => {
    const lists = [Page.single(Key.timeline(company), { index: "by2" })];
    const found = await Page.page({ lists, descending: true }, ask);
    const entry = (item: Db.Item): Entry => {
      const id = String(item["pk"]).slice(2);
      return String(item["pk"]).startsWith("A#")
        ? { type: "ARTICLE", id: Id.Article.parse(id) }
        : { type: "EVENT", id: Id.Event.parse(id) };
    };
    return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: entry(item) })) };
  },
);

async function listed(info: Info): Promise<void> {
  const { items, labels } = Table.nameItems(info);
  for (const { list, label } of labels) await Directory.note(list, label);
  await Db.batchPut(items);
}

/**
 * Keeps what is known of the companies of a story: an item each, and the items that lists find them by. What stands already is not
 * written again; the item comes last, since a company that stands as it should is what tells the next story that its lists do too.
 */
export async function keep(found: Pick<Found, "relevance" | "provisional">, gazetteer: Gazetteer): Promise<void> {
  const ids = found.relevance.map((one) => one.company);
  const before = await Db.batchGet(ids.map(Table.key), true);
  const met = new Map(found.provisional.map((one) => [one.id, one]));
  for (const id of ids) {
    const item = before.get(Db.keyOf(Table.key(id)));
    const info = gazetteer.info(id);
    if (info) {
      if (same(item && Table.fromItem(item), info)) continue;
      await listed(info);
      await Db.update(Table.change(info));
      continue;
    }
    const one = met.get(id);
    const names = one ? [one.name, ...one.aliases].filter((name) => !Table.namesOf(item).has(name)) : [];
    for (const name of names) await listed({ ...UNKNOWN, id, name });
    if (names.length > 0) await Db.update(Table.met(id, names));
  }
}
const UNKNOWN = { aliases: [], country: null, sector: null, identifiers: [], provisional: true, mergedInto: null };
const sorted = (info: Info): string => JSON.stringify(Object.entries(info).sort(([a], [b]) => (a < b ? -1 : 1)));
const same = (a: Info | undefined, b: Info): boolean => a !== undefined && sorted(a) === sorted(b);
