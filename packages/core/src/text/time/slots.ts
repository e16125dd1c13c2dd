import { fold } from "../fold.ts";
import { dash } from "../quantity/digits.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { numeralAt } from "../quantity/numeral.ts";
import { word } from "../quantity/phrases.ts";
import type { Row } from "../quantity/phrases.ts";
import { longest } from "./match.ts";
import type { Slots, Taken } from "./match.ts";
import type { Node } from "./pattern.ts";
import type { Found, YearRef } from "./when.ts";
import type { Unit } from "./words.ts";

/** Numbers that stand in one token: "29.4" after "ngày" is day 29 of month 4. */
export interface Dotted {
  readonly d: number | null;
  readonly m: number;
  readonly y: number | null;
}

export type Value = number | Unit | Dotted | { readonly year: YearRef } | { readonly found: Found };

/** A language's time words, each with and without accents. */
export interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlySet<string>;
  /** How many years from the story's own; null for a year that is given. */
  readonly years: Node<{ readonly by: number | null }>;
}

/** Everything that slots are read from. */
export interface Source {
  readonly row: Row;
  readonly numbers: Lexicon;
  readonly calendar: Calendar;
  /** What each token may be the beginning of. */
  readonly hints: Uint8Array;
  /** Times already found, by the token that they begin at. */
  readonly found: ReadonlyMap<number, Found>;
}

export const ROMAN: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

interface Place {
  readonly at: number;
  /** Letters that the token must begin with. */
  readonly prefix: string;
}

function digits({ row }: Source, { at, prefix }: Place, shape: RegExp): Taken<number> | null {
  const token = row.tokens[at];
  if (token === undefined || token.kind === "MARK" || !token.lower.startsWith(prefix)) return null;
  const rest = token.lower.slice(prefix.length);
  return shape.test(rest) ? { value: Number(rest), next: at + 1 } : null;
}

/** "first", "3rd", "twenty-fifth". */
function ordinal(source: Source, at: number): Taken<number> | null {
  const { row, calendar, numbers } = source;
  const [token, after] = [row.tokens[at], row.tokens[at + 1]];
  if (token?.kind === "NUMBER") {
    const ending = after?.glued === true && calendar.suffixes.has(after.lower);
    return ending && /^\d{1,2}$/.test(token.text) ? { value: Number(token.text), next: at + 2 } : null;
  }
  const known = calendar.ordinals.get(word(row, at));
  if (known !== undefined) return { value: known, next: at + 1 };
  const tens = numbers.words.numerals.cardinals[token?.lower ?? ""] ?? 0;
  if (tens < 20 || tens % 10 !== 0) return null;
  const next = dash(after) ? at + 2 : at + 1;
  const units = calendar.ordinals.get(word(row, next));
  return units !== undefined && units > 0 && units < 10 ? { value: tens + units, next: next + 1 } : null;
}

/** A whole number of units: digits or words, at most 999. */
function amount({ row, numbers }: Source, at: number): Taken<number> | null {
  const token = row.tokens[at];
  if (token?.kind === "NUMBER" && (token.text.length > 3 || !/^\d+$/.test(token.text))) return null;
  const numeral = numeralAt(row, numbers, at);
  if (numeral === null || numeral.weak === "ARTICLE" || !/^\d{1,3}$/.test(numeral.value)) return null;
  return numeral.value === "0" ? null : { value: Number(numeral.value), next: numeral.next };
}

const within = (taken: Taken<number> | null, low: number, high: number): Taken<number> | null =>
  taken !== null && taken.value >= low && taken.value <= high ? taken : null;

function year(source: Source, at: number): Taken<Value> | null {
  const match = longest(source.row, source.calendar.years, {
    at,
    slots: slotsOf(source),
  });
  if (match === null) return null;
  const y = match.values.get("y");
  const ref: YearRef = match.end.by !== null ? { by: match.end.by } : typeof y === "number" ? { y } : null;
  return { value: { year: ref }, next: match.next };
}

const BOUNDS = { d: [1, 31], m: [1, 12], y: [1900, 2099] } as const;

