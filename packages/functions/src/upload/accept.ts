import { type Raw, type Raws, Receive, Uploads } from "@newsledger/core/ingest";
import type { RawBucket } from "../raw-bucket.ts";
import { told } from "../observe.ts";
import type { How } from "./endpoint.ts";

export interface Deployed {
  readonly store: RawBucket;
  readonly now: () => Date;
  readonly pause: (ms: number) => Promise<void>;
}

/** Asks for an upload, rarer and rarer, until it is done or the time is up. */
async function finished(first: Uploads.Finished, seconds: number, { now, pause }: Deployed): Promise<Uploads.Finished> {
  const until = now().getTime() + seconds * 1000;
  let latest = first;
  for (let ms = 200; latest.upload.state !== "DONE" && now().getTime() + ms <= until; ms = Math.min(ms * 1.5, 2000)) {
    await pause(ms);
    latest = (await Uploads.standing(first.upload.id)) ?? latest;
  }
  return latest;
}

/**
 * Takes an upload in where reading is another function's work: kept in the bucket, which announces it to the queue. Bytes that came
 * before and were never finished (set aside, or their receipts have expired) are announced once more: to send again is to try again.
 */
export const accepting =
  (deployed: Deployed) =>
  async (raw: Raw, { wait, allow }: How): Promise<Uploads.Finished> => {
    const { store, now } = deployed;
    const at = now();
    const upload = await Receive.take(raw, store, { at, allow });
    const { contentType, charset, filename } = raw;
    const isNew = upload.receivedAt === at.toISOString();
    told("received", { upload: upload.id, state: upload.state, bytes: raw.bytes.byteLength, stories: upload.stories });
    if (upload.state === "DONE")
      return (await Uploads.standing(upload.id, { repeated: true })) ?? { upload, receipts: [] };
    if (!isNew) {
      const label: Raws.Label = { contentType, charset, filename, receivedAt: upload.receivedAt };
      await store.announce(upload.id, raw.bytes, label);
    }
    return finished({ upload, receipts: [] }, wait ?? 0, deployed);
  };
