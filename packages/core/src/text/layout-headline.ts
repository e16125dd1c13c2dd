import { fold } from "./fold.ts";
import { candidates, TABLES } from "./layout-features.ts";
import type { Candidate } from "./layout-features.ts";
import type { HeadlineWords } from "./layout-words.ts";
import type { Sentence } from "./sentences.ts";
import { accented } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** Where a headline that is glued to its lead most probably ends. */
export interface Ending {
  /** The first token behind the headline. */
  readonly at: number;
  /** 0 to 1; what is missing is shared by the other places and by there being no headline. */
  readonly probability: number;
  /** A sentence begins here with a name of the headline, and tells one of its figures and another name again. */
  readonly retold: boolean;
}

// Nobody's headline and lead are longer.
const HEAD = 400;

/** As sure as learned weights can be, and where headlines are of a make that they were not learned from. */
const retold = ({ features }: Candidate): boolean =>
  features.again === 1 && features.twoCapitals === 0 && (features.repFigures ?? 0) > 0 && (features.repNames ?? 0) > 1;

function score({ features, keys }: Candidate, words: HeadlineWords): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (words.weights.get(name) ?? 0);
  for (const name of TABLES) sum += words[name].get(keys[name]) ?? 0;
  return sum;
}

const memory = new WeakMap<HeadlineWords, HeadlineWords>();

/** A table for words without accents: the mean of the scores of all words that are alike without theirs. */
function unaccented(table: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [word, score] of table) {
    const key = fold(word);
    const { sum, count } = sums.get(key) ?? { sum: 0, count: 0 };
    sums.set(key, { sum: sum + score, count: count + 1 });
  }
  return new Map([...sums].map(([word, { sum, count }]) => [word, sum / count]));
}

function withoutAccents(words: HeadlineWords): HeadlineWords {
  const known = memory.get(words);
  if (known !== undefined) return known;
  const { weights, close, open, second, pair, begin, join, common } = words;
  const tables = { close, open, second, pair, begin, join, common };
  const made = {
    weights,
    ...(Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, unaccented(table)])) as typeof tables),
  };
  memory.set(words, made);
  return made;
}

/**
 * Where the headline ends in a text that begins with one, glued to its lead without a mark; null when no word can begin a
 * lead. A log-linear choice between the places where it could end and there being none, with weights and word scores
 * learned from real headlines and bodies. Reads the first words only.
 */
export function ending(tokens: readonly Token[], sentences: readonly Sentence[], known: HeadlineWords): Ending | null {
  const head = tokens.slice(0, HEAD);
  const words = accented(head) ? known : withoutAccents(known);
  const found = candidates({ tokens: head, sentences: sentences.slice(0, 2), common: words.common });
  const scores = found.map((each) => score(each, words));
  const top = Math.max(0, ...scores);
  const total = scores.reduce((sum, each) => sum + Math.exp(each - top), Math.exp(-top));
  let best: Ending | null = null;
  found.forEach((each, i) => {
    const probability = Math.exp((scores[i] ?? 0) - top) / total;
    if (best === null || probability > best.probability) best = { at: each.at, probability, retold: retold(each) };
  });
  return best;
}
