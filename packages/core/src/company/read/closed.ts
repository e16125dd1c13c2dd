import { closing, follows, isCompany, isCountry, isPlace, leftEnd, pastCountry, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import type { SetName } from "./lexicon.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { common, plain } from "./view.ts";
import type { View } from "./view.ts";

interface Closer {
  readonly set: SetName;
  /** A legal form proves a company by itself; a kind wants a name before it. */
  readonly legal: boolean;
}

const CLOSERS: readonly Closer[] = [
  { set: "closing", legal: true },
  { set: "kindsClosing", legal: false },
  { set: "branches", legal: false },
];

/** Whether a stretch is a place, a word that opens the sentence, or nothing but common words: no name for a kind to close. */
function empty(view: View, { first, last }: Range, listed: Listed): boolean {
  const found = listed.get(first);
  if (pastCountry(view, found) >= last && isPlace(found)) return true;
  if (
    view.opens[first] === 1 &&
    last - first === 1 &&
    plain(view, view.tokens[first]?.folded ?? "") &&
    !isCompany(found)
  )
    return true;
  return false;
}

/** Words of a kind that close a name are many; a name made of common words alone needs a form of law, or a list that has it. */
function weak(view: View, { first, last }: Range, listed: Listed): boolean {
  const found = listed.get(first);
  const known = isCompany(found) && found?.last === last + 1;
  if (view.words.firmly.has(view.tokens[last]?.lower ?? "") && (last - first > 1 || known) && view.opens[first] !== 1)
    return false;
  for (let i = first; i < last; i += 1) {
    const token = view.tokens[i];
    if (token?.kind === "WORD" && view.capital[i] === 1 && !common(token.folded)) return false;
  }
  return true;
}

/** Whether a word is inside what a person is: "Chief Financial Officer". */
const inOffice = (view: View, at: number): boolean =>
  [at, at - 1, at - 2].some((from) => view.lexed.end("offices", from) > at);

/** "I" alone is also a word. */
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX)$/;

/** Past a number after the form: "Acquisition Corp II". */
const numbered = (view: View, at: number): number =>
  follows(view, at) && ROMAN.test(view.tokens[at]?.text ?? "") ? at + 1 : at;

/** "Goldman, Sachs and Co": two names with a comma between them and "and Co" behind are one firm's. */
function partnered(view: View, { first, last }: Range): number {
  const andCo =
    view.lexed.end("closing", last - 1) > last && view.words.conjunctions.has(view.tokens[last - 1]?.lower ?? "");
  const pair = last - first === 2 && view.tokens[first - 1]?.text === "," && view.capital[first - 2] === 1;
  return andCo && pair && view.sentence[first - 2] === view.sentence[first] ? first - 2 : first;
}

/** Past a place that belongs to the name: "Aluminum Co of America". */
function placed(view: View, at: number, listed: Listed): number {
  const found = listed.get(at + 1);
  return view.tokens[at]?.lower === "of" && isPlace(found) && view.capital[at + 1] === 1 && follows(view, at)
    ? (found?.last ?? at)
    : at;
}

interface Place {
  readonly at: number;
  readonly cover: Int32Array;
  readonly listed: Listed;
}

function closedAt(view: View, { at, cover, listed }: Place, { set, legal }: Closer): Piece | null {
  const form = view.lexed.end(set, at);
  if (form === 0 || view.capital[at] !== 1 || !follows(view, at) || (view.capital[form - 1] !== 1 && form - at > 1))
    return null;
  if (!legal && inOffice(view, at)) return null;
  const left = leftEnd(view, at, cover);
  const first = partnered(view, { first: trimmed(view, { first: left, last: at }, listed), last: at });
  const found = listed.get(first);
  const country = isCountry(found) && pastCountry(view, found) >= at;
  if (first >= at || (legal ? country : empty(view, { first, last: at }, listed))) return null;
  if (
    legal &&
    view.opens[first] === 1 &&
    at - first === 1 &&
    view.words.determiners.has(view.tokens[first]?.lower ?? "")
  )
    return null;
  const of = legal ? placed(view, form, listed) : form;
  const last = of > form ? of : legal ? numbered(view, closing(view, form)) : closing(view, form);
  // "Saigon Co.op": a form inside a longer name of the lists closes nothing.
  const known = listed.get(first);
  if (isCompany(known) && known !== undefined && known.last > last) return null;
  if (!legal && last === form && weak(view, { first, last: at }, listed)) return null;
  // "Lynch and Co Inc": the form begins before its first capital.
  const joint = legal && at - 1 > first && view.lexed.end(set, at - 1) > at;
  const core = { first, last: of > form ? of : legal ? at - (joint ? 1 : 0) : form };
  return {
    type: "COMPANY",
    first,
    last,
    core,
    hits: [],
    proven: true,
    rank: legal || last > form ? RANK.FORM : RANK.KIND,
    kind: !legal && last === form,
    code: false,
  };
}

/** Names that a legal form ("Inc", "JSC"), a kind ("Holdings", "Airlines") or the name of a part ("Foods") closes. */
export function closed(view: View, { cover, listed }: { cover: Int32Array; listed: Listed }): Piece[] {
  const out: Piece[] = [];
  for (let i = 1; i < view.tokens.length; i += 1) {
    if (view.capital[i] !== 1 || view.skipped[i] === 1 || view.shouted[i] === 1) continue;
    for (const closer of CLOSERS) {
      const piece = closedAt(view, { at: i, cover, listed }, closer);
      if (piece !== null) out.push(piece);
    }
  }
  return out;
}
