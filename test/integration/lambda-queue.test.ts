import { SQSClient } from "@aws-sdk/client-sqs";
import { Id } from "@newsledger/core/util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { announced } from "../../packages/functions/src/ingest/message.ts";
import { announcing, moveBack } from "../../packages/functions/src/queue.ts";
import { type Sqs, startSqs } from "../kit/sqs.ts";

let sqs: Sqs;
let client: SQSClient;
beforeAll(async () => {
  sqs = await startSqs();
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  client = new SQSClient({ endpoint: sqs.endpoint, region: "ap-southeast-1", credentials });
});
afterAll(() => sqs.close());
beforeEach(() => void sqs.requests.splice(0));

const id = Id.Upload.parse(`u${"a".repeat(20)}`);

test("an upload to be read on is announced as the bucket announces it", async () => {
  await announcing(client, sqs.url)({ id, bytes: 7 });
  const [asked] = sqs.requests;
  expect(asked).toMatchObject({ target: "AmazonSQS.SendMessage", body: { QueueUrl: sqs.url } });
  expect(announced(String(asked?.body["MessageBody"]))).toEqual([{ id, bytes: 7 }]);
});

test("what was set aside goes back to the queue that it came from", async () => {
  expect(await moveBack(client, `${sqs.endpoint}/111122223333/dead`)).toBe(3);
  expect(sqs.requests).toMatchObject([
    { target: "AmazonSQS.GetQueueAttributes", body: { AttributeNames: ["QueueArn", "ApproximateNumberOfMessages"] } },
    { target: "AmazonSQS.StartMessageMoveTask", body: { SourceArn: "arn:aws:sqs:ap-southeast-1:111122223333:dead" } },
  ]);
});
