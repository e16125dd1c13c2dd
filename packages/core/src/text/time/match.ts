import { word } from "../quantity/phrases.ts";
import type { Row } from "../quantity/phrases.ts";
import type { Node } from "./pattern.ts";

/** What a slot took: its value, and the token behind it. */
export interface Taken<V> {
  readonly value: V;
  readonly next: number;
}

/** Reads a slot at a token; `prefix` are letters that the token must begin with. */
export type Slots<V> = (slot: string, at: number, prefix: string) => Taken<V> | null;

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
  readonly taken: [string, V][];
  best: Match<T, V> | null;
}

function walk<T, V>(search: Search<T, V>, node: Node<T>, at: number): void {
  if (node.end !== null && at > (search.best?.next ?? 0))
    search.best = { end: node.end, next: at, values: new Map(search.taken) };
  const token = search.row.tokens[at];
  // No pattern runs over the end of a line.
  if (token === undefined || (token.fresh && at > search.first)) return;
  const next = node.words.get(word(search.row, at));
  if (next !== undefined) walk(search, next, at + 1);
  for (const edge of node.slots) {
    const taken = search.slots(edge.slot, at, edge.prefix);
    if (taken === null) continue;
    search.taken.push([edge.key, taken.value]);
    walk(search, edge.node, taken.next);
    search.taken.pop();
  }
}

/** The longest match of a tree of patterns that begins at a token; null when none does. */
export function longest<T, V>(row: Row, root: Node<T>, given: { at: number; slots: Slots<V> }): Match<T, V> | null {
  const search: Search<T, V> = { row, first: given.at, slots: given.slots, taken: [], best: null };
  walk(search, root, given.at);
  return search.best;
}
