/** How a language is told from others. Words are lower case, as written with their accents. */
export interface DetectWords {
  /** Frequent words that stand in most sentences and seldom in other languages. */
  readonly frequent: ReadonlySet<string>;
  /** Letters that hardly any other language has: a text with many of them is in this one. */
  readonly letters: ReadonlySet<string>;
  /** Whether its words carry accents: those that do speak against a language without. */
  readonly accents: boolean;
  /** How many of a text's words are `plain` (see `NameWords`) at least, 0 to 1; with that many, no frequent word is needed. */
  readonly plain: number;
}
