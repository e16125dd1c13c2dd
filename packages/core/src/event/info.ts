import type { LanguageCode } from "../text/language.ts";
import type { Quantity } from "../text/quantity/quantity.ts";
import type { Span } from "../text/span.ts";
import type { Period } from "../text/time/period.ts";
import type { ArticleId, ClaimId, CompanyId, EventId } from "../util/id.ts";
import type { Explanation } from "./claim.ts";
import type { EventKind, ParticipantRole, QuantityRole } from "./kinds/index.ts";
import type { Factuality, Status } from "./status.ts";

/** A stretch of an article's text with its words: the proof of a fact, readable without the article. */
export interface Proof extends Span {
  readonly quote: string;
}
export type Figure = Omit<Quantity, "span" | "core"> & { readonly span: Proof };
export type When = Omit<Period, "span"> & { readonly span: Proof };

export interface Participation {
  readonly role: ParticipantRole;
  readonly company: CompanyId | null;
  /** See `ClaimedParticipant`. */
  readonly entry: string | null;
  readonly name: string;
  readonly span: Proof;
}
export interface Amount {
  readonly role: QuantityRole;
  readonly quantity: Figure;
}
export interface Term {
  readonly role: QuantityRole;
  readonly value: string;
  readonly span: Proof;
}

/** A claim without its proof sentences: what merging compares and folds. */
export interface Signature {
  readonly id: ClaimId;
  readonly article: ArticleId;
  /** When it was reported: the article's publication or, undated, its arrival. RFC 3339 in UTC. */
  readonly at: string;
  /** `at` is a day of publication: an arrival says little of when it was. */
  readonly dated: boolean;
  /** Of the article. */
  readonly language: LanguageCode;
  /** The outlet of the article; null when it is not known. */
  readonly source: string | null;
  readonly kind: EventKind;
  readonly subtype: string | null;
  readonly status: Status;
  readonly factuality: Factuality;
  readonly participants: readonly Participation[];
  readonly quantities: readonly Amount[];
  readonly terms: readonly Term[];
  readonly period: When | null;
  /** The article retells another with the same figures: it adds a source, and says nothing more. */
  readonly echo: boolean;
  readonly confidence: number;
}

/** Why the reader says what it says, with the words that made it say so. */
export interface Explained extends Explanation {
  readonly cue: Proof;
  readonly status: Proof | null;
}

/** What one article says of one event, as stored with the article. */
export interface Claim extends Signature {
  /** The event that the claim belongs to now; merging may change it. */
  readonly event: EventId;
  readonly evidence: readonly Proof[];
  readonly explain: Explained;
  /** The extractor that made it, with its version. */
  readonly reader: string;
}

/** Which claim of which article: enough to read it. */
export interface ClaimRef {
  readonly claim: ClaimId;
  readonly article: ArticleId;
}
export interface StatusChange extends ClaimRef {
  readonly status: Status;
  readonly at: string;
}
export interface Participant {
  readonly role: ParticipantRole;
  readonly company: CompanyId | null;
  readonly name: string;
  readonly claims: readonly ClaimRef[];
}
export interface ClaimedFigure {
  readonly quantity: Figure;
  readonly claims: readonly ClaimRef[];
}
export interface EventQuantity {
  readonly role: QuantityRole;
  readonly figures: readonly ClaimedFigure[];
  /** Some claim gives figures that no other claim's figure agrees with. */
  readonly disagree: boolean;
}
export interface EventTerm {
  readonly role: QuantityRole;
  readonly value: string;
  readonly span: Proof;
  readonly claims: readonly ClaimRef[];
}

/** One event over many stories: the fold of its claims. */
export interface Info {
  readonly id: EventId;
  readonly kind: EventKind;
  readonly subtype: string | null;
  readonly status: Status;
  readonly history: readonly StatusChange[];
  readonly participants: readonly Participant[];
  readonly quantities: readonly EventQuantity[];
  readonly terms: readonly EventTerm[];
  readonly headline: Figure | null;
  readonly period: When | null;
  readonly firstReportedAt: string;
  readonly lastReportedAt: string;
  /** Outlets whose stories tell of it, at most twenty. */
  readonly sources: readonly string[];
  /** The headline figure in US dollars, by the rate of the day of the first report; null without a figure or a rate. */
  readonly usd: string | null;
  readonly confidence: number;
  readonly claims: number;
  readonly mergedInto: EventId | null;
  /** Told as the stories reported by this instant told it (RFC 3339 in UTC), without what came later. */
  readonly asOf?: string;
}
