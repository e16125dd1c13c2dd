import { GAZETTEER, lambda } from "./lambda.ts";
import { SECONDS, SHARE, TRIES, kept, opinionModel, origins } from "./stage.ts";
import { RAW, bucket, onTable, onUploads, table } from "./storage.ts";
import { router } from "./web.ts";

const DAY = 86_400;

export const deadLetters = new sst.aws.Queue("DeadLetters", {
  transform: { queue: { messageRetentionSeconds: 14 * DAY, sqsManagedSseEnabled: true } },
});

export const queue = new sst.aws.Queue("Uploaded", {
  visibilityTimeout: `${SECONDS.visibility} seconds`,
  dlq: { queue: deadLetters.arn, retry: TRIES },
  transform: { queue: { messageRetentionSeconds: 7 * DAY, sqsManagedSseEnabled: true } },
});

new aws.sqs.RedriveAllowPolicy("DeadLettersFrom", {
  queueUrl: deadLetters.url,
  redriveAllowPolicy: $jsonStringify({ redrivePermission: "byQueue", sourceQueueArns: [queue.arn] }),
});

// Only this bucket of this account may announce uploads: without the conditions any bucket anywhere could.
const announced = new aws.sqs.QueuePolicy("UploadedFromBucket", {
  queueUrl: queue.url,
  policy: $jsonStringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "s3.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: queue.arn,
        Condition: {
          ArnEquals: { "aws:SourceArn": bucket.arn },
          StringEquals: { "aws:SourceAccount": aws.getCallerIdentityOutput().accountId },
        },
      },
    ],
  }),
});

new aws.s3.BucketNotification(
  "UploadedAnnounced",
  {
    bucket: bucket.name,
    queues: [{ id: "uploaded", queueArn: queue.arn, events: ["s3:ObjectCreated:*"], filterPrefix: RAW }],
  },
  { dependsOn: [announced] },
);

export const uploads = lambda("upload", {
  // Parsing a file of 5 MB takes its bytes several times over; the processor's share comes with the memory.
  memory: "1024 MB",
  link: [table, bucket],
  permissions: [onTable("GetItem", "PutItem", "Query"), onUploads("PutObject", "GetObject")],
  url: {
    cors: origins.length > 0 && {
      allowOrigins: origins,
      allowMethods: ["GET", "POST"],
      allowHeaders: ["authorization", "content-type", "idempotency-key", "prefer"],
      exposeHeaders: ["location", "preference-applied"],
      allowCredentials: false,
      maxAge: "1 hour",
    },
    router: { instance: router, path: "/upload", readTimeout: `${SECONDS.upload} seconds` },
  },
});

// A profile passes questions on to its models, in whichever regions it has them.
const asking = {
  actions: ["bedrock:InvokeModel"],
  resources: ["arn:aws:bedrock:*::foundation-model/*", "arn:aws:bedrock:*:*:inference-profile/*"],
};

export const ingest = lambda("ingest", {
  // One whole processor: reading a story is arithmetic, and twice the memory for half the time costs the same.
  memory: "1769 MB",
  link: [table, bucket, queue],
  copyFiles: GAZETTEER,
  permissions: [
    onTable("GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"),
    onUploads("GetObject"),
    {
      actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:SendMessage"],
      resources: [queue.arn],
    },
    ...(opinionModel ? [asking] : []),
  ],
  ...(opinionModel && { environment: { NEWSLEDGER_OPINION_MODEL: opinionModel } }),
});

queue.subscribe(ingest.arn, {
  batch: { size: 5, window: "0 seconds", partialResponses: true },
  transform: {
    // No more pollers than executions: one that finds none left counts as a try of its messages.
    eventSourceMapping: kept ? { scalingConfig: { maximumConcurrency: SHARE.ingest } } : {},
  },
});
