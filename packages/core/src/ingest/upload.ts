import type { Code } from "../fault/index.ts";
import type { ArticleId, UploadId } from "../util/id.ts";

export const OUTCOMES = ["STORED", "DUPLICATE", "REVISED", "REJECTED"] as const;
/** What became of a story: kept, known already, kept as a new revision, or refused for a reason that the receipt gives. */
export type Outcome = (typeof OUTCOMES)[number];
export const STATES = ["RECEIVED", "READING", "DONE"] as const;
export type UploadState = (typeof STATES)[number];

/** The outcome for one story of an upload. */
export interface Receipt {
  /** Which story of the upload, from 0. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly article: ArticleId | null;
  /** For REJECTED: why, for programs and for people. */
  readonly code: Code | null;
  readonly reason: string | null;
}

/** An upload: bytes that were received, and what became of the stories in them. The same bytes are the same upload. */
export interface Info {
  readonly id: UploadId;
  /** RFC 3339 in UTC. */
  readonly receivedAt: string;
  readonly state: UploadState;
  readonly stories: number;
  readonly counts: Readonly<Record<Outcome, number>>;
}
