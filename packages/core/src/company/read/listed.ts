import { STRENGTH } from "../gazetteer/format.ts";
import type { Hit } from "../gazetteer/gazetteer.ts";
import type { Listed } from "./forms.ts";
import { closing } from "./forms.ts";
import { RANK } from "./piece.ts";
import type { Piece } from "./piece.ts";
import type { Found } from "./scan.ts";
import { phrase, phraseBefore, plain } from "./view.ts";
import type { View } from "./view.ts";

const companies = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => hit.type === "COMPANY");
const strength = (hits: readonly Hit[]): number => Math.min(...hits.map((hit) => hit.strength));

/** Whether a capital here says something: not at the head of a sentence, not where every word has one. */
const telling = (view: View, at: number): boolean => view.opens[at] !== 1 && view.shouted[at] !== 1;

/** Whether words beside a name say that it is a company: "hãng Vivo", "shares of Target", "Gap shares". */
function cued(view: View, { first, last }: Found): boolean {
  if (view.shouted[first] === 1) return false;
  const mark = /^["“'‘]$/.test(view.tokens[first - 1]?.text ?? "") ? first - 1 : first;
  if (phraseBefore(view, mark, view.lexicon.before) !== null) return true;
  const after = view.tokens[last]?.text === "'" || view.tokens[last]?.text === "’" ? last + 2 : last;
  return phrase(view, after, view.lexicon.after) !== null;
}

/** A word with a capital that stands right before or after and belongs to the same name. */
function beside(view: View, { first, last }: Found): { before: boolean; after: boolean } {
  const given = view.doc.language.names.people.first;
  const before =
    view.capital[first - 1] === 1 &&
    view.opens[first - 1] !== 1 &&
    view.sentence[first - 1] === view.sentence[first] &&
    view.tokens[first]?.fresh !== true;
  const named = given.has(view.tokens[first - 1]?.lower ?? "");
  const after =
    view.capital[last] === 1 &&
    view.tokens[last]?.fresh !== true &&
    view.sentence[last] === view.sentence[first] &&
    view.tokens[last]?.glued !== true;
  return { before: before || (named && view.capital[first - 1] === 1), after };
}

/** A company of the lists as a piece, by how much proof its name needs. */
function company(view: View, found: Found, hits: readonly Hit[]): Piece | null {
  const { first, last } = found;
  const need = strength(hits);
  const sign = cued(view, found);
  const { before, after } = beside(view, found);
  const single = last - first === 1;
  const lonely = single && (before || (after && plain(view, view.tokens[last]?.folded ?? "")));
  const surely = need === STRENGTH.STRONG || (need === STRENGTH.CAPITAL && telling(view, first));
  const rank = surely ? (single ? RANK.STRONG : RANK.HEAD) : sign ? RANK.CONTEXT : RANK.WEAK;
  const proven = sign || (surely && !lonely);
  if (before && single && view.doc.language.names.people.first.has(view.tokens[first - 1]?.folded ?? "")) return null;
  return { type: "COMPANY", first, last: closing(view, last), core: { first, last }, hits, proven, rank };
}

/** A name of the lists that is no company: a country, an authority, a newspaper. */
function other({ first, last, hits }: Found): Piece | null {
  const [hit] = hits.filter((one) => one.strength !== STRENGTH.WEAK);
  if (hit === undefined) return null;
  return {
    type: hit.type,
    first,
    last,
    core: { first, last },
    hits: [hit],
    proven: false,
    rank: last - first > 1 ? RANK.LISTED : RANK.STRONG,
  };
}

/** The names of the lists as pieces. */
export function listedPieces(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (const found of listed.values()) {
    if (view.skipped[found.first] === 1) continue;
    const hits = companies(found.hits);
    const rest = other({ ...found, hits: found.hits.filter((hit) => hit.type !== "COMPANY") });
    const strong = hits.length > 0 && strength(hits) === STRENGTH.STRONG;
    if (rest !== null && !strong) out.push(rest);
    const piece = hits.length > 0 ? company(view, found, hits) : null;
    if (piece !== null && (rest === null || strong || piece.proven)) out.push(piece);
  }
  return out;
}
