/** What a language brings for cutting sentences. Words are lower case, without their last full stop. */
export interface SentenceWords {
  /** Never end a sentence, a name follows: "mr", "tp", "ths". */
  readonly before: ReadonlySet<string>;
  /** Do not end a sentence when a number follows: "no", "tr". */
  readonly numbered: ReadonlySet<string>;
  /** Close a name or a list and may close the sentence with it: "inc", "v.v". They do when a new sentence seems to begin. */
  readonly closing: ReadonlySet<string>;
  /** As `closing`, but names go on behind them, so that only an opening word tells: "jr", "dec". */
  readonly either: ReadonlySet<string>;
  /** Words that open sentences and do not continue a name: "the", "theo", "trong". */
  readonly openers: ReadonlySet<string>;
  /** Nouns that a single letter names a case of, so that "vitamin C." ends a sentence and "J." does not. */
  readonly lettered: ReadonlySet<string>;
}
