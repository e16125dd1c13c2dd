import type { Raw, Story } from "../stages.ts";

/** One way in which stories are wrapped. A new one is a file in this folder and a line in `index.ts`. */
export interface Format {
  readonly name: string;
  /** Media types that say so, lower case. */
  readonly types: readonly string[];
  /** Endings of file names that say so, without the point, for uploads whose type says nothing. */
  readonly endings: readonly string[];
  /** The stories in the bytes, in order. Throws a Fault that says what is wrong and where. */
  stories(raw: Raw): readonly Story[];
}

/** A story of which only the text is known. */
export const bare = (text: string): Story => ({
  title: null,
  lead: null,
  text,
  url: null,
  source: null,
  authors: [],
  publishedAt: null,
  language: null,
});
