import type { Entity } from "./entities.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { common, phrase } from "./view.ts";
import type { View } from "./view.ts";

/** A short form of a company of the story: its folded words, and the piece that it shortens. */
interface Short {
  readonly words: readonly string[];
  readonly piece: Piece;
  readonly acronym: boolean;
}

const GENERIC = new Set(
  "first second third north south east west northern southern eastern western new american america national general united international standard continental central federal pacific atlantic the great royal british canadian us japan bank of".split(
    " ",
  ),
);

const wordsOf = (view: View, { first, last }: Range): string[] =>
  view.tokens
    .slice(first, last)
    .filter((token) => token.kind !== "MARK")
    .map((token) => token.folded);

/** Where a name's own words begin, past lines of business: "Bột giặt" in "Bột giặt Lix". */
function ownStart(view: View, { first, last }: Range): number {
  let at = first;
  for (;;) {
    const trade = phrase(view, at, view.lexicon.trades);
    if (trade === null || trade.end >= last) return at;
    at = trade.end;
  }
}

const initials = (view: View, { first, last }: Range): string =>
  view.tokens
    .slice(first, last)
    .filter((token) => token.capital)
    .map((token) => token.text.charAt(0))
    .join("");

/** The forms under which a story may name a company again: the front of its name, its own words, its initials. */
function shortsOf(view: View, piece: Piece): Short[] {
  const { core } = piece;
  const out: Short[] = [];
  const words = wordsOf(view, core);
  for (let n = 1; n < words.length; n += 1) {
    const front = words.slice(0, n);
    if (
      n === 1 ? !GENERIC.has(front[0] ?? "") && (front[0]?.length ?? 0) > 1 : !front.every((word) => GENERIC.has(word))
    )
      out.push({ words: front, piece, acronym: false });
  }
  out.push({ words, piece, acronym: false });
  const own = ownStart(view, core);
  if (own > core.first) out.push({ words: wordsOf(view, { first: own, last: core.last }), piece, acronym: false });
  const letters = initials(view, core);
  if (letters.length >= 2) out.push({ words: [letters.toLowerCase()], piece, acronym: true });
  return out;
}

/** Whether a short form can be meant here: its capitals, and what stands beside it. */
function meant(view: View, { first, last }: Range, short: Short): boolean {
  const token = view.tokens[first];
  if (token === undefined || view.skipped[first] === 1) return false;
  if (short.acronym)
    return token.text === token.text.toUpperCase() && view.shouted[first] !== 1 && token.text.length >= 2;
  if (view.shouted[first] === 1) return true;
  for (let i = first; i < last; i += 1)
    if (view.tokens[i]?.kind === "WORD" && view.capital[i] !== 1 && short.words.length === 1) return false;
  if (view.capital[first] !== 1) return false;
  if (short.words.length === 1 && common(token.folded) && view.opens[first] === 1)
    return view.tokens[last]?.kind === "WORD" && view.capital[last] !== 1 && token.folded.length > 4;
  return true;
}

/** Further places where the companies of a story are named by a part of their name. */
export function shorts(
  view: View,
  { entities, places }: { entities: readonly Entity[]; places: ReadonlySet<number> },
): { piece: Piece; entity: Entity }[] {
  const byFirst = new Map<string, { short: Short; entity: Entity }[]>();
  for (const entity of entities) {
    for (const piece of entity.pieces) {
      for (const short of shortsOf(view, piece)) {
        const list = byFirst.get(short.words[0] ?? "") ?? [];
        if (!list.some((one) => one.entity === entity && one.short.words.join(" ") === short.words.join(" ")))
          list.push({ short, entity });
        byFirst.set(short.words[0] ?? "", list);
      }
    }
  }
  const out: { piece: Piece; entity: Entity }[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (places.has(i)) continue;
    const found = longest(view, { at: i, list: byFirst.get(view.tokens[i]?.folded ?? "") ?? [] });
    if (found === null) continue;
    out.push(found);
    i = found.piece.last - 1;
  }
  return out;
}

function longest(
  view: View,
  { at, list }: { at: number; list: readonly { short: Short; entity: Entity }[] },
): { piece: Piece; entity: Entity } | null {
  let best: { piece: Piece; entity: Entity } | null = null;
  for (const { short, entity } of list) {
    let i = at;
    let k = 0;
    while (k < short.words.length && i < view.tokens.length) {
      const token = view.tokens[i];
      if (token?.kind === "MARK" && k > 0 && /^[.&'’-]$/.test(token.text)) {
        i += 1;
        continue;
      }
      if (token?.folded !== short.words[k]) break;
      k += 1;
      i += 1;
    }
    if (k < short.words.length || (best !== null && best.piece.last >= i)) continue;
    const range = { first: at, last: i };
    if (!meant(view, range, short)) continue;
    best = { piece: { type: "COMPANY", ...range, core: range, hits: [], proven: true, rank: RANK.CONTEXT }, entity };
  }
  return best;
}
