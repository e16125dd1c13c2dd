import type { Match } from "./match.ts";
import type { Dotted, Value } from "./slots.ts";
import type { When, YearRef } from "./when.ts";
import type { Meaning, Shape, Unit } from "./words.ts";

type Values = ReadonlyMap<string, Value>;

const number = (values: Values, key: string): number | null => {
  const value = values.get(key);
  return typeof value === "number" ? value : null;
};

const unitOf = (values: Values): Unit | null => {
  const value = values.get("u");
  return typeof value === "string" ? value : null;
};

function dottedOf(values: Values): Dotted | null {
  for (const key of ["dm", "my", "dmy", "mdy"]) {
    const value = values.get(key);
    if (typeof value === "object" && "m" in value) return value;
  }
  return null;
}

const yearOf = (values: Values): YearRef => {
  const value = values.get("Y");
  if (typeof value === "object" && "year" in value) return value.year;
  const y = number(values, "y") ?? dottedOf(values)?.y ?? null;
  const short = number(values, "s");
  // Two digits alone are of the century that news of an archive is of: 74 is 1974, 15 is 2015.
  if (y === null && short !== null) return { y: short + (short < 50 ? 2000 : 1900) };
  return y === null ? null : { y };
};

function whenOf(values: Values, key: "p" | "p2"): When | null {
  const value = values.get(key);
  return typeof value === "object" && "found" in value ? value.found.when : null;
}

