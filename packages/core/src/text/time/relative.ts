import * as Calendar from "./calendar.ts";
import { interval, single, unitAround, unknown } from "./interval.ts";
import type { Anchor, Interval } from "./interval.ts";
import type { When } from "./when.ts";

/** "this week", "last year": the unit that holds the day, moved. */
export function shiftOf({ unit, by, fiscal }: When & { is: "SHIFT" }, { today }: Anchor): Interval {
  if (today === null) return unknown(unit, fiscal);
  return { ...interval(unitAround(today, unit, by), unit, true), fiscal };
}

/** Whole units beside the one that holds the day: "last two months" are the two before this month. */
export function rollOf({ unit, n, by }: When & { is: "ROLL" }, { today }: Anchor): Interval {
  const precision = n === 1 ? unit : "RANGE";
  if (today === null) return unknown(precision);
  const near = unitAround(today, unit, by);
  const far = unitAround(today, unit, by * n);
  return by > 0
    ? interval({ from: near.from, to: far.to }, precision, true)
    : interval({ from: far.from, to: near.to }, precision, true);
}

/** "three years ago" is that year, "two months ago" that month; weeks and days give the day. */
export function agoOf({ unit, n, by }: When & { is: "AGO" }, { today }: Anchor): Interval {
  const precision = unit === "WEEK" ? "DAY" : unit;
  if (today === null) return unknown(precision);
  if (unit === "DAY" || unit === "WEEK") return single(today + by * n * (unit === "WEEK" ? 7 : 1), "DAY", true);
  return interval(unitAround(today, unit, by * n), precision, true);
}

export function weekdayOf({ weekday, week, nth, lean }: When & { is: "WEEKDAY" }, anchor: Anchor): Interval {
  const { today } = anchor;
  if (today === null) return unknown("DAY");
  if (week !== null) return single(unitAround(today, "WEEK", week).from + weekday - 1, "DAY", true);
  const here = Calendar.weekday(today);
  const back = (here - weekday + 7) % 7;
  const on = ((weekday - here + 6) % 7) + 1;
  if (nth !== null)
    return single(nth > 0 ? today + on + (nth - 1) * 7 : today - (back === 0 ? 7 : back) + (nth + 1) * 7, "DAY", true);
  return single((lean ?? anchor.lean) === "FUTURE" ? today + on : today - back, "DAY", true);
}

/** The period that the figures are of, in the year before: known when such a period stands before it. */
export function sameOf({ year, or }: When & { is: "SAME" }, anchor: Anchor): Interval {
  const { antecedent } = anchor;
  if (antecedent === null && or !== null) return shiftOf({ is: "SHIFT", unit: or, by: -1, fiscal: false }, anchor);
  if (antecedent === null || antecedent.from === null || antecedent.to === null)
    return unknown(antecedent?.precision ?? "RANGE");
  const { y } = Calendar.ymd(antecedent.from);
  const to = year !== null && "y" in year ? year.y : y + (year?.by ?? -1);
  const from = Calendar.addMonths(antecedent.from, (to - y) * 12);
  const end = Calendar.addMonths(antecedent.to + 1, (to - y) * 12) - 1;
  return { ...antecedent, from, to: end, estimated: true };
}
