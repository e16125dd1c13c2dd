import type { View } from "./view.ts";

/** How often two capitals stand around an "and", and how often the first stands at all. */
interface Pairs {
  readonly pairs: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** Pairs that a legal form or a code closes somewhere. */
  readonly formed: ReadonlySet<string>;
}

const known = new WeakMap<View, Pairs>();

const joint = (view: View, at: number): boolean =>
  view.words.conjunctions.has(view.tokens[at]?.lower ?? "") && view.capital[at - 1] === 1 && view.capital[at + 1] === 1;

const keyOf = (view: View, at: number): string =>
  `${view.tokens[at - 1]?.lower ?? ""} ${view.tokens[at + 1]?.lower ?? ""}`;

function pairsOf(view: View): Pairs {
  const before = known.get(view);
  if (before !== undefined) return before;
  const pairs = new Map<string, number>();
  const words = new Map<string, number>();
  const formed = new Set<string>();
  const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  view.tokens.forEach((token, i) => {
    if (view.capital[i] === 1) count(words, token.lower);
    if (!joint(view, i)) return;
    count(pairs, keyOf(view, i));
    if (view.lexed.end("closing", i + 2) > 0 || view.tokens[i + 2]?.text === "<") formed.add(keyOf(view, i));
  });
  const out = { pairs, words, formed };
  known.set(view, out);
  return out;
}

const fronts = new WeakMap<View, ReadonlySet<string>>();

function frontsOf(view: View): ReadonlySet<string> {
  const before = fronts.get(view);
  if (before !== undefined) return before;
  const out = new Set<string>();
  view.tokens.forEach((token, i) => {
    const owned = view.words.determiners.has(view.tokens[i - 1]?.lower ?? "");
    if (view.capital[i] === 1 && view.capital[i + 1] === 1 && !owned)
      out.add(`${token.lower} ${view.tokens[i + 1]?.lower ?? ""}`);
  });
  fronts.set(view, out);
  return out;
}

/** Whether two words with capitals stand together elsewhere in the story without a word like "its" in front. */
export const standing = (view: View, at: number): boolean =>
  frontsOf(view).has(`${view.tokens[at]?.lower ?? ""} ${view.tokens[at + 1]?.lower ?? ""}`);

/** Whether the words around an "and" are one name: they stand so again, once before a legal form, and the first never without the other, "Bell and Howell". */
export function coupled(view: View, at: number): boolean {
  if (!joint(view, at)) return false;
  const { pairs, words, formed } = pairsOf(view);
  const times = pairs.get(keyOf(view, at)) ?? 0;
  return times > 1 && formed.has(keyOf(view, at)) && times === words.get(view.tokens[at - 1]?.lower ?? "");
}
