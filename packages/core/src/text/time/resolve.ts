import { dayOf, sliceOf, stretchOf, yearWhen } from "./absolute.ts";
import * as Calendar from "./calendar.ts";
import { interval, months, unknown } from "./interval.ts";
import type { Anchor, Interval } from "./interval.ts";
import { partOf } from "./part.ts";
import type { Precision } from "./period.ts";
import { agoOf, rollOf, sameOf, shiftOf, weekdayOf } from "./relative.ts";
import type { When } from "./when.ts";

/** "first Monday of October", "last day of May", "second week of 2018". */
function nthOf(when: When & { is: "NTH" }, anchor: Anchor): Interval | null {
  const inside = resolve(when.of, anchor);
  const step = when.unit === "WEEK" || when.weekday !== null ? 7 : 1;
  const precision = when.unit === "WEEK" && when.weekday === null ? "WEEK" : "DAY";
  if (inside === null || inside.from === null || inside.to === null) return inside === null ? null : unknown(precision);
  const target = when.weekday ?? (step === 7 ? 1 : null);
  const start = target === null ? inside.from : inside.from + ((target - Calendar.weekday(inside.from) + 7) % 7);
  const lastDay = precision === "WEEK" ? inside.to - 6 : inside.to;
  const end = target === null ? lastDay : lastDay - ((Calendar.weekday(lastDay) - target + 7) % 7);
  const day = when.o > 0 ? start + (when.o - 1) * step : end + (when.o + 1) * step;
  if (day < inside.from - 6 || day > inside.to) return null;
  return interval({ from: day, to: precision === "WEEK" ? day + 6 : day }, precision, inside.estimated);
}

/** "six months ended April 30", "second quarter ended March 28": so many months back from the day it ends on. */
function endedOf(when: When & { is: "ENDED" }, anchor: Anchor): Interval | null {
  const to = resolve(when.to, anchor);
  const of = when.of === null ? null : resolve(when.of, anchor);
  const sizes: Partial<Record<Precision, number>> = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };
  const count = when.months ?? (of === null ? null : (sizes[of.precision] ?? null));
  const precision = count === 12 ? "YEAR" : count === 6 ? "HALF" : count === 3 ? "QUARTER" : "RANGE";
  if (to === null || count === null) return null;
  if (to.to === null) return unknown(precision);
  const from = Calendar.addMonths(to.to + 1, -count);
  const calendar = Calendar.ymd(from).d === 1 && (Calendar.ymd(from).m - 1) % Math.max(1, Math.min(12, count)) === 0;
  return { from, to: to.to, precision, estimated: to.estimated, fiscal: !calendar };
}

function rangeOf(when: When & { is: "RANGE" }, anchor: Anchor): Interval | null {
  const [first, second] = sharedYear(when.from, when.to);
  const [from, to] = [resolve(first, anchor), resolve(second, anchor)];
  if (from === null || to === null) return null;
  const fiscal = from.fiscal || to.fiscal;
  if (from.from === null || to.to === null) return unknown("RANGE", fiscal);
  let [start, end] = [from.from, to.to];
  // "từ tháng 10 đến tháng 3/2021", "từ tháng 10/2020 đến tháng 3": the end that names no year is of the year beside.
  if (start > end && first !== when.from) start = Calendar.addMonths(start, -12);
  else if (start > end && second !== when.to) end = Calendar.addMonths(end + 1, 12) - 1;
  if (start > end) return null;
  return { ...interval({ from: start, to: end }, "RANGE", from.estimated || to.estimated), fiscal };
}

/** Two ends of which one names the year: the other is of the same one. */
function sharedYear(from: When, to: When): readonly [When, When] {
  if (!("year" in from) || !("year" in to)) return [from, to];
  if (from.year === null && to.year !== null) return [{ ...from, year: to.year }, to];
  if (to.year === null && from.year !== null) return [from, { ...to, year: from.year }];
  return [from, to];
}

// "year-end" in a story of February is the last one, unless the words look ahead.
const TOO_FAR = 180;

function partWhen(when: When & { is: "PART" }, anchor: Anchor): Interval | null {
  const { today, lean } = anchor;
  const whole = resolve(when.of, anchor);
  if (whole === null) return null;
  const part = partOf(whole, when.part, today);
  if (!when.open || lean === "FUTURE" || when.of.is !== "SHIFT" || when.of.unit !== "YEAR") return part;
  if (today === null || part.from === null || part.from <= today + TOO_FAR) return part;
  const before = resolve({ ...when.of, by: -1 }, anchor);
  return before === null ? part : partOf(before, when.part, today);
}

type Reader<K extends When["is"]> = (when: Extract<When, { is: K }>, anchor: Anchor) => Interval | null;

const RESOLVE: { readonly [K in When["is"]]: Reader<K> } = {
  DAY: dayOf,
  MONTH: (when, anchor) => sliceOf({ ...when, count: 1, precision: "MONTH" }, anchor),
  QUARTER: (when, anchor) =>
    when.fiscal
      ? unknown("QUARTER", true)
      : sliceOf({ ...when, m: when.q * 3 - 2, count: 3, precision: "QUARTER" }, anchor),
  HALF: ({ year, half }, anchor) => sliceOf({ year, lean: null, m: half * 6 - 5, count: 6, precision: "HALF" }, anchor),
  YEAR: yearWhen,
  DECADE: ({ y }) => interval(months(y, 1, 120), "RANGE", false),
  STRETCH: stretchOf,
  SHIFT: shiftOf,
  ROLL: rollOf,
  AGO: agoOf,
  WEEKDAY: weekdayOf,
  NTH: nthOf,
  SAME: sameOf,
  PART: partWhen,
  RANGE: rangeOf,
  SINCE: (when, anchor) => {
    const from = resolve(when.from, anchor);
    if (from === null) return null;
    if (from.from === null) return unknown("RANGE");
    // What begins after the story's day has no end yet.
    const to = anchor.today !== null && anchor.today >= from.from ? anchor.today : null;
    return { ...from, to, precision: "RANGE", estimated: from.estimated || to !== null };
  },
  UNTIL: ({ to, before }, anchor) => {
    const end = resolve(to, anchor);
    if (end === null || end.from === null) return end;
    return { ...end, from: null, to: before ? end.from - 1 : end.to, precision: "RANGE" };
  },
  ENDED: endedOf,
  NOTHING: () => null,
  UNKNOWN: ({ precision }) => unknown(precision),
};

/** The days of a time, as far as they can be known; null when its numbers are no date ("30/2"). */
export function resolve(when: When, anchor: Anchor): Interval | null {
  return (RESOLVE[when.is] as Reader<When["is"]>)(when, anchor);
}
