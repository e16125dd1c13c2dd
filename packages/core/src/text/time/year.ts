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
 * How far from the story's day, in days, a time without a year begins. News tells what has happened, or will soon: 25/12 in
 * January is the December before, 13/10 on 2 October the coming one. One year wide, so that exactly one year fits.
 */
const WINDOWS = {
  DAY: { PAST: -270, FUTURE: -20 },
  MONTH: { PAST: -290, FUTURE: -31 },
  QUARTER: { PAST: -364, FUTURE: -91 },
  HALF: { PAST: -364, FUTURE: -182 },
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
  const low = today + WINDOWS[precision][lean];
  const fits = [y - 1, y, y + 1].filter((year) => {
    const day = at(year);
    return day !== null && day >= low && day < low + 366;
  });
  if (weekday === null) return fits[0] ?? null;
  const years = [...fits, y, y - 1, y + 1, y - 2, y + 2, y - 3, y + 3];
  return years.find((year) => weekdayAt(at(year)) === weekday) ?? null;
}

const weekdayAt = (day: Day | null): number => (day === null ? 0 : Calendar.weekday(day));
