import type { ParticipantRole, QuantityRole } from "../kinds/index.ts";

/** What makes two claims of one kind the same event. */
export interface Identity {
  /** The first of these roles that a claim fills gives the anchor: only claims with the same anchor are compared. */
  readonly anchors: readonly ParticipantRole[];
  /** Who else takes part: shared speaks for, disjoint against one event. */
  readonly others: readonly ParticipantRole[];
  /** Disjoint `others` are two events, whatever else agrees (two people appointed, two products launched). */
  readonly strict: boolean;
  /** Figures that tell one deal from another. */
  readonly figures: readonly QuantityRole[];
  /** One event a period (results of a quarter): equal periods are one event, unequal ones two. */
  readonly periodic: boolean;
  /** Claims further apart than this many days are never compared. */
  readonly days: number;
}
