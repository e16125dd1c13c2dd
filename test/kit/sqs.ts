import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  /** "AmazonSQS.SendMessage" */
  readonly target: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A queue on a loopback port that takes messages and moves of dead letters as SQS does, and notes what it was asked. */
export interface Sqs {
  readonly endpoint: string;
  readonly url: string;
  readonly requests: Asked[];
  onMessage: (body: string) => void;
  close(): Promise<void>;
}

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

export async function startSqs(): Promise<Sqs> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Asked["body"];
      const target = String(request.headers["x-amz-target"]);
      sqs.requests.push({ target, body });
      const message = body["MessageBody"];
      if (typeof message === "string") sqs.onMessage(message);
      response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
      response.end(
        JSON.stringify({
          ...(typeof message === "string" && { MessageId: "m1", MD5OfMessageBody: md5(message) }),
          ...(target.endsWith("StartMessageMoveTask") && { TaskHandle: "t1" }),
          ...(target.endsWith("GetQueueAttributes") && {
            Attributes: { QueueArn: "arn:aws:sqs:ap-southeast-1:111122223333:dead", ApproximateNumberOfMessages: "3" },
          }),
        }),
      );
    });
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sqs: Sqs = {
    endpoint,
    url: `${endpoint}/111122223333/uploaded`,
    requests: [],
    onMessage: () => undefined,
    close,
  };
  return sqs;
}
