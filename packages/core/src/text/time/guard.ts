import { within } from "../quantity/figure.ts";
import type { Scope } from "../quantity/figure.ts";
import { pieceOf } from "../quantity/lexicon.ts";
import { word } from "../quantity/phrases.ts";
import { currencyAt } from "../quantity/unit.ts";
import type { Field } from "./field.ts";
import type { Match } from "./match.ts";
import type { Value } from "./slots.ts";
import type { Shape } from "./words.ts";

const NONE = new Uint8Array(0);
const SLASHES = new Set(["/", "-", "–"]);

/** "12/2022/NĐ-CP", "650-650-6500", "1.2.3": a number that goes on is no date. */
function runsOn({ row }: Field, next: number): boolean {
  const [mark, after] = [row.tokens[next], row.tokens[next + 1]];
  if (mark?.glued !== true) return false;
  if (mark.kind !== "MARK") return mark.kind === "NUMBER" || row.tokens[next - 1]?.kind === "NUMBER";
  const digits = row.tokens[next - 1]?.kind === "NUMBER";
  if (mark.text === "/" || mark.text === "_") return after?.glued === true && (digits || after.kind === "NUMBER");
  return SLASHES.has(mark.text) && after?.glued === true && after.kind === "NUMBER";
}

/** Glued to a number, a slash or letters before it: "65/2022", "A-2020". */
function runsIn({ row, words }: Field, at: number): boolean {
  const [token, mark] = [row.tokens[at], row.tokens[at - 1]];
  if (token?.glued !== true || mark === undefined) return false;
  if (mark.kind !== "MARK") return true;
  const before = row.tokens[at - 2];
  // "mid-2018", "end-March"
  if (before?.kind === "WORD" && words.heralds.before(row, at - 2) !== null) return false;
  return mark.glued && (before?.kind === "NUMBER" ? /[-–/.,:_]/ : /[-–/_@#$€£¥.]/).test(mark.text);
}

/** "Ngày đăng ký cuối cùng là 6/9": a word for day some words before. */
function dayBefore({ row, words }: Field, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    if (/^[.;:,]$/.test(row.tokens[back]?.text ?? ".")) return false;
    if (words.calendar.units.get(word(row, back)) === "DAY") return true;
  }
  return false;
}

/** Two numbers and a slash without a word that makes them a date: "29/4" is none else, "1/3" may be a third. */
function dateStands(field: Field, match: Match<Shape, Value>, at: number): boolean {
  const { row, words } = field;
  if (words.introductions.before(row, at - 1) !== null || dayBefore(field, at)) return true;
  const [first, second] = [Number(row.tokens[match.next - 3]?.text), Number(row.tokens[match.next - 1]?.text)];
  if (match.values.has("Y") || Number.isNaN(first) || Number.isNaN(second)) return match.values.has("Y");
  const after = row.tokens[match.next];
  // "2/15" is no fraction of a usual kind.
  const odd = first <= 12 && second > 12 && second !== 16 && after?.kind !== "WORD";
  return first > second || odd || (first === second && (after === undefined || after.kind === "MARK"));
}

/** A bare number of four digits is a year unless something behind it makes it an amount. */
function yearStands(field: Field, match: Match<Shape, Value>, at: number): boolean {
  const { row, numbers } = field;
  const y = match.values.get("y");
  if (typeof y !== "number" || y < 1900 || y > 2060) return false;
  // "1900 6789": a row of numbers is a telephone's or a table's.
  if (row.tokens[match.next]?.kind === "NUMBER" || row.tokens[at - 1]?.kind === "NUMBER") return false;
  const scope: Scope = { row, lexicon: numbers, from: at, limit: row.tokens.length, taken: NONE };
  if (pieceOf(numbers, row, match.next)?.is === "SCALE" || within(scope, numbers.percents, match.next) !== null)
    return false;
  if (currencyAt(scope, match.next) !== null || currencyAt(scope, at - 1) !== null) return false;
  if (numbers.labels.before(row, at - 1) !== null) return false;
  // Round numbers are counted ("2000 người"); others are years whatever noun follows ("2016 doanh thu").
  return y % 50 !== 0 || within(scope, numbers.nouns, match.next) === null;
}

/** "May", "March", "Sun": a month or a weekday only with its capital, and not where the sentence gives every word one. */
function nameStands(field: Field, at: number): boolean {
  const { row, words } = field;
  if (!words.words.doubtful.includes(word(row, at))) return true;
  const token = row.tokens[at];
  if (words.heralds.before(row, at - 1) !== null) return true;
  if (token?.capital === true) return token.text !== token.text.toUpperCase();
  const [before, after] = [row.tokens[at - 1], row.tokens[at + 1]];
  return before === undefined && (after === undefined || after.text === ".");
}

/** "3 tháng một lần", "20 năm rồi": a unit right behind a number is counted by it. A day behind an hour is not. */
function counted({ row, words, numbers }: Field, at: number): boolean {
  const unit = words.calendar.units.get(word(row, at));
  if (unit === undefined || unit === "DAY" || row.tokens[at]?.fresh === true) return false;
  // "tháng 4 năm nay", "năm 2016 quý 3": that number is itself a month's or a year's.
  if (words.calendar.units.has(word(row, at - 2)) || row.tokens[at - 2]?.text === "/") return false;
  const piece = pieceOf(numbers, row, at - 1);
  return row.tokens[at - 1]?.kind === "NUMBER" || (piece?.is === "CARDINAL" && piece.weak !== "WEAK");
}

type Guard = (field: Field, match: Match<Shape, Value>, at: number) => boolean;

const GUARDS: { readonly [K in NonNullable<Shape["guard"]>]: Guard } = {
  DATE: dateStands,
  MONTH: ({ numbers, row }, _, at) => numbers.labels.before(row, at - 1) === null,
  YEAR: yearStands,
  NAME: (field, _, at) => nameStands(field, at),
  ALONE: ({ row }, { next }) => row.tokens[next]?.kind !== "WORD",
  HEAD: ({ row }, _, at) => row.tokens[at]?.fresh === true,
  HERALD: ({ row, words }, _, at) => words.heralds.before(row, at - 1) !== null,
  REPORT: ({ row, words }, _, at) => words.reports.before(row, at - 1) !== null,
};

/** Whether a match of a shape counts, by its guard and by what is glued to it. */
export function stands(field: Field, match: Match<Shape, Value>, at: number): boolean {
  if (runsOn(field, match.next) || runsIn(field, at) || counted(field, at)) return false;
  const { guard } = match.end;
  return guard === undefined || GUARDS[guard](field, match, at);
}
