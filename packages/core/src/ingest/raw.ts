import * as z from "zod";
import { Hash, Id } from "../util/index.ts";
import type { UploadId } from "../util/id.ts";
import type { Raw } from "./stages.ts";

/** How bytes were labelled when they first came. */
export const Label = z.object({
  contentType: z.string(),
  charset: z.string().nullable(),
  filename: z.string().nullable(),
  /** RFC 3339 in UTC. */
  receivedAt: z.string(),
});
export type Label = z.output<typeof Label>;

/** Where raw uploads are kept: a bucket, or a folder. An upload is acknowledged only after `put` has returned. */
export interface RawStore {
  /** Keeps the bytes; what is kept already stays as it is. Returns the label they are kept under: that of their first arrival. */
  put(id: UploadId, bytes: Uint8Array, label: Label): Promise<Label>;
  get(id: UploadId): Promise<{ readonly bytes: Uint8Array; readonly label: Label } | undefined>;
}

type Labels = Pick<Label, "contentType" | "charset" | "filename">;

/** The same bytes, given by their SHA-256 in hex, under the same labels are the same upload. */
export const idFor = ({ contentType, charset, filename }: Labels, sha256: string): UploadId =>
  Id.Upload.parse(`u${Hash.short(`${contentType} ${charset ?? ""} ${filename ?? ""} ${sha256}`)}`);
export const idOf = (raw: Raw): UploadId => idFor(raw, Hash.sha256(raw.bytes));

export const rawOf = (bytes: Uint8Array, label: Label): Raw => ({
  bytes,
  contentType: label.contentType,
  charset: label.charset,
  filename: label.filename,
});
