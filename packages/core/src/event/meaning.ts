import { Fold, type LanguageCode } from "../text/index.ts";
import type { TermRule } from "./kind.ts";

type Means = NonNullable<TermRule["means"]>;

const plain = (text: string): string =>
  Fold.fold(text.normalize("NFC"))
    .replace(/\s+/g, " ")
    .replace(/ (?=[+-])/g, "")
    .trim();
const bounded = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}+-]/u.test(text.slice(at + length));

function has(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (bounded(text, at, word.length)) return true;
  return false;
}

const lists = new WeakMap<Means, readonly { readonly word: string; readonly meaning: string }[]>();

/** All words with their meanings, the longest first. */
function listOf(means: Means): readonly { readonly word: string; readonly meaning: string }[] {
  const known = lists.get(means);
  if (known) return known;
  const all = Object.entries(means).flatMap(([meaning, words]) =>
    Object.values(words).flatMap((list) => list.map((word) => ({ word: plain(word), meaning }))),
  );
  const sorted = all.sort((a, b) => b.word.length - a.word.length);
  lists.set(means, sorted);
  return sorted;
}

/** What a term means, whatever language it is in: of the words that have a meaning the longest that it has; null for none. */
export function meaningOf({ means }: Pick<TermRule, "means">, value: string): string | null {
  if (means === undefined) return null;
  const text = plain(value);
  return listOf(means).find(({ word }) => has(text, word))?.meaning ?? null;
}

/** A term as a language writes it; as it stands where its meaning is not known. */
export function written(rule: Pick<TermRule, "means">, value: string, language: LanguageCode): string {
  const meaning = meaningOf(rule, value);
  return (meaning === null ? undefined : rule.means?.[meaning]?.[language]?.[0]) ?? value;
}