/** "29.4", "4.2020", "25.10.2020" in one token. */
function dotted(row: Row, at: number, order: readonly ("d" | "m" | "y")[]): Taken<Value> | null {
  const token = row.tokens[at];
  const parts = token?.kind === "NUMBER" ? token.text.split(".") : [];
  if (parts.length !== order.length) return null;
  const out: Record<"d" | "m" | "y", number | null> = { d: null, m: null, y: null };
  for (const [k, name] of order.entries()) {
    const value = Number(parts[k]);
    if (!(value >= BOUNDS[name][0] && value <= BOUNDS[name][1])) return null;
    out[name] = value;
  }
  return out.m === null ? null : { value: { ...out, m: out.m }, next: at + 1 };
}

const listed = <T>(of: ReadonlyMap<string, T>, { row }: Source, at: number): Taken<T> | null => {
  const value = of.get(word(row, at));
  return value === undefined ? null : { value, next: at + 1 };
};

type Reader = (source: Source, place: Place) => Taken<Value> | null;

const SLOTS: Readonly<Record<string, Reader>> = {
  d: (source, place) => within(digits(source, place, /^\d{1,2}$/), 1, 31),
  // A day in any form: "3", "3rd", "third", "three".
  D: (source, place) =>
    within(ordinal(source, place.at) ?? digits(source, place, /^\d{1,2}$/) ?? amount(source, place.at), 1, 31),
  // Digits with their ending: "15th".
  th: (source, place) =>
    digits(source, place, /^\d{1,2}$/) === null ? null : within(ordinal(source, place.at), 1, 31),
  m: (source, place) => within(digits(source, place, /^\d{1,2}$/), 1, 12),
  mon: (source, { at }) => listed(source.calendar.months, source, at),
  y: (source, place) => within(digits(source, place, /^\d{4}$/), 1800, 2199),
  // The last two digits of a year: "1986/87".
  s: (source, place) =>
    place.prefix !== "" || source.row.tokens[place.at]?.glued === true ? digits(source, place, /^\d{2}$/) : null,
  q: (source, place) =>
    within((place.prefix === "" ? counted(source, place.at) : null) ?? digits(source, place, /^\d$/), 1, 4),
  // The decade of a century that is understood: "những năm 80".
  tens: (source, place) => {
    const taken = digits(source, place, /^\d0$/);
    return taken === null ? null : { value: taken.value + (taken.value < 30 ? 2000 : 1900), next: taken.next };
  },
  h: (source, place) => within(digits(source, place, /^\d$/), 1, 2),
  n: (source, { at }) => amount(source, at),
  o: (source, { at }) => ordinal(source, at),
  u: (source, { at }) => listed(source.calendar.units, source, at),
  w: (source, { at }) => listed(source.calendar.weekdays, source, at),
  Y: (source, { at }) => year(source, at),
  p: ({ found }, { at }) => {
    const one = found.get(at);
    return one === undefined ? null : { value: { found: one }, next: one.next };
  },
  dm: ({ row }, { at }) => dotted(row, at, ["d", "m"]),
  my: ({ row }, { at }) => dotted(row, at, ["m", "y"]),
  dmy: ({ row }, { at }) => dotted(row, at, ["d", "m", "y"]),
  mdy: ({ row }, { at }) => dotted(row, at, ["m", "d", "y"]),
};

const counted = (source: Source, at: number): Taken<number> | null => listed(ROMAN, source, at) ?? ordinal(source, at);

/** The bit of `hints` for tokens that a slot can begin at. */
export const SLOT = 8;

/** Reads the slots of patterns from a text. */
export const slotsOf = (source: Source): Slots<Value> => ({
  may: (at) => ((source.hints[at] ?? 0) & SLOT) > 0 || source.found.has(at),
  read: (slot, at, prefix) => SLOTS[slot]?.(source, { at, prefix }) ?? null,
});

/** Both forms of a table's words, for texts with and without accents. */
export function both<T>(table: Readonly<Record<string, T>>, folded: boolean): ReadonlyMap<string, T> {
  const out = new Map<string, T>();
  for (const [key, value] of Object.entries(table)) {
    const name = folded ? fold(key) : key;
    if (!out.has(name)) out.set(name, value);
  }
  return out;
}
