import type { Event } from "@newsledger/core/event";
import type { Read } from "@newsledger/core/ingest";
import type { Clock, Id } from "@newsledger/core/util";

/** What resolvers may use: one of these a request. */
export interface Context {
  readonly readers: Read.Readers;
  readonly clock: Clock.Clock;
  /** Companies that a story read in this request named and no list has, and claims of the events that it told of: kept nowhere else. */
  readonly unstored: {
    readonly companies: Map<Id.CompanyId, { readonly name: string; readonly aliases: readonly string[] }>;
    readonly claims: Map<Id.EventId, readonly Event.Claim[]>;
  };
}

/** What all requests share. */
export type Shared = Pick<Context, "readers" | "clock">;

/** A context of its own for every request, so that what one loads is never shown to another. */
export const contextOf = ({ readers, clock }: Shared): Context => ({
  readers,
  clock,
  unstored: { companies: new Map(), claims: new Map() },
});
