import { follows, isCompany, isOther } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import type { View } from "./view.ts";

/** A word that may be part of a person's name. */
const part = (view: View, at: number): boolean =>
  view.capital[at] === 1 &&
  view.tokens[at]?.kind === "WORD" &&
  !/\d/.test(view.tokens[at]?.text ?? "") &&
  view.shouted[at] !== 1;

const initial = (view: View, at: number): boolean =>
  view.tokens[at]?.text === "." && view.tokens[at]?.glued === true && (view.tokens[at - 1]?.text.length ?? 9) <= 3;

/** The end of a person's name that begins at a token: up to five words with capitals, initials, hyphens, small particles. */
function nameEnd(view: View, at: number): number {
  let end = at;
  let words = 0;
  for (let i = at; words < 5; i += 1) {
    const token = view.tokens[i];
    if (token === undefined || (i > at && !follows(view, i))) break;
    if (part(view, i)) {
      words += 1;
      end = i + 1;
    } else if (token.text === "-" && token.glued && view.tokens[i + 1]?.glued === true) {
      if (view.capital[i + 1] !== 1) end = i + 2;
    } else if (initial(view, i)) end = i + 1;
    else if (
      !(words > 0 && /^(?:de|van|von|der|bin|al|da|del|la|le)$/.test(token.text) && view.capital[i + 1] === 1) &&
      i !== end - 1
    )
      break;
  }
  // A full stop at the end of the sentence is no part of the name.
  return initial(view, end - 1) && (view.tokens[end] === undefined || !follows(view, end)) ? end - 1 : end;
}

const named = (view: View, at: number): boolean => {
  const token = view.tokens[at];
  return token !== undefined && (view.words.people.first.has(token.lower) || view.words.people.first.has(token.folded));
};

/** Past titles and offices that stand one after another: "ông" "TS." "Nguyễn", "vice chairman" "and" "president". */
function pastTitles(view: View, at: number): number {
  let end = at;
  for (let i = 0; i < 4; i += 1) {
    const next = Math.max(view.lexed.end("titles", end), view.lexed.end("offices", end));
    if (next === 0 || (view.capital[end] === 1 && view.capital[next] !== 1)) break;
    end = next;
    if (view.tokens[end]?.text === "." && view.tokens[end]?.glued === true) end += 1;
  }
  return end;
}

/** Where the person begins after an office, past the company between: "Chủ tịch Samsung Lee Kun Hee". */
function pastCompany(view: View, at: number, listed: Listed): number {
  const found = listed.get(at);
  if (found === undefined || found.hits.every((hit) => hit.type === "PERSON")) return at;
  return part(view, found.last) && follows(view, found.last) && !listed.has(found.last) ? found.last : -1;
}

/** Two to four words with one capital each, none of them in a list, none that closes a firm's name: after an office a person. */
function personal(view: View, { first, last }: Range, listed: Listed): boolean {
  if (last - first > 4) return false;
  for (let i = first; i < last; i += 1) {
    const closes = view.lexed.end("kindsClosing", i) > 0 || view.lexed.end("branches", i) > 0;
    if (closes || listed.has(i) || !/^\p{Lu}\p{Ll}+$/u.test(view.tokens[i]?.text ?? "")) return false;
  }
  return true;
}

/** Names after "ông", "Mr", "chairman". */
function titled(view: View, at: number, listed: Listed): Piece | null {
  const title = view.lexed.end("titles", at);
  const office = view.lexed.end("offices", at);
  const end = Math.max(title, office);
  // "Justice Department", "General Electric": a title that begins another name is none.
  if (end === 0 || (listed.get(at)?.last ?? 0) > end) return null;
  let from = pastTitles(view, end);
  if (view.tokens[from]?.text === "." && view.tokens[from]?.glued === true) from += 1;
  if (!part(view, from) || !follows(view, from)) return null;
  const byTitle = title >= end;
  if (!byTitle) from = pastCompany(view, from, listed);
  if (from < 0) return null;
  const last = nameEnd(view, from);
  const enough = byTitle
    ? last > from
    : last - from >= 2 && (named(view, from) || personal(view, { first: from, last }, listed));
  return enough ? plainPiece({ first: from, last }, "PERSON", RANK.TITLED) : null;
}

