/**
 * What the end of a headline and the beginning of a lead look like, learned from headlines, leads and bodies of one
 * language: scores of words, lower case, added up by `layout-headline.ts`. A word that is in no table scores 0.
 */
export interface HeadlineWords {
  /** Weights of the features of `layout-features.ts`, by name. */
  readonly weights: ReadonlyMap<string, number>;
  /** The last word of a headline: high for "giới", low for "của"; "^" marks a capital. */
  readonly close: ReadonlyMap<string, number>;
  /** The first word of a lead, written with a capital: high for "giá", low for "minh". */
  readonly open: ReadonlyMap<string, number>;
  /** The second word of a lead: high for "vừa", low for "của". */
  readonly second: ReadonlyMap<string, number>;
  /** The first two words of a lead: "theo báo". */
  readonly pair: ReadonlyMap<string, number>;
  /** The first word of a headline, against that of a plain story: high for "loạt", low for "chiều". */
  readonly begin: ReadonlyMap<string, number>;
  /** Two words of which the second has a capital and which often stand together: "ông trump". */
  readonly join: ReadonlyMap<string, number>;
  /** What it is worth when a frequent word is repeated; any other is worth `RARE`. */
  readonly common: ReadonlyMap<string, number>;
}

/** What a language brings for headlines, datelines and credits. Words and phrases are lower case. */
export interface LayoutWords {
  readonly headline: HeadlineWords;
  /** Before a credited outlet: "theo", "nguồn", "source". */
  readonly credits: readonly string[];
  /** In the place of a credited outlet: "tổng hợp". */
  readonly compiled: readonly string[];
  /** Before the names of those who wrote: "by", "reporting by". */
  readonly bylines: readonly string[];
  /** Before the name of who made a picture: "ảnh", "photo". */
  readonly captions: readonly string[];
  /** Names of months, for a dateline's day. */
  readonly months: readonly string[];
  /** Newspapers, agencies and stations, as a story credits them. */
  readonly outlets: ReadonlySet<string>;
}

/** The form in which learned scores are kept: for each score the words that have it, with "|" between them. */
type Buckets = Readonly<Record<string, string>>;

function table(buckets: Buckets): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const [score, words] of Object.entries(buckets))
    for (const word of words.split("|")) out.set(word, Number(score));
  return out;
}

/** The learned scores of a language out of the form in which they are kept. */
export const learned = (
  kept: { weights: Record<string, number> } & Record<Exclude<keyof HeadlineWords, "weights">, Buckets>,
): HeadlineWords => ({
  weights: new Map(Object.entries(kept.weights)),
  close: table(kept.close),
  open: table(kept.open),
  second: table(kept.second),
  pair: table(kept.pair),
  begin: table(kept.begin),
  join: table(kept.join),
  common: table(kept.common),
});
