import * as Calendar from "./calendar.ts";
import type { Day } from "./calendar.ts";
import { interval, months, single, unknown } from "./interval.ts";
import type { Anchor, Interval } from "./interval.ts";
import type { When, YearRef } from "./when.ts";
import type { Lean } from "./words.ts";
import { chosen, yearOf } from "./year.ts";

export function dayOf(when: When & { is: "DAY" }, anchor: Anchor): Interval | null {
  const { d, m } = when;
  if (m === null) {
    if (anchor.today === null) return unknown("DAY");
    return when.weekday === null ? monthless(d, Calendar.ymd(anchor.today), anchor) : matching(d, when.weekday, anchor);
  }
  const year = yearOf(when.year, anchor);
  if (year !== null)
    return Calendar.valid(year.y, m, d) ? single(Calendar.day(year.y, m, d), "DAY", year.estimated) : null;
  if (!Calendar.valid(2000, m, d)) return null;
  const at = (y: number): Day | null => (Calendar.valid(y, m, d) ? Calendar.day(y, m, d) : null);
  const lean = when.lean ?? anchor.lean;
  const y =
    anchor.today === null || when.year !== null ? null : chosen("DAY", at, { ...anchor, lean, weekday: when.weekday });
  const day = y === null ? null : at(y);
  return day === null ? unknown("DAY") : single(day, "DAY", true);
}

/** "ngày 15", "on the 15th": of this month, of the next when leaning ahead, of the last when it has not come yet. */
function monthless(d: number, here: Calendar.Ymd, anchor: Anchor): Interval | null {
  const by = anchor.lean === "FUTURE" ? (d < here.d ? 1 : 0) : d > here.d + 3 ? -1 : 0;
  const { y, m } = Calendar.ymd(Calendar.day(here.y, here.m + by, 1));
  return Calendar.valid(y, m, d) ? single(Calendar.day(y, m, d), "DAY", true) : null;
}

/** "Thu 15th": the nearest month in which that day of the month is that weekday. */
function matching(d: number, weekday: number, { today, lean }: Anchor): Interval | null {
  for (let by = 0; today !== null && by < 15; by += 1) {
    const { y, m } = Calendar.ymd(Calendar.addMonths(today - Calendar.ymd(today).d + 1, lean === "FUTURE" ? by : -by));
    const day = Calendar.day(y, m, d);
    if (Calendar.valid(y, m, d) && Calendar.weekday(day) === weekday) return single(day, "DAY", true);
  }
  return null;
}

interface Slice {
  readonly year: YearRef;
  readonly lean: Lean | null;
  /** First month, and how many months. */
  readonly m: number;
  readonly count: number;
  readonly precision: "MONTH" | "QUARTER" | "HALF";
}

/** A month, quarter or half of a year that is given, or of the one that is meant. */
export function sliceOf({ year, lean, m, count, precision }: Slice, anchor: Anchor): Interval {
  const known = yearOf(year, anchor);
  const at = (y: number): Day => Calendar.day(y, m, 1);
  const y = known?.y ?? (year === null ? chosen(precision, at, { ...anchor, lean: lean ?? anchor.lean }) : null);
  if (y === null) return unknown(precision);
  return interval(months(y, m, count), precision, known?.estimated ?? true);
}

export function yearWhen(when: When & { is: "YEAR" }, anchor: Anchor): Interval {
  const year = yearOf(when.year, anchor);
  if (year === null) return unknown("YEAR", when.fiscal);
  const { from } = months(year.y, 1, 12);
  const { to } = months(when.y2 ?? year.y, 1, 12);
  const precision = when.y2 !== null && !when.fiscal ? "RANGE" : "YEAR";
  return { ...interval({ from, to }, precision, year.estimated), fiscal: when.fiscal };
}

export function stretchOf(when: When & { is: "STRETCH" }, anchor: Anchor): Interval {
  const { months: count, first } = when;
  const precision = count === 3 ? "QUARTER" : count === 6 ? "HALF" : count === 1 ? "MONTH" : "RANGE";
  const given = yearOf(when.year, anchor);
  const today = anchor.today === null || when.year !== null ? null : Calendar.ymd(anchor.today).y;
  const y = given?.y ?? today;
  if (y === null) return unknown(precision);
  return interval(months(y, first ? 1 : 13 - count, count), precision, given?.estimated ?? true);
}
