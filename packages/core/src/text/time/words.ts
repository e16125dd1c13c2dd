/** What a language brings for reading days and periods. Words are lower case. */
export interface TimeWords {
  /** Words for a year: "năm", "year". */
  readonly year: readonly string[];
}
