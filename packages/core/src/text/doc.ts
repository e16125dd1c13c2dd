import type { Language } from "./language.ts";
import * as Layout from "./layout.ts";
import * as Sentences from "./sentences.ts";
import type { Sentence } from "./sentences.ts";
import { accented, tokens as cut } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export type { Sentence } from "./sentences.ts";

/** A text made ready once for all readers: NFC, cut in tokens and sentences, in one known language. */
export interface Doc {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** False for a Vietnamese story typed without accents: its cues are matched by folded words. */
  readonly accented: boolean;
  /** Where the headline, the lead, credits and datelines are. */
  readonly layout: Layout.Layout;
}

/** Makes a text (NFC, as `Repair.clean` leaves it) ready for the readers. Linear in its length. */
export function of(text: string, language: Language): Doc {
  const tokens = cut(text);
  const layout = Layout.of(text, tokens, language);
  const sentences = Sentences.of(tokens, language.sentences, layout.cuts);
  return { text, language, tokens, sentences, accented: accented(tokens), layout };
}
