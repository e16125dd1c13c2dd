import type { NameType } from "../mention.ts";
import { follows, isCompany, leftEnd, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import type { SetName } from "./lexicon.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece } from "./piece.ts";
import type { View } from "./view.ts";

interface Headed {
  readonly set: SetName;
  readonly type: NameType;
  /** Whether the head belongs to the name: "Bộ Công an" yes, "điện thoại" no. */
  readonly kept: boolean;
}

const HEADS: readonly Headed[] = [
  { set: "authorityHeads", type: "AUTHORITY", kept: true },
  { set: "bodyHeads", type: "BODY", kept: true },
  { set: "placeHeads", type: "PLACE", kept: false },
  { set: "projectHeads", type: "PROJECT", kept: false },
  { set: "productHeads", type: "PRODUCT", kept: false },
  { set: "outletHeads", type: "OUTLET", kept: false },
];

/** The end of a name after its head: capitals, trades and links between them. */
function nameEnd(view: View, at: number): number {
  let end = at;
  for (let i = at; i < at + 16;) {
    const token = view.tokens[i];
    if (token === undefined || !follows(view, i)) break;
    const trade = view.lexed.end("trades", i);
    if (trade > 0 && token.kind === "WORD" && (view.capital[i] === 1 || end > at)) {
      i = trade;
      if (!view.words.conjunctions.has(view.tokens[i - 1]?.lower ?? "")) end = i;
      continue;
    }
    const joined =
      token.text === "&" ||
      (token.text === "-" && view.capital[i + 1] === 1) ||
      (end > at && view.words.links.has(token.lower) && view.capital[i + 1] === 1);
    if (view.capital[i] === 1 || (token.kind === "NUMBER" && end > at && /^\d{1,4}$/.test(token.text))) end = i + 1;
    else if (!joined) break;
    i += 1;
  }
  return end;
}

function headed(
  view: View,
  { at, head: { set, type, kept } }: { at: number; head: Headed },
  listed: Listed,
): Piece | null {
  const end = view.lexed.end(set, at);
  if (end === 0 || view.tokens[end]?.fresh === true) return null;
  const capitalised = view.tokens[at]?.capital === true;
  if (kept && !capitalised) return null;
  const last = nameEnd(view, end);
  if (last === end) return null;
  // "Trường Đại học Xây dựng Hà Nội" is no builder.
  const taught = type === "BODY" && view.lexed.end("trades", end) > 0;
  if (isCompany(listed.get(end)) && !taught && (kept || type === "PLACE" || type === "OUTLET")) return null;
  const first = kept ? at : end;
  return { ...plainPiece({ first, last }, type, kept ? RANK.HEAD : RANK.CONTEXT), core: { first: end, last } };
}

const TAILS: readonly { readonly set: SetName; readonly type: NameType }[] = [
  { set: "authorityTails", type: "AUTHORITY" },
  { set: "bodyTails", type: "BODY" },
  { set: "placeTails", type: "PLACE" },
];

function tailed(
  view: View,
  { at, set, type }: { at: number; set: SetName; type: NameType },
  listed: Listed,
): Piece | null {
  if (view.capital[at] !== 1 || view.shouted[at] === 1) return null;
  const end = view.lexed.end(set, at);
  if (end === 0 || view.capital[end - 1] !== 1) return null;
  const first = trimmed(view, { first: leftEnd(view, at), last: at }, listed);
  const only = at - first === 1 && view.words.determiners.has(view.tokens[first]?.lower ?? "");
  if (first >= at || only) return null;
  const of = view.tokens[end]?.lower === "of" && view.capital[end + 1] === 1;
  return plainPiece({ first, last: of ? nameEnd(view, end + 1) : end }, type, RANK.HEAD);
}

/** Names of authorities, bodies, places, projects, products and outlets that a head or a tail gives away. */
export function others(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (view.tokens[i]?.kind !== "WORD" || view.skipped[i] === 1) continue;
    for (const head of HEADS) {
      if (view.lexed.end(head.set, i) === 0) continue;
      const piece = headed(view, { at: i, head }, listed);
      if (piece !== null) out.push(piece);
    }
    if (view.capital[i] !== 1) continue;
    for (const { set, type } of TAILS) {
      if (view.lexed.end(set, i) === 0) continue;
      const piece = tailed(view, { at: i, set, type }, listed);
      if (piece !== null) out.push(piece);
    }
  }
  return out;
}
