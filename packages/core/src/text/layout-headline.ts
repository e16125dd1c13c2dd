import { candidates, TABLES } from "./layout-features.ts";
import type { Candidate } from "./layout-features.ts";
import type { HeadlineWords } from "./layout-words.ts";
import type { Sentence } from "./sentences.ts";
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

/**
 * Where the headline ends in a text that begins with one, glued to its lead without a mark; null when no word can begin a
 * lead. A log-linear choice between the places where it could end and there being none, with weights and word scores
 * learned from real headlines and bodies. Reads the first words only.
 */
export function ending(tokens: readonly Token[], sentences: readonly Sentence[], words: HeadlineWords): Ending | null {
  const found = candidates({ tokens: tokens.slice(0, HEAD), sentences: sentences.slice(0, 2), common: words.common });
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
