import { Decimal } from "../../util/index.ts";
import { dash, plain } from "./digits.ts";
import { pieceOf } from "./lexicon.ts";
import type { Lexicon, Piece, Weakness } from "./lexicon.ts";
import type { Row } from "./phrases.ts";

interface Term {
  readonly digits: Decimal.Decimal;
  power: number;
}

/** A numeral while it is being read, from left to right. */
export interface Reading {
  readonly row: Row;
  readonly lexicon: Lexicon;
  /** Parts that a scale of a thousand or more has closed: 3 × 10^9, 200 × 10^6. */
  readonly terms: Term[];
  /** The part still open: "hai trăm ba". `words` when it was written in words, so that more words may be added. */
  open: { digits: Decimal.Decimal; words: boolean } | null;
  at: number;
  /** The power of the last scale that closed a part, and whether it was the last word. */
  last: number;
  afterScale: boolean;
  weak: Weakness;
  digits: boolean;
  /** A hundred, ten or dozen stands in the open part. */
  small: boolean;
}

export const pieceAt = ({ row, lexicon }: Reading, at: number): Piece | undefined => pieceOf(lexicon, row, at);

/** Whether a scale word begins a longer noun here: "18 ngân hàng" typed without accents, "5 triệu phú". */
export const nounAt = ({ row, lexicon }: Reading, at: number): boolean => (lexicon.nouns.at(row, at)?.length ?? 0) > 1;

/** Adds "hai mươi" + "ba", "one hundred" + "twenty": only where the lower places are still empty. */
function add(reading: Reading, value: number): boolean {
  const { open } = reading;
  if (open === null) {
    reading.open = { digits: String(value), words: true };
    return true;
  }
  const sofar = Number(open.digits);
  if (!open.words || sofar === 0 || sofar % (value < 10 ? 10 : 100) !== 0) return false;
  reading.open = { digits: String(sofar + value), words: true };
  return true;
}

function takeCardinal(reading: Reading, piece: Piece): boolean {
  const tens = reading.open !== null && Number(reading.open.digits) % 100 > 0;
  if (piece.is === "AFTER_TENS") return tens && add(reading, piece.value);
  if (piece.is !== "CARDINAL" || reading.digits || piece.weak === "ARTICLE") return false;
  // "ba tỷ một năm" is three billion a year, "hai trăm năm 2016" two hundred in 2016.
  const more = pieceAt(reading, reading.at + 1)?.is === "SCALE";
  if (piece.weak !== "" && !more && !(tens && piece.weak === "ONE")) return false;
  return add(reading, piece.value);
}

/** "mươi" multiplies the last digit, "trăm" all that is open. */
function takeSmallScale(reading: Reading, power: number): boolean {
  const { open } = reading;
  if (open === null) return false;
  if (!open.words) {
    reading.open = { digits: Decimal.scaled(open.digits, power), words: false };
  } else {
    const value = Number(open.digits);
    const moved = power === 1 ? value % 10 : value;
    if (moved === 0 || moved > 99 || (value - moved) % 100 !== 0) return false;
    reading.open = { digits: String(value - moved + moved * 10 ** power), words: true };
  }
  reading.small = true;
  reading.afterScale = false;
  return true;
}

// "triệu tỷ" is the highest stack of scales that anybody writes.
const HIGHEST = 18;

function takeScale(reading: Reading, power: number): boolean {
  if (power < 3) return takeSmallScale(reading, power);
  const { open, terms } = reading;
  const stacked = open === null && reading.afterScale && power >= reading.last && (terms[0]?.power ?? 0) < HIGHEST;
  if (open === null && !stacked) return false;
  // "ba nghìn hai trăm tỷ", "nghìn tỷ": a scale multiplies all smaller ones before it.
  for (const term of terms) if (term.power < power || stacked) term.power += power;
  if (open !== null) terms.push({ digits: open.digits, power });
  reading.open = null;
  reading.small = false;
  reading.afterScale = true;
  reading.last = power;
  return true;
}

