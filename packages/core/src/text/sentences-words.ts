/** What a language brings for cutting sentences. Words are lower case, without their last full stop. */
export interface SentenceWords {
  /** Never end a sentence, a name or a number follows: "mr", "tp", "ths", "no". */
  readonly before: ReadonlySet<string>;
  /** May end a sentence, and do when an opening word follows: "inc", "u.s", "v.v". */
  readonly either: ReadonlySet<string>;
  /** Words that open sentences and do not continue a name: "the", "theo", "trong". */
  readonly openers: ReadonlySet<string>;
  /** Nouns that a single letter names a case of, so that "vitamin C." ends a sentence and "J." does not. */
  readonly lettered: ReadonlySet<string>;
}
