import { Fold, LANGUAGES } from "../../text/index.ts";
import type { Language } from "../../text/index.ts";
import type { Token } from "../../text/tokens.ts";

type Words = Language["names"];

/** Legal forms and kinds are met in stories of any language; the other words are those of the story's own. */
const EVERYWHERE = {
  opening: (words: Words) => words.legal.opening,
  closing: (words: Words) => words.legal.closing,
  kindsOpening: (words: Words) => words.kinds.opening,
  kindsClosing: (words: Words) => words.kinds.closing,
  loose: (words: Words) => words.loose,
  branches: (words: Words) => words.branches,
};

const OWN = {
  trades: (words: Words) => words.trades,
  before: (words: Words) => words.before,
  after: (words: Words) => words.after,
  tickers: (words: Words) => words.tickers,
  firms: (words: Words) => words.examples.firms,
  firm: (words: Words) => words.examples.firm,
  goods: (words: Words) => words.goods,
  such: (words: Words) => words.examples.such,
  titles: (words: Words) => words.people.titles,
  offices: (words: Words) => words.people.offices,
  authorityHeads: (words: Words) => words.heads.authority,
  bodyHeads: (words: Words) => words.heads.body,
  placeHeads: (words: Words) => words.heads.place,
  projectHeads: (words: Words) => words.heads.project,
  productHeads: (words: Words) => words.heads.product,
  outletHeads: (words: Words) => words.heads.outlet,
  authorityTails: (words: Words) => words.tails.authority,
  bodyTails: (words: Words) => words.tails.body,
  placeTails: (words: Words) => words.tails.place,
};

export type SetName = keyof typeof EVERYWHERE | keyof typeof OWN;

const NAMES = [...Object.keys(EVERYWHERE), ...Object.keys(OWN)] as SetName[];

interface Node {
  readonly next: Map<string, Node>;
  /** The sets that have a phrase ending here. */
  readonly sets: number[];
}

const node = (): Node => ({ next: new Map(), sets: [] });

function add(root: Node, words: readonly string[], set: number): void {
  let at = root;
  for (const word of words) {
    let next = at.next.get(word);
    if (next === undefined) {
      next = node();
      at.next.set(word, next);
    }
    at = next;
  }
  if (!at.sets.includes(set)) at.sets.push(set);
}

/** All phrases around names, in one trie: each place of a text is looked at once. */
interface Lexicon {
  readonly exact: Node;
  readonly bare: Node;
}

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const made = { exact: node(), bare: node() };
  NAMES.forEach((name, set) => {
    const everywhere = name in EVERYWHERE ? EVERYWHERE[name as keyof typeof EVERYWHERE] : null;
    const lists =
      everywhere === null
        ? [OWN[name as keyof typeof OWN](language.names)]
        : LANGUAGES.map(({ names }) => everywhere(names));
    for (const phrase of lists.flat()) {
      const words = Fold.lower(phrase)
        .split(/[^\p{L}\p{M}\p{N}&]+/u)
        .filter((word) => word !== "");
      add(made.exact, words, set);
      add(made.bare, words.map(Fold.fold), set);
    }
  });
  lexicons.set(language, made);
  return made;
}

/** Where phrases of each set begin and end in a text. */
export interface Lexed {
  /** The end of the longest phrase of a set that begins at a token (the token after it), or 0. */
  end(set: SetName, at: number): number;
  /** The first token of the longest phrase of a set that ends just before a token, or -1. */
  start(set: SetName, before: number): number;
}

const PASSED = /^[.,'’\-–]$/;

const INDEX = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Record<SetName, number>;

/** Finds all phrases in a text; `accented`: words must carry their accents. Linear: a phrase has few words. */
export function lex(
  tokens: readonly Token[],
  { language, accented }: { language: Language; accented: boolean },
): Lexed {
  const lexicon = lexiconOf(language);
  const size = tokens.length + 1;
  // One block for all sets: ends first, then starts, each counted from 1 so that 0 is none.
  const ends = new Int32Array(NAMES.length * size);
  const starts = new Int32Array(NAMES.length * size);
  for (let i = 0; i < tokens.length; i += 1) {
    let at = accented ? lexicon.exact : lexicon.bare;
    for (let k = i; k < tokens.length; k += 1) {
      const token = tokens[k];
      if (token === undefined || (k > i && token.fresh)) break;
      const next = at.next.get(accented ? token.lower : token.folded);
      if (next === undefined) {
        if (k === i || !PASSED.test(token.text)) break;
        continue;
      }
      at = next;
      for (const set of at.sets) {
        ends[set * size + i] = k + 1;
        if (starts[set * size + k + 1] === 0) starts[set * size + k + 1] = i + 1;
      }
    }
  }
  return {
    end: (set, at) => ends[INDEX[set] * size + at] ?? 0,
    start: (set, before) => (starts[INDEX[set] * size + before] ?? 0) - 1,
  };
}
