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
  next: ReadonlyMap<string, Node>;
  /** The sets that have a phrase ending here. */
  readonly sets: number[];
}

/** Most nodes end a phrase and lead nowhere: they share one map. */
const NOWHERE: ReadonlyMap<string, Node> = new Map();
const node = (): Node => ({ next: NOWHERE, sets: [] });

function step(from: Node, word: string): Node {
  const known = from.next.get(word);
  if (known !== undefined) return known;
  const made = node();
  if (from.next === NOWHERE) from.next = new Map([[word, made]]);
  else (from.next as Map<string, Node>).set(word, made);
  return made;
}

function add(root: Node, words: readonly string[], set: number): void {
  let at = root;
  for (const word of words) at = step(at, word);
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

/** At each place the sets that have a phrase there: short chains, since few sets have one at the same place. */
class Chains {
  readonly #first: Int32Array;
  readonly #sets: number[] = [-1];
  readonly #values: number[] = [0];
  readonly #next: number[] = [0];

  constructor(size: number) {
    this.#first = new Int32Array(size);
  }

  #find(set: number, at: number): number {
    let link = this.#first[at] ?? 0;
    while (link > 0 && this.#sets[link] !== set) link = this.#next[link] ?? 0;
    return link;
  }

  get(set: SetName, at: number): number {
    const first = this.#first[at];
    return first === undefined || first === 0 ? 0 : (this.#values[this.#find(INDEX[set], at)] ?? 0);
  }

  put(set: number, { at, value, replace }: { at: number; value: number; replace: boolean }): void {
    const link = this.#find(set, at);
    if (link > 0 && !replace) return;
    if (link > 0) {
      this.#values[link] = value;
      return;
    }
    this.#next.push(this.#first[at] ?? 0);
    this.#sets.push(set);
    this.#values.push(value);
    this.#first[at] = this.#sets.length - 1;
  }
}

/** Finds all phrases in a text; `accented`: words must carry their accents. Linear: a phrase has few words. */
export function lex(
  tokens: readonly Token[],
  { language, accented }: { language: Language; accented: boolean },
): Lexed {
  const lexicon = lexiconOf(language);
  // Counted from 1, so that 0 is none.
  const ends = new Chains(tokens.length + 1);
  const starts = new Chains(tokens.length + 1);
  for (let i = 0; i < tokens.length; i += 1) {
    let at = accented ? lexicon.exact : lexicon.bare;
    for (let k = i; k < tokens.length; k += 1) {
      const token = tokens[k];
      if (token === undefined || (k > i && token.fresh)) break;
      const next = at.next.get(accented ? token.lower : token.folded);
      if (next === undefined) {
        if (k === i || token.kind !== "MARK" || !PASSED.test(token.text)) break;
        continue;
      }
      at = next;
      for (const set of at.sets) {
        ends.put(set, { at: i, value: k + 1, replace: true });
        starts.put(set, { at: k + 1, value: i + 1, replace: false });
      }
    }
  }
  return {
    end: (set, at) => ends.get(set, at),
    start: (set, before) => starts.get(set, before) - 1,
  };
}
