import * as z from "zod";
import { Hash, Id } from "../util/index.ts";
import type { UploadId } from "../util/id.ts";
import type { Input } from "./formats/format.ts";
import type { Raw } from "./stages.ts";

export { ofBytes, ofStream, whole } from "./formats/input.ts";
export type { Input } from "./formats/format.ts";

/** How bytes were labelled when they first came. */
export const Label = z.object({
  contentType: z.string(),
  charset: z.string().nullable(),
  filename: z.string().nullable(),
  /** RFC 3339 in UTC. */
  receivedAt: z.string(),
});
export type Label = z.output<typeof Label>;
export type Labels = Omit<Label, "receivedAt">;

/** Bytes that are kept, read as they are asked for. */
export interface Kept {
  readonly label: Label;
  readonly input: Input;
}

/** Where raw uploads are kept: a bucket, or a folder. An upload is acknowledged only after `put` has returned. */
export interface RawStore {
  /** Keeps the bytes; what is kept already stays as it is. Returns the label they are kept under: that of their first arrival. */
  put(id: UploadId, bytes: Uint8Array, label: Label): Promise<Label>;
  open(id: UploadId): Promise<Kept | undefined>;
}

/** Bytes that came whole and are not an upload yet: they are kept under the id that they turn out to have, or dropped. */
export interface Staged {
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly input: Input;
  /** As `put`. */
  keep(id: UploadId, label: Label): Promise<Label>;
  discard(): Promise<void>;
}

/** A store that takes bytes of any number as they pass by. What `body` throws is thrown on, and nothing is left of it. */
export interface StagingStore extends RawStore {
  stage(body: AsyncIterable<Uint8Array>): Promise<Staged>;
}

/** The same bytes, given by their SHA-256 in hex, under the same labels are the same upload. */
export const idFor = ({ contentType, charset, filename }: Labels, sha256: string): UploadId =>
  Id.Upload.parse(`u${Hash.short(`${contentType} ${charset ?? ""} ${filename ?? ""} ${sha256}`)}`);
export const idOf = (raw: Raw): UploadId => idFor(raw, Hash.sha256(raw.bytes));

export const labelsOf = ({ contentType, charset, filename }: Labels): Labels => ({ contentType, charset, filename });
