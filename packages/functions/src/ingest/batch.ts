import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type Announced, announced } from "./message.ts";

export interface Work {
  /** Reads and keeps an upload, until an instant of `performance.now()` at most. Doing it again changes nothing. */
  readonly read: (upload: Announced, until: number) => Promise<void>;
  /** Milliseconds until the function is ended. */
  readonly left: () => number;
  /** Told why a message was not done. */
  readonly failed: (message: string, error: unknown) => void;
}

// Time that is kept for each message that still waits, and for the answer itself.
const SHARE_MS = 10_000;
const ANSWER_MS = 3_000;

interface Task {
  readonly message: string;
  readonly uploads: readonly Announced[];
  readonly bytes: number;
}

/** Rejects when the time is up; what hangs is left behind, and tried again with its message. */
async function within(ms: number, work: (until: number) => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${Math.round(ms)} ms`)), Math.max(0, ms));
  });
  try {
    await Promise.race([work(performance.now() + ms), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a batch, the smallest uploads first, so that one that hangs takes no time from the others, and answers which messages were not
 * done: those come again, and no other does.
 */
export async function batch(event: SQSEvent, { read, left, failed }: Work): Promise<SQSBatchResponse> {
  const lost: string[] = [];
  const tasks: Task[] = [];
  const lose = (message: string, error: unknown): void => {
    lost.push(message);
    failed(message, error);
  };
  const taskOf = ({ messageId, body }: SQSRecord): void => {
    try {
      const uploads = announced(body);
      tasks.push({ message: messageId, uploads, bytes: uploads.reduce((sum, { bytes }) => sum + bytes, 0) });
    } catch (error) {
      lose(messageId, error);
    }
  };
  event.Records.forEach(taskOf);
  tasks.sort((a, b) => a.bytes - b.bytes);
  for (const [i, { message, uploads }] of tasks.entries()) {
    const waiting = tasks.length - 1 - i;
    try {
      for (const upload of uploads)
        await within(left() - ANSWER_MS - waiting * SHARE_MS, (until) => read(upload, until));
    } catch (error) {
      lose(message, error);
    }
  }
  return { batchItemFailures: lost.map((itemIdentifier) => ({ itemIdentifier })) };
}