/** Full names that begin with a known family or given name: "Nguyễn Đức Vinh", "Frank Newman". */
function bare(view: View, at: number, listed: Listed): Piece | null {
  if (!named(view, at) || !part(view, at)) return null;
  const joined = view.capital[at - 1] === 1 && follows(view, at) && view.opens[at - 1] !== 1;
  if (joined) return null;
  const last = nameEnd(view, at);
  const found = listed.get(at);
  if (
    last - at < 2 ||
    (isOther(found) && found !== undefined && found.last >= last && found.hits.every((hit) => hit.type !== "PERSON"))
  )
    return null;
  return isCompany(found) && found !== undefined && found.last - at > 1
    ? null
    : plainPiece({ first: at, last }, "PERSON", RANK.PERSON);
}

const CUT = /^[,\-–]$/;

/** Names before what the person is: "Andres Trujillo, general manager of", "Wayne Fung - nhà phân tích". */
function described(view: View, at: number, listed: Listed): Piece | null {
  if (
    view.tokens[at]?.kind !== "MARK" ||
    !CUT.test(view.tokens[at].text) ||
    !part(view, at - 1) ||
    view.capital[at + 1] === 1
  )
    return null;
  const office = [at + 1, at + 2, at + 3].some((i) => view.lexed.end("offices", i) > 0 && view.capital[i] !== 1);
  if (!office) return null;
  let first = at;
  while (
    first > at - 4 &&
    (part(view, first - 1) || initial(view, first - 1)) &&
    view.sentence[first - 1] === view.sentence[at]
  )
    first -= 1;
  if (at - first < 2 || at - first > 4) return null;
  for (let i = first; i < at; i += 1) if (listed.has(i) || view.lexed.start("kindsClosing", i + 1) === i) return null;
  return plainPiece({ first, last: at }, "PERSON", RANK.PERSON);
}

/** Names of people. */
export function people(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.skipped[i] === 1) continue;
    const piece = titled(view, i, listed) ?? described(view, i, listed) ?? bare(view, i, listed);
    if (piece !== null) out.push(piece);
  }
  return out;
}

/** The names of people to be found again, by their first word: whole names, and last words that are no common ones. */
function repeatable(view: View, known: readonly Piece[]): Map<string, (readonly string[])[]> {
  const names = new Map<string, readonly string[]>();
  const add = (first: number, last: number): void => {
    const words = view.tokens.slice(first, last).map((token) => token.text);
    names.set(words.join(" "), words);
  };
  for (const { first, last } of known) {
    add(first, last);
    if (last - first > 1 && !view.words.plain(view.tokens[last - 1]?.folded ?? "")) add(last - 1, last);
  }
  const out = new Map<string, (readonly string[])[]>();
  for (const words of [...names.values()].sort((a, b) => b.length - a.length)) {
    const list = out.get(words[0] ?? "") ?? [];
    list.push(words);
    out.set(words[0] ?? "", list);
  }
  return out;
}

/** Where people of the story are named again, by the whole name or its last word: "Jefferson said". `taken` are tokens of other names. */
export function again(view: View, { known, taken }: { known: readonly Piece[]; taken: ReadonlySet<number> }): Piece[] {
  if (known.length === 0) return [];
  const names = repeatable(view, known);
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    const list =
      part(view, i) && !taken.has(i) && view.skipped[i] !== 1 ? names.get(view.tokens[i]?.text ?? "") : undefined;
    const words = list?.find((name) => name.every((word, k) => view.tokens[i + k]?.text === word && !taken.has(i + k)));
    if (words === undefined) continue;
    out.push(plainPiece({ first: i, last: i + words.length }, "PERSON", RANK.PERSON));
    i += words.length - 1;
  }
  return out;
}
