import * as Calendar from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { YearRef } from "./when.ts";
import type { Lean } from "./words.ts";

interface Stand {
  readonly today: Day | null;
  readonly lean: Lean;
}

/** The year that the words name, by itself or from the story's own; null when that cannot be known. */
export function yearOf(ref: YearRef, { today }: Stand): { y: number; estimated: boolean } | null {
  if (ref === null) return null;
  if ("y" in ref) return { y: ref.y, estimated: false };
  return today === null ? null : { y: Calendar.ymd(today).y + ref.by, estimated: true };
}

/**
 * How many days behind and ahead of the story's own a time without a year may begin. News leaves out the year of its own
 * calendar year: 30/9 in May is the coming one, 5/3 in December the one gone by; 25/12 in January is the December before.
 */
const WINDOWS = {
  DAY: { PAST: [-300, 200], FUTURE: [-20, 345] },
  MONTH: { PAST: [-335, 130], FUTURE: [-31, 334] },
  QUARTER: { PAST: [-364, 0], FUTURE: [-160, 205] },
  HALF: { PAST: [-364, 0], FUTURE: [-182, 182] },
} as const;

/** The year for which a time begins inside the window; with a weekday, the nearest year in which the day falls on it. */
export function chosen(
  precision: keyof typeof WINDOWS,
  at: (y: number) => Day | null,
  stand: Stand & { readonly weekday?: number | null },
): number | null {
  const { today, lean, weekday = null } = stand;
  if (today === null) return null;
  const { y } = Calendar.ymd(today);
  const [behind, ahead] = WINDOWS[precision][lean];
  const inside = (year: number): boolean => {
    const day = at(year);
    return day !== null && day - today >= behind && day - today <= ahead;
  };
  const fits = [y, y + 1, y - 1].filter(inside);
  if (weekday === null) return fits[0] ?? null;
  const years = [...fits, y, y - 1, y + 1, y - 2, y + 2, y - 3, y + 3];
  return years.find((year) => weekdayAt(at(year)) === weekday) ?? null;
}

const weekdayAt = (day: Day | null): number => (day === null ? 0 : Calendar.weekday(day));
