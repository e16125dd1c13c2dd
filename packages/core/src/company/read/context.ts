import { leftEnd, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { common, phrase, phraseBefore, plain } from "./view.ts";
import type { View } from "./view.ts";

/** The end of the capitalised name that begins at a token. */
function rightEnd(view: View, at: number): number {
  let end = at;
  for (let i = at; i < Math.min(view.until[at] ?? 0, at + 8); i += 1) {
    const token = view.tokens[i];
    if (token === undefined || (token.fresh && i > at)) break;
    if (view.capital[i] === 1 || (token.kind === "NUMBER" && i > at && token.glued)) end = i + 1;
    else if (!(
      /^[&.\-+]$/.test(token.text) &&
      (token.text === "&" || token.glued) &&
      view.tokens[i + 1]?.kind !== "MARK"
    ))
      break;
  }
  return end;
}

/** A name that could be a brand or a firm: not all ordinary words of the language, no place, no person. */
function namelike(view: View, { first, last }: Range, listed: Listed): boolean {
  if (last <= first || last - first > 5 || view.shouted[first] === 1 || view.skipped[first] === 1) return false;
  const found = listed.get(first);
  if (found !== undefined && found.hits.every((hit) => hit.type !== "COMPANY")) return false;
  if (view.doc.language.names.people.first.has(view.tokens[first]?.lower ?? "") && last - first > 1) return false;
  let own = 0;
  for (let i = first; i < last; i += 1)
    if (!common(view.tokens[i]?.folded ?? "") && (view.tokens[i]?.text.length ?? 0) > 1) own += 1;
  return own > 0;
}

const provisional = (range: Range): Piece => ({
  type: "COMPANY",
  ...range,
  core: range,
  hits: [],
  proven: true,
  rank: RANK.CONTEXT,
});

/** Unlisted names after words for a firm: "startup BetterUp", "shares of Norgold". */
function announced(view: View, at: number, listed: Listed): Piece | null {
  if (view.capital[at] !== 1 || view.capital[at - 1] === 1) return null;
  const mark = /^["“'‘<]$/.test(view.tokens[at - 1]?.text ?? "") ? at - 1 : at;
  if (phraseBefore(view, mark, view.lexicon.before) === null) return null;
  const range = { first: at, last: rightEnd(view, at) };
  return namelike(view, range, listed) ? provisional(range) : null;
}

/** Unlisted names before words that only a firm takes: "Bowater said it", "Becor's stock". */
function followed(view: View, at: number, listed: Listed): Piece | null {
  if (view.capital[at - 1] !== 1 || view.capital[at] === 1) return null;
  const possessive = /^['’]$/.test(view.tokens[at]?.text ?? "") && view.tokens[at + 1]?.lower === "s" ? at + 2 : at;
  if (phrase(view, possessive, view.lexicon.after) === null) return null;
  const first = trimmed(view, { first: leftEnd(view, at), last: at }, listed);
  const range = { first, last: at };
  if (view.opens[first] === 1 && plain(view, view.tokens[first]?.folded ?? "") && at - first === 1) return null;
  return namelike(view, range, listed) ? provisional(range) : null;
}

/** Names that no list has, known by the words beside them. */
export function context(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (let i = 1; i < view.tokens.length; i += 1) {
    const piece = announced(view, i, listed) ?? followed(view, i, listed);
    if (piece !== null) out.push(piece);
  }
  return out;
}
