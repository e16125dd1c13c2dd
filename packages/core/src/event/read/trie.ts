import type { Token } from "../../text/tokens.ts";
import type { Node as Part } from "./pattern.ts";

interface Node<T> {
  /** By the number of the word. */
  words: Map<number, Node<T>> | null;
  slots: { slot: number; gives: boolean; to: Node<T> }[] | null;
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
  /** Words and slots that stand in any pattern, numbered: a word that stands in none is passed at once. */
  readonly words = new Map<string, number>();
  readonly slots: string[] = [];

  add(parts: readonly Part[], what: T): void {
    for (const node of this.#extend(new Set([this.root]), parts)) (node.ends ??= []).push(what);
  }

  #extend(from: ReadonlySet<Node<T>>, parts: readonly Part[]): Set<Node<T>> {
    let at = new Set(from);
    for (const part of parts) {
      const next = new Set<Node<T>>();
      for (const node of at) {
        if (part.is === "ANY")
          for (const branch of part.of) for (const to of this.#extend(new Set([node]), branch)) next.add(to);
        else if (part.is === "WORD") for (const form of part.forms) next.add(this.#wordTo(node, form));
        else next.add(part.is === "SLOT" ? this.#slotTo(node, part) : gapTo(node, part.upTo));
      }
      at = next;
    }
    return at;
  }

  #wordTo(node: Node<T>, word: string): Node<T> {
    let id = this.words.get(word);
    if (id === undefined) this.words.set(word, (id = this.words.size));
    node.words ??= new Map();
    let to = node.words.get(id);
    if (to === undefined) node.words.set(id, (to = fresh()));
    return to;
  }

  #slotTo(node: Node<T>, { slot: name, gives }: { readonly slot: string; readonly gives: boolean }): Node<T> {
    if (!this.slots.includes(name)) this.slots.push(name);
    const slot = this.slots.indexOf(name);
    node.slots ??= [];
    let found = node.slots.find((each) => each.slot === slot && each.gives === gives);
    if (found === undefined) node.slots.push((found = { slot, gives, to: fresh() }));
    return found.to;
  }
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
  /** The number of each token's word, -1 for one that stands in no pattern, -2 for a sign that is passed over. */
  readonly words: Int32Array;
  /** Where each slot that starts at a token ends, or -1: as many as there are slots for each token where something stands. */
  readonly ends: ReadonlyMap<number, Int32Array>;
  first: number;
  end: number;
  /** The token where the slot that the pattern gives starts, or -1; `sure` when the pattern itself says that it is the one. */
  slot: number;
  sure: boolean;
}

const NONE = -1;
const PASSED = -2;

/** "buy-out" is "buy out"; 'to "buy" from' is "to buy from". */
const passed = ({ kind, text, glued }: Token): boolean =>
  kind === "MARK" && (QUOTES.has(text) || (text === "-" && glued));

function walkOf<T>(trie: Trie<T>, text: Text): Walk<T> {
  const words = new Int32Array(text.tokens.length);
  const ends = new Map<number, Int32Array>();
  text.tokens.forEach((token, at) => {
    words[at] = trie.words.get(text.folded ? token.folded : token.lower) ?? (passed(token) ? PASSED : NONE);
    if (text.filled[at] === 1)
      ends.set(
        at,
        Int32Array.from(trie.slots, (slot) => text.slots(slot, at)),
      );
  });
  return { text, longest: new Map(), words, ends, first: 0, end: 0, slot: -1, sure: false };
}

/** All hits in reading order; of one pattern's matches from one token the longest. */
export function find<T>(trie: Trie<T>, text: Text): Hit<T>[] {
  const out: Hit<T>[] = [];
  const walk = walkOf(trie, text);
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
  if (at >= walk.end) return;
  const id = walk.words[at] ?? NONE;
  const word = id >= 0 ? node.words?.get(id) : undefined;
  if (word !== undefined) step(walk, word, at + 1);
  else if (at > walk.first && (id === PASSED || (id >= 0 && signs(walk, at)))) step(walk, node, at + 1);
  if (node.slots !== null) slots(walk, node.slots, at);
  if (node.gaps !== null) gaps(walk, node.gaps, at);
}

/** A sign that stands in some pattern is passed over in the others. */
const signs = <T>({ text }: Walk<T>, at: number): boolean => {
  const token = text.tokens[at];
  return token !== undefined && passed(token);
};

function note<T>({ longest, first, slot }: Walk<T>, what: T, last: number): void {
  const known = longest.get(what);
  if (known === undefined || known.last < last) longest.set(what, { what, first, last, slot });
}

function slots<T>(walk: Walk<T>, from: NonNullable<Node<T>["slots"]>, at: number): void {
  const ends = walk.ends.get(at);
  if (ends === undefined) return;
  const { slot, sure } = walk;
  for (const each of from) {
    const last = ends[each.slot] ?? -1;
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
