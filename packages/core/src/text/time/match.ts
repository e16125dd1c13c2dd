import { word } from "../quantity/phrases.ts";
import type { Row } from "../quantity/phrases.ts";
import type { Node } from "./pattern.ts";

/** What a slot took: its value, and the token behind it. */
export interface Taken<V> {
  readonly value: V;
  readonly next: number;
}

/** Reads slots at a token; `prefix` are letters that the token must begin with. */
export interface Slots<V> {
  /** Whether any slot can begin at a token. */
  readonly may: (at: number) => boolean;
  readonly read: (slot: string, at: number, prefix: string) => Taken<V> | null;
}

export interface Match<T, V> {
  readonly end: T;
  readonly next: number;
  /** The slots' values by their names in the pattern. */
  readonly values: ReadonlyMap<string, V>;
}

interface Search<T, V> {
  readonly row: Row;
  readonly first: number;
  readonly slots: Slots<V>;
  readonly accepts: (match: Match<T, V>) => boolean;
  readonly taken: [string, V][];
  best: Match<T, V> | null;
}

function walk<T, V>(search: Search<T, V>, node: Node<T>, at: number): void {
  if (node.end !== null && at > (search.best?.next ?? 0)) {
    const match = { end: node.end, next: at, values: new Map(search.taken) };
    if (search.accepts(match)) search.best = match;
  }
  const token = search.row.tokens[at];
  // No pattern runs over the end of a line.
  if (token === undefined || (token.fresh && at > search.first)) return;
  const next = node.words?.get(word(search.row, at));
  if (next !== undefined) walk(search, next, at + 1);
  if (node.slots.length === 0 || !search.slots.may(at)) return;
  for (const edge of node.slots) {
    const taken = search.slots.read(edge.slot, at, edge.prefix);
    if (taken === null) continue;
    search.taken.push([edge.key, taken.value]);
    walk(search, edge.node, taken.next);
    search.taken.pop();
  }
}

interface Given<T, V> {
  readonly at: number;
  readonly slots: Slots<V>;
  /** Whether a match counts; without it every one does. */
  readonly accepts?: (match: Match<T, V>) => boolean;
}

/** The longest match of a tree of patterns that begins at a token; null when none does. */
export function longest<T, V>(row: Row, root: Node<T>, given: Given<T, V>): Match<T, V> | null {
  const { at, slots, accepts = () => true } = given;
  const search: Search<T, V> = { row, first: at, slots, accepts, taken: [], best: null };
  walk(search, root, at);
  return search.best;
}
