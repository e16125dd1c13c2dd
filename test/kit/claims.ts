import type { Event } from "@newsledger/core/event";
import { Hash, Id } from "@newsledger/core/util";

type Signature = Event.Signature;

export interface Sketch {
  readonly id: string;
  readonly at: string;
  readonly kind?: string;
  readonly status?: string;
  /** Without one VI. */
  readonly language?: "VI" | "EN";
  /** Whether `at` is its publication; it is when not said. */
  readonly dated?: boolean;
  readonly subtype?: string | null;
  readonly source?: string | null;
  /** "BORROWER:xiaomi", "PERSON:'Trần Đình Long'" */
  readonly who: readonly string[];
  /** "PRINCIPAL:1000000000 USD"; "~" in front for approximate, "10%" for per cent */
  readonly figures?: readonly string[];
  /** "POSITION:CEO" */
  readonly terms?: readonly string[];
  /** "2020-01-01/2020-12-31" */
  readonly period?: string | null;
  /** Without one RANGE. */
  readonly precision?: "DAY" | "MONTH" | "QUARTER" | "HALF" | "YEAR" | "RANGE";
}

const span = { start: 0, end: 1, quote: "x" };

function figure(text: string): Signature["quantities"][number] {
  const [, role = "", approximate = "", value = "", unit = ""] =
    /^([A-Z_]+):(~?)([\d.]+)(?: ?(\S+))?$/.exec(text) ?? [];
  const percent = unit === "%";
  const quantity = {
    measure: percent ? ("PERCENT" as const) : /^[A-Z]{3}$/.test(unit) ? ("MONEY" as const) : ("COUNT" as const),
    value,
    min: value,
    max: value,
    currency: /^[A-Z]{3}$/.test(unit) ? unit : null,
    unit: percent ? "percent" : null,
    approximate: approximate === "~",
    span,
  };
  return { role: role as never, quantity };
}

/** A claim as merging sees it, from a short sketch. */
export function signature(sketch: Sketch): Signature {
  const [from = null, to = null] = sketch.period?.split("/") ?? [];
  return {
    id: Id.Claim.parse(`c${Hash.short(sketch.id)}`),
    article: Id.Article.parse(`a${Hash.short(sketch.id)}`),
    at: sketch.at.length === 10 ? `${sketch.at}T08:00:00.000Z` : sketch.at,
    dated: sketch.dated ?? true,
    language: sketch.language ?? "VI",
    source: sketch.source ?? null,
    kind: (sketch.kind ?? "LOAN") as never,
    subtype: sketch.subtype ?? null,
    status: (sketch.status ?? "ANNOUNCED") as never,
    factuality: "ASSERTED",
    participants: sketch.who.map((one) => {
      const [role = "", company = ""] = one.split(":");
      // "PERSON:'Lê Văn Quyết'" is a name without a company.
      const [, name = company] = /^'(.*)'$/.exec(company) ?? [];
      const linked = name === company ? Id.Company.parse(company) : null;
      return { role: role as never, company: linked, entry: null, name, span };
    }),
    quantities: (sketch.figures ?? []).map(figure),
    terms: (sketch.terms ?? []).map((one) => {
      const [role = "", value = ""] = one.split(":");
      return { role: role as never, value, span };
    }),
    period: sketch.period
      ? { from, to, precision: sketch.precision ?? "RANGE", estimated: false, fiscal: false, span }
      : null,
    echo: false,
    confidence: 0.8,
  };
}
