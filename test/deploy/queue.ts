import type { SQSBatchResponse } from "aws-lambda";
import { queueEvent } from "../kit/lambda.ts";
import type { Lambda } from "./process.ts";

interface Message {
  readonly body: string;
  tries: number;
}

/** A queue as SQS and its event source are together: batches, partial failures, a number of tries, and what is set aside after them. */
export interface Queue {
  send(body: string): void;
  /** Delivers until nothing waits. */
  drain(fn: Lambda, options: { batch: number; tries: number; timeoutMs: number }): Promise<void>;
  readonly dead: string[];
  /** Batches that were delivered. */
  readonly batches: number;
}

/** Which messages of a batch were not done: all of them when the function failed as a whole. */
async function lost(fn: Lambda, messages: readonly Message[], timeoutMs: number): Promise<Message[]> {
  const event = queueEvent(messages.map(({ body }) => body));
  const { value, error } = await fn.invoke(event, timeoutMs);
  if (error) return [...messages];
  const failed = new Set((value as SQSBatchResponse).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  return messages.filter((_, i) => failed.has(`m${i}`));
}

export function queue(): Queue {
  const waiting: Message[] = [];
  const dead: string[] = [];
  let batches = 0;
  return {
    dead,
    get batches() {
      return batches;
    },
    send: (body) => void waiting.push({ body, tries: 0 }),
    async drain(fn, { batch, tries, timeoutMs }) {
      while (waiting.length > 0) {
        const messages = waiting.splice(0, batch);
        batches += 1;
        for (const message of messages) message.tries += 1;
        for (const message of await lost(fn, messages, timeoutMs))
          if (message.tries >= tries) dead.push(message.body);
          else waiting.push(message);
      }
    },
  };
}
