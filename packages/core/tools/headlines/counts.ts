import { Sentences, Tokens } from "../../src/text/index.ts";
import type { Language } from "../../src/text/index.ts";
import type { Table } from "../../src/text/layout-features.ts";
import type { Story } from "./corpus.ts";

type Token = Tokens.Token;

const NAMES = [
  "ends",
  "headEnds",
  "beforeCapital",
  "words",
  "cased",
  "starts",
  "capital",
  "small",
  "pairs",
  "capitalPairs",
  "headStarts",
  "joins",
] as const;

/** How often words stand at the places that tell where a headline ends. */
export type Counts = Readonly<Record<(typeof NAMES)[number], Map<string, number>>>;

export const none = (): Counts =>
  Object.fromEntries(NAMES.map((name) => [name, new Map<string, number>()])) as unknown as Counts;

const add = (map: Map<string, number>, word: string, times = 1): void =>
  void map.set(word, (map.get(word) ?? 0) + times);
const key = (token: Token): string => (token.kind === "NUMBER" ? "0" : token.lower);
const cased = (token: Token): string => (token.capital ? `^${key(token)}` : key(token));

export function sum(parts: readonly Counts[]): Counts {
  const out = none();
  for (const part of parts)
    for (const name of NAMES) for (const [word, times] of part[name]) add(out[name], word, times);
  return out;
}

function within(counts: Counts, tokens: readonly Token[]): void {
  tokens.forEach((token, i) => {
    add(counts.words, key(token));
    add(counts.cased, cased(token));
    const before = tokens[i - 1];
    if (before === undefined || before.kind === "MARK" || token.kind === "MARK") return;
    if (token.kind === "WORD") add(token.capital ? counts.capital : counts.small, token.lower);
    if (!token.capital && token.kind !== "NUMBER") return;
    add(counts.beforeCapital, cased(before));
    add(counts.joins, `${key(before)} ${key(token)}`);
    const next = tokens[i + 1];
    if (next !== undefined) add(counts.capitalPairs, `${key(token)} ${key(next)}`);
  });
}

/** Counts the words of a story. */
export function learn(counts: Counts, { title, text }: Story, { sentences }: Language): void {
  const head = Tokens.tokens(title ?? "");
  const [first, last] = [head[0], head.at(-1)];
  // A headline in capitals shows nothing of names.
  if (title !== null && title !== title.toUpperCase() && first !== undefined && last !== undefined) {
    add(counts.headStarts, key(first));
    add(counts.headEnds, cased(last));
    within(counts, head);
  }
  const tokens = Tokens.tokens(text);
  for (const sentence of Sentences.of(tokens, sentences)) {
    const own = tokens.slice(sentence.first, sentence.last);
    const [opens, second, closes, stop] = [own[0], own[1], own.at(-2), own.at(-1)];
    if (opens !== undefined && (opens.kind !== "WORD" || opens.capital)) {
      add(counts.starts, key(opens));
      if (second !== undefined) add(counts.pairs, `${key(opens)} ${key(second)}`);
    }
    if (closes !== undefined && /^[.!?…]$/.test(stop?.text ?? "")) add(counts.ends, cased(closes));
    within(counts, own);
  }
}

/** A headline's end is worth so many ends of sentences. */
const HEAD = 5;

const of = (map: Map<string, number>, word: string): number => map.get(word) ?? 0;
const odds = (a: number, b: number, prior: number): number => Math.log((a + prior) / (b + prior));
const total = (map: Map<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0);

/** What the counts say of a word, by the table that it is looked up in. */
export function evidence(counts: Counts): Readonly<Record<Table, (word: string) => Record<string, number>>> {
  const heads = total(counts.starts) / Math.max(total(counts.headEnds), 1) / 2;
  return {
    close: (word) => {
      const times = of(counts.cased, word);
      const closes = of(counts.ends, word) + HEAD * of(counts.headEnds, word);
      const rate = (of(counts.ends, word) + 2 * of(counts.headEnds, word)) / (times + 1);
      return {
        closes: odds(closes, of(counts.beforeCapital, word), 0.5),
        closesHeads: odds(HEAD * of(counts.headEnds, word), times / 40, 0.5),
        neverCloses: times > 150 && rate < 0.002 ? 1 : 0,
        closeRate: Math.max(-7, Math.log(rate + 0.3 / (times + 10))),
      };
    },
    open: (word) => ({
      opens: odds(of(counts.starts, word), of(counts.capital, word), 0.5),
      smallElse: odds(of(counts.small, word), of(counts.capital, word), 1),
      unknown: of(counts.starts, word) + of(counts.capital, word) + of(counts.small, word) < 3 ? 1 : 0,
    }),
    second: () => ({}),
    pair: (word) => ({ pairs: odds(of(counts.pairs, word), of(counts.capitalPairs, word), 0.3) }),
    begin: (word) => ({ begins: odds(heads * of(counts.headStarts, word), of(counts.starts, word), 2) }),
    join: (word) => ({ joins: of(counts.joins, word) >= 3 ? Math.log(of(counts.joins, word)) : 0 }),
  };
}

/** The words that a table keeps a score of. */
export const known = (counts: Counts): Readonly<Record<Table, readonly Map<string, number>[]>> => ({
  close: [counts.ends, counts.headEnds, counts.beforeCapital],
  open: [counts.starts, counts.capital, counts.small],
  second: [],
  pair: [counts.pairs],
  begin: [counts.headStarts, counts.starts],
  join: [counts.joins],
});
