import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** The tables of `HeadlineWords` that words are looked up in. */
export const TABLES = ["close", "open", "second", "pair", "begin", "join"] as const;
export type Table = (typeof TABLES)[number];

/** What speaks for and against a place where a headline could end and a lead begin. */
export interface Candidate {
  /** The lead's first token. */
  readonly at: number;
  readonly features: Readonly<Record<string, number>>;
  readonly keys: Readonly<Record<Table, string>>;
}

/** What a candidate is looked for in: the beginning of a text, and how often its language uses each word. */
export interface Opening {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What the repetition of a frequent word is worth; of any other it is `RARE`. */
  readonly common: ReadonlyMap<string, number>;
}

/** The worth of a word that is in no table of frequent words. */
export const RARE = 1.75;

/** A text of fewer tokens has nothing but a headline and its lead, as in feeds; in a longer one a short first line may be the heading of a part. */
export const TEASER = 130;
const LONGEST = 24;
const WINDOW = 60;
const QUOTES = new Set(['"', "'", "“", "”", "‘", "’"]);
const CLOSERS = new Set(['"', "'", "”", "’", ")", "?", "!", "%", "…", "."]);
const FINAL = new Set(['"', "'", "”", "’", "?", "!", "…"]);

const flag = (value: boolean): number => (value ? 1 : 0);
const key = (token: Token | undefined): string =>
  token === undefined ? "" : token.kind === "NUMBER" ? "0" : token.lower;
const starts = (token: Token): boolean => token.capital || token.kind === "NUMBER" || /^\p{Ll}\p{Lu}/u.test(token.text);
const caps = (token: Token): boolean =>
  token.kind === "WORD" && token.text.length > 1 && token.text === token.text.toUpperCase();
const small = (token: Token | undefined): boolean => token?.kind === "WORD" && !token.capital;

/** The word at or behind an opening quote at `at`. */
const wordAt = (tokens: readonly Token[], at: number): number =>
  QUOTES.has(tokens[at]?.text ?? "") && tokens[at + 1]?.glued === true ? at + 1 : at;

function possible(opening: Opening, at: number): boolean {
  const { tokens, sentences } = opening;
  const before = tokens[at - 1];
  const word = tokens[wordAt(tokens, at)];
  if (before === undefined || word === undefined || tokens[at]?.glued === true || !starts(word)) return false;
  if (before.kind === "MARK" && !CLOSERS.has(before.text)) return false;
  return at !== sentences[0]?.last || FINAL.has(before.text) || (before.text === "." && tokens[at - 2]?.text === ".");
}

/** How much of the words before `at` comes again behind it: a lead tells again what the headline told. */
function repetition({ tokens, common }: Opening, at: number) {
  const words = new Set<string>();
  const pairs = new Set<string>();
  let weight = 0;
  const worth = (word: string): number => common.get(word) ?? RARE;
  for (let i = 0; i < at; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === "MARK") continue;
    if (!words.has(token.lower)) weight += worth(token.lower);
    words.add(token.lower);
    if (i > 0 && tokens[i - 1]?.kind !== "MARK") pairs.add(`${tokens[i - 1]?.lower} ${token.lower}`);
  }
  const out = { rep: 0, repNames: 0, repNumbers: 0, repFigures: 0 };
  let again = 0;
  for (let i = at; i < Math.min(tokens.length, at + WINDOW); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === "MARK") continue;
    if (i > at && pairs.delete(`${tokens[i - 1]?.lower} ${token.lower}`)) {
      again += 1;
      out.repFigures += flag(tokens[i - 1]?.kind === "NUMBER");
    }
    if (!words.delete(token.lower)) continue;
    out.rep += worth(token.lower) / 5;
    if (token.kind === "NUMBER") out.repNumbers += 1;
    else if (token.capital && token.text.length > 1) out.repNames += 1;
  }
  return {
    ...out,
    repShare: (out.rep * 5) / (weight + 1),
    repPairShare: again / (pairs.size + again + 1),
    repPair: flag(again > 0),
  };
}

const count = (tokens: readonly Token[], test: (token: Token, i: number) => boolean): number =>
  tokens.reduce((sum, token, i) => sum + flag(test(token, i)), 0);
