import { describe, expect, test } from "vitest";
import { type StageName, stack } from "./stack.ts";

const BOTH: StageName[] = ["dev", "production"];
const DAY = 86_400;

describe.each(BOTH)("in %s", (stage) => {
  const { of, only } = stack(stage);
  const queue = only("aws:sqs/queue:Queue", "Uploaded");
  const dead = only("aws:sqs/queue:Queue", "DeadLetters");
  const ingest = only("aws:lambda/function:Function", "Ingest");
  const mapping = only("aws:lambda/eventSourceMapping:EventSourceMapping", "Uploaded");
  const arn = (one: Record<string, unknown>): string =>
    `arn:aws:sqs:ap-southeast-1:111122223333:${String(one["name"])}`;

  test("a message is hidden at least six times as long as the function may work on it", () => {
    expect(Number(queue["visibilityTimeoutSeconds"])).toBeGreaterThanOrEqual(6 * Number(ingest["timeout"]));
    expect(Number(queue["visibilityTimeoutSeconds"])).toBeLessThanOrEqual(12 * 3600);
  });

  test("what failed every time is set aside, and kept longer than anything waits", () => {
    expect(JSON.parse(String(queue["redrivePolicy"]))).toEqual({ deadLetterTargetArn: arn(dead), maxReceiveCount: 4 });
    const tries = 4 * Number(queue["visibilityTimeoutSeconds"]);
    expect(Number(queue["messageRetentionSeconds"])).toBeGreaterThan(tries);
    expect(dead["messageRetentionSeconds"]).toBe(14 * DAY);
    expect(Number(dead["messageRetentionSeconds"])).toBeGreaterThan(Number(queue["messageRetentionSeconds"]));
  });

  test("only the queue's own messages come into the dead letters, and both queues are encrypted", () => {
    const allowed = only("aws:sqs/redriveAllowPolicy:RedriveAllowPolicy", "DeadLetters")["redriveAllowPolicy"];
    expect(JSON.parse(String(allowed))).toEqual({ redrivePermission: "byQueue", sourceQueueArns: [arn(queue)] });
    expect([queue["sqsManagedSseEnabled"], dead["sqsManagedSseEnabled"]]).toEqual([true, true]);
  });

  test("a batch answers for each message apart", () => {
    expect(mapping).toMatchObject({
      eventSourceArn: arn(queue),
      functionResponseTypes: ["ReportBatchItemFailures"],
      batchSize: 5,
    });
    expect(mapping["functionName"]).toContain(String(ingest["name"]));
    expect(of("aws:lambda/eventSourceMapping:EventSourceMapping")).toHaveLength(1);
  });

  test("the bucket announces new uploads, and only those, to the queue", () => {
    const { bucket, queues, lambdaFunctions, topics } = only(
      "aws:s3/bucketNotification:BucketNotification",
      "Uploaded",
    );
    expect(bucket).toBe(only("aws:s3/bucket:Bucket", "Uploads")["bucket"]);
    expect(queues).toEqual([
      { id: "uploaded", queueArn: arn(queue), events: ["s3:ObjectCreated:*"], filterPrefix: "raw/" },
    ]);
    expect([lambdaFunctions, topics]).toEqual([undefined, undefined]);
  });
});

test("in production a flood of uploads has its own share of executions, and polls for no more", () => {
  const { only } = stack("production");
  const share = (name: string) => only("aws:lambda/function:Function", name)["reservedConcurrentExecutions"];
  expect({ upload: share("Upload"), ingest: share("Ingest"), graphql: share("Graphql") }).toEqual({
    upload: 20,
    ingest: 20,
    graphql: 100,
  });
  const mapping = only("aws:lambda/eventSourceMapping:EventSourceMapping", "Uploaded");
  expect(mapping["scalingConfig"]).toEqual({ maximumConcurrency: share("Ingest") });
});

test("elsewhere nothing is reserved: a new account has ten executions in all", () => {
  const { of } = stack("dev");
  const shares = of("aws:lambda/function:Function").map((one) => one.inputs["reservedConcurrentExecutions"]);
  expect(shares).toEqual([undefined, undefined, undefined]);
});
