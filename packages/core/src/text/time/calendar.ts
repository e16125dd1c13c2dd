/** A day as a whole number: days since 1970-01-01, in no time zone. */
export type Day = number;

const MS = 86_400_000;

export interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export const length = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
export const valid = (y: number, m: number, d: number): boolean => m >= 1 && m <= 12 && d >= 1 && d <= length(y, m);

/** The day of a date; months beyond 1 to 12 run into other years. */
export function day(y: number, m: number, d: number): Day {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(y, m - 1, d);
  return Math.round(date.getTime() / MS);
}

export function ymd(day: Day): Ymd {
  const date = new Date(day * MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

/** YYYY-MM-DD. */
export function text(day: Day): string {
  const { y, m, d } = ymd(day);
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Monday 1 to Sunday 7. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The same day of the month so many months on, or its last day when that month is shorter. */
export function addMonths(at: Day, months: number): Day {
  const { y, m, d } = ymd(at);
  const first = ymd(day(y, m + months, 1));
  return day(first.y, first.m, Math.min(d, length(first.y, first.m)));
}

/** The date of an RFC 3339 instant where it was published: as written, before its offset. Null for anything else. */
export function published(instant: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(instant ?? "");
  if (match === null) return null;
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return valid(y, m, d) ? day(y, m, d) : null;
}
