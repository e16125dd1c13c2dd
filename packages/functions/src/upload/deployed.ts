import type { S3Client } from "@aws-sdk/client-s3";
import { gate } from "@newsledger/core/access";
import { onBug } from "../observe.ts";
import { rawBucket } from "../raw-bucket.ts";
import { accepting } from "./accept.ts";
import { held } from "./body.ts";
import { type Options, upload } from "./endpoint.ts";
import { presign } from "./presign.ts";

/** Bytes of an upload through the function: a binary body comes in base 64, and an event has 6 MB at most. */
export const DIRECT_BYTES = 4 * 1024 * 1024;

const now = (): Date => new Date();
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What the upload function answers: uploads themselves, and addresses for larger ones. */
export function uploads(client: S3Client, bucket: string): (request: Request) => Promise<Response> {
  const kept = accepting({ store: rawBucket(client, bucket), now, pause });
  // Behind the distribution every caller has an edge's address: wrong keys are counted by a rule of the web firewall instead.
  const door = { gate: gate(), address: null, now, onBug };
  const accept: Options["accept"] = async (arriving, how) => kept(await held(arriving, DIRECT_BYTES), how);
  return (request) =>
    new URL(request.url).pathname === "/upload/presign"
      ? presign(request, { client, bucket, ...door })
      : upload(request, { accept, ...door });
}
