import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Gate } from "@newsledger/core/access";
import { Fault } from "@newsledger/core/fault";
import { Raws, Uploads } from "@newsledger/core/ingest";
import { globalId } from "@newsledger/graphql";
import * as z from "zod";
import { keyOf, metadataOf } from "../raw-bucket.ts";
import { NAME_CHARS, bounded, mediaType } from "./body.ts";
import { answer, answered, bearer, told } from "./answer.ts";

/** Bytes that a presigned upload may have, and seconds that its address is good for. */
export const PRESIGN = { bytes: 256 * 1024 * 1024, seconds: 900, requestBytes: 10_000 } as const;

const Asked = z.object({
  contentType: z.string().min(1).max(200),
  filename: z.string().min(1).max(NAME_CHARS).nullish(),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hex characters, in lower case"),
});

async function asked(request: Request): Promise<z.output<typeof Asked>> {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(await bounded(request, PRESIGN.requestBytes)).toString("utf8"));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("BAD_JSON", "send JSON: {contentType, filename?, bytes, sha256}");
  }
  const found = Asked.safeParse(json);
  const [issue] = found.error?.issues ?? [];
  if (!found.success) throw new Fault("BAD_INPUT", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  if (found.data.bytes > PRESIGN.bytes)
    throw new Fault("TOO_LARGE", `a presigned upload has at most ${PRESIGN.bytes} bytes: send the stories in several`, {
      limit: PRESIGN.bytes,
      asked: found.data.bytes,
    });
  return found.data;
}

export interface Options {
  readonly client: S3Client;
  readonly bucket: string;
  readonly now: () => Date;
  readonly gate: Gate;
  readonly address: string | null;
  readonly onBug: (error: unknown) => void;
}

/** Headers that are signed and so have to be sent as they are: type, length, checksum, metadata, and that nothing is overwritten. */
const headersOf = (label: Raws.Label, bytes: number, sha256: string): Record<string, string> => ({
  "content-type": label.contentType,
  "content-length": String(bytes),
  "if-none-match": "*",
  "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
  ...Object.fromEntries(Object.entries(metadataOf(label)).map(([name, value]) => [`x-amz-meta-${name}`, value])),
});

async function sign(request: Request, { client, bucket, now, gate, address }: Options): Promise<Response> {
  if (request.method !== "POST") throw new Fault("METHOD_NOT_ALLOWED", "ask for an address with POST");
  await gate({ key: bearer(request), scope: "upload", address });
  const { contentType, filename = null, bytes, sha256 } = await asked(request);
  const { type, charset } = mediaType(contentType);
  const at = now();
  const label: Raws.Label = { contentType: type, charset, filename, receivedAt: at.toISOString() };
  const id = Raws.idFor(label, sha256);
  const done = await Uploads.standing(id, { repeated: true });
  if (done?.upload.state === "DONE") return answer(200, told(done));
  const headers = headersOf(label, bytes, sha256);
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: keyOf(id),
    ContentType: type,
    ContentLength: bytes,
    IfNoneMatch: "*",
    ChecksumSHA256: headers["x-amz-checksum-sha256"],
    Metadata: metadataOf(label),
  });
  const names = new Set(Object.keys(headers));
  const url = await getSignedUrl(client, command, {
    expiresIn: PRESIGN.seconds,
    signableHeaders: names,
    unhoistableHeaders: names,
  });
  const expiresAt = new Date(at.getTime() + PRESIGN.seconds * 1000).toISOString();
  return answer(201, { upload: { id: globalId("Upload", id) }, method: "PUT", url, headers, expiresAt });
}

/**
 * `POST /upload/presign` with a key and `{contentType, filename?, bytes, sha256}`: answers the address, the method and the headers to
 * put a larger file with, straight into the bucket. The upload's id comes from the checksum, which the bucket verifies.
 */
export const presign = (request: Request, options: Options): Promise<Response> =>
  answered(() => sign(request, options), options.onBug);
