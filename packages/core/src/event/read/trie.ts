import type { Token } from "../../text/tokens.ts";
import type { Node as Part } from "./pattern.ts";

interface Node<T> {
  words: Map<string, Node<T>> | null;
  slots: { slot: string; gives: boolean; to: Node<T> }[] | null;
  gaps: { upTo: number; to: Node<T> }[] | null;
  ends: T[] | null;
}

/** Words found: tokens `first` to `last` (exclusive), and the token at which the slot that the pattern gives starts, or -1. */
export interface Hit<T> {
  readonly what: T;
  readonly first: number;
  readonly last: number;
  readonly slot: number;
}

/** What a text offers to slots: the token behind the name or figure of that type that starts at a token, or -1. */
export type Slots = (slot: string, token: number) => number;

export interface Text {
  readonly tokens: readonly Token[];
  /** Compare without accents. */
  readonly folded: boolean;
  readonly slots: Slots;
  /** The token where the sentence of each token ends (exclusive): no pattern goes beyond. */
  readonly ends: Int32Array;
}

const QUOTES = new Set(['"', "“", "”", "‘", "’"]);

const fresh = <T>(): Node<T> => ({ words: null, slots: null, gaps: null, ends: null });

/** Many patterns, looked for together: the cost of a token does not grow with the number of patterns. */
export class Trie<T> {
  readonly root: Node<T> = fresh();

  add(parts: readonly Part[], what: T): void {
    for (const node of extend(new Set([this.root]), parts)) (node.ends ??= []).push(what);
  }
}

function extend<T>(from: ReadonlySet<Node<T>>, parts: readonly Part[]): Set<Node<T>> {
  let at = new Set(from);
  for (const part of parts) {
    const next = new Set<Node<T>>();
    for (const node of at) {
      if (part.is === "ANY")
        for (const branch of part.of) for (const to of extend(new Set([node]), branch)) next.add(to);
      else if (part.is === "WORD") for (const form of part.forms) next.add(wordTo(node, form));
      else next.add(part.is === "SLOT" ? slotTo(node, part.slot, part.gives) : gapTo(node, part.upTo));
    }
    at = next;
  }
  return at;
}

function wordTo<T>(node: Node<T>, word: string): Node<T> {
  node.words ??= new Map();
  let to = node.words.get(word);
  if (to === undefined) node.words.set(word, (to = fresh()));
  return to;
}

function slotTo<T>(node: Node<T>, slot: string, gives: boolean): Node<T> {
  node.slots ??= [];
  let found = node.slots.find((each) => each.slot === slot && each.gives === gives);
  if (found === undefined) node.slots.push((found = { slot, gives, to: fresh() }));
  return found.to;
}

function gapTo<T>(node: Node<T>, upTo: number): Node<T> {
  node.gaps ??= [];
  let found = node.gaps.find((each) => each.upTo === upTo);
  if (found === undefined) node.gaps.push((found = { upTo, to: fresh() }));
  return found.to;
}

interface Walk<T> {
  readonly text: Text;
  readonly end: number;
  readonly longest: Map<T, Hit<T>>;
  readonly first: number;
}

/** All hits in reading order; of one pattern's matches from one token the longest. */
export function find<T>(trie: Trie<T>, text: Text): Hit<T>[] {
  const out: Hit<T>[] = [];
  for (let first = 0; first < text.tokens.length; first += 1) {
    const longest = new Map<T, Hit<T>>();
    step({ text, end: text.ends[first] ?? 0, longest, first }, trie.root, { at: first, slot: -1, sure: false });
    for (const hit of longest.values()) out.push(hit);
  }
  return out;
}

interface Place {
  readonly at: number;
  readonly slot: number;
  readonly sure: boolean;
}

function step<T>(walk: Walk<T>, node: Node<T>, place: Place): void {
  const { at, slot } = place;
  if (node.ends !== null)
    for (const what of node.ends) {
      const known = walk.longest.get(what);
      if (known === undefined || known.last < at) walk.longest.set(what, { what, first: walk.first, last: at, slot });
    }
  const token = at < walk.end ? walk.text.tokens[at] : undefined;
  if (token === undefined) return;
  const word = node.words?.get(walk.text.folded ? token.folded : token.lower);
  if (word !== undefined) step(walk, word, { ...place, at: at + 1 });
  // "buy-out" is "buy out"; 'to "buy" from' is "to buy from".
  else if (at > walk.first && (QUOTES.has(token.text) || (token.text === "-" && token.glued)))
    step(walk, node, { ...place, at: at + 1 });
  if (node.slots !== null) slots(walk, node.slots, place);
  if (node.gaps !== null) gaps(walk, node.gaps, place);
}

function slots<T>(walk: Walk<T>, from: NonNullable<Node<T>["slots"]>, place: Place): void {
  for (const each of from) {
    const last = walk.text.slots(each.slot, place.at);
    if (last < 0 || last > walk.end) continue;
    const takes = each.gives || (place.slot < 0 && !place.sure);
    step(walk, each.to, { at: last, slot: takes ? place.at : place.slot, sure: place.sure || each.gives });
  }
}

function gaps<T>(walk: Walk<T>, from: NonNullable<Node<T>["gaps"]>, place: Place): void {
  for (const { upTo, to } of from)
    for (let skipped = 0; skipped <= upTo; skipped += 1) {
      step(walk, to, { ...place, at: place.at + skipped });
      const token = walk.text.tokens[place.at + skipped];
      if (token === undefined || place.at + skipped >= walk.end || token.text === ";" || token.text === ":") break;
    }
}
