import * as z from "zod";
import { type Db, Directory, Filter as On, Key, Page } from "../db/index.ts";
import { Id } from "../util/index.ts";
import * as Table from "./article.table.ts";

export const Filter = z.object({
  companies: z.array(Id.Company).max(50).optional(),
  sources: z.array(z.string().min(1).max(200)).max(20).optional(),
  languages: z.array(z.enum(["VI", "EN"])).optional(),
  /** Both inclusive, RFC 3339 in UTC. */
  publishedFrom: z.iso.datetime().optional(),
  publishedTo: z.iso.datetime().optional(),
  kinds: z.array(z.string().max(60)).max(50).optional(),
  /** Stories that retell an earlier one nearly word for word are left out unless asked for. */
  includeDuplicates: z.boolean().optional(),
});
export type Filter = z.output<typeof Filter>;

const own = (filter: Filter): Db.Condition[] => (filter.includeDuplicates === true ? [] : On.without("z"));
export const ORDERS = ["PUBLISHED_DESC", "PUBLISHED_ASC", "INGESTED_DESC"] as const;
export type Order = (typeof ORDERS)[number];

const feed = async (): Promise<Page.List[]> => [Table.feed(await Directory.labels(Table.lists.feed))];

async function narrowest(filter: Filter): Promise<{ lists: Page.List[]; left: Db.Condition[] }> {
  const rest = [...On.oneOf("l", filter.languages), ...On.hasOneOf("k", filter.kinds), ...own(filter)];
  const sources = On.oneOf("s", filter.sources);
  if (filter.companies?.length) return { lists: filter.companies.map(Table.byCompany), left: [...rest, ...sources] };
  if (!filter.sources?.length) return { lists: await feed(), left: rest };
  const one = async (name: string): Promise<Page.List> =>
    Table.bySource(name, await Directory.labels(Table.lists.source(name)));
  return { lists: await Promise.all(filter.sources.map(one)), left: rest };
}

async function published(filter: Filter, descending: boolean): Promise<Page.Walk> {
  const { lists, left } = await narrowest(filter);
  const to = filter.publishedTo === undefined ? undefined : Key.above(filter.publishedTo);
  return { lists, descending, from: filter.publishedFrom, to, filter: On.every(left) };
}

async function ingested(filter: Filter): Promise<Page.Walk> {
  const left = [
    ...On.oneOf("l", filter.languages),
    ...On.hasOneOf("k", filter.kinds),
    ...On.oneOf("s", filter.sources),
    ...On.hasOneOf("c", filter.companies),
    ...own(filter),
    ...On.between("p", filter.publishedFrom, filter.publishedTo),
  ];
  const lists = [Table.ingested(await Directory.labels(Table.lists.ingested))];
  return { lists, descending: true, filter: On.every(left) };
}

/** A full page of items (of an index; `Table.idOf` gives the article) in order, for a filter. */
export async function page(filter: Filter, order: Order, ask: Page.Ask): Promise<Page.Page<Db.Item>> {
  return Page.page(
    order === "INGESTED_DESC" ? await ingested(filter) : await published(filter, order === "PUBLISHED_DESC"),
    ask,
  );
}
