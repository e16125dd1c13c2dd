import type { S3Client } from "@aws-sdk/client-s3";
import { onBug } from "../observe.ts";
import { rawBucket } from "../raw-bucket.ts";
import { accepting } from "./accept.ts";
import { upload } from "./endpoint.ts";
import { presign } from "./presign.ts";

/** Bytes of an upload through the function: a binary body comes in base 64, and an event has 6 MB at most. */
export const DIRECT_BYTES = 4 * 1024 * 1024;

const now = (): Date => new Date();
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What the upload function answers: uploads themselves, and addresses for larger ones. */
export function uploads(client: S3Client, bucket: string): (request: Request) => Promise<Response> {
  const accept = accepting({ store: rawBucket(client, bucket), now, pause });
  return (request) =>
    new URL(request.url).pathname === "/upload/presign"
      ? presign(request, { client, bucket, now, onBug })
      : upload(request, { limit: DIRECT_BYTES, accept, onBug });
}
