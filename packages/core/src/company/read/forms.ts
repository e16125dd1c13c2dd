import type { Token } from "../../text/tokens.ts";
import * as Name from "../name.ts";
import type { Range } from "./piece.ts";
import type { Found } from "./scan.ts";
import { common, phrase, phraseBefore, plain } from "./view.ts";
import type { View } from "./view.ts";

/** The names of the lists in a text, by their first token. */
export type Listed = ReadonlyMap<number, Found>;

export const DASH = /^[-–]$/;

/** The end of the legal forms that stand at a token: "Corp", ", Inc.", "- CTCP". The token itself when there is none. */
export function closing(view: View, at: number): number {
  let end = at;
  for (;;) {
    const mark = view.tokens[end];
    const from = mark !== undefined && (mark.text === "," || DASH.test(mark.text)) ? end + 1 : end;
    const token = view.tokens[from];
    if (
      token === undefined ||
      token.fresh ||
      (!token.capital && !/^(?:plc|jsc)$/.test(token.text)) ||
      view.sentence[from] !== view.sentence[at - 1]
    )
      return end;
    const form = phrase(view, from, Name.CLOSING);
    if (form === null) return end;
    end = form.end;
    if (
      view.tokens[end]?.text === "." &&
      view.tokens[end]?.glued === true &&
      view.sentence[end] === view.sentence[end + 1]
    )
      end += 1;
  }
}

export const isPlace = (found: Found | undefined): boolean =>
  found?.hits.some((hit) => hit.type === "COUNTRY" || hit.type === "PLACE") ?? false;
export const isCountry = (found: Found | undefined): boolean =>
  found?.hits.some((hit) => hit.type === "COUNTRY") ?? false;

const possessive = (view: View, at: number): boolean =>
  /^['’]$/.test(view.tokens[at]?.text ?? "") &&
  view.tokens[at + 1]?.lower === "s" &&
  view.tokens[at + 1]?.glued === true;

/** Whether the name to the left of a token goes on over it: "Procter & Gamble", "Bank of America", "J.P. Morgan", "Saab-Scania". */
function joins(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.text === "&") return view.capital[at - 1] === 1;
  if (token.text === "-") return token.glued && view.capital[at - 1] === 1;
  if (token.text === ".")
    return token.glued && (view.tokens[at - 1]?.text.length ?? 9) <= 3 && view.capital[at - 1] === 1;
  return token.kind === "WORD" && view.doc.language.names.links.has(token.lower) && view.capital[at - 1] === 1;
}

const and = (token: Token | undefined): boolean => token?.lower === "and" || token?.text === "&";

/** Two names or one: "Casualty and Surety" goes together, "Texaco and Pennzoil" does not. */
function apart(view: View, at: number): boolean {
  if (view.tokens[at]?.text === "&" || view.tokens[at]?.lower !== "and") return false;
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  if (phraseBefore(view, at, Name.CLOSING) !== null) return true;
  return (
    !(before !== undefined && common(before.folded) && after !== undefined && common(after.folded)) &&
    !/^(?:co|sons|company|brothers)$/.test(after?.folded ?? "")
  );
}

/** The first token of the capitalised name that ends before `last`. */
export function leftEnd(view: View, last: number): number {
  let first = last;
  const floor = view.tokens[last - 1] === undefined ? last : last - 14;
  for (let i = last - 1; i >= 0 && i >= floor; i -= 1) {
    if (view.sentence[i] !== view.sentence[last - 1] || view.tokens[i + 1]?.fresh === true) break;
    if (view.capital[i] === 1 || (view.tokens[i]?.kind === "NUMBER" && first < last)) first = i;
    else if (possessive(view, i) || !joins(view, i) || (and(view.tokens[i]) && apart(view, i))) break;
    if (possessive(view, i - 1)) break;
  }
  return first;
}

/** Words in front that only open the sentence, or say where a firm is from, are no part of its name. */
export function trimmed(view: View, { first, last }: Range, listed: Listed): number {
  let at = first;
  if (
    view.opens[at] === 1 &&
    last - at > 1 &&
    view.tokens[at]?.capital === true &&
    plain(view, view.tokens[at]?.folded ?? "") &&
    opener(view, at)
  )
    at += 1;
  if (view.tokens[at]?.lower === "the" && last - at > 1) at += 1;
  const found = listed.get(at);
  const determined = /^(?:its|the|a|an|s|with|by|and)$/.test(view.tokens[at - 1]?.lower ?? "");
  if (found !== undefined && found.last < last && isCountry(found) && determined && last - found.last > 1)
    at = found.last;
  return at;
}

const OPENERS =
  /^(?:the|a|an|in|on|at|for|under|with|by|and|but|as|if|its|it|he|she|they|when|while|after|before|earlier|separately|meanwhile|however|also|both|since|theo|tại|của|và|với|từ|do|trong|cùng|như|khi|sau|trước|ngoài|hiện|riêng|còn)$/;

const opener = (view: View, at: number): boolean =>
  OPENERS.test(view.tokens[at]?.lower ?? "") || view.doc.language.sentences.openers.has(view.tokens[at]?.lower ?? "");
