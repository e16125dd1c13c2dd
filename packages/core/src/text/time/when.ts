import type { Precision } from "./period.ts";
import type { Lean, Part, Unit } from "./words.ts";

/** A year: a number, or so many from the story's own; null when the words name none. */
export type YearRef = { readonly y: number } | { readonly by: number } | null;

/** A time as the words name it, before it is known when the story was written. */
export type When =
  | {
      readonly is: "DAY";
      readonly d: number;
      /** Null for the month that is meant: "ngày 15". */
      readonly m: number | null;
      readonly year: YearRef;
      readonly weekday: number | null;
      readonly lean: Lean | null;
    }
  | { readonly is: "MONTH"; readonly m: number; readonly year: YearRef; readonly lean: Lean | null }
  | {
      readonly is: "QUARTER";
      readonly q: number;
      readonly year: YearRef;
      readonly fiscal: boolean;
      readonly lean: Lean | null;
    }
  | { readonly is: "HALF"; readonly half: number; readonly year: YearRef }
  | { readonly is: "YEAR"; readonly year: YearRef; readonly y2: number | null; readonly fiscal: boolean }
  | { readonly is: "DECADE"; readonly y: number }
  | { readonly is: "STRETCH"; readonly first: boolean; readonly months: number; readonly year: YearRef }
  | { readonly is: "SHIFT"; readonly unit: Unit; readonly by: number; readonly fiscal: boolean }
  | { readonly is: "ROLL"; readonly unit: Unit; readonly n: number; readonly by: 1 | -1 }
  | { readonly is: "AGO"; readonly unit: Unit; readonly n: number; readonly by: 1 | -1 }
  /** The nearest such day; that of the week so many weeks on; or the nth from today, in the past when negative. */
  | {
      readonly is: "WEEKDAY";
      readonly weekday: number;
      readonly week: number | null;
      readonly nth: number | null;
      readonly lean: Lean | null;
    }
  | { readonly is: "NTH"; readonly o: number; readonly weekday: number | null; readonly unit: Unit; readonly of: When }
  | { readonly is: "SAME"; readonly year: YearRef; readonly or: "YEAR" | null }
  /** `open` when the words do not say of which year or month: "cuối năm". */
  | { readonly is: "PART"; readonly part: Part; readonly of: When; readonly open: boolean }
  | { readonly is: "RANGE"; readonly from: When; readonly to: When }
  | { readonly is: "SINCE"; readonly from: When }
  | { readonly is: "UNTIL"; readonly to: When; readonly before: boolean }
  | { readonly is: "ENDED"; readonly months: number | null; readonly of: When | null; readonly to: When }
  /** Words that only look like a time. */
  | { readonly is: "NOTHING" }
  | { readonly is: "UNKNOWN"; readonly precision: Precision };

/** A time found in a text: tokens `first` to `next` (exclusive). */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly when: When;
  /** The sentence that it stands in. */
  readonly sentence: number;
  /** Words before it tell that it lies ahead of the story. */
  readonly ahead: boolean;
}
