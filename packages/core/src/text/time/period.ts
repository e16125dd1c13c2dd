import type { Span } from "../span.ts";

export const PRECISIONS = ["DAY", "WEEK", "MONTH", "QUARTER", "HALF", "YEAR", "RANGE"] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A day or a stretch of days read from a text: YYYY-MM-DD, both inclusive. from and to are null when no date can be known
 * ("quý vừa qua" in a story without a date; "từ tháng 4 đến tháng 6" without a year); one of them alone for open ranges ("từ năm 2013 đến nay" of an undated story).
 * `estimated` when resolved from relative words or from the story's own date.
 */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
  readonly estimated: boolean;
  readonly span: Span;
  /** A company's year ("niên độ 2019-2020", "FY2018"), whose bounds differ from the calendar's. */
  readonly fiscal: boolean;
}
