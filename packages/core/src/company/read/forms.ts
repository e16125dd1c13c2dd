import type { Hit } from "../gazetteer/gazetteer.ts";
import type { Range } from "./piece.ts";
import type { Found } from "./scan.ts";
import { coupled, standing } from "./pairs.ts";
import { common, plain, textOf } from "./view.ts";
import type { View } from "./view.ts";

/** The names of the lists in a text, by their first token. */
export type Listed = ReadonlyMap<number, Found>;

const DASH = /^[-–]$/;

const some = (found: Found | undefined, test: (hit: Hit) => boolean): boolean => found?.hits.some(test) ?? false;
export const isPlace = (found: Found | undefined): boolean =>
  some(found, ({ type }) => type === "COUNTRY" || type === "PLACE");
export const isCountry = (found: Found | undefined): boolean => some(found, ({ type }) => type === "COUNTRY");
export const isCompany = (found: Found | undefined): boolean => some(found, ({ type }) => type === "COMPANY");
/** Listed as something, and as no company. */
export const isOther = (found: Found | undefined): boolean => found !== undefined && !isCompany(found);

/** Whether a token goes on in the same stretch of text as the one before: same sentence, same line. */
export const follows = (view: View, at: number): boolean =>
  view.tokens[at] !== undefined && view.tokens[at]?.fresh !== true && view.sentence[at] === view.sentence[at - 1];

/** The end of the legal forms that stand at a token: "Corp", ", Inc.", "- CTCP". The token itself when there is none. */
export function closing(view: View, at: number): number {
  let end = at;
  for (;;) {
    const mark = view.tokens[end];
    const from = mark !== undefined && (mark.text === "," || DASH.test(mark.text)) ? end + 1 : end;
    const token = view.tokens[from];
    if (token === undefined || !follows(view, from) || (!token.capital && !/^(?:plc|jsc|co|inc|ltd)$/.test(token.text)))
      return end;
    const form = view.lexed.end("closing", from);
    if (form === 0) return end;
    // "One Mount Group, Công ty Cổ phần One Housing": the form opens the next name.
    const next = view.lexed.end("opening", from) >= form && follows(view, form);
    if (next && (view.capital[form] === 1 || view.tokens[form]?.kind === "NUMBER")) return end;
    end = form;
    const dot = view.tokens[end];
    if (dot?.text === "." && dot.glued && view.sentence[end] === view.sentence[end + 1]) end += 1;
  }
}

export const possessive = (view: View, at: number): boolean =>
  /^['’]$/.test(view.tokens[at]?.text ?? "") &&
  view.tokens[at + 1]?.lower === "s" &&
  view.tokens[at + 1]?.glued === true;

const isAnd = (view: View, at: number): boolean =>
  view.tokens[at]?.text === "&" || view.words.conjunctions.has(view.tokens[at]?.lower ?? "");

/** Whether the name to the left of a token goes on over it: "Procter & Gamble", "Bank of America", "J.P. Morgan", "Saab-Scania". */
function joins(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || view.capital[at - 1] !== 1) return false;
  if (token.text === "&") return true;
  if (/^[-+/]$/.test(token.text)) return token.glued && view.tokens[at + 1]?.glued === true;
  if (token.text === ".") return token.glued && (view.tokens[at - 1]?.text.length ?? 9) <= 3;
  if (token.text === "'" || token.text === "’")
    return token.glued && view.tokens[at + 1]?.glued === true && !possessive(view, at);
  return token.kind === "WORD" && (view.words.links.has(token.lower) || token.lower === "and");
}

/** One name on both sides of "and", or two: "Casualty and Surety" goes together, "Texaco and Pennzoil" does not. */
function apart(view: View, at: number): boolean {
  if (view.tokens[at]?.text === "&") return false;
  if (view.lexed.start("closing", at) >= 0) return true;
  if (view.lexed.end("closing", at) > at + 1) return false;
  const [before, after] = [view.tokens[at - 1], view.tokens[at + 1]];
  if (before === undefined || after === undefined) return true;
  if (coupled(view, at)) return false;
  const trade = view.lexed.end("kindsClosing", at + 1) > 0 || view.lexed.end("closing", at + 1) > 0;
  return (
    !(trade && view.capital[at - 2] === 1) &&
    !(common(before.folded) && common(after.folded)) &&
    !/^(?:sons|brothers)$/.test(after.folded)
  );
}

