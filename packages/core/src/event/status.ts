/**
 * How far along an event is. The first eight are steps, in order; the last four end or interrupt it.
 * Source: the archive's own taxonomy; ranks order the steps, and `furthest` in merge uses them.
 */
export const STATUSES = [
  "RUMOURED",
  "IN_TALKS",
  "PLANNED",
  "ANNOUNCED",
  "AGREED",
  "APPROVED",
  "IN_PROGRESS",
  "COMPLETED",
  "DELAYED",
  "CANCELLED",
  "DENIED",
  "RETRACTED",
] as const;
export type Status = (typeof STATUSES)[number];

/** How sure the story is: said as fact, said by somebody, guessed, on a condition, denied, foreseen, or told as history. */
export const FACTUALITIES = ["ASSERTED", "ATTRIBUTED", "SPECULATIVE", "CONDITIONAL", "NEGATED", "FORECAST", "HISTORICAL"] as const;
export type Factuality = (typeof FACTUALITIES)[number];
