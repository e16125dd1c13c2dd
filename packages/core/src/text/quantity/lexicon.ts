import { fold, lower } from "../fold.ts";
import { tokens as cut } from "../tokens.ts";
import { ALIASES, CODES, HUNDREDTHS, SIGNS } from "./currencies.ts";
import { phrases, word } from "./phrases.ts";
import type { Phrases, Row } from "./phrases.ts";
import type { Bound, NumberWords, Table } from "./words.ts";

/** How sure a number word is one when it stands alone: "" sure, ONE ("one"), ARTICLE ("a"), WEAK another word ("năm"). */
export type Weakness = "" | "ONE" | "ARTICLE" | "WEAK";

/** What a word does in a numeral. */
export type Piece =
  /** `or`: what else the same letters are when accents are missing: "muoi" is mười and mươi. */
  | { readonly is: "CARDINAL"; readonly value: number; readonly weak: Weakness; readonly or?: Piece }
  | { readonly is: "AFTER_TENS"; readonly value: number }
  | { readonly is: "SCALE"; readonly power: number }
  | { readonly is: "SET"; readonly factor: number }
  | { readonly is: "JOIN" }
  | { readonly is: "POINT" };

/** A currency as a phrase names it: null for a word that several countries use. */
export interface Named {
  readonly currency: string | null;
  readonly hundredths: boolean;
  /** May stand before its number. */
  readonly leads: boolean;
}

/** A language's number words, ready for look-up. */
export interface Lexicon {
  readonly words: NumberWords;
  readonly pieces: readonly [accented: ReadonlyMap<string, Piece>, folded: ReadonlyMap<string, Piece>];
  readonly halfOf: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly fractions: Phrases<readonly [number, number]>;
  readonly overs: Phrases<true>;
  readonly multiples: Phrases<string>;
  readonly times: Phrases<"TIMES" | "OCCASIONS">;
  readonly timesCues: Phrases<true>;
  readonly than: Phrases<true>;
  readonly ratios: Phrases<true>;
  readonly percents: Phrases<string>;
  readonly currencies: Phrases<Named>;
  readonly codes: ReadonlyMap<string, string>;
  readonly nouns: Phrases<true>;
  readonly of: Phrases<true>;
  readonly stops: ReadonlySet<string>;
  readonly before: Phrases<Bound>;
  readonly after: Phrases<Bound>;
  readonly between: Phrases<"FREE" | "STRICT">;
  readonly openers: Phrases<readonly string[]>;
  readonly changes: Phrases<true>;
  readonly links: Phrases<"LINK" | "REACH">;
  readonly per: Phrases<true>;
  readonly bases: Phrases<true>;
  readonly labels: Phrases<true>;
  readonly titles: Phrases<true>;
  readonly moneyLabels: Phrases<true>;
  readonly vast: ReadonlySet<string>;
  readonly levels: Phrases<true>;
  readonly hours: Phrases<true>;
  /** First words of figures that begin with no number: "$", "âm", "gấp", "một nửa". */
  readonly starts: ReadonlySet<string>;
}

const same = <T>(list: readonly string[], value: T): [string, T][] => list.map((phrase) => [phrase, value]);
const list = (words: readonly string[]): Phrases<true> => phrases(same(words, true));
const table = <T>(of: Table<T>): Phrases<T> => phrases(Object.entries(of));

function pieces({ numerals }: NumberWords): Lexicon["pieces"] {
  const plain = new Map<string, Piece>();
  const bare = new Map<string, Piece>();
  const add = (word: string, piece: Piece): void => {
    plain.set(word, piece);
    const folded = fold(word);
    // A number word without its accents is most often another word: alone it does not count.
    const weak = folded !== word && piece.is === "CARDINAL" ? { ...piece, weak: "WEAK" as const } : piece;
    const known = bare.get(folded);
    if (known?.is === "CARDINAL" && piece.is === "SCALE") bare.set(folded, { ...known, or: piece });
    else if (known === undefined || folded === word) bare.set(folded, weak);
  };
  const weakness = (word: string, value: number): Weakness => {
    if (numerals.weak.includes(word)) return "WEAK";
    return value === 1 ? "ONE" : "";
  };
  for (const word of numerals.articles) add(word, { is: "CARDINAL", value: 1, weak: "ARTICLE" });
  for (const [word, value] of Object.entries(numerals.cardinals))
    add(word, { is: "CARDINAL", value, weak: weakness(word, value) });
  for (const [word, value] of Object.entries(numerals.afterTens)) add(word, { is: "AFTER_TENS", value });
  for (const [word, power] of Object.entries(numerals.scales)) add(word, { is: "SCALE", power });
  for (const [word, factor] of Object.entries(numerals.sets)) add(word, { is: "SET", factor });
  for (const word of numerals.joins) add(word, { is: "JOIN" });
  for (const word of numerals.points) add(word, { is: "POINT" });
  return [plain, bare];
}

