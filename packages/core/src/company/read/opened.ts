import type { Token } from "../../text/tokens.ts";
import { closing, follows, isCompany, isCountry, isOther, isPlace } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { personal } from "./personal.ts";
import { whole } from "./whole.ts";
import type { Body } from "./whole.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { common, plain } from "./view.ts";
import type { View } from "./view.ts";

const DASH = /^[-–]$/;

interface Head extends Range {
  /** A kind of firm among the forms: "ngân hàng". */
  readonly kind: boolean;
  /** No more than forms and kinds that add nothing to a name. */
  readonly loose: boolean;
}

/** Legal forms and kinds one after another from a token: "Công ty cổ phần Tập đoàn". */
function headOf(view: View, at: number): Head {
  let end = at;
  let kind = false;
  let loose = true;
  for (;;) {
    if (end > at && !follows(view, end)) return { first: at, last: end, kind, loose };
    const legal = view.lexed.end("opening", end);
    const kinds = view.lexed.end("kindsOpening", end);
    const next = Math.max(legal, kinds);
    if (next === 0) return { first: at, last: end, kind, loose };
    kind ||= kinds === next;
    loose &&= kinds !== next || view.lexed.end("loose", end) === next;
    end = next;
  }
}

interface Step {
  readonly end: number;
  readonly kind: "NAME" | "TRADE" | "LINK";
}

// Long numbers before a small word count what it says: "phạt Dược phẩm CPC1 250 triệu".
const numbered = (token: Token, { before, after }: { before: Token | undefined; after: Token | undefined }): boolean =>
  /^\d{1,4}$/.test(token.text) &&
  before?.kind === "WORD" &&
  (token.text.length < 3 || after?.kind !== "WORD" || after.capital);

/** Marks and small words between the capitals of a name, and numbers in it. */
function link(view: View, at: number, done: Body): Step | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const capital = view.capital[at + 1] === 1;
  if (token.kind === "NUMBER") {
    const named = done.named || done.capitals > 0;
    const inside =
      (named && numbered(token, { before: view.tokens[at - 1], after: view.tokens[at + 1] })) ||
      (done.capitals === 0 && view.tokens[at + 1]?.glued === true && capital);
    return inside ? { end: at + 1, kind: "NAME" } : null;
  }
  // In a language of its own small words, English "and" stands inside names alone: "Tiffany and Son".
  const foreign = view.words.syllabic && token.text === "and" && done.capitals > 0;
  if ((token.text === "&" || foreign) && capital) return { end: at + 1, kind: "LINK" };
  if (DASH.test(token.text) && capital) {
    // With spaces around it a dash goes on only to another trade or place: "Bia - Rượu", "Sài Gòn - Hà Nội".
    const trade = view.lexed.end("trades", at + 1) > 0;
    return token.glued || trade ? { end: at + 1, kind: "LINK" } : null;
  }
  if (token.text === "." && token.glued && view.tokens[at + 1]?.glued === true) return { end: at + 1, kind: "LINK" };
  const place = view.lexed.end("placeHeads", at);
  if (place > 0 && view.capital[place] === 1 && follows(view, place)) return { end: place, kind: "LINK" };
  return null;
}

/** A trade that no list of trades has, right after a form: a word of two syllables of which the first has a capital, "Biệt thự". */
function pair(view: View, at: number, done: Body): boolean {
  const [first, second] = [view.tokens[at], view.tokens[at + 1]];
  if (
    view.words.trades.length === 0 ||
    done.capitals > 0 ||
    first?.capital !== true ||
    second?.kind !== "WORD" ||
    !follows(view, at + 1)
  )
    return false;
  const { links, conjunctions, determiners, copulas, plain } = view.words;
  const small = second.text === second.lower && plain(first.folded) && plain(second.folded);
  const common = [links, conjunctions, determiners, copulas, view.doc.language.sentences.openers].some((set) =>
    set.has(second.lower),
  );
  return (
    small &&
    !common &&
    view.lexed.end("after", at + 1) === 0 &&
    (view.capital[at + 2] === 1 || view.lexed.end("trades", at + 2) > 0)
  );
}

/** One step of a name after its form, or null when the name is over. */
function step(view: View, at: number, done: Body): Step | null {
  const token = view.tokens[at];
  if (token === undefined || (at > done.own && !follows(view, at))) return null;
  // Another form begins another name.
  if ((done.capitals > 0 || done.named) && token.capital && view.lexed.end("opening", at) > at + 1) return null;
  if (done.capitals > 0 && token.capital && view.lexed.end("kindsOpening", at) > at + 1) return null;
  const found = view.lexed.end("trades", at);
  // Without accents one syllable is too many words: "Hoa" of "Hoa Phat" is no flower.
  const trade = view.accented || found > at + 1 ? found : 0;
  const between = done.capitals === 0 || token.capital || (done.named && view.capital[trade] === 1);
  if (trade > 0 && token.kind === "WORD" && between) return { end: trade, kind: "TRADE" };
  if (pair(view, at, done)) return { end: at + 2, kind: "TRADE" };
  if (view.capital[at] === 1) return { end: at + 1, kind: "NAME" };
  return link(view, at, done);
}

const places = (view: View, at: number, listed: Listed): Step | null => {
  // "Sài Gòn - Hà Nội": a dash between two places.
  const next = listed.get(at + 1);
  return DASH.test(view.tokens[at]?.text ?? "") && isPlace(next) && next !== undefined
    ? { end: next.last, kind: "NAME" }
    : null;
};

