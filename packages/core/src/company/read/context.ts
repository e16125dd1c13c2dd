import { follows, isCompany, isOther, leftEnd, possessive, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { cued } from "./listed.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { common, plain } from "./view.ts";
import type { View } from "./view.ts";

/** A mark inside a name: "H&M", "Coca-Cola", "Booking.com". */
function inner(view: View, at: number): boolean {
  const [token, next] = [view.tokens[at], view.tokens[at + 1]];
  if (token === undefined || next === undefined || next.kind === "MARK") return false;
  if (token.text === "&") return true;
  return token.glued && next.glued && /^[.\-+]$/.test(token.text);
}

/** The end of the capitalised name that begins at a token. */
export function rightEnd(view: View, at: number): number {
  let end = at;
  for (let i = at; i < at + 8; i += 1) {
    const token = view.tokens[i];
    if (token === undefined || (i > at && !follows(view, i))) break;
    if (view.capital[i] === 1 || (token.kind === "NUMBER" && i > at && token.glued)) end = i + 1;
    else if (!inner(view, i)) break;
  }
  return end;
}

/** A name that could be a brand or a firm: not made of ordinary words, no place, no person. */
export function namelike(view: View, { first, last }: Range, listed: Listed): boolean {
  const compound = view.tokens[last]?.text === "-" && view.tokens[last]?.glued === true && view.capital[last + 1] !== 1;
  if (last <= first || last - first > 6 || compound || view.shouted[first] === 1 || view.skipped[first] === 1)
    return false;
  // "F2", "T1", "II": a letter with a number counts something, and so does a number in letters.
  if (last - first === 1 && /^(?:\p{Lu}\d{0,2}|[IVX]+)$/u.test(view.tokens[first]?.text ?? "")) return false;
  const found = listed.get(first);
  if (found !== undefined && found.last >= last && !isCompany(found)) return false;
  if (last - first > 1 && view.words.people.first.has(view.tokens[first]?.lower ?? "")) return false;
  let own = 0;
  for (let i = first; i < last; i += 1) {
    const token = view.tokens[i];
    const acronym = view.words.acronyms.has(token?.text ?? "");
    if (token?.kind === "WORD" && !common(token.folded) && token.text.length > 1 && !listed.has(i) && !acronym)
      own += 1;
  }
  return own > 0;
}

/** Unlisted names after words for a firm: "startup BetterUp", "shares of Norgold". */
function announced(view: View, at: number, listed: Listed): Piece | null {
  if (view.capital[at] !== 1) return null;
  const range = { first: at, last: rightEnd(view, at) };
  const mark = /^["“'‘<]$/.test(view.tokens[at - 1]?.text ?? "") ? at - 1 : at;
  // "mã CK" is a word for tickers and no name.
  const ticker = view.lexed.start("tickers", range.last) >= 0;
  if (view.lexed.start("before", mark) < 0 || ticker || !namelike(view, range, listed)) return null;
  return plainPiece(range, "COMPANY", RANK.CONTEXT);
}

/** Unlisted names of whom somebody works for: "ông Minh của Zavira", "kinh tế trưởng tại Zavira". `people`: where their names end. */
function employer(
  view: View,
  at: number,
  { listed, people }: { listed: Listed; people: ReadonlySet<number> },
): Piece | null {
  if (view.capital[at] !== 1 || !view.words.affiliations.has(view.tokens[at - 1]?.lower ?? "")) return null;
  const office = view.lexed.start("offices", at - 1) >= 0 || view.lexed.start("offices", at - 2) >= 0;
  if (!people.has(at - 1) && !office) return null;
  const range = { first: at, last: rightEnd(view, at) };
  return namelike(view, range, listed) ? plainPiece(range, "COMPANY", RANK.CONTEXT) : null;
}

const REACH = 10;

const letters = (view: View, at: number): boolean =>
  /^\p{Lu}{3,}$/u.test(view.tokens[at]?.text ?? "") && !view.words.acronyms.has(view.tokens[at]?.text ?? "");

/** Unlisted names of which the sentence says what firm they are: "hãng du lịch hàng đầu châu Âu là TUI". */
function identified(view: View, at: number, listed: Listed): Piece | null {
  if (view.capital[at] !== 1 || !view.words.copulas.has(view.tokens[at - 1]?.lower ?? "")) return null;
  const range = { first: at, last: rightEnd(view, at) };
  const free = !isOther(listed.get(at)) && view.skipped[at] !== 1 && view.shouted[at] !== 1;
  const brand = free && (range.last - at > 1 || letters(view, at));
  if (!namelike(view, range, listed) && !brand) return null;
  if (view.words.people.first.has(view.tokens[at]?.lower ?? "")) return null;
  for (let i = at - 3; i > at - REACH && follows(view, i + 1); i -= 1) {
    if (view.tokens[i]?.kind === "MARK") return null;
    const end = Math.max(view.lexed.end("opening", i), view.lexed.end("firm", i));
    if (end === 0 || end > at - 3 || (view.capital[i] === 1 && view.opens[i] !== 1)) continue;
    const owned = view.words.determiners.has(view.tokens[i - 1]?.lower ?? "");
    return owned ? null : plainPiece(range, "COMPANY", RANK.CONTEXT);
  }
  return null;
}

/** Unlisted names before words that only a firm takes: "Bowater said it", "Becor's stock". */
function followed(view: View, at: number, listed: Listed): Piece | null {
  if (view.capital[at - 1] !== 1 || view.capital[at] === 1) return null;
  if (view.lexed.end("after", possessive(view, at) ? at + 2 : at) === 0) return null;
  const first = trimmed(view, { first: leftEnd(view, at), last: at }, listed);
  const range = { first, last: at };
  if (view.opens[first] === 1 && plain(view, view.tokens[first]?.folded ?? "") && at - first === 1) return null;
  return namelike(view, range, listed) ? plainPiece(range, "COMPANY", RANK.CONTEXT) : null;
}

/** Where an apposition begins after a name: past a comma, a dash with spaces or "is", and a small word. */
function apposition(view: View, last: number): number {
  const mark = view.tokens[last];
  const dash = /^[-–]$/.test(mark?.text ?? "") && mark?.glued !== true;
  if (mark === undefined || !(mark.text === "," || dash || view.words.copulas.has(mark.lower))) return 0;
  return view.words.determiners.has(view.tokens[last + 1]?.lower ?? "") ? last + 2 : last + 1;
}

/** Unlisted names that what follows calls a firm: "Blink - công ty có trụ sở ở", "Norgold, a unit of". */
function apposed(view: View, at: number, listed: Listed): Piece | null {
  if (view.capital[at] !== 1 || (view.capital[at - 1] === 1 && follows(view, at) && view.opens[at - 1] !== 1))
    return null;
  const range = { first: at, last: rightEnd(view, at) };
  const from = apposition(view, range.last);
  if (from === 0 || view.capital[from] === 1 || !follows(view, from)) return null;
  const firm = Math.max(
    view.lexed.end("opening", from),
    view.lexed.end("kindsOpening", from),
    view.lexed.end("firm", from),
  );
  if (firm === 0 || view.capital[firm] === 1) return null;
  const lonely = view.opens[at] !== 1 || !plain(view, view.tokens[at]?.folded ?? "");
  const word = range.last - at === 1 && (view.tokens[at]?.text.length ?? 0) > 1;
  const named = namelike(view, range, listed) || (lonely && !listed.has(at) && word);
  return named ? plainPiece(range, "COMPANY", RANK.CONTEXT) : null;
}

/** Names that no list has, known by the words beside them. `people` are the tokens after names of people. */
export function context(view: View, listed: Listed, people: ReadonlySet<number>): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    const piece =
      announced(view, i, listed) ??
      employer(view, i, { listed, people }) ??
      identified(view, i, listed) ??
      followed(view, i, listed) ??
      apposed(view, i, listed);
    if (piece !== null) out.push(piece);
  }
  return out;
}

