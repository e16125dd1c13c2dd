/** What a language brings for headlines, datelines and credits. Words are lower case. */
export interface LayoutWords {
  /** Phrases before a credited outlet: "theo", "nguồn", "source". */
  readonly credits: ReadonlySet<string>;
  /** Words before the name of who made a picture: "ảnh", "photo". */
  readonly captions: ReadonlySet<string>;
  /** Names of months, for a dateline's day. */
  readonly months: ReadonlySet<string>;
}
