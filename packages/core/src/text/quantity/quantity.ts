import type { Span } from "../span.ts";

export const MEASURES = ["MONEY", "PERCENT", "COUNT", "RATIO"] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * A number read from a text, exact: value, min and max are decimal strings, never floats.
 * min = max = value unless the words say otherwise: "hơn 2 tỷ" has min 2 tỷ and max null, "tối đa 5%" has max 5 and min null,
 * "45-50 triệu" has min 45 and max 50 triệu with value the lower. The span covers the words that say so ("gần 3.000 giấy phép").
 */
export interface Quantity {
  readonly measure: Measure;
  readonly value: string;
  readonly min: string | null;
  readonly max: string | null;
  /** ISO 4217, for MONEY. */
  readonly currency: string | null;
  /** The counted noun as written ("ngân hàng", "shares"), "percent", "percentage points", "basis points", "times"; for MONEY what it is per ("share", "cổ phiếu") or null. */
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly span: Span;
  /** The number with its scale and unit alone, without "gần", "hơn": what a table would show. Inside `span`. */
  readonly core: Span;
}
