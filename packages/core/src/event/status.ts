/**
 * How far along an event is. The first eight are steps, in order; the last four end or interrupt it.
 * Source: the archive's own taxonomy.
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

const STEPS = STATUSES.slice(0, 8) as readonly Status[];
/** How far along a step is, from 0; -1 for what ends or interrupts. */
export const rank = (status: Status): number => STEPS.indexOf(status);

/** How sure the story is: said as fact, said by somebody, guessed, on a condition, denied, foreseen, or told as history. */
export const FACTUALITIES = [
  "ASSERTED",
  "ATTRIBUTED",
  "SPECULATIVE",
  "CONDITIONAL",
  "NEGATED",
  "FORECAST",
  "HISTORICAL",
] as const;
export type Factuality = (typeof FACTUALITIES)[number];
