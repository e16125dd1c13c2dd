/** What a language brings for reading what is said of an event. Words are lower case. */
export interface GrammarWords {
  /** Words that deny: "không", "not". */
  readonly negations: readonly string[];
}
