// Dates as pages, feeds, mails and tables print them, where the format itself fixes the words: ISO 8601, RFC 5322, plain figures.

const ZONES: Readonly<Record<string, string>> = {
  // RFC 5322, 4.3, and the abbreviations that newspapers print.
  z: "Z", ut: "Z", utc: "Z", gmt: "Z", est: "-05:00", edt: "-04:00", cst: "-06:00", cdt: "-05:00", mst: "-07:00", mdt: "-06:00",
  pst: "-08:00", pdt: "-07:00", bst: "+01:00", cet: "+01:00", cest: "+02:00", ist: "+05:30", ict: "+07:00", sgt: "+08:00",
  hkt: "+08:00", jst: "+09:00", et: "-05:00", pt: "-08:00",
}; // prettier-ignore
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: string;
}

const ISO = /(?<!\d)(\d{4})-(\d\d?)-(\d\d?)(?!\d)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/;
const SLASHED = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -]+([A-Za-z]{3,9})\.?,?[ -]+(\d{4})(?!\d)/;
const MONTH_DAY = /([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)/;
const TIME = /(?<![\d:])(\d{1,2})(?::|h)(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?/i;
const OFFSET = /^ ?([+-])(\d\d):?(\d\d)?(?!\d)|(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/i;

const two = (n: number): string => String(n).padStart(2, "0");

function zoneOf(after: string): string {
  const found = OFFSET.exec(after.slice(0, 24));
  const [sign, hours] = [found?.[1] ?? found?.[4], Number(found?.[2] ?? found?.[5])];
  if (sign && hours <= 14) return `${sign}${two(hours)}:${found?.[3] ?? found?.[6] ?? "00"}`;
  const word = /^[\s(]*([A-Za-z]{1,4})\b/.exec(after)?.[1]?.toLowerCase() ?? "";
  return ZONES[word] ?? "Z";
}

function clockIn(text: string): Clock {
  const found = TIME.exec(text);
  if (!found) return { hour: 0, minute: 0, second: 0, zone: "Z" };
  const [all, hours = "0", minutes = "0", seconds = "0", half] = found;
  const twelve = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return {
    hour: twelve,
    minute: Number(minutes),
    second: Math.min(Number(seconds), 59),
    zone: zoneOf(text.slice(found.index + all.length)),
  };
}

function instant(day: readonly [year: number, month: number, day: number], clock: Clock): string | null {
  const [year, month, date] = day;
  const real = new Date(Date.UTC(year, month - 1, date));
  if (year < 1900 || year > 2100 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null;
  if (clock.hour > 23 || clock.minute > 59) return `${year}-${two(month)}-${two(date)}T00:00:00Z`;
  return `${year}-${two(month)}-${two(date)}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}${clock.zone}`;
}

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

interface Found {
  readonly day: readonly [number, number, number];
  /** The text without the day, where the time stands. */
  readonly rest: string;
}

function dayIn(text: string, monthFirst: boolean): Found | undefined {
  const cut = (found: RegExpExecArray, day: Found["day"]): Found => ({
    day,
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`,
  });
  const figures = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (figures) return cut(figures, [Number(figures[1]), Number(figures[2]), Number(figures[3])]);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[3])];
    const isMonthFirst = b > 12 || (monthFirst && a <= 12);
    return cut(slashed, isMonthFirst ? [Number(slashed[4]), a, b] : [Number(slashed[4]), b, a]);
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth && monthOf(dayMonth[2] ?? "") > 0)
    return cut(dayMonth, [Number(dayMonth[3]), monthOf(dayMonth[2] ?? ""), Number(dayMonth[1])]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay && monthOf(monthDay[1] ?? "") > 0)
    return cut(monthDay, [Number(monthDay[3]), monthOf(monthDay[1] ?? ""), Number(monthDay[2])]);
  return undefined;
}

/**
 * The instant that a date in figures or with the months of RFC 5322 names, as RFC 3339 with an offset; null when it is none.
 * A time without a zone, and a bare day, are taken as UTC. "3/5/2021" is 3 May unless `monthFirst`.
 */
export function instantOf(
  written: string,
  { monthFirst = false }: { readonly monthFirst?: boolean } = {},
): string | null {
  const text = written.slice(0, 200).replace(/\s+/g, " ").trim();
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+/, "");
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, y, m, d, hh = "0", mm = "0", ss = "0", zone = "Z"] = compact;
    const clock = {
      hour: Number(hh),
      minute: Number(mm),
      second: Number(ss),
      zone: zone.replace(/(\d\d)(\d\d)$/, "$1:$2"),
    };
    return instant([Number(y), Number(m), Number(d)], clock);
  }
  const found = dayIn(text, monthFirst);
  return found ? instant(found.day, clockIn(found.rest)) : null;
}
