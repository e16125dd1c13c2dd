import { type Info, Ingest } from "@newsledger/core/ingest";
import type { Context, SQSBatchResponse, SQSEvent } from "aws-lambda";
import { counted, measured } from "../metrics.ts";
import type { Announce } from "../queue.ts";
import { onBug, told } from "../observe.ts";
import { batch } from "./batch.ts";
import type { Announced } from "./message.ts";

const METRICS = {
  STORED: "StoriesStored",
  DUPLICATE: "StoriesDuplicate",
  REVISED: "StoriesRevised",
  REJECTED: "StoriesRejected",
  FAILED: "StoriesFailed",
} as const;
const OUTCOMES = Object.keys(METRICS) as (keyof typeof METRICS)[];

/** What a finished upload was, for the metrics: counted once, by the turn that finished it. */
function count({ state, counts }: Info): void {
  if (state === "DONE") for (const outcome of OUTCOMES) counted(METRICS[outcome], counts[outcome]);
}

/** Reads an upload until it is done or its time is short: what is left then is put in the queue again, and goes on where it was left. */
async function readUpload({ id, bytes }: Announced, until: number, { line, announce }: Ingesting): Promise<void> {
  const started = performance.now();
  const job = await Ingest.open(id, line);
  if (!job) return told("read before", { upload: id });
  try {
    // A story takes well under a second: half of a short time, or a quarter of a minute, is enough to end in order.
    const upload = await job.turn(() => until - performance.now() < Math.min(15_000, (until - started) / 2));
    for (const { index, article, outcome, code } of job.made)
      told("story", { upload: id, index, article, outcome, code });
    count(upload);
    const ms = Math.round(performance.now() - started);
    told("read", { upload: id, state: upload.state, bytes, stories: upload.stories, ms });
    if (upload.state !== "DONE") await announce({ id, bytes });
  } finally {
    await job.close();
  }
}

export interface Ingesting {
  readonly line: Ingest.Line;
  readonly announce: Announce;
}

/** What the ingest function does with a batch of the queue. */
export const ingesting =
  (on: Ingesting) =>
  (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    measured(
      batch(event, {
        read: (upload, until) => readUpload(upload, until, on),
        left: () => context.getRemainingTimeInMillis(),
        failed: (message, error) => {
          told("message failed", { messageId: message, tries: Number(triesOf(event, message)) });
          onBug(error);
        },
      }),
    );

const triesOf = (event: SQSEvent, message: string): string =>
  event.Records.find(({ messageId }) => messageId === message)?.attributes.ApproximateReceiveCount ?? "0";
