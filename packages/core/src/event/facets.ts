import { type Db, Key, Shape } from "../db/index.ts";
import { Decimal } from "../util/index.ts";
import type { CompanyId } from "../util/id.ts";
import type { Info } from "./info.ts";

/** Companies that take part, each once. */
export const companies = (info: Pick<Info, "participants">): CompanyId[] => [
  ...new Set(info.participants.flatMap((one) => (one.company === null ? [] : [one.company]))),
];

/** What filters and sums ask of an event. */
export interface Facets {
  /** Kind, status. */
  readonly k: string;
  readonly s: string;
  /** Companies; roles, plain and with their company ("BORROWER", "BORROWER#xiaomi"). */
  readonly c: readonly string[];
  readonly r: readonly string[];
  /** Currencies, sources. */
  readonly x: readonly string[];
  readonly o: readonly string[];
  /** First report; last report. */
  readonly d: string;
  readonly l: string;
  /** The headline figure in US dollars, plain and as a text that sorts; null without one. */
  readonly u: string | null;
  readonly v: string | null;
}

export function facetsOf(info: Info): Facets {
  const roles = info.participants.flatMap((one) =>
    one.company === null ? [one.role] : [one.role, Key.join(one.role, one.company)],
  );
  const currencies = info.quantities.flatMap((one) => one.figures.flatMap((figure) => figure.quantity.currency ?? []));
  return {
    k: info.kind,
    s: info.status,
    c: companies(info),
    r: [...new Set(roles)],
    x: [...new Set(currencies)],
    o: info.sources,
    d: info.firstReportedAt,
    l: info.lastReportedAt,
    u: info.usd,
    v: info.usd === null ? null : Decimal.sortable(info.usd),
  };
}
export const facetsIn = (item: Db.Item): Facets => item[Shape.FACETS] as Facets;