const MONTHS: Readonly<Record<Unit, number>> = { DAY: 0, WEEK: 0, MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

function dayOf(meaning: Meaning & { is: "DAY" }, values: Values): When | null {
  const dotted = dottedOf(values);
  const d = number(values, "d") ?? number(values, "D") ?? number(values, "th") ?? dotted?.d ?? null;
  if (d === null) return null;
  const m = number(values, "m") ?? number(values, "mon") ?? dotted?.m ?? null;
  const same = { is: "DAY", year: yearOf(values), weekday: number(values, "w"), lean: meaning.lean ?? null } as const;
  const second = values.get("dm2");
  const to = typeof second === "object" && "m" in second ? second : null;
  const d2 = number(values, "d2") ?? number(values, "D2") ?? to?.d ?? null;
  if (d2 === null) return { ...same, d, m };
  const m2 = number(values, "m2") ?? to?.m ?? m;
  // Of two days in one month the second is the later; "30/12 - 5/1" is told by the months.
  if (m2 === m && d2 <= d) return null;
  return { is: "RANGE", from: { ...same, d, m }, to: { ...same, d: d2, m: m2 } };
}

function monthOf(meaning: Meaning & { is: "MONTH" }, values: Values): When | null {
  const m = number(values, "m") ?? number(values, "mon") ?? dottedOf(values)?.m ?? null;
  if (m === null) return null;
  const same = { is: "MONTH", year: yearOf(values), lean: meaning.lean ?? null } as const;
  const m2 = number(values, "m2") ?? number(values, "mon2");
  return m2 === null ? { ...same, m } : { is: "RANGE", from: { ...same, m }, to: { ...same, m: m2 } };
}

function quarterOf(meaning: Meaning & { is: "QUARTER" }, values: Values): When | null {
  // "the December quarter" is the one that ends with the month.
  const month = number(values, "mon");
  const q = meaning.q ?? number(values, "q") ?? (month === null ? null : Math.ceil(month / 3));
  if (q === null) return null;
  const same = {
    is: "QUARTER",
    year: yearOf(values),
    fiscal: meaning.fiscal === true,
    lean: meaning.lean ?? null,
  } as const;
  const q2 = number(values, "q2");
  return q2 === null ? { ...same, q } : { is: "RANGE", from: { ...same, q }, to: { ...same, q: q2 } };
}

function yearWhen(meaning: Meaning & { is: "YEAR" }, values: Values): When | null {
  const year = yearOf(values);
  if (year === null) return null;
  const short = number(values, "s");
  const y = "y" in year ? year.y : null;
  const y2 = number(values, "y2") ?? (short !== null && y !== null && values.has("y") ? y - (y % 100) + short : null);
  if (y2 !== null && (y === null || y2 <= y || y2 - y > 60)) return null;
  return { is: "YEAR", year, y2, fiscal: meaning.fiscal === true };
}

/** "next two years", "two years ago". */
function countedOf(meaning: Meaning & { is: "ROLL" | "AGO" }, values: Values): When | null {
  const unit = unitOf(values);
  const n = meaning.n ?? number(values, "n");
  return unit === null || n === null ? null : { is: meaning.is, unit, n, by: meaning.by };
}

function nthOf(meaning: Meaning & { is: "NTH" }, values: Values): When | null {
  const day = number(values, "D");
  const o = meaning.o ?? number(values, "o") ?? day;
  const { inside, last } = meaning;
  const p: When | null =
    inside === undefined ? whenOf(values, "p") : { is: "SHIFT", unit: inside, by: 0, fiscal: false };
  if (o === null || p === null) return null;
  // "15 of last year" is no day.
  if (day !== null && p.is !== "MONTH" && (p.is !== "SHIFT" || p.unit !== "MONTH")) return null;
  return { is: "NTH", o: last === true ? -o : o, weekday: number(values, "w"), unit: unitOf(values) ?? "DAY", of: p };
}

function partOf(meaning: Meaning & { is: "PART" }, values: Values): When | null {
  const here = meaning.unit === undefined ? null : ({ is: "SHIFT", unit: meaning.unit, by: 0, fiscal: false } as const);
  const of = here ?? whenOf(values, "p");
  return of === null ? null : { is: "PART", part: meaning.part, of, open: here !== null };
}

function endedOf(meaning: Meaning & { is: "ENDED" }, values: Values): When | null {
  const [p, p2] = [whenOf(values, "p"), whenOf(values, "p2")];
  const unit = meaning.unit ?? unitOf(values) ?? "MONTH";
  const n = meaning.n ?? number(values, "n");
  const to = p2 ?? p;
  if (to === null) return null;
  return { is: "ENDED", months: n === null ? null : n * MONTHS[unit], of: p2 === null ? null : p, to };
}

function stretchOf(meaning: Meaning & { is: "STRETCH" }, values: Values): When | null {
  const months = (meaning.n ?? number(values, "n") ?? 0) * MONTHS[meaning.unit];
  if (months < 1 || months > 11) return null;
  return { is: "STRETCH", first: meaning.end === "FIRST", months, year: yearOf(values) };
}

type Builder<K extends Meaning["is"]> = (meaning: Extract<Meaning, { is: K }>, values: Values) => When | null;

const BUILD: { readonly [K in Meaning["is"]]: Builder<K> } = {
  DAY: dayOf,
  MONTH: monthOf,
  QUARTER: quarterOf,
  HALF: (meaning, values) => {
    const half = meaning.half ?? number(values, "h") ?? number(values, "o");
    return half === null ? null : { is: "HALF", half, year: yearOf(values) };
  },
  YEAR: yearWhen,
  DECADE: (_, values) => {
    const y = number(values, "y") ?? number(values, "tens");
    return y === null || y % 10 !== 0 ? null : { is: "DECADE", y };
  },
  STRETCH: stretchOf,
  SHIFT: ({ unit, by, fiscal = false }, values) => {
    const of = unit ?? unitOf(values);
    return of === null ? null : { is: "SHIFT", unit: of, by, fiscal };
  },
  ROLL: countedOf,
  AGO: countedOf,
  WEEKDAY: ({ week = null, lean = null, by, n }, values) => {
    const weekday = number(values, "w");
    const nth = by === undefined ? null : by * (n ?? number(values, "n") ?? 1);
    return weekday === null ? null : { is: "WEEKDAY", weekday, week, nth, lean };
  },
  NTH: nthOf,
  SAME: ({ or = null }, values) => ({ is: "SAME", year: yearOf(values) ?? { by: -1 }, or }),
  PART: partOf,
  RANGE: (_, values) => {
    const [from, to] = [whenOf(values, "p"), whenOf(values, "p2")];
    return from === null || to === null ? null : { is: "RANGE", from, to };
  },
  SINCE: (_, values) => {
    const from = whenOf(values, "p");
    return from === null ? null : { is: "SINCE", from };
  },
  UNTIL: ({ before = false }, values) => {
    const to = whenOf(values, "p");
    // Of days it is a term that is named, and the day itself is what counts.
    return to?.is === "YEAR" || to?.is === "DECADE" ? { is: "UNTIL", to, before } : to;
  },
  ENDED: endedOf,
  NOTHING: () => ({ is: "NOTHING" }),
  UNKNOWN: ({ precision }) => ({ is: "UNKNOWN", precision }),
};

/** The time that a matched shape names; null when its numbers do not fit together. */
export function build({ end, values }: Match<Shape, Value>): When | null {
  return (BUILD[end.meaning.is] as Builder<Meaning["is"]>)(end.meaning, values);
}
