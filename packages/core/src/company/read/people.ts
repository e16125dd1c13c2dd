import { RANK } from "./piece.ts";
import type { Piece } from "./piece.ts";
import type { Listed } from "./forms.ts";
import { phrase, phraseBefore, plain } from "./view.ts";
import type { View } from "./view.ts";

const isCompany = (listed: Listed, at: number): boolean =>
  listed.get(at)?.hits.some((hit) => hit.type === "COMPANY") ?? false;

/** A word that may be part of a person's name: a capital, an initial. */
const part = (view: View, at: number): boolean =>
  view.capital[at] === 1 && view.tokens[at]?.kind === "WORD" && !/\d/.test(view.tokens[at]?.text ?? "");

/** The end of a person's name that begins at a token: up to five words with capitals, initials with their points, small particles. */
function nameEnd(view: View, at: number): number {
  let end = at;
  let words = 0;
  for (let i = at; i < (view.until[at] ?? 0) && words < 5; i += 1) {
    const token = view.tokens[i];
    if (token === undefined || (token.fresh && i > at)) break;
    if (part(view, i)) {
      words += 1;
      end = i + 1;
      continue;
    }
    const initial = token.text === "." && token.glued && (view.tokens[i - 1]?.text.length ?? 9) <= 3;
    const hyphen = token.text === "-" && token.glued && view.tokens[i + 1]?.glued === true;
    const particle =
      words > 0 && /^(?:de|van|von|der|bin|al|da|del|la|le)$/.test(token.text) && view.capital[i + 1] === 1;
    if (!initial && !hyphen && !particle) break;
    if (initial) end = i + 1;
    if (hyphen && view.tokens[i + 1]?.text === view.tokens[i + 1]?.lower) end = i + 2;
  }
  return end;
}

function person(view: View, { first, last }: { first: number; last: number }, rank: number): Piece {
  const end =
    view.tokens[last - 1]?.text === "." && last - first > 1 && view.sentence[last] !== view.sentence[last - 1]
      ? last - 1
      : last;
  return { type: "PERSON", first, last: end, core: { first, last: end }, hits: [], proven: false, rank };
}

/** Past other titles and offices that stand between: "ông" "TS." "Nguyễn", "finance director" "Andrew". */
function pastTitles(view: View, at: number): number {
  let end = at;
  for (let i = 0; i < 4; i += 1) {
    const next = phrase(view, end, view.lexicon.titles) ?? phrase(view, end, view.lexicon.offices);
    if (next === null || (view.capital[end] === 1 && view.capital[next.end] !== 1)) break;
    end = next.end;
    if (view.tokens[end]?.text === "." && view.tokens[end]?.glued === true) end += 1;
  }
  return end;
}

/** Names after "ông", "Mr", "chairman": in Vietnamese also after the company that stands between office and name. */
function titled(view: View, at: number, listed: Listed): Piece | null {
  const { titles, offices } = view.lexicon;
  const title = phrase(view, at, titles);
  const office = phrase(view, at, offices);
  const end = Math.max(title?.end ?? 0, office?.end ?? 0);
  if (end === 0) return null;
  const strong = (title?.end ?? 0) >= end;
  let from = pastTitles(view, end);
  if (view.tokens[from]?.text === "." && view.tokens[from]?.glued === true) from += 1;
  if (!part(view, from) || view.tokens[from]?.fresh === true) return null;
  if (!strong) {
    const found = listed.get(from);
    if (found !== undefined && found.hits.some((hit) => hit.type !== "PERSON")) {
      // "Chủ tịch Samsung Lee Kun Hee": the person comes after the company.
      if (!part(view, found.last) || view.tokens[found.last]?.fresh === true) return null;
      from = found.last;
      if (listed.has(from)) return null;
    }
  }
  const last = nameEnd(view, from);
  if (last === from || (!strong && last - from < 2)) return null;
  if (!strong && !named(view, from)) return null;
  return person(view, { first: from, last }, RANK.TITLED);
}

const named = (view: View, at: number): boolean => {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    (view.doc.language.names.people.first.has(token.lower) || view.doc.language.names.people.first.has(token.folded))
  );
};

/** Full names that begin with a known family or given name: "Nguyễn Đức Vinh", "Frank Newman". */
function bare(view: View, at: number, listed: Listed): Piece | null {
  if (!named(view, at) || view.shouted[at] === 1 || view.capital[at] !== 1) return null;
  if (
    view.capital[at - 1] === 1 &&
    view.tokens[at]?.glued !== true &&
    view.sentence[at] === view.sentence[at - 1] &&
    view.opens[at - 1] !== 1
  )
    return null;
  const last = nameEnd(view, at);
  const words = last - at;
  if (words < 2 || words > 5) return null;
  const found = listed.get(at);
  if (found !== undefined && found.last >= last && found.hits.some((hit) => hit.type !== "PERSON")) return null;
  if (isCompany(listed, at) && (found?.last ?? 0) - at > 1) return null;
  return person(view, { first: at, last }, RANK.PERSON);
}

/** Names before an office: "Andres Trujillo, general manager of". */
function described(view: View, at: number): Piece | null {
  if (view.tokens[at]?.text !== "," || view.capital[at - 1] !== 1) return null;
  const office = phrase(view, at + 1, view.lexicon.offices) ?? phrase(view, at + 2, view.lexicon.offices);
  if (office === null || view.capital[at + 1] === 1) return null;
  let first = at - 1;
  while (
    first > 0 &&
    first > at - 5 &&
    (part(view, first - 1) || (view.tokens[first - 1]?.text === "." && view.tokens[first - 1]?.glued === true)) &&
    view.sentence[first - 1] === view.sentence[at]
  )
    first -= 1;
  if (at - first < 2 || !named(view, first)) return null;
  return person(view, { first, last: at }, RANK.TITLED);
}

/** Names of people. */
export function people(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.skipped[i] === 1) continue;
    const piece = titled(view, i, listed) ?? described(view, i) ?? bare(view, i, listed);
    if (piece !== null) out.push(piece);
  }
  return out;
}

export const afterOffice = (view: View, at: number): boolean => phraseBefore(view, at, view.lexicon.offices) !== null;
export const ordinary = (view: View, at: number): boolean => plain(view, view.tokens[at]?.folded ?? "");
