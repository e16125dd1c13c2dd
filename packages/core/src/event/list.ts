import * as z from "zod";
import { type Db, Directory, Filter as On, Key, Page } from "../db/index.ts";
import { Decimal, Id } from "../util/index.ts";
import * as Table from "./event.table.ts";
import { STATUSES } from "./status.ts";

const Code = z.string().regex(/^[A-Z_]{2,40}$/);
const Amount = z.string().regex(/^-?\d{1,24}(?:\.\d{1,6})?$/, "an amount is a plain decimal number");
export const Filter = z.object({
  kinds: z.array(Code).max(50).optional(),
  statuses: z.array(z.enum(STATUSES)).optional(),
  companies: z.array(Id.Company).max(50).optional(),
  /** With companies: one of them in one of these roles. */
  roles: z.array(Code).max(100).optional(),
  /** Days of the first report, both inclusive. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** ISO 4217: some figure of the event is in it. */
  currency: z.string().length(3).optional(),
  /** Of the headline figure in US dollars, both inclusive; an event that no rate values has none. */
  minUsd: Amount.optional(),
  maxUsd: Amount.optional(),
});
export type Filter = z.output<typeof Filter>;
export const ORDERS = ["DATE_DESC", "DATE_ASC", "USD_DESC", "REPORTED_DESC"] as const;
export type Order = (typeof ORDERS)[number];

async function dated(filter: Filter): Promise<Page.List[]> {
  if (filter.companies?.length) return filter.companies.map(Table.byCompany);
  if (!filter.kinds?.length) return [Table.feed(await Directory.labels(Table.lists.feed))];
  const one = async (kind: string): Promise<Page.List> =>
    Table.byKind(kind, await Directory.labels(Table.lists.kind(kind)));
  return Promise.all([...new Set(filter.kinds)].map(one));
}

const sortable = (amount: string | undefined): string | undefined =>
  amount === undefined ? undefined : Decimal.sortable(amount);
const end = (text: string | undefined): string | undefined => (text === undefined ? undefined : Key.above(text));

/** Conditions on facets that no list of the walk answers already. */
function conditions(filter: Filter, without: readonly (keyof Filter)[]): Db.Condition[] {
  const { companies = [], roles = [] } = filter;
  const filled =
    companies.length > 0 ? companies.flatMap((company) => roles.map((role) => Key.join(role, company))) : roles;
  const all: readonly (readonly [keyof Filter, readonly Db.Condition[]])[] = [
    ["kinds", On.oneOf("k", filter.kinds)],
    ["companies", roles.length > 0 ? [] : On.hasOneOf("c", companies)],
    ["roles", On.hasOneOf("r", filled)],
    ["statuses", On.oneOf("s", filter.statuses)],
    ["currency", On.hasOneOf("x", filter.currency === undefined ? [] : [filter.currency])],
    ["from", On.between("d", filter.from, end(filter.to))],
    ["minUsd", On.between("v", sortable(filter.minUsd), sortable(filter.maxUsd))],
  ];
  return all.flatMap(([name, made]) => (without.includes(name) ? [] : made));
}

async function walk(filter: Filter, order: Order): Promise<Page.Walk> {
  if (order === "USD_DESC") {
    const decades = await Directory.labels(Table.lists.worth);
    const inside = decades.filter(
      (decade) => decade >= (filter.from ?? "").slice(0, 3) && decade <= (filter.to ?? "999").slice(0, 3),
    );
    const bounds = { from: sortable(filter.minUsd), to: end(sortable(filter.maxUsd)) };
    return {
      lists: inside.map(Table.worth),
      descending: true,
      ...bounds,
      filter: On.every(conditions(filter, ["minUsd"])),
    };
  }
  if (order === "REPORTED_DESC") {
    const lists = [Table.reported(await Directory.labels(Table.lists.reported))];
    return { lists, descending: true, filter: On.every(conditions(filter, [])) };
  }
  const answered = filter.companies?.length ? (["companies", "from"] as const) : (["kinds", "from"] as const);
  const bounds = { from: filter.from, to: end(filter.to) };
  return {
    lists: await dated(filter),
    descending: order === "DATE_DESC",
    ...bounds,
    filter: On.every(conditions(filter, answered)),
  };
}

/** A full page of items (of an index; `Table.idOf` gives the event), in order, for a filter. */
export const page = async (filter: Filter, order: Order, ask: Page.Ask): Promise<Page.Page<Db.Item>> =>
  Page.page(await walk(filter, order), ask);
