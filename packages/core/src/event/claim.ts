import type { Quantity } from "../text/quantity/quantity.ts";
import type { Span } from "../text/span.ts";
import type { Period } from "../text/time/period.ts";
import type { CompanyId } from "../util/id.ts";
import type { EventKind, ParticipantRole, QuantityRole } from "./kinds/index.ts";
import type { Factuality, Status } from "./status.ts";

/** Who takes part, in which role, and the words that say so. `company` is null for people, authorities, places, products. */
export interface ClaimedParticipant {
  readonly role: ParticipantRole;
  readonly company: CompanyId | null;
  /** Its id in the lists when it is no company: a country or an authority has one, whatever the language. */
  readonly entry: string | null;
  /** The clearest name in the story: "Deutsche Bank", "Trần Ngọc Tâm". */
  readonly name: string;
  readonly span: Span;
}

export interface ClaimedQuantity {
  readonly role: QuantityRole;
  readonly quantity: Quantity;
}

/** A fact of an event that is a word and no number: POSITION "Tổng giám đốc", ROUND "Series B", RATING_TO "BB+", INDICATOR "CPI". */
export interface ClaimedTerm {
  readonly role: QuantityRole;
  readonly value: string;
  readonly span: Span;
}

/** Why the reader says what it says: for a curator, never for a program. */
export interface Explanation {
  /** The cue that raised the event, as written. */
  readonly cue: Span;
  /** What spoke for it and against it, as "name: weight"; anti-cues considered are among them. */
  readonly signals: readonly string[];
  /** The words that gave the status and the factuality, if any did. */
  readonly status: Span | null;
  /** For each participant and quantity, the rule that gave its role. */
  readonly roles: readonly string[];
}

/** What one story says of one event, as read: one of these an event a story, however often the story repeats it. */
export interface ReadClaim {
  readonly kind: EventKind;
  readonly subtype: string | null;
  readonly status: Status;
  readonly factuality: Factuality;
  readonly participants: readonly ClaimedParticipant[];
  readonly quantities: readonly ClaimedQuantity[];
  readonly terms: readonly ClaimedTerm[];
  readonly period: Period | null;
  /** The sentences that prove it, the best first; one to three. */
  readonly evidence: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly explain: Explanation;
}