interface List {
  readonly items: readonly Range[];
  readonly end: number;
}

/** The names apart by commas and "and" from a token on. */
function listAt(view: View, at: number): List {
  const items: Range[] = [];
  let i = at;
  for (;;) {
    const last = rightEnd(view, i);
    if (last === i) break;
    items.push({ first: i, last });
    i = last;
    let next = i;
    while (
      next < i + 2 &&
      (view.tokens[next]?.text === "," || view.words.conjunctions.has(view.tokens[next]?.lower ?? ""))
    )
      next += 1;
    if (next === i || view.capital[next] !== 1 || view.sentence[next] !== view.sentence[at]) break;
    i = next;
  }
  return { items, end: i };
}

/** Whether words in front say that examples of firms follow: "các hãng lớn như", "companies such as". */
function exemplified(view: View, at: number): boolean {
  const colon = view.tokens[at - 1]?.text === ":" ? at - 1 : at;
  const such = view.lexed.start("such", colon);
  const from = such >= 0 ? such : colon < at ? colon : at;
  const reach = from < at ? 12 : 8;
  for (let i = from; i > from - reach && i > 0 && view.sentence[i - 1] === view.sentence[at]; i -= 1) {
    if (view.lexed.start("firms", i) >= 0) return true;
    if (from === at && view.tokens[i - 1]?.kind === "MARK") return false;
  }
  return false;
}

/** Names among others in a list that are companies: two of three known, or a word for firms before the list. */
export function enumerated(
  view: View,
  { listed, known }: { listed: Listed; known: (range: Range) => string | null },
): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.capital[i] !== 1 || view.skipped[i] === 1 || view.shouted[i] === 1) continue;
    const { items, end } = listAt(view, i);
    if (items.length >= 2) {
      const types = items.map(known);
      const firms = types.filter((type) => type === "COMPANY").length;
      const rest = types.filter((type) => type === null).length;
      const proof = exemplified(view, i) || cued(view, { first: i, last: i }) ? 1 : 0;
      const enough = firms + proof >= 2 || (items.length >= 3 && firms >= 2);
      if (rest > 0 && enough && firms + rest > items.length / 2) {
        items.forEach((item, k) => {
          if (types[k] === null && listable(view, item, listed)) out.push(plainPiece(item, "COMPANY", RANK.CONTEXT));
        });
      }
    }
    i = Math.max(i, end - 1);
  }
  return out;
}

/** In a list of firms a name of ordinary words will do, if it has two of them. */
function listable(view: View, { first, last }: Range, listed: Listed): boolean {
  const found = listed.get(first);
  if (found !== undefined && found.last >= last) return isCompany(found);
  if (
    last - first > 1 &&
    view.words.people.first.has(view.tokens[first]?.lower ?? "") &&
    !common(view.tokens[first]?.folded ?? "")
  )
    return false;
  return namelike(view, { first, last }, listed) || last - first > 1;
}
