import type { Span } from "../span.ts";

export const PRECISIONS = ["DAY", "WEEK", "MONTH", "QUARTER", "HALF", "YEAR", "RANGE"] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A day or a stretch of days read from a text: YYYY-MM-DD, both inclusive. from and to are null when no date can be known
 * ("quý vừa qua" in a story without a date; "từ tháng 4 đến tháng 6" without a year); one of them alone for open ranges
 * ("từ năm 2013 đến nay" of an undated story, "before 1990"). `estimated` when resolved from relative words or from the
 * story's own date. Parts have the bounds of Duckling's conventions: the beginning of a year is its first quarter, its end the
 * last four months, thirds of a month are ten days; "next two years" are the two whole calendar years after this one.
 */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** What the words name, whether or not its days are known. RANGE for stretches that are no calendar unit. */
  readonly precision: Precision;
  readonly estimated: boolean;
  readonly span: Span;
  /** A company's year ("niên độ 2019-2020", "FY2018"), given with the calendar bounds of the years that it names. */
  readonly fiscal: boolean;
}
