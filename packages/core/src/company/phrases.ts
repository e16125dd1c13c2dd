import { Fold } from "../text/index.ts";
import type { Token } from "../text/tokens.ts";

interface Node {
  next: ReadonlyMap<string, Node>;
  /** The phrase that ends here, or -1. */
  phrase: number;
}

/** A set of phrases that is matched word by word against tokens, marks between the words being passed over. */
export interface Phrases {
  readonly list: readonly string[];
  readonly exact: Node;
  readonly bare: Node;
  /** The last words of all phrases, with and without accents. */
  readonly lasts: ReadonlySet<string>;
}

/** Most nodes end a phrase and lead nowhere: they share one map. */
const NOWHERE: ReadonlyMap<string, Node> = new Map();
const node = (): Node => ({ next: NOWHERE, phrase: -1 });

function step(from: Node, word: string): Node {
  const known = from.next.get(word);
  if (known !== undefined) return known;
  const made = node();
  if (from.next === NOWHERE) from.next = new Map([[word, made]]);
  else (from.next as Map<string, Node>).set(word, made);
  return made;
}

function add(root: Node, words: readonly string[], phrase: number): void {
  let at = root;
  for (const word of words) at = step(at, word);
  if (at.phrase < 0) at.phrase = phrase;
}

/** Makes phrases ready for matching, with their accents (`exact`) and without (`bare`). */
export function compile(list: readonly string[]): Phrases {
  const exact = node();
  const bare = node();
  const lasts = new Set<string>();
  list.forEach((phrase, i) => {
    const words = Fold.lower(phrase)
      .split(/[^\p{L}\p{M}\p{N}&]+/u)
      .filter((word) => word !== "");
    add(exact, words, i);
    add(bare, words.map(Fold.fold), i);
    const last = words.at(-1) ?? "";
    lasts.add(last).add(Fold.fold(last));
  });
  return { list, exact, bare, lasts };
}

export interface Phrase {
  /** The token after the last. */
  readonly end: number;
  /** Which phrase of the list. */
  readonly index: number;
}

const passed = (token: Token): boolean => token.kind === "MARK" && /^[.,'’-]$/.test(token.text);

/** The longest phrase that begins at a token, or null. `accented`: words must carry their accents. */
export function match(
  tokens: readonly Token[],
  at: number,
  { set, accented }: { set: Phrases; accented: boolean },
): Phrase | null {
  let node = accented ? set.exact : set.bare;
  let found: Phrase | null = null;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.fresh && i > at)) break;
    const next = node.next.get(accented ? token.lower : token.folded);
    if (next === undefined) {
      if (i === at || !passed(token)) break;
      continue;
    }
    node = next;
    if (node.phrase >= 0) found = { end: i + 1, index: node.phrase };
  }
  return found;
}

/** The longest phrase that ends before a token (`at` excluded), or null: `end` is then its first token. */
export function matchBefore(
  tokens: readonly Token[],
  at: number,
  { set, accented, longest }: { set: Phrases; accented: boolean; longest: number },
): Phrase | null {
  let found: Phrase | null = null;
  const last = tokens[at - 1];
  if (last === undefined || !set.lasts.has(accented ? last.lower : last.folded)) return null;
  for (let i = at - 1; i >= 0 && i >= at - longest; i -= 1) {
    const phrase = match(tokens, i, { set, accented });
    if (phrase?.end === at) found = { end: i, index: phrase.index };
    if (tokens[i]?.fresh === true) break;
  }
  return found;
}
