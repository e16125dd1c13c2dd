import type { Precision } from "./period.ts";

export type Unit = "DAY" | "WEEK" | "MONTH" | "QUARTER" | "HALF" | "YEAR";
export type Part = "EARLY" | "MID" | "LATE" | "FIRST_HALF" | "SECOND_HALF" | "WHOLE" | "REST" | "WEEK";
/** On which side of the story's own date a day without a year lies: told by the words ("tới", "vừa qua"). */
export type Lean = "PAST" | "FUTURE";

/**
 * What a shape means. Slots of the pattern fill in the numbers: d and d2 days, m and m2 months, q and q2 quarters, Y a year,
 * y and y2 bare years, n a number, o an ordinal, u a unit, w a weekday, p and p2 periods.
 */
export type Meaning =
  /** Day d of month m, or of the month that is meant; days d to d2. */
  | { readonly is: "DAY"; readonly lean?: Lean }
  | { readonly is: "MONTH"; readonly lean?: Lean }
  | { readonly is: "QUARTER"; readonly q?: number; readonly fiscal?: true; readonly lean?: Lean }
  | { readonly is: "HALF"; readonly half?: 1 | 2 }
  /** Year y, or years y to y2; a company's own year when fiscal. */
  | { readonly is: "YEAR"; readonly fiscal?: true }
  | { readonly is: "DECADE" }
  /** The first or last n months or quarters of a year. */
  | { readonly is: "STRETCH"; readonly unit: "MONTH" | "QUARTER"; readonly end: "FIRST" | "LAST"; readonly n?: number }
  /** The unit (u when not given) that holds the story's date, moved by so many: this week, last year. */
  | { readonly is: "SHIFT"; readonly unit?: Unit; readonly by: number; readonly fiscal?: true }
  /** The next or past n units. */
  | { readonly is: "ROLL"; readonly by: 1 | -1; readonly n?: number }
  /** The one day, month or year n units ago or ahead. */
  | { readonly is: "AGO"; readonly by: 1 | -1; readonly n?: number }
  /** A weekday: the nearest one, that of the week so many weeks on, or the n-th ahead or back. */
  | { readonly is: "WEEKDAY"; readonly week?: number; readonly by?: 1 | -1; readonly n?: number; readonly lean?: Lean }
  /** The o-th (from the end when `last`) weekday w or unit u of period p, or of the unit `inside` that holds the story's date. */
  | { readonly is: "NTH"; readonly last?: true; readonly o?: number; readonly inside?: Unit }
  /** The year before's period that is compared with; without one to compare, the year before when `or` says so. */
  | { readonly is: "SAME"; readonly or?: "YEAR" }
  | { readonly is: "PART"; readonly part: Part; readonly unit?: Unit }
  /** From p to p2, both inclusive. */
  | { readonly is: "RANGE" }
  /** From p to the day of the story. */
  | { readonly is: "SINCE" }
  /** All time to the end of p, or to its beginning when `before`. */
  | { readonly is: "UNTIL"; readonly before?: true }
  /** n units (those of p when n is not given) that end with period p2. */
  | { readonly is: "ENDED"; readonly n?: number; readonly unit?: Unit }
  /** Words that only look like a time: "24/7", "tuần sau khi". */
  | { readonly is: "NOTHING" }
  /** A time that no date can be given for. */
  | { readonly is: "UNKNOWN"; readonly precision: Precision };

/**
 * A pattern of words with what it means. `a` is a word, `(a|b c)` a choice, `[a]` may be left out, `{d}` a slot, `q{q}` a slot
 * glued to letters, ⟨ and ⟩ brackets in the text. `guard` asks for more before a match counts: DATE (d/m may be a fraction), MONTH (m/y may be the number of
 * a law), YEAR (a bare number), NAME (the name of a month or weekday that is another word too), ALONE (no word may follow),
 * HEAD (only at the head of a line), REPORT (only behind a word of `reports`), HERALD (only behind one of `heralds`).
 */
export interface Shape {
  readonly pattern: string;
  readonly meaning: Meaning;
  readonly guard?: "DATE" | "MONTH" | "YEAR" | "NAME" | "ALONE" | "HEAD" | "REPORT" | "HERALD";
}

/** What a language brings for reading days and periods. Words are lower case, with accents. */
export interface TimeWords {
  readonly months: Readonly<Record<string, number>>;
  /** Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** Words for first, second …; days are counted with them too. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings of ordinals glued to digits: "st". */
  readonly suffixes: readonly string[];
  /** Names that are other words too, and count alone only with a capital that the sentence does not ask for: "may". */
  readonly doubtful: readonly string[];
  /** Words before such a name, or before a shape that asks for one, that make it a time all the same: "in", "since", "trong". */
  readonly heralds: readonly string[];
  /** Words before so many months that make them the first of the year: "lũy kế" 9 tháng. */
  readonly reports: readonly string[];
  /** How years are told behind a period: [pattern with {y}, null] or [pattern, years from the story's own]. */
  readonly years: readonly (readonly [pattern: string, by: number | null])[];
  readonly moments: readonly Shape[];
  /** Shapes around a moment {p}: "cuối {p}". */
  readonly parts: readonly Shape[];
  /** Shapes around moments and parts: "từ {p} đến {p2}". */
  readonly spans: readonly Shape[];
  /** Words before a bare d/m that make it a date: "từ", "trước". */
  readonly introductions: readonly string[];
  /** Words that tell that what follows lies ahead: "sẽ", "will". */
  readonly future: readonly string[];
}

export const shape = (meaning: Meaning, ...patterns: readonly string[]): Shape[] =>
  patterns.map((pattern) => ({ pattern, meaning }));

export const guarded = (
  guard: NonNullable<Shape["guard"]>,
  meaning: Meaning,
  ...patterns: readonly string[]
): Shape[] => patterns.map((pattern) => ({ pattern, meaning, guard }));
