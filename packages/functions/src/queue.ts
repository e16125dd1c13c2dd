import {
  GetQueueAttributesCommand,
  SQSClient,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
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

/** Sends what was set aside back to the queue that it came from; about how many messages that is. */
export async function moveBack(client: SQSClient, deadLetters: string): Promise<number> {
  const names = ["QueueArn", "ApproximateNumberOfMessages"] as const;
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetters, AttributeNames: [...names] }),
  );
  const waiting = Number(Attributes?.ApproximateNumberOfMessages ?? 0);
  if (waiting > 0) await client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn }));
  return waiting;
}
