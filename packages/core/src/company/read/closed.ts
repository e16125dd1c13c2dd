import * as Name from "../name.ts";
import type { Phrases } from "../phrases.ts";
import { closing, isPlace, leftEnd, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { phrase, plain } from "./view.ts";
import type { View } from "./view.ts";

interface Closer {
  readonly set: Phrases;
  /** A legal form proves a company by itself; a kind wants a name of two words at least. */
  readonly legal: boolean;
}

function closedAt(view: View, { at, listed }: { at: number; listed: Listed }, { set, legal }: Closer): Piece | null {
  const form = phrase(view, at, set);
  if (form === null || view.capital[at] !== 1 || (view.capital[form.end - 1] !== 1 && form.end - at > 1)) return null;
  const left = leftEnd(view, at);
  const first = trimmed(view, { first: left, last: at }, listed);
  if (first >= at || view.sentence[first] !== view.sentence[at]) return null;
  if (!legal && only(view, { first, last: at }, listed)) return null;
  const last = closing(view, form.end);
  const core = { first, last: legal ? at : form.end };
  return { type: "COMPANY", first, last, core, hits: [], proven: true, rank: legal ? RANK.FORM : RANK.HEAD };
}

/** Whether a stretch is made of a place, a country, or words that open sentences alone. */
function only(view: View, { first, last }: Range, listed: Listed): boolean {
  const found = listed.get(first);
  if (found !== undefined && found.last >= last && isPlace(found)) return true;
  if (last - first > 1) return false;
  return view.opens[first] === 1 && plain(view, view.tokens[first]?.folded ?? "");
}

/** Names that a legal form ("Inc", "JSC") or a kind ("Holdings", "Airlines") closes. */
export function closed(view: View, listed: Listed): Piece[] {
  const out: Piece[] = [];
  const sets = [
    { set: Name.CLOSING, legal: true },
    { set: Name.KINDS_CLOSING, legal: false },
  ];
  for (let i = 1; i < view.tokens.length; i += 1) {
    if (view.capital[i] !== 1 || view.skipped[i] === 1 || view.shouted[i] === 1) continue;
    for (const closer of sets) {
      const piece = closedAt(view, { at: i, listed }, closer);
      if (piece !== null) out.push(piece);
    }
  }
  return out;
}
