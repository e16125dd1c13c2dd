import type { Span } from "../span.ts";

export const MEASURES = ["MONEY", "PERCENT", "COUNT", "RATIO"] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * A number read from a text, exact: value, min and max are decimal strings, never floats.
 * min = max = value unless the words say otherwise: "hơn 2 tỷ" has min 2 tỷ and max null, "tối đa 5%" has max 5 and min null,
 * "45-50 triệu" has min 45 and max 50 triệu with value the lower. The span covers the words that say so ("gần 3.000 giấy
 * phép"). Places in lists, names, points of an index, times of day, telephone numbers and numbers of laws are no quantities;
 * nor is what a period takes ("năm 2016", "6 tháng đầu năm"), but a term is a COUNT of its unit ("99 năm", "five-year").
 */
export interface Quantity {
  readonly measure: Measure;
  /** Of a RATIO a:b the first side divided by the second, of a part of a whole its share, both to six decimals. */
  readonly value: string;
  readonly min: string | null;
  readonly max: string | null;
  /** ISO 4217, for MONEY; null when the word is several countries' ("dinars") and nothing tells which. */
  readonly currency: string | null;
  /**
   * COUNT: the counted noun as written ("ngân hàng", "shares"), null for a number alone. PERCENT: "percent", "percentage
   * points" or "basis points". RATIO: "times" for multiples ("gấp 3 lần", "doubled"), "ratio" for a:b and "three-for-two",
   * null for parts ("một phần ba"). MONEY: what it is per ("share", "cổ phiếu"), or null.
   */
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly span: Span;
  /** The number with its scale and unit alone, without "gần", "hơn": what a table would show. Inside `span`. */
  readonly core: Span;
}