function currencies({ money }: NumberWords): Phrases<Named> {
  const pairs: [string, Named][] = [];
  const named = (of: Table<string>, hundredths: boolean): void => {
    for (const [phrase, currency] of Object.entries(of)) {
      const leads = of === SIGNS || money.prefixes.includes(phrase);
      pairs.push([phrase, { currency, hundredths, leads }]);
    }
  };
  named(money.currencies, false);
  named(money.hundredths, true);
  named(SIGNS, false);
  named(HUNDREDTHS, true);
  pairs.push(...same(money.unnamed, { currency: null, hundredths: false, leads: false }));
  return phrases(pairs);
}

function starts({ numerals, fractions, multiples, money }: NumberWords): ReadonlySet<string> {
  const heads = [
    ...numerals.halfOf,
    ...numerals.minus,
    ...Object.keys(fractions.whole),
    ...Object.keys(multiples.whole),
  ];
  heads.push(...money.prefixes, ...Object.keys(SIGNS));
  const first = heads.map((phrase) => cut(lower(phrase))[0]?.text ?? "");
  return new Set([...first, ...first.map(fold)]);
}

function compile(words: NumberWords): Lexicon {
  const { numerals, fractions, multiples, counts, around } = words;
  return {
    words,
    pieces: pieces(words),
    halfOf: list(numerals.halfOf),
    andHalf: list(numerals.andHalf),
    minus: list(numerals.minus),
    fractions: table(fractions.whole),
    overs: list(fractions.over),
    multiples: table(multiples.whole),
    times: phrases([...same(multiples.after, "TIMES" as const), ...same(multiples.occasions, "OCCASIONS" as const)]),
    timesCues: list(multiples.cues),
    than: list(multiples.than),
    ratios: list(multiples.ratios),
    percents: table(words.percents),
    currencies: currencies(words),
    codes: new Map([...CODES.map((code) => [code, code] as const), ...Object.entries(ALIASES)]),
    nouns: list(counts.nouns),
    of: list(counts.of),
    stops: new Set([...counts.stops, ...counts.stops.map(fold)]),
    before: table(around.before),
    after: table(around.after),
    between: phrases([...same(around.between, "FREE" as const), ...same(around.strict, "STRICT" as const)]),
    openers: table(around.openers),
    changes: list(around.changes),
    links: phrases([...same(around.links, "LINK" as const), ...same(around.reaching, "REACH" as const)]),
    per: list(around.per),
    bases: list(around.bases),
    labels: list([...around.labels, ...around.titles]),
    titles: list(around.titles),
    moneyLabels: list(words.money.labels),
    vast: new Set(words.money.implied?.vast.flatMap((noun) => [noun, fold(noun)])),
    levels: list(around.levels),
    hours: list(around.hours),
    starts: starts(words),
  };
}

const known = new WeakMap<NumberWords, Lexicon>();

/** The lexicon of a language's number words, made once. */
export function lexicon(words: NumberWords): Lexicon {
  const made = known.get(words) ?? compile(words);
  known.set(words, made);
  return made;
}

/** What the word at a token does in a numeral. */
export const pieceOf = (lexicon: Lexicon, row: Row, at: number): Piece | undefined =>
  row.tokens[at]?.kind === "WORD" ? lexicon.pieces[row.folded ? 1 : 0].get(word(row, at)) : undefined;
