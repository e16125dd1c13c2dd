import Big from "big.js";

/** An exact decimal as a string, without exponent or trailing zeros: "1000000000", "2.5", "-0.06". */
export type Decimal = string;

const plain = (value: Big): Decimal => {
  const text = value.toFixed();
  return text === "-0" ? "0" : text;
};

/** `digits` (as "8.2") times ten to the `scale`: exact, so that 8.2 billion is 8200000000. */
export const scaled = (digits: string, scale: number): Decimal => {
  const value = new Big(digits);
  if (value.eq(0)) return "0";
  value.e += scale;
  return plain(value);
};

export const times = (a: Decimal, b: Decimal): Decimal => plain(new Big(a).times(b));
export const plus = (a: Decimal, b: Decimal): Decimal => plain(new Big(a).plus(b));
export const negated = (a: Decimal): Decimal => plain(new Big(a).times(-1));
/** a / b to `places` decimals, half up. */
export const over = (a: Decimal, b: Decimal, places = 6): Decimal => plain(new Big(a).div(b).round(places));
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Big(a).cmp(b);
export const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/**
 * A text that sorts as the number does, for a sort key: sign, 24 digits before the point, 6 after.
 * Larger or finer numbers are clamped: a key orders, the item keeps the exact figure.
 */
export function sortable(value: Decimal): string {
  const limit = new Big("999999999999999999999999");
  const number = new Big(value);
  const clamped = number.abs().gt(limit) ? limit : number.abs();
  const [whole = "0", part = ""] = clamped.toFixed(6).split(".");
  const digits = whole.padStart(24, "0") + part.padEnd(6, "0");
  if (!number.lt(0)) return `1${digits}`;
  return `0${[...digits].map((d) => 9 - Number(d)).join("")}`;
}
