import { OTHERS } from "./detect-others.ts";
import { fold } from "./fold.ts";
import { LANGUAGES } from "./lang/index.ts";
import type { Language, LanguageCode } from "./language.ts";
import { tokens } from "./tokens.ts";
import type { Token } from "./tokens.ts";

// The beginning tells; more only costs time.
const ENOUGH = 900;
// Shares of a text's words: that have letters of one language alone, and that must speak for a language at least.
const LETTERED = 0.12;
const LEAST = 0.12;
const LATIN = /^\p{Script=Latin}/u;
const BEYOND = /[^\0-\u024f\u1e00-\u1eff\u2000-\u20cf]/;

/** The frequent words of a language without their accents, for texts that were typed without any. */
const bare = new Map(LANGUAGES.map(({ code, detect }) => [code, new Set([...detect.frequent].map(fold))]));

const share = (words: readonly Token[], test: (word: Token) => boolean): number =>
  words.reduce((sum, word) => sum + (test(word) ? 1 : 0), 0) / words.length;

/** What speaks for a language: letters of its own most of all, then words that look like its own, then its frequent words. */
function likelihood({ code, detect, names }: Language, words: readonly Token[], foreign: number): number {
  const own = (word: Token): boolean => {
    for (const letter of word.lower) if (detect.letters.has(letter)) return true;
    return false;
  };
  const lettered = detect.letters.size > 0 ? share(words, own) : 0;
  if (lettered >= LETTERED) return 2 + lettered;
  const folded = bare.get(code) ?? detect.frequent;
  const against = detect.accents ? 0 : share(words, (word) => word.lower !== word.folded);
  const frequent = share(words, (word) => (lettered > 0 ? detect.frequent.has(word.lower) : folded.has(word.folded)));
  const plain = share(words, (word) => names.plain(word.folded));
  if (frequent <= foreign && plain < detect.plain) return 0;
  return (plain >= detect.plain ? plain + frequent - foreign : frequent + lettered) - against;
}

/**
 * The language of a text, or null when it is none of the archive's, or nothing tells. Reads the beginning; takes NFD, capitals
 * and texts without accents as they come.
 */
export function language(text: string): LanguageCode | null {
  const head = text.slice(0, ENOUGH).normalize("NFC");
  const words = tokens(head).filter((token) => token.kind === "WORD" && !/\d/.test(token.text));
  if (words.length === 0 || (BEYOND.test(head) && share(words, (word) => LATIN.test(word.text)) < 0.6)) return null;
  const foreign = Math.max(...OTHERS.map((known) => share(words, (word) => known.has(word.lower))));
  const ranked = LANGUAGES.map((each) => ({ code: each.code, likelihood: likelihood(each, words, foreign) }));
  const best = ranked.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  return best.likelihood >= LEAST ? best.code : null;
}
