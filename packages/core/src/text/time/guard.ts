import { within } from "../quantity/figure.ts";
import type { Scope } from "../quantity/figure.ts";
import { pieceOf } from "../quantity/lexicon.ts";
import { word } from "../quantity/phrases.ts";
import { currencyAt } from "../quantity/unit.ts";
import type { Field } from "./field.ts";
import type { Match } from "./match.ts";
import type { Value } from "./slots.ts";
import type { Shape } from "./words.ts";

const SLASHES = new Set(["/", "-", "–"]);

/** "12/2022/NĐ-CP", "650-650-6500", "1.2.3": a number that goes on is no date. */
function runsOn({ row }: Field, next: number): boolean {
  const [mark, after] = [row.tokens[next], row.tokens[next + 1]];
  if (mark?.glued !== true) return false;
  if (mark.kind !== "MARK") return mark.kind === "NUMBER" || row.tokens[next - 1]?.kind === "NUMBER";
  if (mark.text === "/" || mark.text === "_") return after?.glued === true;
  return SLASHES.has(mark.text) && after?.glued === true && after.kind === "NUMBER";
}

/** Glued to a number, a slash or letters before it: "65/2022", "A-2020". */
function runsIn({ row }: Field, at: number): boolean {
  const [token, mark] = [row.tokens[at], row.tokens[at - 1]];
  if (token?.glued !== true || mark === undefined) return false;
  if (mark.kind !== "MARK") return true;
  const before = row.tokens[at - 2];
  return mark.glued && (before?.kind === "NUMBER" ? /[-–/.,:_]/ : /[-–/_@#$€£¥.]/).test(mark.text);
}

/** d/m without a word that makes it a date: a day beyond the months is one; 1/3 needs a sign that it is no fraction. */
function dateStands(field: Field, match: Match<Shape, Value>, at: number): boolean {
  const { row, words } = field;
  if (words.notDates.at(row, at) !== null) return false;
  const [d, m] = [match.values.get("d"), match.values.get("m")];
  if (typeof d !== "number" || typeof m !== "number") return false;
  if (words.introductions.before(row, at - 1) !== null) return true;
  if (d < m) return false;
  const after = row.tokens[match.next];
  return d !== m || after === undefined || after.kind === "MARK";
}

/** A bare number of four digits is a year unless something behind it makes it an amount. */
function yearStands(field: Field, match: Match<Shape, Value>, at: number): boolean {
  const { row, numbers } = field;
  const y = match.values.get("y");
  if (typeof y !== "number" || y < 1900 || y > 2060) return false;
  const scope: Scope = { row, lexicon: numbers, from: at, limit: row.tokens.length };
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
  if (token?.capital !== true || token.fresh) return false;
  if (token.text === token.text.toUpperCase() && token.text.length > 1) return false;
  return !/^[.!?…"“]$/.test(row.tokens[at - 1]?.text ?? ".");
}

/** Whether a match of a shape counts, by its guard and by what is glued to it. */
export function stands(field: Field, match: Match<Shape, Value>, at: number): boolean {
  if (runsOn(field, match.next) || runsIn(field, at)) return false;
  const { guard } = match.end;
  if (guard === "DATE") return dateStands(field, match, at);
  if (guard === "YEAR") return yearStands(field, match, at);
  return guard === "NAME" ? nameStands(field, at) : true;
}
