import type { Mention } from "../company/mention.ts";
import type { Quantity } from "../text/quantity/quantity.ts";
import type { LanguageCode } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import type { Period } from "../text/time/period.ts";
import type { ArticleId, ClaimId, CompanyId, UploadId } from "../util/id.ts";

export const GIVENS = ["GIVEN", "INFERRED", "NONE"] as const;
/** Where a value comes from: the uploader, the reader's inference, or nowhere. */
export type Given = (typeof GIVENS)[number];

/** Which story of which upload made an article what it is. */
export interface Origin {
  readonly upload: UploadId;
  readonly index: number;
}

/** Which readers and which company list made the facts. */
export interface ReaderVersion {
  readonly extractor: string;
  readonly gazetteer: string;
}

/** That a story retells an earlier one nearly word for word. */
export interface Duplicate {
  readonly article: ArticleId;
  /** When that one was published. */
  readonly at: string;
  /** The share of three words in a row that both have: 0 to 1. */
  readonly similarity: number;
  /** Both have the same figures: then it says nothing more of events. With other figures it disagrees. */
  readonly echo: boolean;
}

/** A text that the article had before. */
export interface Revision {
  readonly textHash: string;
  readonly bodyParts: number;
  /** When the upload that brought it was received: RFC 3339 in UTC. */
  readonly ingestedAt: string;
  readonly origin: Origin;
}

/** An article as lists show it: everything but its text and the facts with their spans. */
export interface Info {
  readonly id: ArticleId;
  readonly title: string | null;
  readonly titleOrigin: Given;
  readonly lead: string | null;
  readonly language: LanguageCode;
  /** Canonical. */
  readonly url: string | null;
  readonly source: { readonly name: string; readonly domain: string | null } | null;
  readonly attribution: { readonly name: string; readonly span: Span } | null;
  readonly authors: readonly string[];
  /** RFC 3339 in UTC. */
  readonly publishedAt: string | null;
  readonly publishedAtOrigin: Given;
  /** When the upload that brought it was received. */
  readonly ingestedAt: string;
  /** SHA-256 of the text with white space collapsed, in hex. */
  readonly textHash: string;
  /** Only the beginning of the story, as a feed or a locked page has it: a full text at the same address completes it. */
  readonly teaser: boolean;
  /** How many stored parts the text and its facts have. */
  readonly bodyParts: number;
  /** Earlier texts of the article, the oldest first; each stays readable. */
  readonly revisions: readonly Revision[];
  readonly companies: readonly { readonly company: CompanyId; readonly relevance: number }[];
  readonly kinds: readonly string[];
  readonly claims: readonly ClaimId[];
  /** The earlier story that this one retells; null when it stands for itself. */
  readonly duplicateOf: Duplicate | null;
  readonly origin: Origin;
  readonly readBy: ReaderVersion;
}

/** The text of an article and the facts in it; every span is in `text`, in UTF-16 code units. */
export interface Body {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
}

/** When an article counts as published: as it says or, undated, when it came. */
export const at = (info: Pick<Info, "publishedAt" | "ingestedAt">): string => info.publishedAt ?? info.ingestedAt;
