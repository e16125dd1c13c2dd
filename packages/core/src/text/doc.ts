import type { Language } from "./language.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** A sentence, with the tokens that it covers: `doc.tokens.slice(first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A text made ready once for all readers: NFC, cut in tokens and sentences, in one known language. */
export interface Doc {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** False for a Vietnamese story typed without accents: its cues are matched by folded words. */
  readonly accented: boolean;
}
