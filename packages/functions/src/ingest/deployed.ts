import { Ingest } from "@newsledger/core/ingest";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { counted, onBug, told } from "../observe.ts";
import { batch } from "./batch.ts";
import type { Announced } from "./message.ts";

const METRICS = {
  STORED: "StoriesStored",
  DUPLICATE: "StoriesDuplicate",
  REVISED: "StoriesRevised",
  REJECTED: "StoriesRejected",
  FAILED: "StoriesFailed",
} as const;

async function readUpload({ id, bytes }: Announced, line: Ingest.Line): Promise<void> {
  const started = performance.now();
  const { upload, receipts } = await Ingest.run(id, line);
  for (const { index, article, outcome, code } of receipts) {
    told("story", { upload: id, index, article, outcome, code });
    counted(METRICS[outcome], 1);
  }
  told("read", { upload: id, bytes, stories: upload.stories, ms: Math.round(performance.now() - started) });
}

/** What the ingest function does with a batch of the queue. */
export const ingesting =
  (line: Ingest.Line) =>
  (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    batch(event, {
      read: (upload) => readUpload(upload, line),
      left: () => context.getRemainingTimeInMillis(),
      failed: (message, error) => {
        told("message failed", { messageId: message, tries: Number(triesOf(event, message)) });
        onBug(error);
      },
    });

const triesOf = (event: SQSEvent, message: string): string =>
  event.Records.find(({ messageId }) => messageId === message)?.attributes.ApproximateReceiveCount ?? "0";
