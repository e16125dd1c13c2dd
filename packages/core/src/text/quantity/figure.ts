import type { Decimal } from "../../util/index.ts";
import type { Hit, Phrases, Row } from "./phrases.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Measure } from "./quantity.ts";

/** What a figure is read from: the tokens up to `limit` (a sentence's end, or a period), with the words of the language. */
export interface Scope {
  readonly row: Row;
  readonly lexicon: Lexicon;
  readonly from: number;
  readonly limit: number;
  /** 1 for tokens that belong to a period. */
  readonly taken: Uint8Array;
}

/** A quantity while it is being read; places are token indexes, `next` exclusive. */
export interface Figure {
  readonly measure: Measure;
  readonly value: Decimal.Decimal;
  /** The upper end of a range. */
  readonly upper: Decimal.Decimal | null;
  readonly currency: string | null;
  readonly unit: string | null;
  readonly first: number;
  readonly next: number;
  /** The scale word at its end, shared with a number before "đến". */
  readonly scale: number;
  /** The greatest power of ten that its scale words name; 0 without any. */
  readonly power: number;
  /** A number alone: no currency, percentage, noun. What it counts is told by what stands around. */
  readonly bare: boolean;
  /** Money by what stands before it, in a currency that only the rest of the story tells. */
  readonly open: boolean;
  /** Its unit is in the language's list, not guessed from an unknown word. */
  readonly known: boolean;
  readonly spelled: boolean;
}

/** The phrase at a token, when it ends inside the scope. */
export function within<T>(scope: Scope, list: Phrases<T>, at: number): Hit<T> | null {
  if (at >= scope.limit) return null;
  const hit = list.at(scope.row, at);
  return hit === null || at + hit.length > scope.limit ? null : hit;
}

/** The phrase whose last token is `last`, when it begins inside the scope. */
export function behind<T>(scope: Scope, list: Phrases<T>, last: number): Hit<T> | null {
  const hit = last < scope.from ? null : list.before(scope.row, last);
  return hit === null || last - hit.length + 1 < scope.from ? null : hit;
}

/** The words of tokens `first` to `next` as written, with their spaces. */
export function words(scope: Scope, first: number, next: number): string {
  let out = "";
  for (let at = first; at < next; at += 1) {
    const token = scope.row.tokens[at];
    if (token === undefined) break;
    out += at > first && !token.glued ? ` ${token.text}` : token.text;
  }
  return out;
}

/** Whether the words around are all in capitals, as in headlines: then a capital says nothing. */
export function shouted({ row, from, limit }: Scope): boolean {
  let words = 0;
  let small = 0;
  for (let at = from; at < limit && words < 12; at += 1) {
    const token = row.tokens[at];
    if (token?.kind !== "WORD" || token.text.length < 3) continue;
    words += 1;
    if (token.text !== token.text.toUpperCase()) small += 1;
  }
  return words > 2 && small * 4 < words;
}
