import { Decimal } from "../../util/index.ts";
import { dash, plain } from "./digits.ts";
import { within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { pieceOf } from "./lexicon.ts";
import { word } from "./phrases.ts";
import { figure, withUnit } from "./unit.ts";

interface Fraction {
  readonly over: number;
  readonly under: number;
  readonly next: number;
  readonly digits: boolean;
}

/** What stands under digits: a small number, or a round one ("1/500", "1/2.000"), but no year. */
function underOf(text: string, decimal: "," | "."): number | null {
  const digits = plain(text, decimal) ?? "";
  if (/^[1-9]\d{0,2}$/.test(digits) || (/^[1-9]\d*00$/.test(digits) && text !== digits)) return Number(digits);
  return null;
}

/** "1/3", "3/8 point": digits, proper; what is followed by another slash is a date or a number of a law. */
function ofDigits({ row, lexicon }: Scope, at: number): Fraction | null {
  const [over, bar, under] = [row.tokens[at], row.tokens[at + 1], row.tokens[at + 2]];
  if (over?.kind !== "NUMBER" || bar?.text !== "/" || !bar.glued || under?.kind !== "NUMBER" || !under.glued)
    return null;
  const below = underOf(under.text, lexicon.words.numerals.decimal);
  if (!/^[1-9]\d{0,2}$/.test(over.text) || below === null) return null;
  if (Number(over.text) >= below || row.tokens[at + 3]?.text === "/") return null;
  return { over: Number(over.text), under: below, next: at + 3, digits: true };
}

/** "một phần ba", "2 phần 3", "two-thirds", "a quarter of". */
function ofWords(scope: Scope, at: number): Fraction | null {
  const { row, lexicon } = scope;
  const { parts, of } = lexicon.words.fractions;
  const first = numberOf(scope, at);
  if (first === null) return null;
  if (within(scope, lexicon.overs, at + 1) !== null) {
    const under = numberOf(scope, at + 2);
    if (under === null || under <= first || pieceOf(lexicon, row, at + 3)?.is === "SCALE") return null;
    return { over: first, under, next: at + 3, digits: false };
  }
  const hyphen = dash(row.tokens[at + 1]) && row.tokens[at + 2]?.glued === true;
  const part = at + (hyphen ? 2 : 1);
  const under = parts[word(row, part)];
  if (under === undefined || under <= first) return null;
  // "a third of", "two thirds of": without a hyphen a part may be an ordinal or three months.
  if (!hyphen && !of.includes(word(row, part + 1))) return null;
  return { over: first, under, next: part + 1, digits: false };
}

function numberOf({ row, lexicon }: Scope, at: number): number | null {
  const token = row.tokens[at];
  if (token?.kind === "NUMBER") return /^[1-9]\d?$/.test(token.text) ? Number(token.text) : null;
  const piece = pieceOf(lexicon, row, at);
  return piece?.is === "CARDINAL" ? piece.value : null;
}

/** A part of a whole: RATIO without unit, or of a unit ("3/8 pct", "1/2 point"). */
export function fractionAt(scope: Scope, at: number): Figure | null {
  const { lexicon } = scope;
  const whole = within(scope, lexicon.fractions, at);
  const found =
    whole === null
      ? (ofDigits(scope, at) ?? ofWords(scope, at))
      : { over: whole.value[0], under: whole.value[1], next: at + whole.length, digits: false };
  if (found === null || found.next > scope.limit) return null;
  const value = Decimal.over(String(found.over), String(found.under));
  const numeral = {
    value,
    first: at,
    next: found.next,
    scale: 0,
    power: 0,
    spelled: !found.digits,
    weak: "" as const,
    eitherWay: false,
  };
  const unit = withUnit(scope, numeral);
  if (unit !== null && (unit.measure === "PERCENT" || unit.measure === "MONEY")) return unit;
  return figure(numeral, { measure: "RATIO", unit: null, next: found.next });
}