/** The words of a name after its form, greedily; it ends with a word that may end a name. */
function bodyOf(view: View, at: number, listed: Listed): Body {
  let done: Body = { end: at, own: at, capitals: 0, named: false };
  let best = done;
  for (let i = at; i < at + 24;) {
    if (done.end > at && personal(view, i, listed)) break;
    const next = step(view, i, done) ?? (done.capitals > 0 ? places(view, i, listed) : null);
    if (next === null) break;
    const capital = view.capital[i] === 1;
    const plainTrade = next.kind === "TRADE" && !capital;
    done = {
      end: next.end,
      own: plainTrade && done.capitals === 0 && !done.named ? next.end : done.own,
      capitals: done.capitals + (next.kind === "NAME" ? 1 : 0),
      named: done.named || (next.kind === "TRADE" && capital),
    };
    const last = view.tokens[next.end - 1];
    const closes =
      next.kind === "NAME" ||
      (next.kind === "TRADE" && done.named && last?.kind === "WORD" && !view.words.conjunctions.has(last.lower));
    if (closes) best = done;
    i = next.end;
  }
  return best;
}

/** A form and where it is from ("ngân hàng Mỹ", "công ty xây dựng Việt Nam") name no company. */
function generic(view: View, { head, body }: { head: Head; body: Body }, listed: Listed): boolean {
  const found = listed.get(body.own);
  // "ngân hàng Việt", "Quỹ Bình" of "Quỹ Bình ổn giá": a syllable is no name.
  const syllable = view.words.syllabic && body.end - body.own === 1 && plain(view, view.tokens[body.own]?.folded ?? "");
  if (syllable && !isCompany(found)) return true;
  // "quý II" without its accents reads like the fund "quỹ II": a number alone is no name.
  if (body.end - body.own === 1 && /^[IVX]+$/.test(view.tokens[body.own]?.text ?? "")) return true;
  if (found === undefined || found.last < body.end) return false;
  if (isOther(found) && !isPlace(found)) return true;
  if (body.named) return false;
  const small = view.tokens[head.first]?.capital !== true || view.opens[head.first] === 1;
  // "Ngân hàng TMCP Nam Á" is a name although its words name a region: its form says so.
  const plainly = small && head.last - head.first <= 2;
  return isCountry(found) || (isPlace(found) && body.own === head.last && plainly);
}

/** Past where a firm is from, and an opening quote: "tập đoàn Hàn Quốc SK Group". */
function bodyStart(view: View, head: Head, listed: Listed): number {
  let start = head.last;
  const from = listed.get(start);
  if (
    isCountry(from) &&
    from !== undefined &&
    view.capital[from.last] === 1 &&
    follows(view, from.last) &&
    view.tokens[from.last]?.glued !== true
  )
    start = from.last;
  if (/^["“'‘]$/.test(view.tokens[start]?.text ?? "") && view.capital[start + 1] === 1) start += 1;
  return start;
}

const listedEnd = (listed: Listed, at: number): number => (isCompany(listed.get(at)) ? (listed.get(at)?.last ?? 0) : 0);

/** Whether a kind of one word stands inside a longer name: "Ford Motor Credit". */
function inside(view: View, { first, last }: Head): boolean {
  const free =
    view.opens[first - 1] === 1 ||
    !follows(view, first) ||
    view.lexed.start("offices", first) >= 0 ||
    view.lexed.start("titles", first) >= 0;
  return last - first === 1 && view.capital[first - 1] === 1 && view.capital[first] === 1 && !free;
}

/** The name that a form or kind opens at a token, or null. */
function openedAt(view: View, at: number, listed: Listed): Piece | null {
  const head = headOf(view, at);
  if (head.last === at || inside(view, head)) return null;
  const other = listed.get(at);
  if (isOther(other) && (other?.last ?? 0) > head.last) return null;
  const start = bodyStart(view, head, listed);
  const words = bodyOf(view, start, listed);
  const named = Math.max(listedEnd(listed, at), listedEnd(listed, start)) > words.end;
  const body = named ? words : whole(view, start, words);
  if (body.end === start || (body.capitals === 0 && !body.named) || generic(view, { head, body }, listed)) return null;
  const small = view.tokens[at]?.capital !== true;
  // "công ty công nghệ Xiaomi" is Xiaomi, and so is "công ty Xiaomi"; "Công ty Xiaomi" may be its full name.
  const foreign = !common(view.tokens[body.own]?.folded ?? "");
  const described = body.own > start && (foreign || (small && isCompany(listed.get(body.own))));
  const bare = start > head.last || described || (small && !head.kind && body.own === start);
  const core = bare ? { first: body.own, last: body.end } : { first: start, last: body.end };
  const known = Math.max(listedEnd(listed, at), listedEnd(listed, core.first));
  const last = Math.max(closing(view, body.end), known);
  return {
    type: "COMPANY",
    first: bare ? body.own : at,
    last,
    core: { first: core.first, last: Math.max(core.last, known) },
    hits: [],
    proven: true,
    rank: RANK.FORM,
    kind: head.kind && !head.loose,
    code: false,
  };
}

/** Names that a legal form or kind opens. */
export function opened(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.skipped[i] === 1 || view.shouted[i] === 1) continue;
    const piece = openedAt(view, i, listed);
    if (piece === null) continue;
    out.push(piece);
    i = piece.last - 1;
  }
  return out;
}
