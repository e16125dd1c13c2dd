import type { Token } from "../../text/tokens.ts";
import * as Name from "../name.ts";
import { DASH, closing, isCountry, isPlace } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { phrase } from "./view.ts";
import type { View } from "./view.ts";

/** Legal forms and kinds one after another from a token: "Công ty cổ phần Tập đoàn". */
function heads(view: View, at: number): { end: number; kind: boolean } {
  let end = at;
  let kind = false;
  for (;;) {
    const legal = phrase(view, end, Name.OPENING);
    const kinds = phrase(view, end, Name.KINDS_OPENING);
    const next = Math.max(legal?.end ?? 0, kinds?.end ?? 0);
    if (next <= end) return { end, kind };
    kind ||= (kinds?.end ?? 0) === next;
    end = next;
  }
}

interface Body {
  /** After the last token of the name. */
  readonly end: number;
  /** Where its own words begin, past lines of business in small letters. */
  readonly own: number;
  /** Tokens with a capital that are no line of business. */
  readonly capitals: number;
  /** Whether a line of business was written with a capital. */
  readonly named: boolean;
}

const INNER = new Set(["miền", "số", "tp", "tỉnh", "thành", "phố"]);

const numbered = (token: Token, before: Token | undefined): boolean =>
  token.kind === "NUMBER" && /^\d{1,4}$/.test(token.text) && before !== undefined && before.kind === "WORD";

/** One step of a name after its form: where it ends, or null when the name is over. */
function step(view: View, at: number, done: Body): { end: number; trade: boolean } | null {
  const token = view.tokens[at];
  if (token === undefined || token.fresh || at >= (view.until[done.end - 1] ?? 0)) return null;
  const trade = phrase(view, at, view.lexicon.trades);
  if (trade !== null && trade.end > at && (done.capitals === 0 || token.capital))
    return { end: trade.end, trade: true };
  if (view.capital[at] === 1) return { end: at + 1, trade: false };
  if (token.text === "&" || (DASH.test(token.text) && view.capital[at + 1] === 1)) return { end: at + 1, trade: true };
  if (token.text === "." && token.glued && view.tokens[at + 1]?.glued === true && view.capital[at + 1] === 1)
    return { end: at + 1, trade: true };
  if (
    numbered(token, view.tokens[at - 1]) ||
    (token.kind === "NUMBER" && done.capitals === 0 && view.tokens[at + 1]?.glued === true)
  )
    return { end: at + 1, trade: false };
  if (INNER.has(token.lower) && view.capital[at + 1] === 1) return { end: at + 1, trade: true };
  if (done.named && done.capitals > 0 && trade !== null && view.capital[trade.end] === 1)
    return { end: trade.end, trade: true };
  return null;
}

/** The words of a name after its form, greedily; ends with a word that may end a name. */
function body(view: View, at: number): Body {
  let best: Body = { end: at, own: at, capitals: 0, named: false };
  let done = best;
  for (let i = at; i < at + 24;) {
    const next = step(view, i, { ...done, end: i });
    if (next === null) break;
    const capital = view.capital[i] === 1;
    const own = next.trade && !capital && done.capitals === 0 && !done.named ? next.end : done.own;
    done = {
      end: next.end,
      own,
      capitals: done.capitals + (next.trade ? 0 : 1),
      named: done.named || (next.trade && capital),
    };
    const last = view.tokens[next.end - 1];
    if (
      !next.trade ||
      (capital && last?.kind === "WORD") ||
      (done.named && last?.kind === "WORD" && !INNER.has(last.lower) && last.lower !== "và")
    )
      best = done;
    i = next.end;
  }
  return best;
}

/** A name that is a form and where it is from ("ngân hàng Mỹ", "công ty xây dựng Việt Nam") names no company. */
function generic(
  view: View,
  { head, body: { end, own, named } }: { head: Range; body: Body },
  listed: Listed,
): boolean {
  const found = listed.get(own);
  if (found === undefined || found.last < end || named) return false;
  const small = view.tokens[head.first]?.capital !== true || view.opens[head.first] === 1;
  return (isCountry(found) && (small || own > head.last)) || (isPlace(found) && own === head.last);
}

/** The name that a form or kind opens at a token, or null. */
function openedAt(view: View, at: number, listed: Listed): Piece | null {
  const head = heads(view, at);
  if (head.end === at) return null;
  let start = head.end;
  // "tập đoàn Hàn Quốc SK Group": where it is from is no part of the name.
  const from = listed.get(start);
  if (isCountry(from) && from !== undefined && view.capital[from.last] === 1 && !view.opens[at]) start = from.last;
  if (/^["“'‘]$/.test(view.tokens[start]?.text ?? "") && view.capital[start + 1] === 1) start += 1;
  const found = body(view, start);
  if (found.end === start || (found.capitals === 0 && !found.named)) return null;
  if (generic(view, { head: { first: at, last: head.end }, body: found }, listed)) return null;
  const last = closing(view, found.end);
  const small = view.tokens[at]?.capital !== true;
  // "công ty công nghệ Xiaomi" is Xiaomi, and so is "công ty Xiaomi"; "Công ty Xiaomi" may be its full name.
  const bare = start > head.end || (small && (!head.kind || found.own > start));
  const own = { first: found.own, last: found.end };
  return {
    type: "COMPANY",
    first: bare ? found.own : at,
    last,
    core: small ? own : { first: start, last: found.end },
    hits: [],
    proven: true,
    rank: RANK.FORM,
  };
}

/** Names that a legal form or kind opens. */
export function opened(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.tokens[i]?.kind !== "WORD" || view.skipped[i] === 1) continue;
    const piece = openedAt(view, i, listed);
    if (piece === null) continue;
    out.push(piece);
    i = piece.last - 1;
  }
  return out;
}
