import { LANGUAGES } from "./lang/index.ts";
import { fold } from "./fold.ts";
import type { Language, LanguageCode } from "./language.ts";
import { tokens } from "./tokens.ts";

// A headline or a first screen tells; more only costs time.
const ENOUGH = 4000;
const WORDS = 400;

function score({ detect }: Language, words: readonly { lower: string; folded: string }[]): number {
  const folded = new Set([...detect.frequent].map(fold));
  let sum = 0;
  for (const word of words) {
    if (detect.frequent.has(word.lower)) sum += 1;
    else if (folded.has(word.folded)) sum += 0.5;
    if ([...word.lower].some((letter) => detect.letters.has(letter))) sum += 1;
    if (detect.shape?.test(word.folded) === true) sum += 0.25;
  }
  return sum / Math.max(words.length, 1);
}

/** The language of a text, or null when it is none of the archive's languages or there is too little to tell. */
export function language(text: string): LanguageCode | null {
  const words = tokens(text.slice(0, ENOUGH).normalize("NFC"))
    .filter((token) => token.kind === "WORD")
    .slice(0, WORDS);
  const ranked = LANGUAGES.map((each) => ({ code: each.code, score: score(each, words) })).sort(
    (a, b) => b.score - a.score,
  );
  const best = ranked[0];
  return best !== undefined && best.score > 0.2 ? best.code : null;
}
