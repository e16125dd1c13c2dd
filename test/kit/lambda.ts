import type { APIGatewayProxyEventV2, Context, SQSEvent } from "aws-lambda";

export interface Call {
  readonly method?: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A Function URL's event, payload version 2, as AWS sends it: names in lower case, bytes in base 64. */
export function urlEvent({ method = "POST", path, query = "", headers = {}, body }: Call): APIGatewayProxyEventV2 {
  const isText = typeof body === "string";
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: query,
    headers: {
      host: "abc123.lambda-url.ap-southeast-1.on.aws",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "203.0.113.7",
      ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
      ...headers,
    },
    requestContext: {
      accountId: "anonymous",
      apiId: "abc123",
      domainName: "abc123.lambda-url.ap-southeast-1.on.aws",
      domainPrefix: "abc123",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "curl/8.5.0" },
      requestId: "2b1c0b60-4f6d-4b9e-8a53-1f6f3d7b9a10",
      routeKey: "$default",
      stage: "$default",
      time: "22/Nov/2026:11:00:00 +0000",
      timeEpoch: 1795345200000,
    },
    ...(body !== undefined && { body: isText ? body : Buffer.from(body).toString("base64") }),
    isBase64Encoded: body !== undefined && !isText,
  };
}

/** A notification of the bucket, as it stands in a message of the queue. */
export const notification = (...objects: readonly { key: string; size?: number }[]): string =>
  JSON.stringify({
    Records: objects.map(({ key, size = 100 }) => ({
      eventVersion: "2.1",
      eventSource: "aws:s3",
      awsRegion: "ap-southeast-1",
      eventTime: "2026-11-22T11:00:00.000Z",
      eventName: "ObjectCreated:Put",
      s3: {
        s3SchemaVersion: "1.0",
        configurationId: "uploaded",
        bucket: { name: "uploads", arn: "arn:aws:s3:::uploads" },
        object: { key, size, eTag: "d41d8cd98f00b204e9800998ecf8427e", sequencer: "0A1B2C3D4E5F678901" },
      },
    })),
  });

/** A batch of the queue; message ids are "m0", "m1", … */
export const queueEvent = (bodies: readonly string[], tries = 1): SQSEvent => ({
  Records: bodies.map((body, i) => ({
    messageId: `m${i}`,
    receiptHandle: `r${i}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(tries),
      SentTimestamp: "1795345200000",
      SenderId: "AIDA",
      ApproximateFirstReceiveTimestamp: "1795345200001",
    },
    messageAttributes: {},
    md5OfBody: "0",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:ap-southeast-1:111122223333:uploaded",
    awsRegion: "ap-southeast-1",
  })),
});

/** What Lambda gives a function beside the event. */
export const context = (remaining = 30_000): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: "newsledger",
  functionVersion: "$LATEST",
  invokedFunctionArn: "arn:aws:lambda:ap-southeast-1:111122223333:function:newsledger",
  memoryLimitInMB: "1769",
  awsRequestId: "7f2b8c1e-0000-4000-8000-000000000001",
  logGroupName: "/newsledger/test",
  logStreamName: "1",
  getRemainingTimeInMillis: () => remaining,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
