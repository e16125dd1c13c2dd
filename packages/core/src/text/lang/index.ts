import type { Language, LanguageCode } from "../language.ts";
import { english } from "./en/index.ts";
import { vietnamese } from "./vi/index.ts";

/** Every language that stories may be in. */
export const LANGUAGES: readonly Language[] = [vietnamese, english];

const codes = new Map(LANGUAGES.map((language) => [language.code, language]));

/** The language of a code. */
export function byCode(code: LanguageCode): Language {
  const language = codes.get(code);
  if (language === undefined) throw new Error(`no folder for language ${code}`);
  return language;
}
