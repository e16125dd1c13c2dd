import { follows } from "./forms.ts";
import type { View } from "./view.ts";

/** The words of a name after its form. */
export interface Body {
  /** After the last token of the name. */
  readonly end: number;
  /** Where its own words begin, past lines of business in small letters. */
  readonly own: number;
  /** Tokens with a capital that are no line of business. */
  readonly capitals: number;
  /** Whether a line of business was written with a capital. */
  readonly named: boolean;
}

const MOST = 5;

/** Whether a word joins parts of a sentence and can be none of a name. */
function joint({ words, doc, lexed }: View, word: string, at: number): boolean {
  const sets = [words.links, words.conjunctions, words.determiners, words.copulas, words.locatives, words.affiliations];
  return sets.some((set) => set.has(word)) || doc.language.sentences.openers.has(word) || lexed.end("after", at) > 0;
}

/**
 * A name of one line of business alone that small words go on from: on to its next capital, "Công ty Dịch vụ công ích Thanh niên", or
 * nothing, "Quỹ Tín dụng nhân dân".
 */
export function whole(view: View, start: number, body: Body): Body {
  const small = (at: number): boolean =>
    view.tokens[at]?.kind === "WORD" && view.capital[at] !== 1 && follows(view, at);
  // "Công ty Dịch vụ Khí" is a name: two lines of business with a capital each.
  const single = view.capital.subarray(start, body.end).reduce((sum, one) => sum + one, 0) < 2;
  if (body.capitals > 0 || !body.named || !single || !small(body.end)) return body;
  let at = body.end;
  while (at < body.end + MOST && small(at) && !joint(view, view.tokens[at]?.lower ?? "", at)) at += 1;
  let end = at;
  while (view.capital[end] === 1 && follows(view, end)) end += 1;
  return end > at ? { ...body, end, own: at, capitals: end - at } : { ...body, named: false };
}
