import type { Stage } from "./grammar.ts";
import type { Precision } from "./time/period.ts";

/** A text with slots in braces: "{number} {currency}". */
type Slots = string;

/**
 * What a language brings for writing facts down: patterns, no logic. Steps are sentences with {WHO} and {WHAT}, in which
 * "{plans~plan}" is the form for one who and the form for several.
 */
export interface WritingWords {
  /** BCP 47: whose digits, marks and groups numbers have. */
  readonly locale: string;
  /** Powers of ten that have a word, the largest first. */
  readonly scales: readonly (readonly [power: number, word: string])[];
  /** Slots: number, currency. */
  readonly money: Slots;
  /** Currencies that are written otherwise than by their code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Percentages by their unit, with the slot number. */
  readonly percents: Readonly<Record<"percent" | "percentage points" | "basis points", Slots>>;
  readonly times: Slots;
  /** What money is per: a share, by whatever word; and anything else. Slots: amount, unit. */
  readonly perShare: Slots;
  readonly per: Slots;
  /** With the slot amount: about so much, more than it, at most it. */
  readonly about: Slots;
  readonly over: Slots;
  readonly upTo: Slots;
  /** Between the last two of a list. */
  readonly and: string;
  readonly or: string;
  /** Ends a list that is cut short. Slot: count. */
  readonly others: Slots;
  /** Slots: d, m, month, q (of a half 1 or 2), Q (roman), half, y; of a range from and to. */
  readonly periods: Readonly<Record<Exclude<Precision, "WEEK">, Slots>>;
  readonly months: readonly string[];
  /** The first and the second half of a year. */
  readonly halves: readonly [string, string];
  /** Who, when no story names anybody. */
  readonly nobody: string;
  /** An event of a step, when its kind does not say it in its own words. */
  readonly steps: Readonly<Record<Stage | "RETRACTED", Slots>>;
}