/** "phẩy hai", "point 1". */
export function takePoint(reading: Reading): boolean {
  const { row, open } = reading;
  let part = "";
  let at = reading.at + 1;
  for (; ; at += 1) {
    const piece = pieceAt(reading, at);
    const token = row.tokens[at];
    if (token?.kind === "NUMBER" && part === "" && /^\d+$/.test(token.text)) part = token.text;
    else if (piece?.is === "CARDINAL" && piece.value < 10 && piece.weak !== "ARTICLE") part += String(piece.value);
    else break;
  }
  if (open === null || part === "" || open.digits.includes(".")) return false;
  reading.open = { digits: `${open.digits}.${part}`, words: false };
  reading.at = at;
  return true;
}

/** A joining word or hyphen with a number word behind it: "and", "linh", the hyphen of "twenty-three". */
function takeJoined(reading: Reading): boolean {
  const token = reading.row.tokens[reading.at];
  const hyphen = dash(token);
  const next = pieceAt(reading, reading.at + 1);
  if (next?.is !== "CARDINAL" || next.weak === "ARTICLE" || reading.digits) return false;
  if (hyphen) {
    if (token?.glued !== true || reading.row.tokens[reading.at + 1]?.glued !== true) return false;
    if (reading.open === null || Number(reading.open.digits) % 100 < 20 || next.value > 9) return false;
  } else if (!reading.small && !reading.afterScale) return false;
  if (!add(reading, next.value)) return false;
  reading.at += 2;
  reading.afterScale = false;
  return true;
}

/** "1 tỷ 200 triệu": digits behind a scale, closed by a smaller one. */
function takeLower(reading: Reading): boolean {
  const { row, lexicon, terms } = reading;
  const token = row.tokens[reading.at];
  const scale = pieceAt(reading, reading.at + 1);
  if (token === undefined || !reading.afterScale || scale?.is !== "SCALE" || nounAt(reading, reading.at + 1))
    return false;
  const value = plain(token.text, lexicon.words.numerals.decimal);
  if (value === null || scale.power < 3 || scale.power >= reading.last) return false;
  if (value.length > reading.last - scale.power) return false;
  terms.push({ digits: value, power: scale.power });
  reading.at += 2;
  reading.last = scale.power;
  return true;
}

function takeSet(reading: Reading, factor: number): boolean {
  if (reading.open === null) return false;
  reading.open = { digits: Decimal.times(reading.open.digits, String(factor)), words: false };
  return true;
}

/** "50-mln-dlr": a scale that hangs on the number by a hyphen. */
function takeHung(reading: Reading): boolean {
  const { tokens } = reading.row;
  const scale = pieceAt(reading, reading.at + 1);
  if (!dash(tokens[reading.at]) || tokens[reading.at]?.glued !== true || tokens[reading.at + 1]?.glued !== true)
    return false;
  if (scale?.is !== "SCALE" || !takeScale(reading, scale.power)) return false;
  reading.at += 2;
  return true;
}

/** Takes the next word or words into the number; false when it ends here. */
export function step(reading: Reading): boolean {
  const token = reading.row.tokens[reading.at];
  if (token === undefined || token.fresh) return false;
  if (token.kind === "NUMBER") return takeLower(reading);
  const piece = pieceAt(reading, reading.at);
  if (token.kind === "MARK" || piece?.is === "JOIN") return takeJoined(reading) || takeHung(reading);
  if (piece === undefined) return false;
  if (piece.is === "POINT") return takePoint(reading);
  if (piece.is === "SCALE") {
    if (nounAt(reading, reading.at) || !takeScale(reading, piece.power)) return false;
  } else if (piece.is === "SET") {
    if (!takeSet(reading, piece.factor)) return false;
  } else if (takeCardinal(reading, piece)) {
    reading.afterScale = false;
  } else if (piece.is !== "CARDINAL" || piece.or?.is !== "SCALE" || !takeScale(reading, piece.or.power)) return false;
  reading.at += 1;
  return true;
}
