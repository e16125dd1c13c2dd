import { Decimal } from "../../util/index.ts";
import { WHOLE } from "./currencies.ts";
import { dash } from "./digits.ts";
import { within, words } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import type { Named } from "./lexicon.ts";
import { nounAt } from "./noun.ts";
import type { Noun } from "./noun.ts";
import type { Numeral } from "./numeral.ts";
import { numeralAt } from "./numeral.ts";

/** "A$" and "5p" are written so: "a $5 fee", "its $5", "2C" and "7 p.m." are none of them. */
function written(scope: Scope, at: number, length: number): boolean {
  const { tokens } = scope.row;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== "WORD") return true;
  const sign = length > 1 && tokens[at + length - 1]?.kind === "MARK" && tokens[at + length - 1]?.text !== ".";
  if (sign) return first.text === first.text.toUpperCase() && tokens[at + length - 1]?.glued === true;
  if (length > 1 || !/^[A-Za-z]$/.test(first.text)) return true;
  return first.text === first.lower && !(second?.text === "." && second.glued && tokens[at + 2]?.glued === true);
}

/** A currency named at a token, by a word, a sign or an ISO code in capitals. */
export function currencyAt(scope: Scope, at: number): { named: Named; length: number } | null {
  const token = scope.row.tokens[at];
  if (token === undefined || at >= scope.limit) return null;
  const hit = within(scope, scope.lexicon.currencies, at);
  const code = scope.lexicon.codes.get(token.text);
  if (code !== undefined && (hit === null || hit.length === 1))
    return { named: { currency: code, hundredths: false, leads: true }, length: 1 };
  return hit === null || !written(scope, at, hit.length) ? null : { named: hit.value, length: hit.length };
}

/** "/cổ phiếu", "a share", "mỗi năm": what an amount is for each of. */
export function perAt(scope: Scope, at: number): { unit: string; next: number } | null {
  const { lexicon, row } = scope;
  const per = within(scope, lexicon.per, at);
  if (per === null) return null;
  const from = at + per.length;
  const base = within(scope, lexicon.bases, from)?.length ?? currencyAt(scope, from)?.length;
  if (base !== undefined) return { unit: words(scope, from, from + base), next: from + base };
  const word = row.tokens[from];
  // A slash without spaces says it of any word: "đồng/lượng".
  if (row.tokens[at]?.text !== "/" || word?.kind !== "WORD" || !word.glued || word.capital || from >= scope.limit)
    return null;
  return { unit: word.text, next: from + 1 };
}

/** Whether nothing more is said behind a token but marks. */
const closes = ({ row, limit }: Scope, at: number): boolean =>
  at >= limit || (row.tokens[at]?.kind === "MARK" && row.tokens[at]?.glued === true);

/** "20 dollars and 43 cents", "twenty dollars 43": the hundredths behind a whole amount. */
function centsAt(scope: Scope, at: number, currency: string | null): { value: string; next: number } | null {
  const { row, lexicon } = scope;
  const joined = row.tokens[at]?.kind === "WORD" && lexicon.words.numerals.joins.includes(row.tokens[at].lower);
  const numeral = at < scope.limit ? numeralAt(row, lexicon, joined ? at + 1 : at) : null;
  if (numeral === null || numeral.value.length > 2 || currency === null) return null;
  const unit = currencyAt(scope, numeral.next);
  const value = Decimal.scaled(numeral.value, -2);
  if (unit?.named.hundredths === true) return { value, next: numeral.next + unit.length };
  return numeral.value.length === 2 && closes(scope, numeral.next) ? { value, next: numeral.next } : null;
}

/** An amount whose number and currency are known, with its cents and what it is per. */
export function money(scope: Scope, numeral: Numeral, at: { named: Named; first: number; next: number }): Figure {
  const { currency, hundredths } = at.named;
  const thousands = numeral.eitherWay && currency !== null && WHOLE.has(currency);
  const value = Decimal.scaled(numeral.value, hundredths ? -2 : thousands ? 3 : 0);
  const whole = !hundredths && numeral.scale === 0 && !value.includes(".");
  const cents = whole ? centsAt(scope, at.next, currency) : null;
  const end = cents?.next ?? at.next;
  const per = perAt(scope, end);
  return {
    measure: "MONEY",
    value: cents === null ? value : Decimal.plus(value, cents.value),
    upper: null,
    currency,
    unit: per?.unit ?? null,
    first: at.first,
    next: per?.next ?? end,
    scale: numeral.scale,
    power: numeral.power,
    bare: false,
    open: false,
    known: true,
    spelled: numeral.spelled,
  };
}

