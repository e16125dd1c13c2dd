import type { NameType } from "../mention.ts";
import type { Phrases } from "../phrases.ts";
import { leftEnd, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { phrase } from "./view.ts";
import type { HeadType, TailType, View } from "./view.ts";

const TYPES: Readonly<Record<HeadType, NameType>> = {
  authority: "AUTHORITY",
  body: "BODY",
  place: "PLACE",
  project: "PROJECT",
  product: "PRODUCT",
  outlet: "OUTLET",
};

/** The end of a name after its head: capitals with small trades and links between them, and what follows a trade with a capital. */
function nameEnd(view: View, at: number): number {
  let end = at;
  const until = Math.min(view.until[at] ?? 0, at + 16);
  for (let i = at; i < until;) {
    const token = view.tokens[i];
    if (token === undefined || (token.fresh && i > at)) break;
    const trade = phrase(view, i, view.lexicon.trades);
    if (trade !== null && (view.capital[i] === 1 || end > at)) {
      i = trade.end;
      if (view.tokens[i - 1]?.kind === "WORD" && !view.doc.language.names.links.has(view.tokens[i - 1]?.lower ?? ""))
        end = i;
      continue;
    }
    const joined =
      token.text === "&" ||
      (token.text === "-" && view.capital[i + 1] === 1) ||
      (end > at && view.doc.language.names.links.has(token.lower) && view.capital[i + 1] === 1);
    if (view.capital[i] === 1 || (token.kind === "NUMBER" && end > at && /^\d{1,4}$/.test(token.text))) end = i + 1;
    else if (!joined) break;
    i += 1;
  }
  return end;
}

/** Whether the head belongs to the name: "Bộ Công an" yes, "điện thoại" no. */
const KEPT: Readonly<Record<HeadType, boolean>> = {
  authority: true,
  body: true,
  place: false,
  project: false,
  product: false,
  outlet: false,
};

function headed(
  view: View,
  { at, type, set }: { at: number; type: HeadType; set: Phrases },
  listed: Listed,
): Piece | null {
  const head = phrase(view, at, set);
  if (head === null || view.tokens[head.end]?.fresh === true) return null;
  const capitalised = view.tokens[at]?.capital === true;
  if (KEPT[type] && !capitalised) return null;
  const last = nameEnd(view, head.end);
  if (last === head.end && !(KEPT[type] && capitalised && view.opens[at] !== 1 && head.end - at > 2)) return null;
  const companies = listed.get(head.end)?.hits.some((hit) => hit.type === "COMPANY") ?? false;
  if (companies && type !== "product" && type !== "project") return null;
  const first = KEPT[type] ? at : head.end;
  return {
    type: TYPES[type],
    first,
    last,
    core: { first: head.end, last: Math.max(last, head.end) },
    hits: [],
    proven: false,
    rank: KEPT[type] ? RANK.HEAD : RANK.CONTEXT,
  };
}

const TAILS: Readonly<Record<TailType, NameType>> = { authority: "AUTHORITY", body: "BODY", place: "PLACE" };

function tailed(view: View, { at, type }: { at: number; type: TailType }, listed: Listed): Piece | null {
  if (view.capital[at] !== 1 || view.shouted[at] === 1) return null;
  const tail = phrase(view, at, view.lexicon.tails[type]);
  if (tail === null || view.capital[tail.end - 1] !== 1) return null;
  const first = trimmed(view, { first: leftEnd(view, at), last: at }, listed);
  if (first >= at) return null;
  let last = tail.end;
  if (view.tokens[last]?.lower === "of" && view.capital[last + 1] === 1) last = nameEnd(view, last + 1);
  return { type: TAILS[type], first, last, core: { first, last }, hits: [], proven: false, rank: RANK.HEAD };
}

/** Names of authorities, bodies, places, projects, products and outlets that a head or a tail gives away. */
export function others(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  const heads = Object.entries(view.lexicon.heads) as [HeadType, Phrases][];
  const tails = Object.keys(view.lexicon.tails) as TailType[];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.tokens[i]?.kind !== "WORD" || view.skipped[i] === 1) continue;
    for (const [type, set] of heads) {
      const piece = headed(view, { at: i, type, set }, listed);
      if (piece !== null) out.push(piece);
    }
    for (const type of tails) {
      const piece = tailed(view, { at: i, type }, listed);
      if (piece !== null) out.push(piece);
    }
  }
  return out;
}
