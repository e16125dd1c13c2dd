import { Fold } from "../../text/index.ts";
import type { Token } from "../../text/tokens.ts";
import { follows, isPlace } from "./forms.ts";
import type { Listed } from "./forms.ts";
import type { Firm, Firms } from "./firms.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { common, plain } from "./view.ts";
import type { View } from "./view.ts";

/** A short form of a firm of the story, by its words in small letters. */
interface Short {
  readonly words: readonly string[];
  readonly firm: Firm;
  readonly acronym: boolean;
}

const wordsOf = (view: View, { first, last }: Range): string[] =>
  view.tokens
    .slice(first, last)
    .filter((token) => token.kind !== "MARK")
    .map((token) => token.lower);

/** Where a name's own words begin, past lines of business: "Bột giặt" in "Bột giặt Lix". */
function ownStart(view: View, { first, last }: Range): number {
  let at = first;
  for (;;) {
    const trade = view.lexed.end("trades", at);
    if (trade === 0 || trade >= last) return at;
    at = trade;
  }
}

/** Whether the first words of a name are lines of business and no more: "Cảng hàng không". */
function allTrades(view: View, first: number, words: number): boolean {
  for (let at = first; at < first + words;) {
    const trade = view.lexed.end("trades", at);
    if (trade === 0) return false;
    at = trade;
  }
  return true;
}

/** The first letters of a name's capitals, with and without its last word: "Rio Tinto-Zinc" is RTZ, "Alleghney International Inc" AI. */
const initials = (view: View, { first, last }: Range): string =>
  view.tokens
    .slice(first, last)
    .filter((token) => token.capital)
    .map((token) => token.text.charAt(0))
    .join("");

/** The forms under which a story may name a company again: the front of its name, its own words, its initials. */
function shortsOf(view: View, { firm, piece, listed }: { firm: Firm; piece: Piece; listed: Listed }): Short[] {
  const { core } = piece;
  const words = wordsOf(view, core);
  const { generic, syllabic, acronyms } = view.words;
  // "Kinh" of "Kinh Bắc" is half a word.
  const half = (some: readonly string[]): boolean =>
    syllabic && some.length === 1 && plain(view, Fold.fold(some[0] ?? ""));
  const out: Short[] = half(words) && !piece.hits.length ? [] : [{ words, firm, acronym: false }];
  for (let n = 1; n < words.length; n += 1) {
    const front = words.slice(0, n);
    const [first = ""] = front;
    const empty =
      front.every((word) => generic.has(word)) ||
      (n === 1 && first.length < 2) ||
      half(front) ||
      (n === 1 && view.lexed.end("kindsClosing", core.first) > core.first) ||
      allTrades(view, core.first, n) ||
      isPlace(listed.get(core.first));
    if (!empty) out.push({ words: front, firm, acronym: false });
  }
  const own = ownStart(view, core);
  const rest = wordsOf(view, { first: own, last: core.last });
  if (own > core.first && !half(rest) && !listed.get(own)?.hits.some((hit) => hit.type !== "COMPANY"))
    out.push({ words: rest, firm, acronym: false });
  const letters = initials(view, core);
  if (letters.length >= 2 && letters.length <= 5 && !acronyms.has(letters))
    out.push({ words: [letters.toLowerCase()], firm, acronym: true });
  return out;
}

/** Whether a short form can be meant here: its capitals, and what stands beside it. */
function meant(view: View, { first, last }: Range, { words, acronym }: Short): boolean {
  const token = view.tokens[first];
  if (token === undefined || view.skipped[first] === 1 || view.capital[first] !== 1) return false;
  if (acronym)
    return (
      token.text === token.text.toUpperCase() &&
      view.shouted[first] !== 1 &&
      !(view.capital[first - 1] === 1 && view.opens[first - 1] !== 1 && follows(view, first))
    );
  if (view.shouted[first] === 1 || words.length > 1) return true;
  if (view.capital[last] === 1 && view.tokens[last]?.glued !== true && view.sentence[last] === view.sentence[first])
    return false;
  if (common(token.folded) && view.opens[first] === 1)
    return view.tokens[last]?.kind === "WORD" && token.folded.length > 4;
  return true;
}

type Index = ReadonlyMap<string, readonly Short[]>;

function indexed(view: View, { firms, listed }: { firms: Iterable<Firm>; listed: Listed }): Index {
  const out = new Map<string, Short[]>();
  for (const firm of firms) {
    for (const piece of firm.pieces) {
      if (piece.rank === RANK.WEAK) continue;
      for (const short of shortsOf(view, { firm, piece, listed })) {
        const list = out.get(Fold.fold(short.words[0] ?? "")) ?? [];
        const key = short.words.join(" ");
        if (!list.some((one) => one.firm === firm && one.words.join(" ") === key)) list.push(short);
        out.set(Fold.fold(short.words[0] ?? ""), list);
      }
    }
  }
  return out;
}

const JOINT = /^[.&'’\-–]$/;

/** The same word, where accents may be missing from one of the two. */
function accordant(token: Token, word: string): boolean {
  if (token.lower === word) return true;
  const bare = Fold.fold(word);
  return token.folded === bare && (token.lower === bare || word === bare);
}

/** The end of a short form's words from a token on, or 0. */
function endOf(view: View, at: number, words: readonly string[]): number {
  let i = at;
  for (let k = 0; k < words.length;) {
    const token = view.tokens[i];
    if (token === undefined) return 0;
    if (token.kind === "MARK" && k > 0 && JOINT.test(token.text)) {
      i += 1;
      continue;
    }
    if (!accordant(token, words[k] ?? "")) return 0;
    k += 1;
    i += 1;
  }
  return i;
}

function longest(view: View, at: number, list: readonly Short[]): { range: Range; short: Short } | null {
  let best: { range: Range; short: Short } | null = null;
  for (const short of list) {
    const last = endOf(view, at, short.words);
    if (last === 0 || (best !== null && best.range.last >= last)) continue;
    const range = { first: at, last };
    if (meant(view, range, short)) best = { range, short };
  }
  return best;
}

/** Finds where the firms of a story are named by a part of their name, and adds those places to them. `taken` grows. */
export function shorten(
  view: View,
  { firms, of, listed, taken }: { firms: Firms; of: Iterable<Firm>; listed: Listed; taken: Set<number> },
): void {
  const index = indexed(view, { firms: of, listed });
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.capital[i] !== 1 || taken.has(i)) continue;
    const found = longest(view, i, index.get(view.tokens[i]?.folded ?? "") ?? []);
    if (found === null || taken.has(found.range.last - 1)) continue;
    firms.add(plainPiece(found.range, "COMPANY", RANK.CONTEXT), found.short.firm);
    for (let k = found.range.first; k < found.range.last; k += 1) taken.add(k);
    i = found.range.last - 1;
  }
}
