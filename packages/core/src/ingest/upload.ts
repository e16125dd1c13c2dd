import type { Code } from "../fault/index.ts";
import type { ArticleId, UploadId } from "../util/id.ts";

export const OUTCOMES = ["STORED", "DUPLICATE", "REVISED", "REJECTED", "FAILED"] as const;
/**
 * What became of a story: kept, known already, kept as a new revision, refused for a reason that the receipt gives, or set aside
 * because reading it met an error that is not the story's; its bytes are kept, and it can be read again.
 */
export type Outcome = (typeof OUTCOMES)[number];
export const STATES = ["RECEIVED", "READING", "DONE"] as const;
export type UploadState = (typeof STATES)[number];

/** Why a story was set aside: a bug, more time than a story may take, or a process that ended each time it was read. */
export type Mishap = "INTERNAL" | "TIMEOUT" | "CRASHED";

/** The outcome for one story of an upload. */
export interface Receipt {
  /** Which story of the upload, from 0. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly article: ArticleId | null;
  /** For REJECTED and FAILED: why, for programs and for people. */
  readonly code: Code | Mishap | null;
  readonly reason: string | null;
  /** Where in the upload it was: "line 3", "a.zip › b.html"; null when it was all of it. */
  readonly place: string | null;
}

/** Which stories of an upload that was done are to be read again. */
export interface Again {
  /** These alone; null for all that are to be. */
  readonly indices: readonly number[] | null;
  /** Those that were refused too, not only those that were set aside. */
  readonly rejected: boolean;
}

/** An upload: bytes that were received, and what became of the stories in them. The same bytes are the same upload. */
export interface Info {
  readonly id: UploadId;
  /** RFC 3339 in UTC. */
  readonly receivedAt: string;
  readonly state: UploadState;
  /** Stories met so far; all of them when DONE. */
  readonly stories: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** What was said of the bytes when they came. */
  readonly contentType: string;
  readonly filename: string | null;
  readonly bytes: number;
}
