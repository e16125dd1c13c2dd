import { Decimal } from "../../util/index.ts";
import type { Figure, Signature } from "../info.ts";
import type { Identity } from "./identity.ts";

export type Agreement = "AGREE" | "NEAR" | "FAR";
const low = (figure: Figure): string => figure.min ?? figure.max ?? figure.value;
const high = (figure: Figure): string => figure.max ?? figure.min ?? figure.value;

/** Whether one figure can be the other, said more or less exactly. Null when they do not compare (two currencies). */
export function agreement(a: Figure, b: Figure): Agreement | null {
  if (a.measure !== b.measure || a.currency !== b.currency) return null;
  const open = (one: Figure, other: Figure): boolean =>
    (one.max === null && one.min !== null && Decimal.compare(high(other), one.min) >= 0) ||
    (one.min === null && one.max !== null && Decimal.compare(low(other), one.max) <= 0);
  if (Decimal.compare(low(a), high(b)) <= 0 && Decimal.compare(low(b), high(a)) <= 0) return "AGREE";
  const [x, y] = [Math.abs(Number(a.value)), Math.abs(Number(b.value))].sort((m, n) => m - n) as [number, number];
  const ratio = x === 0 ? Infinity : y / x;
  // "Gần 1 tỷ" is told apart from 1.04 tỷ by nobody; "hơn 1 tỷ" may be 1.3 tỷ, and hardly 3.
  if (ratio <= (a.approximate || b.approximate ? 1.05 : 1.005)) return "AGREE";
  if (ratio <= 1.5) return open(a, b) || open(b, a) ? "AGREE" : "NEAR";
  return "FAR";
}

/** The best agreement of the figures that tell one event from another; null when none of them compare. */
export function compared(a: Signature, b: Signature, { figures = [] }: Identity): Agreement | null {
  const found = new Set<Agreement>();
  for (const role of figures) {
    for (const x of a.quantities.filter((one) => one.role === role))
      for (const y of b.quantities.filter((one) => one.role === role)) {
        const how = agreement(x.quantity, y.quantity);
        if (how) found.add(how);
      }
  }
  return (["AGREE", "NEAR", "FAR"] as const).find((one) => found.has(one)) ?? null;
}
