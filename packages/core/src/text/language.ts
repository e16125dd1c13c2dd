import type { DetectWords } from "./detect-words.ts";
import type { GrammarWords } from "./grammar.ts";
import type { LayoutWords } from "./layout-words.ts";
import type { NameWords } from "./names.ts";
import type { NumberWords } from "./quantity/words.ts";
import type { SentenceWords } from "./sentences-words.ts";
import type { TimeWords } from "./time/words.ts";
import type { WritingWords } from "./writing-words.ts";

/** Languages that stories may be in. A new one is a folder in `lang/` and a line in `lang/index.ts`. */
export type LanguageCode = "VI" | "EN";

/** What a language brings: words and shapes, no logic. Each part is defined beside the reader that uses it. */
export interface Language {
  readonly code: LanguageCode;
  /** The language's own name, for people. */
  readonly name: string;
  /** How the language is told from the others. */
  readonly detect: DetectWords;
  /** Abbreviations and the like, for cutting sentences. */
  readonly sentences: SentenceWords;
  /** Headlines, leads, datelines and credits. */
  readonly layout: LayoutWords;
  /** Numbers, money, percentages, counts. */
  readonly numbers: NumberWords;
  /** Days, months, quarters, years, relative words. */
  readonly time: TimeWords;
  /** Legal forms, titles and context words around names of companies and people. */
  readonly names: NameWords;
  /** Words that carry status, factuality, voice and reference. */
  readonly grammar: GrammarWords;
  /** How numbers, amounts, lists, periods and steps are written. */
  readonly writing: WritingWords;
}
