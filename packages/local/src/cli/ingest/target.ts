import type { Info, Receipt, Uploads } from "@newsledger/core/ingest";
import type { Source } from "./sources.ts";

/** An upload on its way, as far as the archive has told. */
export type State = Pick<Info, "id" | "state" | "stories" | "counts">;

/** The archive that stories go to: one that runs, or the data of one that does not. */
export interface Target {
  /** How it is called in messages. */
  readonly name: string;
  /** An upload that the archive has already read to the end, by its bytes: there is no need to send it. */
  known(source: Source): Promise<Uploads.Finished | undefined>;
  /** Throws a Fault for what the archive refuses, any other error when it cannot be reached. */
  send(source: Source): Promise<Uploads.Finished>;
  /** How far an upload is. */
  state(id: Info["id"]): Promise<State>;
  /** Receipts from where the last ones left off, null for the first, and where they go on. */
  receipts(id: Info["id"], after: string | null): Promise<{ receipts: readonly Receipt[]; next: string | null }>;
  close(): Promise<void>;
}
