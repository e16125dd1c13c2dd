/** How a language is told from others. Words are lower case, as written with their accents. */
export interface DetectWords {
  /** Frequent words that stand in most sentences and seldom in other languages; each counts for the language. */
  readonly frequent: ReadonlySet<string>;
  /** Letters that hardly any other language has: a text with many of them is in this one. */
  readonly letters: ReadonlySet<string>;
  /** What most words of the language look like without case and accents; null when their shape tells nothing. */
  readonly shape: RegExp | null;
}
