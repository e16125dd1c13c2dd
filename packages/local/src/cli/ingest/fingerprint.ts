import { createHash } from "node:crypto";
import { Raws } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import type { Source } from "./sources.ts";

/** The id that a file will have as an upload, from its bytes and labels; undefined for standard input, which passes by once. */
export async function fingerprint({ size, bytes, contentType, filename }: Source): Promise<Id.UploadId | undefined> {
  if (size === null) return undefined;
  const hash = createHash("sha256");
  for await (const piece of bytes()) hash.update(piece);
  return Raws.idFor({ contentType, charset: null, filename }, hash.digest("hex"));
}
