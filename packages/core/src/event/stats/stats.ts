import * as z from "zod";
import { Directory } from "../../db/index.ts";
import { Fault } from "../../fault/index.ts";
import { Decimal, fn } from "../../util/index.ts";
import type { CompanyId } from "../../util/id.ts";
import * as Table from "../event.table.ts";
import * as List from "../list.ts";
import { type Row, rows } from "./cells.ts";

export const DIMENSIONS = [
  "KIND",
  "STATUS",
  "MONTH",
  "YEAR",
  "COMPANY",
  "ROLE",
  "CURRENCY",
  "SOURCE",
  "COUNTRY",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One line of a table of sums. */
export interface Stat {
  readonly keys: readonly { readonly dimension: Dimension; readonly value: string }[];
  /** How many events. */
  readonly count: number;
  /** Of their headline figures in US dollars; null when none of them has one. */
  readonly sumUsd: string | null;
}

/** How many cells (a kind's month each) one answer may be made of. */
export const MOST_CELLS = 4000;

const Input = z.object({
  filter: List.Filter.default({}),
  by: z.array(z.enum(DIMENSIONS)).min(1).max(2),
  first: z.number().int().min(1).max(1000).default(100),
  /** All kinds there are: which of them are asked for when the filter names none. */
  kinds: z.array(z.string()),
  countryOf: z.custom<(company: CompanyId) => string | null>(),
});
type Input = z.output<typeof Input>;

const within = (value: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || value >= from) && (to === undefined || value <= to);

function fits(row: Row, filter: List.Filter): boolean {
  const { companies = [], roles = [], statuses = [], currency, minUsd, maxUsd } = filter;
  const filled =
    companies.length > 0 ? companies.flatMap((company) => roles.map((role) => `${role}#${company}`)) : roles;
  const usd = (test: (amount: string) => boolean): boolean => row.u !== null && test(row.u);
  return (
    within(row.d.slice(0, 10), filter.from, filter.to) &&
    (statuses.length === 0 || statuses.includes(row.s as never)) &&
    (companies.length === 0 || companies.some((company) => row.c.includes(company))) &&
    (filled.length === 0 || filled.some((role) => row.r.includes(role))) &&
    (currency === undefined || row.x.includes(currency)) &&
    (minUsd === undefined || usd((amount) => Decimal.compare(amount, minUsd) >= 0)) &&
    (maxUsd === undefined || usd((amount) => Decimal.compare(amount, maxUsd) <= 0))
  );
}

/** Companies of a row, in the roles asked for: a league table of arrangers counts arrangers. */
function companiesOf(row: Row, { filter }: Input): readonly string[] {
  const { roles = [] } = filter;
  if (roles.length === 0) return row.c;
  return row.c.filter((company) => roles.some((role) => row.r.includes(`${role}#${company}`)));
}

const VALUES: Readonly<Record<Dimension, (row: Row, input: Input) => readonly string[]>> = {
  KIND: (row) => [row.k],
  STATUS: (row) => [row.s],
  MONTH: (row) => [row.d.slice(0, 7)],
  YEAR: (row) => [row.d.slice(0, 4)],
  COMPANY: companiesOf,
  ROLE: (row) => row.r.filter((role) => !role.includes("#")),
  CURRENCY: (row) => row.x,
  SOURCE: (row) => row.o,
  COUNTRY: (row, input) => companiesOf(row, input).flatMap((company) => input.countryOf(company as CompanyId) ?? []),
};

async function cells({ filter, kinds }: Input): Promise<{ kind: string; month: string }[]> {
  const asked = filter.kinds?.length ? filter.kinds : kinds;
  const of = async (kind: string): Promise<{ kind: string; month: string }[]> => {
    const months = await Directory.labels(Table.lists.cells(kind));
    return months
      .filter((month) => within(month, filter.from?.slice(0, 7), filter.to?.slice(0, 7)))
      .map((month) => ({ kind, month }));
  };
  const found = (await Promise.all([...new Set(asked)].map(of))).flat();
  if (found.length > MOST_CELLS)
    throw new Fault(
      "LIMIT_SCAN",
      `the sums are over ${found.length} months of kinds, and at most ${MOST_CELLS} are added up: narrow the kinds or the dates`,
      {
        limit: MOST_CELLS,
        asked: found.length,
      },
    );
  return found;
}

const TIME: readonly Dimension[] = ["MONTH", "YEAR"];
const value = (stat: Stat, at: number): string => stat.keys[at]?.value ?? "";

/** Time runs forward; of all else the largest sum comes first, then the most events. */
function order(a: Stat, b: Stat): number {
  for (const at of [0, 1]) {
    const { dimension } = a.keys[at] ?? {};
    if (dimension && TIME.includes(dimension) && value(a, at) !== value(b, at))
      return value(a, at) < value(b, at) ? -1 : 1;
  }
  const sums = Decimal.compare(b.sumUsd ?? "-1", a.sumUsd ?? "-1");
  return (
    sums ||
    b.count - a.count ||
    (a.keys.map((key) => key.value).join() < b.keys.map((key) => key.value).join() ? -1 : 1)
  );
}

const pairs = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (made, list) => made.flatMap((keys) => [...new Set(list)].map((one) => [...keys, one])),
    [[]],
  );

/** Counts and sums of events by up to two dimensions. An event of several companies counts for each of them. */
export const stats = fn(Input, async (input): Promise<Stat[]> => {
  const found = (await rows(await cells(input))).filter((row) => fits(row, input.filter));
  const groups = new Map<string, { keys: Stat["keys"]; count: number; sumUsd: string | null }>();
  for (const row of found) {
    for (const values of pairs(input.by.map((dimension) => VALUES[dimension](row, input)))) {
      const keys = values.map((one, i) => ({ dimension: input.by[i] ?? "KIND", value: one }));
      const group = groups.get(values.join("\n")) ?? { keys, count: 0, sumUsd: null };
      groups.set(values.join("\n"), group);
      group.count += 1;
      if (row.u !== null) group.sumUsd = Decimal.plus(group.sumUsd ?? "0", row.u);
    }
  }
  return [...groups.values()].sort(order).slice(0, input.first);
});
