import { fold, lower } from "../fold.ts";
import { tokens as cut } from "../tokens.ts";
import type { Token } from "../tokens.ts";

/** A phrase found in a row of tokens: what it means, and how many tokens it takes. */
export interface Hit<T> {
  readonly value: T;
  readonly length: number;
}

/** Tokens with the form in which they are compared: accented, or folded for a story typed without accents. */
export interface Row {
  readonly tokens: readonly Token[];
  readonly folded: boolean;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

type Index<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** Phrases of one to many words, found at or before a token; the longest wins. */
export interface Phrases<T> {
  /** The longest phrase that begins at token `at`. */
  readonly at: (row: Row, at: number) => Hit<T> | null;
  /** The longest phrase whose last token is `last`. */
  readonly before: (row: Row, last: number) => Hit<T> | null;
}

/** The form of a token that phrases are compared with; "" past the ends. */
export function word(row: Row, at: number): string {
  const token = row.tokens[at];
  if (token === undefined) return "";
  return row.folded ? token.folded : token.lower;
}

function index<T>(entries: readonly Entry<T>[], key: (words: readonly string[]) => string | undefined): Index<T> {
  const map = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const word = key(entry.words);
    if (word === undefined) continue;
    const list = map.get(word);
    if (list === undefined) map.set(word, [entry]);
    else list.push(entry);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function fits<T>(row: Row, entry: Entry<T>, from: number): boolean {
  if (from < 0) return false;
  for (let k = 0; k < entry.words.length; k += 1) {
    if (word(row, from + k) !== entry.words[k]) return false;
    // A phrase does not run over the end of a line.
    if (k > 0 && row.tokens[from + k]?.fresh === true) return false;
  }
  return true;
}

/** Makes phrases ready for look-up; they are cut as texts are, so "US$" and "U.S. dlrs" are written as in a story. */
export function phrases<T>(pairs: Iterable<readonly [string, T]>): Phrases<T> {
  const plain: Entry<T>[] = [];
  const bare: Entry<T>[] = [];
  for (const [phrase, value] of pairs) {
    const words = cut(lower(phrase.normalize("NFC"))).map((token) => token.text);
    plain.push({ words, value });
    bare.push({ words: words.map(fold), value });
  }
  const heads = [index(plain, (words) => words[0]), index(bare, (words) => words[0])] as const;
  const tails = [index(plain, (words) => words.at(-1)), index(bare, (words) => words.at(-1))] as const;
  return {
    at(row, at) {
      for (const entry of heads[row.folded ? 1 : 0].get(word(row, at)) ?? [])
        if (fits(row, entry, at)) return { value: entry.value, length: entry.words.length };
      return null;
    },
    before(row, last) {
      for (const entry of tails[row.folded ? 1 : 0].get(word(row, last)) ?? [])
        if (fits(row, entry, last - entry.words.length + 1)) return { value: entry.value, length: entry.words.length };
      return null;
    },
  };
}
