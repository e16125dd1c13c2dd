import { shouted, within, words } from "./figure.ts";
import type { Scope } from "./figure.ts";
import { word } from "./phrases.ts";

/** A counted noun: as written, up to token `next`, and whether the language's list has it. */
export interface Noun {
  readonly unit: string;
  readonly next: number;
  readonly known: boolean;
}

const plural = (text: string, ending: string): boolean =>
  text.length > ending.length + 2 && text.endsWith(ending) && !text.endsWith(ending + ending);

/** Whether a word can be part of a noun group: no mark, number, line break or word of the language's grammar. */
function usable(scope: Scope, at: number, first: boolean): boolean {
  const token = scope.row.tokens[at];
  if (token?.kind !== "WORD" || at >= scope.limit || (token.fresh && !first)) return false;
  return !scope.lexicon.stops.has(word(scope.row, at));
}

/** The head noun some words on, the list's before one told by its ending: "718,545 Bowater shares", "three commercial banks". */
function reached(scope: Scope, at: number): Noun | null {
  const { plural: ending, reach } = scope.lexicon.words.counts;
  let guess: Noun | null = null;
  for (let k = 0; k <= reach && usable(scope, at + k, k === 0); k += 1) {
    const hit = within(scope, scope.lexicon.nouns, at + k);
    if (hit !== null)
      return { unit: words(scope, at + k, at + k + hit.length), next: at + k + hit.length, known: true };
    const token = scope.row.tokens[at + k];
    if (
      guess === null &&
      ending !== null &&
      token !== undefined &&
      plural(token.lower, ending) &&
      (k === 0 || !token.capital)
    )
      guess = { unit: token.text, next: at + k + 1, known: false };
  }
  return guess;
}

/** An unknown word, or a few, that can only be a noun behind a number. */
function unknown(scope: Scope, at: number): Noun | null {
  const longest = scope.lexicon.words.counts.unknown;
  const capitals = scope.row.tokens[at]?.capital === true && shouted(scope);
  const small = (next: number): boolean => capitals || scope.row.tokens[next]?.capital !== true;
  let next = at;
  while (next < at + longest && usable(scope, next, next === at) && small(next)) next += 1;
  return next === at ? null : { unit: words(scope, at, next), next, known: false };
}

/** The noun that a number before token `at` counts; `hung` when it hangs on the number by a hyphen ("99-year"). */
export function nounAt(scope: Scope, at: number, hung: boolean): Noun | null {
  if (scope.row.tokens[at]?.fresh === true || scope.row.tokens[at]?.kind !== "WORD") return null;
  if (within(scope, scope.lexicon.levels, at) !== null) return null;
  // "4G" is no four grams.
  if (scope.row.tokens[at].glued && /^\p{Lu}$/u.test(scope.row.tokens[at].text)) return null;
  const direct = within(scope, scope.lexicon.nouns, at);
  if (direct !== null) return { unit: words(scope, at, at + direct.length), next: at + direct.length, known: true };
  if (hung || scope.row.tokens[at]?.glued === true) return null;
  const of = within(scope, scope.lexicon.of, at);
  if (of !== null) {
    const head = reached(scope, at + of.length);
    return head?.known === true ? { ...head, next: at } : null;
  }
  return reached(scope, at) ?? unknown(scope, at);
}
