import type { Gazetteer, Hit, Walk } from "../gazetteer/gazetteer.ts";
import { STRENGTH } from "../gazetteer/format.ts";
import { Fold, Tokens } from "../../text/index.ts";
import type { Token } from "../../text/tokens.ts";
import { common } from "./view.ts";
import type { View } from "./view.ts";

/** A name of the gazetteer in the text: tokens `first` to before `last`, and all that it may mean. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly hits: readonly Hit[];
}

const JOINS = /^[.'’\-–!·/&]$/;
/** Names have at most so many words; the longest of the lists has 21. */
const LONGEST = 24;

/** The word that a token is in a key, or null for a mark that is passed over inside names. */
const wordOf = (token: Token): string | null =>
  token.text === "&" || token.folded === "and"
    ? "&"
    : token.kind !== "MARK" || token.text === "+"
      ? token.folded
      : null;

const caps = (word: string): boolean => /\p{Lu}/u.test(word);
const acronym = (word: string): boolean => word.length <= 5 && caps(word) && word === word.toUpperCase();

/** Whether an accent may be missing: the text has it or the list, and the other writes the bare letter. */
function accents(token: Token, listed: string, view: View): boolean {
  if (token.lower === listed) return true;
  if (token.lower !== token.folded && listed !== Fold.fold(listed)) return false;
  // Longer than any syllable of Vietnamese: no other word can be meant.
  return !view.accented || token.folded.length >= 7;
}

/** Whether a word of the text may be this word of a listed name, by its case and accents. */
function fits(token: Token, listed: Token, view: View): boolean {
  if (!accents(token, listed.lower, view)) return false;
  if (acronym(listed.text))
    return token.text === token.text.toUpperCase() || (token.text.length > 3 && caps(token.text));
  return !caps(listed.text) || caps(token.text) || view.small;
}

const aliases = new Map<string, readonly Token[]>();

/** The words of a listed name, kept: the same names come again and again. */
function wordsOf(alias: string): readonly Token[] {
  let known = aliases.get(alias);
  if (known === undefined) {
    known = Tokens.tokens(alias).filter((token) => wordOf(token) !== null);
    if (aliases.size > 20_000) aliases.clear();
    aliases.set(alias, known);
  }
  return known;
}

function compatible(view: View, hit: Hit, at: readonly number[]): boolean {
  const words = wordsOf(hit.alias);
  if (words.length !== at.length) return false;
  let capitals = 0;
  let own = false;
  let lowered = false;
  for (let i = 0; i < at.length; i += 1) {
    const token = view.tokens[at[i] ?? 0];
    const listed = words[i];
    if (token === undefined || listed === undefined) return false;
    if (caps(token.text)) capitals += 1;
    if (listed.text !== "&" && !fits(token, listed, view)) {
      // In a longer name a common word may be small: "bột giặt Lix", "Ngân hàng trung ương châu Âu".
      if (words.length < 3 || !accents(token, listed.lower, view) || !common(token.folded)) return false;
      if (i === 0) lowered = true;
    } else if (caps(token.text) && !common(token.folded)) own = true;
  }
  // "hàng không Việt Nam" is a trade and a country; "bột giặt Lix" has a name of its own.
  if (lowered && !own) return false;
  // "realme" is written so; a long-listed "home" is not meant by a small word.
  return (
    capitals > 0 ||
    view.small ||
    /\d/.test(hit.alias) ||
    (hit.strength === STRENGTH.STRONG && words.every((word) => !caps(word.text)))
  );
}

function passes(view: View, at: number): boolean {
  const [before, token, next] = [view.tokens[at - 1], view.tokens[at], view.tokens[at + 1]];
  if (token === undefined) return false;
  if (!JOINS.test(token.text)) return false;
  // A full stop joins only letters that belong together: "J.P. Morgan", "Co.opmart".
  return token.text !== "." || (token.glued && ((before?.text.length ?? 9) <= 3 || next?.glued === true));
}

/** The longest name that begins at a token, walking the gazetteer word by word. */
function at(view: View, { walk, from }: { walk: Walk; from: number }): Found | null {
  const words: number[] = [];
  let found: Found | null = null;
  walk.restart();
  const end = Math.min(view.until[from] ?? 0, from + LONGEST * 2);
  for (let i = from; i < end; i += 1) {
    const token = view.tokens[i];
    if (token === undefined || (i > from && token.fresh)) break;
    const word = wordOf(token);
    if (word === null || (word === "&" && i === from)) {
      if (i === from || !passes(view, i)) break;
      continue;
    }
    if (!walk.step(word)) break;
    words.push(i);
    if (!walk.ends()) continue;
    const hits = walk.hits().filter((hit) => compatible(view, hit, words));
    if (hits.length > 0) found = { first: from, last: i + 1, hits };
  }
  return found;
}

/**
 * Whether a name of the lists may begin at a token: at a capital, at a number, at a small word that is no common one ("realme"), or
 * at a trade before a capital ("bột giặt Lix").
 */
function starts(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (token === undefined || token.kind === "MARK") return false;
  if (token.glued && /^[.@]$/.test(view.tokens[i - 1]?.text ?? "")) return false;
  if (view.capital[i] === 1 || token.kind === "NUMBER" || view.small) return true;
  const trade = view.lexed.end("trades", i);
  return trade > 0 ? view.capital[trade] === 1 : token.folded.length > 2 && !common(token.folded);
}

/** All names of the gazetteer in the text, the longest at each place, in order; they may overlap. Linear in the text. */
export function scan(view: View, gazetteer: Gazetteer): Found[] {
  const walk = gazetteer.walk();
  const out: Found[] = [];
  for (let i = 0; i < view.tokens.length; i += 1) {
    if (!starts(view, i)) continue;
    const found = at(view, { walk, from: i });
    if (found !== null) out.push(found);
  }
  return out;
}

export const strong = (hit: Hit): boolean => hit.strength === STRENGTH.STRONG;