/** The first token of the capitalised name that ends before `last`; a name of the lists that stands across is taken whole. */
export function leftEnd(view: View, last: number, cover?: Int32Array): number {
  let first = last;
  // "Chi-Chi's Inc": right before a form the 's belongs to the name.
  const start = possessive(view, last - 2) && view.capital[last] === 1 ? last - 3 : last - 1;
  for (let i = start; i >= 0 && i > last - 16; i -= 1) {
    if (view.sentence[i] !== view.sentence[last - 1] || (view.tokens[i + 1]?.fresh === true && i + 1 < last)) break;
    const begun = cover?.[i] ?? -1;
    if (begun >= 0 && begun < i) {
      first = begun;
      i = begun;
    } else if (view.capital[i] === 1) first = i;
    else if (
      view.tokens[i]?.kind === "NUMBER" &&
      first < last &&
      /^\d{1,4}$/.test(view.tokens[i]?.text ?? "") &&
      view.capital[i - 1] === 1
    )
      continue;
    else if (!joins(view, i) || (isAnd(view, i) && apart(view, i))) break;
    if (possessive(view, i - 2) || possessive(view, i - 1)) break;
  }
  return first;
}

/** A letter that stands for a name: "A.H. Robins". */
const initial = (view: View, at: number): boolean =>
  view.tokens[at]?.text.length === 1 && view.tokens[at + 1]?.text === "." && view.tokens[at + 1]?.glued === true;

const opener = (view: View, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? "";
  return (
    view.doc.language.sentences.openers.has(word) || view.words.determiners.has(word) || view.words.links.has(word)
  );
};

const joining = ({ words }: View, word: string): boolean => words.links.has(word) || words.conjunctions.has(word);

/** Past the name of a country and the last full stop of "U.S.". */
export const pastCountry = (view: View, found: Found | undefined): number =>
  found === undefined ? 0 : found.last + (/^\p{L}\.\p{L}\.$/u.test(textOf(view, found.first, found.last + 1)) ? 1 : 0);

/** Where a name begins, past words that only open the sentence, titles, and where a firm is from. */
export function trimmed(view: View, { first, last }: Range, listed: Listed): number {
  let at = first;
  for (let i = 0; i < 4 && at < last - 1; i += 1) {
    const token = view.tokens[at];
    if (token === undefined || (initial(view, at) && !isCountry(listed.get(at)))) break;
    // In a headline of capitals "General" is as likely the name.
    const office = view.shouted[at] === 1 ? 0 : Math.max(view.lexed.end("offices", at), view.lexed.end("titles", at));
    const small = view.opens[at] === 1 && plain(view, token.folded) && opener(view, at);
    const found = listed.get(at);
    const cue = view.opens[at] === 1 ? view.lexed.end("before", at) : 0;
    const past = pastCountry(view, found);
    const from =
      isCountry(found) &&
      found !== undefined &&
      found.last < last &&
      view.words.determiners.has(view.tokens[at - 1]?.lower ?? "");
    // "its American Powdered Metals Co" is no Powdered Metals where the story has both words without an "its".
    if (from && standing(view, at)) break;
    // "Shares of Norgold Inc" at the head of a sentence.
    if (cue > at + 1 && cue < last && view.capital[cue] === 1) at = cue;
    else if (small || token.lower === "the" || joining(view, token.lower)) at += 1;
    else if (office > at && office < last && view.tokens[at]?.kind === "WORD") at = office;
    else if (from && (last - past > 1 || !common(view.tokens[past]?.folded ?? ""))) at = past;
    else break;
  }
  // Letters apart by marks are one word: "U.S. Design", "E-Systems".
  return view.tokens[at]?.kind === "MARK" && at > first && /^[.\-]$/.test(view.tokens[at]?.text ?? "") ? first : at;
}
