import { STRENGTH } from "../gazetteer/format.ts";
import type { Hit } from "../gazetteer/gazetteer.ts";
import { closing, follows, isCountry, isPlace, possessive } from "./forms.ts";
import type { Listed } from "./forms.ts";
import type { SetName } from "./lexicon.ts";
import { coupled } from "./pairs.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import type { Found } from "./scan.ts";
import { plain } from "./view.ts";
import type { View } from "./view.ts";

const companies = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => hit.type === "COMPANY");
const strength = (hits: readonly Hit[]): number => Math.min(...hits.map((hit) => hit.strength));

/** Whether a capital here says something: not at the head of a sentence, not where every word has one. */
const telling = (view: View, at: number): boolean => view.opens[at] !== 1 && view.shouted[at] !== 1;

/** The same for a whole name: past its first word a capital says something even at the head of a sentence, "United Airlines". */
function toldApart(view: View, { first, last }: Range): boolean {
  if (telling(view, first)) return true;
  for (let i = first + 1; i < last; i += 1) if (view.capital[i] === 1 && view.shouted[i] !== 1) return true;
  return false;
}

const QUOTE = /^["“'‘<]$/;

/** Whether a word for a firm and its line of business end here: "nhà bán lẻ điện máy". */
function maker(view: View, at: number): boolean {
  const trade = view.lexed.start("trades", at);
  return trade > 0 && view.capital[trade] !== 1 && view.lexed.start("firm", trade) >= 0;
}

/** Whether words beside a name say that it is a company: "hãng Vivo", "shares of Target", "Gap shares". */
export function cued(view: View, { first, last }: Range): boolean {
  if (view.shouted[first] === 1) return false;
  const mark = QUOTE.test(view.tokens[first - 1]?.text ?? "") ? first - 1 : first;
  if (follows(view, first) && (view.lexed.start("before", mark) >= 0 || maker(view, mark))) return true;
  return view.lexed.end("after", possessive(view, last) ? last + 2 : last) > 0;
}

/** Words with capitals that may stand before a name without being part of it: "CEO Apple". */
const BEFORE: readonly SetName[] = [
  "offices",
  "titles",
  "opening",
  "kindsOpening",
  "before",
  "firms",
  "productHeads",
  "tickers",
  "trades",
];

const endsAt = (listed: Listed, at: number): boolean =>
  listed.get(at - 1)?.last === at || listed.get(at - 2)?.last === at || listed.get(at - 3)?.last === at;

/** Words with capitals right before and after, as parts of one longer name have them. */
function beside(view: View, { first, last }: Range, listed: Listed): { before: boolean; after: boolean } {
  const explained = BEFORE.some((set) => view.lexed.start(set, first) >= 0) || endsAt(listed, first);
  const before = view.capital[first - 1] === 1 && view.opens[first - 1] !== 1 && follows(view, first) && !explained;
  const after = view.capital[last] === 1 && follows(view, last) && view.tokens[last]?.glued !== true;
  return { before, after };
}

/** The end of a company's name with the country of its unit: "Honda Việt Nam". */
function unit(view: View, { first, last }: Range, listed: Listed): number {
  const next = listed.get(last);
  // "Nguyễn Kim Anh" is no unit of Nguyễn Kim in England: a country of one common syllable is not read so.
  const plainly = next !== undefined && next.last - last === 1 && plain(view, view.tokens[last]?.folded ?? "");
  const joined =
    !plainly && isCountry(next) && next !== undefined && follows(view, last) && view.tokens[last]?.glued !== true;
  return joined &&
    view.shouted[first] !== 1 &&
    !/^(?:\p{Lu}\p{Ll}+n|\p{Lu}\p{Ll}+ese)$/u.test(view.tokens[last]?.text ?? "") &&
    view.capital[next.last] !== 1
    ? next.last
    : last;
}

/** A site's ending belongs to its name: "Kitco.com". */
function domain(view: View, last: number): number {
  const [dot, end] = [view.tokens[last], view.tokens[last + 1]];
  return dot?.text === "." && dot.glued && end?.glued === true && /^(?:com|vn|net|org)$/.test(end.text)
    ? last + 2
    : last;
}

/** A listed name without the legal forms it carries: "Công ty cổ phần Sữa Việt Nam" is called "Sữa Việt Nam". */
function coreOf(view: View, { first, last }: Range): Range {
  let from = first;
  for (let end = view.lexed.end("opening", from); end > from && end < last; end = view.lexed.end("opening", from))
    from = end;
  const form = view.lexed.start("closing", last);
  return { first: from, last: form > from ? form : last };
}

/** "sàn chứng khoán TP HCM": a line of business in small letters and a place, with no form in front, may be no name. */
function traded(view: View, { first, last }: Range, listed: Listed): boolean {
  if (view.capital[first] === 1 || view.lexed.end("kindsOpening", first) > 0 || view.lexed.end("opening", first) > 0)
    return false;
  if (view.lexed.start("opening", first) >= 0 || view.lexed.start("kindsOpening", first) >= 0) return false;
  let at = first;
  while (at < last && view.capital[at] !== 1) at += 1;
  return isPlace(listed.get(at)) && listed.get(at)?.last === last;
}

/** A company of the lists as a piece, by how much proof its name needs. */
function company(view: View, { found, hits }: { found: Found; hits: readonly Hit[] }, listed: Listed): Piece | null {
  const { first } = found;
  const need = strength(hits);
  const sign = cued(view, found);
  const { before, after } = beside(view, found, listed);
  const single = found.last - first === 1;
  // A given name in front makes it a person's: "Henry Ford".
  if (before && single && view.words.people.first.has(view.tokens[first - 1]?.folded ?? "")) return null;
  // "Nguyễn Kim Anh": a family name and one more common word make it a person's.
  const family =
    view.words.people.first.has(view.tokens[first]?.lower ?? "") && plain(view, view.tokens[first]?.folded ?? "");
  if (family && after && found.last - first === 2 && plain(view, view.tokens[found.last]?.folded ?? "")) return null;
  // "Vàng SJC", "mạng xã hội Facebook": what is sold or used.
  if (single && view.lexed.start("goods", first) >= 0) return null;
  if (single && (coupled(view, first - 1) || coupled(view, found.last))) return null;
  const lonely = single && (before || (after && plain(view, view.tokens[found.last]?.folded ?? "")));
  const surely =
    (need === STRENGTH.STRONG || (need === STRENGTH.CAPITAL && toldApart(view, found))) && !traded(view, found, listed);
  const sure = single ? RANK.STRONG : need === STRENGTH.STRONG ? RANK.LISTED : RANK.KIND;
  const rank = surely ? sure : sign ? RANK.CONTEXT : RANK.WEAK;
  const last = closing(view, domain(view, unit(view, found, listed)));
  return {
    ...plainPiece(found, "COMPANY", rank),
    core: coreOf(view, found),
    last,
    hits,
    proven: sign || (surely && !(lonely && (before || need !== STRENGTH.STRONG))),
  };
}

/** A name of the lists that is no company: a country, an authority, a newspaper. */
function other({ first, last, hits }: Found): Piece | null {
  const [hit] = hits.filter((one) => one.strength !== STRENGTH.WEAK);
  if (hit === undefined) return null;
  const rank = hit.type === "PLACE" || hit.type === "COUNTRY" || last - first === 1 ? RANK.STRONG : RANK.LISTED;
  return { ...plainPiece({ first, last }, hit.type, rank), hits: [hit], proven: false };
}

/** Whether words in front say that a name is a place's: "tỉnh Hòa Bình", "ở Hòa Bình". */
const located = (view: View, { first }: Range): boolean =>
  view.lexed.start("placeHeads", first) >= 0 || view.words.locatives.has(view.tokens[first - 1]?.lower ?? "");

/** The names of the lists as pieces: those that stand by themselves, and companies that need proof elsewhere in the story. */
export function listedPieces(view: View, listed: Listed): { sure: Piece[]; unproven: Piece[] } {
  const sure: Piece[] = [];
  const unproven: Piece[] = [];
  for (const found of listed.values()) {
    if (view.skipped[found.first] === 1) continue;
    const hits = companies(found.hits).filter((hit) => hit.strength !== STRENGTH.FORM);
    const rest = other({ ...found, hits: found.hits.filter((hit) => hit.type !== "COMPANY") });
    const strong = hits.length > 0 && strength(hits) === STRENGTH.STRONG;
    if (rest !== null && !strong) sure.push(rest);
    const piece = hits.length > 0 ? company(view, { found, hits }, listed) : null;
    if (piece === null) continue;
    if (rest === null || strong || piece.proven) sure.push(piece);
    if (!piece.proven && !located(view, piece)) unproven.push(piece);
  }
  return { sure, unproven };
}
