import { LANGUAGES } from "../../text/index.ts";
import * as Name from "../name.ts";
import type { Alias } from "./entry.ts";
import { STRENGTH } from "./format.ts";
import type { Strength } from "./format.ts";

const plainIn = (words: readonly string[], language: number): boolean =>
  words.every((word) => LANGUAGES[language]?.names.plain(word) ?? false);

/** Whether all words of a name could be ordinary words of one language. */
export const plain = (words: readonly string[]): boolean => LANGUAGES.some((_, language) => plainIn(words, language));

/** How much proof a listed name needs, by its shape: "Vinamilk" none, "Golden Gate" a capital, "Hoa Sen" more. */
export function strengthOf(name: string): Strength {
  const words = Name.words(name).filter((word) => word !== "&");
  if (words.every((word) => /^\d+$/.test(word))) return STRENGTH.FORM;
  // "X20" is a firm, a telephone and a road.
  if (words.length === 1 && /^[a-z]\d{1,3}$/.test(words[0] ?? "")) return STRENGTH.WEAK;
  if (words.length === 1 && (words[0]?.length ?? 0) <= 2) return STRENGTH.WEAK;
  if (!plain(words)) return STRENGTH.STRONG;
  if (words.length > 2) return STRENGTH.CAPITAL;
  return words.length === 2 && words.some((word) => word.length > 6) ? STRENGTH.CAPITAL : STRENGTH.WEAK;
}

const MARKS: Record<string, Strength> = { "=": STRENGTH.STRONG, "~": STRENGTH.WEAK };

/** A name as a list writes it, with the mark of its strength in front. */
export function marked(written: string): Alias {
  const strength = MARKS[written.charAt(0)];
  return strength === undefined
    ? { text: written, strength: strengthOf(written) }
    : { text: written.slice(1), strength };
}

/** Each name once, by its words; the first with a mark of its own wins. */
export function distinct(aliases: readonly Alias[]): Alias[] {
  const seen = new Map<string, Alias>();
  for (const alias of aliases) {
    const key = alias.text.normalize("NFC");
    if (Name.words(key).length > 0 && !seen.has(key)) seen.set(key, { ...alias, text: key });
  }
  return [...seen.values()];
}
