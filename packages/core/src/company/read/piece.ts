import type { Hit } from "../gazetteer/gazetteer.ts";
import type { NameType } from "../mention.ts";

/** Tokens `first` to before `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** How surely a reader says that something is a name: overlaps go to the higher rank, then to the longer name. */
export const RANK = {
  BRACKET: 10,
  FORM: 9,
  TITLED: 8,
  // Authorities by their heads and names of the lists: the longer of two wins.
  LISTED: 7,
  HEAD: 7,
  KIND: 5,
  STRONG: 4,
  PERSON: 3,
  CONTEXT: 2,
  WEAK: 1,
} as const;

/** A stretch of tokens that one of the readers takes for a name. */
export interface Piece extends Range {
  readonly type: NameType;
  /** The name proper, without titles, heads and legal forms. */
  readonly core: Range;
  /** What the lists have under this name. */
  readonly hits: readonly Hit[];
  /** Whether the text itself says that this is a company: a form, a ticker, a word beside it. */
  readonly proven: boolean;
  readonly rank: number;
  /** Its form is a kind of firm and belongs to the name: the name proper alone may be another firm's. */
  readonly kind: boolean;
  /** A ticker or a code: no words to call a company by. */
  readonly code: boolean;
}

export const within = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;
export const same = (a: Range, b: Range): boolean => a.first === b.first && a.last === b.last;

/** A piece that is a name from end to end, of nothing that lists have. */
export const plainPiece = (range: Range, type: NameType, rank: number): Piece => ({
  type,
  first: range.first,
  last: range.last,
  core: { first: range.first, last: range.last },
  hits: [],
  proven: type === "COMPANY",
  rank,
  kind: false,
  code: false,
});
