import { SQSClient, SendMessageCommand } from "@aws-sdk/client-sqs";
import { Resource } from "sst/resource";
import type { Announced } from "./ingest/message.ts";
import { keyOf } from "./raw-bucket.ts";

/** Puts an upload in the queue as the bucket does: to be read, or to be read on. */
export type Announce = (upload: Announced) => Promise<void>;

export const announcing =
  (client: SQSClient, url: string): Announce =>
  async ({ id, bytes }) => {
    const body = { Records: [{ s3: { object: { key: keyOf(id), size: bytes } } }] };
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }));
  };

/** The queue that is linked to this function. */
export const linkedQueue = (): string => (Reflect.get(Resource, "Uploaded") as { url: string }).url;

/** A client for AWS or, with `AWS_ENDPOINT_URL_SQS`, for another queue of the same protocol. */
export const queueClient = (): SQSClient => new SQSClient({ maxAttempts: 4 });
