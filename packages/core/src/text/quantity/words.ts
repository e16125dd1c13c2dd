/** What a language brings for reading numbers. */
export interface NumberWords {
  /** The mark before decimals; the other one groups thousands. */
  readonly decimal: "," | ".";
}
