import type { Given } from "../article/info.ts";
import type { Found } from "../company/mention.ts";
import type { ReadClaim } from "../event/claim.ts";
import type { LanguageCode } from "../text/language.ts";
import type { Quantity } from "../text/quantity/quantity.ts";
import type { Span } from "../text/span.ts";
import type { Period } from "../text/time/period.ts";

/** Bytes as they came, and how they were labelled. */
export interface Raw {
  readonly bytes: Uint8Array;
  /** The media type, lower case, without parameters: "text/plain". */
  readonly contentType: string;
  readonly charset: string | null;
  readonly filename: string | null;
}

/** A story out of its wrapping: clean text, and what the wrapping said of it. */
export interface Story {
  readonly title: string | null;
  readonly lead: string | null;
  /** The body, or the whole text when title and lead are not given apart. */
  readonly text: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  /** RFC 3339; null when unknown. */
  readonly publishedAt: string | null;
  readonly language: LanguageCode | null;
  /** Only the beginning of the story, as feeds and locked pages have it: a full text at the same address completes it. */
  readonly teaser?: boolean;
}

/** Everything found in a story. Offsets are UTF-16 code units in `text`, which is NFC. */
export interface Reading {
  readonly language: LanguageCode;
  /** title, lead and body joined by line breaks, without repeating what the body already has. */
  readonly text: string;
  readonly title: string | null;
  readonly titleOrigin: Given;
  readonly lead: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtOrigin: Given;
  readonly attribution: { readonly name: string; readonly span: Span } | null;
  readonly found: Found;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
  readonly claims: readonly ReadClaim[];
}
