import { Decimal } from "../../util/index.ts";
import { dash, plain } from "./digits.ts";
import { behind, within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { fractionAt } from "./fraction.ts";
import type { Numeral } from "./numeral.ts";
import { numeralAt } from "./numeral.ts";
import { pieceOf } from "./lexicon.ts";
import type { Named } from "./lexicon.ts";
import { ratioAt } from "./ratio.ts";
import { currencyAt, figure, money, withUnit } from "./unit.ts";

/** ".77" behind a space: the point belongs to the number. */
function pointed(scope: Scope, at: number): Numeral | null {
  const [point, digits] = [scope.row.tokens[at], scope.row.tokens[at + 1]];
  if (point?.text !== "." || point.glued || digits?.kind !== "NUMBER" || !digits.glued || !/^\d+$/.test(digits.text))
    return null;
  const rest = numeralAt(scope.row, scope.lexicon, at + 1);
  if (rest === null || at + 1 >= scope.limit) return null;
  const value = Decimal.scaled(`0.${digits.text}`, rest.scale);
  return { ...rest, value, first: at, eitherWay: false };
}

/** "10K", "$5m": a power of ten glued to the digits. */
function suffixed(scope: Scope, numeral: Numeral, money: boolean): Numeral {
  const token = scope.row.tokens[numeral.next];
  if (token?.glued !== true || token.kind !== "WORD" || numeral.spelled || numeral.scale > 0) return numeral;
  const { suffixes, moneySuffixes } = scope.lexicon.words.numerals;
  const power = suffixes[token.text] ?? (money ? moneySuffixes[token.lower] : undefined);
  if (power === undefined) return numeral;
  return {
    ...numeral,
    value: Decimal.scaled(numeral.value, power),
    next: numeral.next + 1,
    scale: power,
    power,
    eitherWay: false,
  };
}

/** "ba (3) năm", "45 (forty-five)": a number said again in brackets, as contracts do. */
function repeated(scope: Scope, numeral: Numeral): Numeral {
  const { row, lexicon } = scope;
  if (row.tokens[numeral.next]?.text !== "(" || row.tokens[numeral.next + 1]?.glued !== true) return numeral;
  const again = numeralAt(row, lexicon, numeral.next + 1);
  if (again?.value !== numeral.value || row.tokens[again.next]?.text !== ")" || again.next >= scope.limit)
    return numeral;
  return { ...numeral, next: again.next + 1, weak: "" };
}

/** A numeral with what is glued to its digits. `money` when a currency stands before it. */
function numberAt(scope: Scope, at: number, money: boolean): Numeral | null {
  if (at >= scope.limit) return null;
  const numeral = pointed(scope, at) ?? numeralAt(scope.row, scope.lexicon, at);
  if (numeral === null || numeral.next > scope.limit) return null;
  const after = currencyAt(scope, numeral.next + 1);
  const again = money ? numeral : repeated(scope, numeral);
  if (again !== numeral) return again;
  // "$5m", "5m USD", "1.4m customers", but "9m" is a length.
  const counted = within(scope, scope.lexicon.nouns, numeral.next + 1) !== null;
  const glued = money || ((after !== null || counted) && scope.row.tokens[numeral.next]?.kind === "WORD");
  return suffixed(scope, numeral, glued);
}

/** "USD3.14": a code in one word with the digits. */
function gluedCode(scope: Scope, at: number): Figure | null {
  const token = scope.row.tokens[at];
  const match = token?.kind === "WORD" ? /^(\p{L}{1,4})(\d+)$/u.exec(token.text) : null;
  const [, name = "", whole = ""] = match ?? [];
  const code = scope.lexicon.codes.get(name);
  const named = code === undefined ? gluedName(scope, name) : { currency: code, hundredths: false, leads: true };
  if (named === null || match === null) return null;
  const [mark, part] = [scope.row.tokens[at + 1], scope.row.tokens[at + 2]];
  const decimals = (mark?.text === "." || mark?.text === ",") && mark.glued && part?.kind === "NUMBER" && part.glued;
  const digits = plain(decimals ? `${whole}${mark.text}${part.text}` : whole, scope.lexicon.words.numerals.decimal);
  if (digits === null) return null;
  const next = at + (decimals ? 3 : 1);
  const piece = next < scope.limit ? pieceOf(scope.lexicon, scope.row, next) : undefined;
  const power = piece?.is === "SCALE" ? piece.power : 0;
  const end = power > 0 ? next + 1 : next;
  const value = Decimal.scaled(digits, power);
  const numeral: Numeral = {
    value,
    first: at,
    next: end,
    scale: power,
    power,
    spelled: false,
    weak: "",
    eitherWay: false,
  };
  return money(scope, numeral, { named, first: at, next: end });
}

function gluedName(scope: Scope, name: string): Named | null {
  const currency = scope.lexicon.words.money.currencies[name.toLowerCase()];
  return currency === undefined ? null : { currency, hundredths: false, leads: true };
}

/** "(3.2) million": a number in brackets is a loss, as accountants write it; the scale stands behind them. */
function inBrackets(scope: Scope, at: number): Numeral | null {
  const { row, lexicon } = scope;
  if (row.tokens[at]?.text !== "(" || row.tokens[at + 1]?.glued !== true) return null;
  const numeral = numberAt(scope, at + 1, false);
  if (numeral === null || numeral.spelled || row.tokens[numeral.next]?.text !== ")") return null;
  const inner = { ...numeral, value: Decimal.negated(numeral.value), first: at, next: numeral.next + 1 };
  const piece = pieceOf(lexicon, row, inner.next);
  if (piece?.is !== "SCALE" || inner.next >= scope.limit) return inner;
  const { power } = piece;
  return { ...inner, value: Decimal.scaled(inner.value, power), next: inner.next + 1, scale: power, power };
}

/** "US$3.2 billion", "Rs. 20", "USD 500 triệu". */
function prefixed(scope: Scope, at: number): Figure | null {
  const currency = currencyAt(scope, at);
  if (currency === null || currency.named.hundredths || !currency.named.leads) return null;
  let from = at + currency.length;
  if (scope.row.tokens[from]?.text === "." && scope.row.tokens[from]?.glued === true) from += 1;
  const minus = dash(scope.row.tokens[from]) && scope.row.tokens[from + 1]?.glued === true;
  const numeral = minus ? numberAt(scope, from + 1, true) : (numberAt(scope, from, true) ?? inBrackets(scope, from));
  if (numeral === null || numeral.weak !== "" || scope.row.tokens[from]?.fresh === true) return null;
  // "bang 0%": what is followed by a percentage has no currency before it.
  if (within(scope, scope.lexicon.percents, numeral.next) !== null) return null;
  // "10 dollars 20 ..." gives the 20 to what follows it; a word before a number is its currency only when nothing is behind.
  const again = currencyAt(scope, numeral.next);
  if (again !== null && again.named.currency !== currency.named.currency && !again.named.hundredths) return null;
  const next = again === null || again.named.hundredths ? numeral.next : numeral.next + again.length;
  const signed = minus ? { ...numeral, value: Decimal.negated(numeral.value) } : numeral;
  return money(scope, signed, { named: currency.named, first: at, next });
}

const turned = (found: Figure | null, first: number, next?: number): Figure | null =>
  found === null ? null : { ...found, value: Decimal.negated(found.value), first, next: next ?? found.next };

/** "-5%", "âm 3 tỷ": a minus glued to the number, or as a word. */
function negative(scope: Scope, at: number): Figure | null {
  const { row, lexicon } = scope;
  const token = row.tokens[at];
  const word = within(scope, lexicon.minus, at);
  if (word !== null) return turned(positive(scope, at + word.length), at);
  if (!dash(token) || token?.text === "~") return null;
  const before = row.tokens[at - 1];
  if (token?.glued === true && before?.kind !== "MARK") return null;
  const found = positive(scope, at + 1);
  // A dash with a space behind it is a minus only when nothing but the number is said: else it is a bullet.
  if (row.tokens[at + 1]?.glued !== true && (at !== scope.from || found?.next !== scope.limit)) return null;
  return turned(found, at);
}

/** "(3.2) million dlrs", "lỗ (1.250)": a loss; other numbers in brackets are asides. */
function bracketed(scope: Scope, at: number): Figure | null {
  const numeral = inBrackets(scope, at);
  const found = numeral === null ? null : withUnit(scope, numeral);
  if (numeral === null || found === null) return null;
  const labelled = behind(scope, scope.lexicon.moneyLabels, at - 1) !== null;
  return labelled || numeral.power > 0 || found.measure === "MONEY" || found.measure === "PERCENT" ? found : null;
}

function positive(scope: Scope, at: number): Figure | null {
  if (at >= scope.limit) return null;
  const sign = prefixed(scope, at) ?? gluedCode(scope, at);
  if (sign !== null) return sign;
  const special = ratioAt(scope, at) ?? fractionAt(scope, at);
  if (special !== null) return special;
  const numeral = numberAt(scope, at, false);
  return numeral === null ? null : withUnit(scope, numeral);
}

/** The figure that begins at token `at`, without what stands around it; null when none does. */
export function figureAt(scope: Scope, at: number): Figure | null {
  const multiple = within(scope, scope.lexicon.multiples, at);
  if (multiple !== null) {
    const next = at + multiple.length;
    const none: Numeral = {
      value: multiple.value,
      first: at,
      next,
      scale: 0,
      power: 0,
      spelled: true,
      weak: "",
      eitherWay: false,
    };
    return figure(none, { measure: "RATIO", unit: "times", next });
  }
  return positive(scope, at) ?? negative(scope, at) ?? bracketed(scope, at);
}