/** Whether a quotation mark or a bracket that opens in these words does not close in them. */
function unclosed(left: readonly Token[]): { openPar: number; openQuote: number } {
  const is = (marks: string) => (token: Token) => marks.includes(token.text);
  // An apostrophe inside a word is glued on both sides.
  const single = count(left, (token, i) => is("'‘’")(token) && !(token.glued && left[i + 1]?.glued === true));
  return {
    openPar: flag(count(left, is("(")) > count(left, is(")"))),
    openQuote: flag(count(left, is('"“”')) % 2 === 1 || single % 2 === 1),
  };
}

/** Marks, capitals and figures of the words before `at`, and of some thirty behind it. */
function shape({ tokens }: Opening, at: number): Record<string, number> {
  const left = tokens.slice(0, at);
  const right = tokens.slice(at, at + 30);
  return {
    ...unclosed(left),
    commas: count(left, (token) => token.text === ","),
    colon: flag(left.some((token) => token.text === ":")),
    numbered: flag(left[0]?.kind === "NUMBER" && left[1]?.glued === true && /^[.)]$/.test(left[1].text)),
    allCaps: flag(left.every((token) => token.text === token.text.toUpperCase()) && right.some(small)),
  };
}

/** The words on both sides of `at`. */
function edge({ tokens, sentences }: Opening, at: number) {
  const before = tokens[at - 1];
  const index = wordAt(tokens, at);
  const word = tokens[index];
  const next = tokens[index + 1];
  if (before === undefined || word === undefined) return {};
  const number = word.kind === "NUMBER";
  const again = word.capital && tokens.slice(0, at).some((token) => token.text === word.text);
  const end = sentences[0]?.last ?? tokens.length;
  const rest = (end > at ? end : (sentences[1]?.last ?? tokens.length)) - at;
  return {
    number: flag(number),
    small: flag(!number && small(next)),
    quoted: flag(index !== at),
    caps: flag(caps(word)),
    afterNumber: flag(before.kind === "NUMBER"),
    twoNumbers: flag(before.kind === "NUMBER" && number),
    afterPercent: flag(before.text === "%"),
    afterStop: flag(/^[?!…]$/.test(before.text)),
    afterDot: flag(before.text === "."),
    afterQuote: flag(QUOTES.has(before.text)),
    afterPar: flag(before.text === ")"),
    afterCapital: flag(before.capital),
    twoCapitals: flag(before.capital && word.capital),
    twoCaps: flag(caps(before) && caps(word)),
    openSeen: flag(word.lower === tokens[0]?.lower),
    again: flag(again),
    againSubject: flag(again && small(next) && !before.capital),
    openSeenTwice: flag(word.lower === tokens[0]?.lower && next?.lower === tokens[1]?.lower),
    restShort: flag(rest < 8),
    rest: Math.min(rest, 40) / 10,
    atEnd: flag(at === end),
  };
}

/** A word with a capital is another one at the end of a headline: "tiến" ends some, "Tiến" is a name that goes on. */
const cased = (token: Token | undefined): string => (token?.capital === true ? `^${key(token)}` : key(token));

function keysAt(tokens: readonly Token[], at: number): Record<Table, string> {
  const index = wordAt(tokens, at);
  const [before, word, next] = [tokens[at - 1], tokens[index], tokens[index + 1]];
  return {
    close: cased(before),
    open: key(word),
    second: cased(next),
    pair: `${key(word)} ${key(next)}`,
    begin: key(tokens[0]),
    join: `${key(before)} ${key(word)}`,
  };
}

/** All places in the first words of a text where a headline could end, with what speaks for and against each. */
export function candidates(opening: Opening): Candidate[] {
  const { tokens } = opening;
  const out: Candidate[] = [];
  let words = 0;
  for (let at = 0; at <= (opening.sentences[0]?.last ?? 0) && at < tokens.length && words <= LONGEST; at += 1) {
    if (words >= 3 && possible(opening, at)) {
      const length = { bias: 1, length: words / 10, length2: (words * words) / 100, short: flag(words < 5) };
      const features = {
        ...length,
        tiny: flag(tokens.length < TEASER),
        ...edge(opening, at),
        ...shape(opening, at),
        ...repetition(opening, at),
      };
      out.push({ at, features, keys: keysAt(tokens, at) });
    }
    if (tokens[at]?.kind !== "MARK") words += 1;
  }
  return out;
}