/** A number with a unit that is no money. */
export const figure = (
  numeral: Numeral,
  over: Partial<Figure> & Pick<Figure, "measure" | "unit" | "next">,
): Figure => ({
  value: numeral.value,
  upper: null,
  currency: null,
  first: numeral.first,
  scale: numeral.scale,
  power: numeral.power,
  bare: false,
  open: false,
  known: true,
  spelled: numeral.spelled,
  ...over,
});

/** "gấp 3 lần", "three times"; "3 lần" alone is three occasions. */
function timesAt(scope: Scope, numeral: Numeral, at: number): Figure | null {
  const { lexicon } = scope;
  const hit = within(scope, lexicon.times, at);
  if (hit === null) return null;
  const next = at + hit.length;
  // Nothing happens two and a half times.
  if (hit.value === "OCCASIONS" && !numeral.value.includes(".")) {
    let cue = false;
    for (let back = numeral.first - 1; back >= scope.from && back >= numeral.first - 4; back -= 1)
      cue ||= lexicon.timesCues.before(scope.row, back) !== null;
    if (!cue && within(scope, lexicon.than, next) === null) return null;
  }
  return figure(numeral, { measure: "RATIO", unit: "times", next });
}

/** The unit may hang on a hyphen: "99-year", "300-million-dollar". */
function unhyphened({ row, limit }: Scope, at: number): number {
  const word = row.tokens[at + 1];
  const hangs = dash(row.tokens[at]) && row.tokens[at]?.glued === true && word?.kind === "WORD" && word.glued;
  return hangs && at + 1 < limit ? at + 1 : at;
}

/** The amount of a numeral that a currency stands behind. */
function amountOf(scope: Scope, numeral: Numeral, at: number): Figure | null {
  const currency = numeral.weak === "WEAK" ? null : currencyAt(scope, at);
  if (currency === null) return null;
  const next = at + currency.length;
  // "một đô thị", "1.000 đồng hồ": a longer noun begins like the currency.
  if (numeral.power === 0 && (within(scope, scope.lexicon.nouns, at)?.length ?? 0) > currency.length) return null;
  // "a $5 fee": an article stands before the sign of the number behind it.
  if (numeral.weak !== "" && scope.row.tokens[next]?.kind === "NUMBER") return null;
  const found = money(scope, numeral, { named: currency.named, first: numeral.first, next });
  // "a dollar exchange rate": an article makes an amount only where no noun follows.
  return numeral.weak === "ARTICLE" && found.next === next && !closes(scope, next) ? null : found;
}

/** "2.000 tỷ trái phiếu" are worth so much; only what is counted in such numbers is counted so: "1,4 tỷ tài khoản". */
function implied({ lexicon }: Scope, { power }: Numeral, noun: Noun): boolean {
  const { implied: by } = lexicon.words.money;
  return by !== null && power >= by.sure && !lexicon.vast.has(noun.unit.toLowerCase());
}

/** "32-bit" is a part of a word; "one" alone counts only where nothing else is said. */
function countOf(scope: Scope, numeral: Numeral, at: number): Figure | null {
  const bare = figure(numeral, { measure: "COUNT", unit: null, next: numeral.next, bare: true, known: false });
  if (numeral.weak !== "") return numeral.first === scope.from && numeral.next === scope.limit ? bare : null;
  const hung = at > numeral.next;
  const noun = nounAt(scope, at, hung);
  if (noun === null || implied(scope, numeral, noun)) return hung ? null : bare;
  // "10,000m": nobody writes three noughts behind a decimal mark before something counted.
  const thousands = numeral.eitherWay && scope.row.tokens[numeral.first]?.text.endsWith("000") === true;
  const value = thousands ? Decimal.scaled(numeral.value, 3) : numeral.value;
  return figure(numeral, { measure: "COUNT", value, unit: noun.unit, next: noun.next, known: noun.known });
}

/**
 * The figure of a numeral, by what stands behind it: percentage, currency, multiple, counted noun; bare without any.
 * Null when the numeral is too weak to stand so ("a", "một" before a noun).
 */
export function withUnit(scope: Scope, numeral: Numeral): Figure | null {
  const at = unhyphened(scope, numeral.next);
  const percent = within(scope, scope.lexicon.percents, at);
  if (percent !== null) return figure(numeral, { measure: "PERCENT", unit: percent.value, next: at + percent.length });
  // "7 p.m.", "1.5 points": a time of day or a level, whatever its letters may else mean.
  const level = within(scope, scope.lexicon.levels, at) !== null;
  const amount = level ? null : amountOf(scope, numeral, at);
  if (amount !== null) return amount;
  if (numeral.weak === "WEAK" || numeral.weak === "ARTICLE") return null;
  return timesAt(scope, numeral, at) ?? countOf(scope, numeral, at);
}
