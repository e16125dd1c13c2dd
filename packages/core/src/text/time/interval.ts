import * as Calendar from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { Precision } from "./period.ts";
import type { Lean, Unit } from "./words.ts";

/** Both ends inclusive; null where no day can be known. */
export interface Interval {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
  /** Told from the day of the story. */
  readonly estimated: boolean;
  readonly fiscal: boolean;
}

/** The day of the story, and on which side of it a day without a year is looked for. */
export interface Anchor {
  readonly today: Day | null;
  readonly lean: Lean;
  /** What "the same period" is the same as. */
  readonly antecedent: Interval | null;
}

export const unknown = (precision: Precision, fiscal = false): Interval => ({
  from: null,
  to: null,
  precision,
  estimated: false,
  fiscal,
});

/** Two days, both inclusive. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

export const interval = ({ from, to }: Days, precision: Precision, estimated: boolean): Interval => ({
  from,
  to,
  precision,
  estimated,
  fiscal: false,
});

/** So many months from the first of month m. */
export function months(y: number, m: number, count: number): Days {
  return { from: Calendar.day(y, m, 1), to: Calendar.day(y, m + count, 1) - 1 };
}

/** The week, month, quarter … that holds a day, moved by so many. */
export function unitAround(at: Day, unit: Unit, by: number): Days {
  const { y, m } = Calendar.ymd(at);
  switch (unit) {
    case "DAY":
      return { from: at + by, to: at + by };
    case "WEEK": {
      const monday = at - Calendar.weekday(at) + 1 + by * 7;
      return { from: monday, to: monday + 6 };
    }
    case "MONTH":
      return months(y, m + by, 1);
    case "QUARTER":
      return months(y, Math.floor((m - 1) / 3) * 3 + 1 + by * 3, 3);
    case "HALF":
      return months(y, (m > 6 ? 7 : 1) + by * 6, 6);
    case "YEAR":
      return months(y + by, 1, 12);
  }
}

export const single = (day: Day, precision: Precision, estimated: boolean): Interval =>
  interval({ from: day, to: day }, precision, estimated);
