import type { Provisional } from "@newsledger/core/company";
import type { Read } from "@newsledger/core/ingest";
import type { Clock, Id } from "@newsledger/core/util";

/** What resolvers may use: one of these a request. */
export interface Context {
  readonly readers: Read.Readers;
  readonly clock: Clock.Clock;
  /** Companies that a story named, which was read in this request and not stored, and which no list has. */
  readonly met: Map<Id.CompanyId, Provisional>;
}

/** What all requests share. */
export type Shared = Pick<Context, "readers" | "clock">;

/** A context of its own for every request, so that what one loads is never shown to another. */
export const contextOf = ({ readers, clock }: Shared): Context => ({ readers, clock, met: new Map() });
