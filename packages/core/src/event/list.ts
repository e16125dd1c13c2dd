import * as z from "zod";
import { type Db, Directory, Filter as On, Key, Page } from "../db/index.ts";
import { Id } from "../util/index.ts";
import * as Table from "./event.table.ts";
import { STATUSES } from "./status.ts";

const Code = z.string().regex(/^[A-Z_]{2,40}$/);
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
});
export type Filter = z.output<typeof Filter>;
export const ORDERS = ["DATE_DESC", "DATE_ASC"] as const;
export type Order = (typeof ORDERS)[number];

async function lists(filter: Filter): Promise<Page.List[]> {
  if (filter.companies?.length) return filter.companies.map(Table.byCompany);
  if (!filter.kinds?.length) return [Table.feed(await Directory.labels(Table.lists.feed))];
  const one = async (kind: string): Promise<Page.List> =>
    Table.byKind(kind, await Directory.labels(Table.lists.kind(kind)));
  return Promise.all([...new Set(filter.kinds)].map(one));
}

function left(filter: Filter): Db.Condition[] {
  const { companies = [], roles = [] } = filter;
  const filled =
    companies.length > 0 ? companies.flatMap((company) => roles.map((role) => Key.join(role, company))) : roles;
  return [
    ...(companies.length > 0 ? On.oneOf("k", filter.kinds) : []),
    ...On.oneOf("s", filter.statuses),
    ...On.hasOneOf("r", filled),
    ...On.hasOneOf("x", filter.currency === undefined ? [] : [filter.currency]),
  ];
}

/** A full page of items (of an index; `Table.idOf` gives the event) in order of the first report, for a filter. */
export const page = async (filter: Filter, order: Order, ask: Page.Ask): Promise<Page.Page<Db.Item>> =>
  Page.page(
    {
      lists: await lists(filter),
      descending: order === "DATE_DESC",
      from: filter.from,
      to: filter.to === undefined ? undefined : Key.above(filter.to),
      filter: On.every(left(filter)),
    },
    ask,
  );
