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
  /** 1 where a name, a figure or a period stands: only there is a slot worth asking for. */
  readonly filled: Uint8Array;
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

/** A search from one token on; what it has found of slots changes as it goes down and is put back on the way up. */
interface Walk<T> {
  readonly text: Text;
  readonly longest: Map<T, Hit<T>>;
  first: number;
  end: number;
  /** The token where the slot that the pattern gives starts, or -1; `sure` when the pattern itself says that it is the one. */
  slot: number;
  sure: boolean;
}

/** All hits in reading order; of one pattern's matches from one token the longest. */
export function find<T>(trie: Trie<T>, text: Text): Hit<T>[] {
  const out: Hit<T>[] = [];
  const walk: Walk<T> = { text, longest: new Map(), first: 0, end: 0, slot: -1, sure: false };
  for (let first = 0; first < text.tokens.length; first += 1) {
    walk.first = first;
    walk.end = text.ends[first] ?? 0;
    step(walk, trie.root, first);
    if (walk.longest.size === 0) continue;
    for (const hit of walk.longest.values()) out.push(hit);
    walk.longest.clear();
  }
  return out;
}

function step<T>(walk: Walk<T>, node: Node<T>, at: number): void {
  if (node.ends !== null) for (const what of node.ends) note(walk, what, at);
  const token = at < walk.end ? walk.text.tokens[at] : undefined;
  if (token === undefined) return;
  const word = node.words?.get(walk.text.folded ? token.folded : token.lower);
  if (word !== undefined) step(walk, word, at + 1);
  // "buy-out" is "buy out"; 'to "buy" from' is "to buy from".
  else if (at > walk.first && (QUOTES.has(token.text) || (token.text === "-" && token.glued))) step(walk, node, at + 1);
  if (node.slots !== null && walk.text.filled[at] === 1) slots(walk, node.slots, at);
  if (node.gaps !== null) gaps(walk, node.gaps, at);
}

function note<T>({ longest, first, slot }: Walk<T>, what: T, last: number): void {
  const known = longest.get(what);
  if (known === undefined || known.last < last) longest.set(what, { what, first, last, slot });
}

function slots<T>(walk: Walk<T>, from: NonNullable<Node<T>["slots"]>, at: number): void {
  const { slot, sure } = walk;
  for (const each of from) {
    const last = walk.text.slots(each.slot, at);
    if (last < 0 || last > walk.end) continue;
    if (each.gives || (slot < 0 && !sure)) walk.slot = at;
    walk.sure = sure || each.gives;
    step(walk, each.to, last);
    walk.slot = slot;
    walk.sure = sure;
  }
}

function gaps<T>(walk: Walk<T>, from: NonNullable<Node<T>["gaps"]>, at: number): void {
  for (const { upTo, to } of from)
    for (let next = at; next <= at + upTo; next += 1) {
      step(walk, to, next);
      const token = walk.text.tokens[next];
      if (token === undefined || next >= walk.end || token.text === ";" || token.text === ":") break;
    }
}
