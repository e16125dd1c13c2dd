import { Decimal } from "../../util/index.ts";
import { dash, eitherWay, plain } from "./digits.ts";
import type { Lexicon, Weakness } from "./lexicon.ts";
import type { Row } from "./phrases.ts";
import { nounAt, pieceAt, step, takePoint } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** A number without unit, in digits, words or both: tokens `first` to `next` (exclusive). */
export interface Numeral {
  readonly value: Decimal.Decimal;
  readonly first: number;
  readonly next: number;
  /** The power of ten of the scale word at its end ("tỷ" 9), which a number before "đến" or "-" shares; 0 without one. */
  readonly scale: number;
  /** The greatest power of ten that its scale words name; 0 without any. */
  readonly power: number;
  /** Words only, no digit. */
  readonly spelled: boolean;
  /** A word that alone is hardly a number ("one", "a") or not one at all ("năm"). */
  readonly weak: Weakness;
  /** "1,250" read as a decimal: the same digits are a whole number in the other manner of grouping. */
  readonly eitherWay: boolean;
}

/** "3/8", a proper fraction of digits, as a decimal. */
function fractionAt(row: Row, at: number): { value: string; under: string; next: number } | null {
  const [over, bar, under] = [row.tokens[at], row.tokens[at + 1], row.tokens[at + 2]];
  if (over?.kind !== "NUMBER" || bar?.text !== "/" || !bar.glued || under?.kind !== "NUMBER" || !under.glued)
    return null;
  if (!/^\d{1,2}$/.test(over.text) || !/^\d{1,2}$/.test(under.text)) return null;
  if (Number(over.text) >= Number(under.text) || row.tokens[at + 3]?.text === "/") return null;
  return { value: Decimal.over(over.text, under.text), under: under.text, next: at + 3 };
}

// Behind a space only halves, quarters, eighths and their kin are fractions: "2 1/2", never "9 15/4".
const COMMON = new Set(["2", "3", "4", "8", "16", "32"]);

/** "12-3/8" and "2 1/2": the fraction behind a whole number. */
function withFraction(row: Row, at: number, whole: string): { value: string; next: number } {
  const none = { value: whole, next: at };
  if (!/^\d{1,4}$/.test(whole)) return none;
  const hyphen = dash(row.tokens[at]);
  const from = hyphen ? at + 1 : at;
  const first = row.tokens[from];
  if (hyphen ? first?.glued !== true || row.tokens[at]?.glued !== true : first?.glued !== false) return none;
  const found = fractionAt(row, from);
  if (found === null || (!hyphen && !COMMON.has(found.under))) return none;
  return { value: Decimal.plus(whole, found.value), next: found.next };
}

function startDigits(reading: Reading): boolean {
  const { row, lexicon } = reading;
  const token = row.tokens[reading.at];
  const value = token?.kind === "NUMBER" ? plain(token.text, lexicon.words.numerals.decimal) : null;
  if (value === null) return false;
  const whole = withFraction(row, reading.at + 1, value);
  reading.open = { digits: whole.value, words: false };
  reading.at = whole.next;
  reading.digits = true;
  return true;
}

/** "nửa triệu", "half a million". */
function startHalf(reading: Reading): boolean {
  const half = reading.lexicon.halfOf.at(reading.row, reading.at);
  if (half === null) return false;
  const at = reading.at + half.length;
  if (pieceAt(reading, at)?.is !== "SCALE" || nounAt(reading, at)) return false;
  reading.open = { digits: "0.5", words: false };
  reading.at = at;
  return true;
}

function startWord(reading: Reading): boolean {
  const piece = pieceAt(reading, reading.at);
  if (piece?.is === "POINT") {
    // "point 77" has its nought left out.
    reading.open = { digits: "0", words: true };
    if (reading.row.tokens[reading.at + 1]?.kind === "NUMBER" && takePoint(reading)) return true;
    reading.open = null;
  }
  if (piece?.is !== "CARDINAL") return false;
  reading.weak = piece.weak;
  reading.open = { digits: String(piece.value), words: true };
  reading.at += 1;
  return true;
}

/** "tỷ rưỡi", "two and a half": half of the last scale, or of one. */
function takeHalf(reading: Reading): void {
  const { row, lexicon, terms, open } = reading;
  const half = lexicon.andHalf.at(row, reading.at);
  if (half === null) return;
  // "trăm rưỡi" is 150.
  const hundreds = reading.small && Number(open?.digits) % 100 === 0;
  if (open !== null) reading.open = { digits: Decimal.plus(open.digits, hundreds ? "50" : "0.5"), words: false };
  else terms.push({ digits: "0.5", power: reading.last });
  reading.at += half.length;
}

function finish(reading: Reading, first: number): Numeral {
  const { terms, open, row, lexicon } = reading;
  const parts = terms.map((term) => Decimal.scaled(term.digits, term.power));
  if (open !== null) parts.push(Decimal.scaled(open.digits, 0));
  const alone = reading.at === first + 1;
  return {
    value: parts.length === 1 ? (parts[0] ?? "0") : parts.reduce((sum, part) => Decimal.plus(sum, part), "0"),
    first,
    next: reading.at,
    scale: terms.length === 1 && open === null ? (terms[0]?.power ?? 0) : 0,
    power: terms.reduce((most, term) => Math.max(most, term.power), 0),
    spelled: !reading.digits,
    weak: alone ? reading.weak : "",
    eitherWay: reading.digits && alone && eitherWay(row.tokens[first]?.text ?? "", lexicon.words.numerals.decimal),
  };
}

// "seven hundred twenty-one thousand two hundred and twelve": no number of a story takes more words.
const LONGEST = 24;

/** The numeral that begins at token `at`, as long as it goes; null when none does. */
export function numeralAt(row: Row, lexicon: Lexicon, at: number): Numeral | null {
  const reading: Reading = {
    row,
    lexicon,
    terms: [],
    open: null,
    at,
    last: 0,
    afterScale: false,
    weak: "",
    digits: false,
    small: false,
  };
  if (!startHalf(reading) && !startDigits(reading) && !startWord(reading)) return null;
  takeHalf(reading);
  while (reading.at < at + LONGEST && step(reading)) takeHalf(reading);
  return finish(reading, at);
}
