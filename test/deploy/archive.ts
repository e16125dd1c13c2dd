import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Access } from "@newsledger/core/access";
import { Db } from "@newsledger/core/db";
import { ensureTable } from "@newsledger/local/engine";
import { notification } from "../kit/lambda.ts";
import { type Bucket, startBucket } from "../kit/s3.ts";
import { type Sqs, startSqs } from "../kit/sqs.ts";
import { DOORS, type DoorName, ROOT, bundle, handlerOf } from "./bundle.ts";
import { type Seen, dynamoDbLocal, watch } from "./dynamodb.ts";
import { type Lambda, lambda } from "./process.ts";
import { type Queue, queue } from "./queue.ts";

/** The deployed archive on this machine: bundles under Amazon's runtime client, DynamoDB Local, a bucket that announces to a queue. */
export interface Deployed {
  readonly doors: Readonly<Record<DoorName, Lambda>>;
  readonly seen: Readonly<Record<DoorName, Seen[]>>;
  readonly bucket: Bucket;
  readonly messages: Queue;
  /** An upload key. */
  readonly key: string;
  close(): Promise<void>;
}

const TABLE = "archive";

interface Around {
  readonly bucket: Bucket;
  readonly sqs: Sqs;
}
const envOf = (name: DoorName, endpoint: string, { bucket, sqs }: Around): Record<string, string> => ({
  SST_RESOURCES_JSON: JSON.stringify({
    App: { name: "newsledger", stage: "proof" },
    Archive: { name: TABLE, endpoint },
    Uploads: { name: "uploads" },
    Uploaded: { url: sqs.url },
  }),
  AWS_ENDPOINT_URL_S3: bucket.endpoint,
  AWS_ENDPOINT_URL_SQS: sqs.endpoint,
  POWERTOOLS_SERVICE_NAME: name,
  POWERTOOLS_METRICS_NAMESPACE: "newsledger",
});

export async function deploy(): Promise<Deployed> {
  const folder = await mkdtemp(join(tmpdir(), "newsledger-deployed-"));
  const engine = await dynamoDbLocal();
  await ensureTable(engine.endpoint, TABLE);
  Db.connect({ sender: Db.client({ endpoint: engine.endpoint }), table: TABLE });
  const { key } = await Access.create({ name: "proof", scopes: ["upload"], at: new Date() });
  const bucket = await startBucket();
  const sqs = await startSqs();
  const messages = queue();
  sqs.onMessage = (body) => messages.send(body);
  bucket.onCreated = (name, size) => messages.send(notification({ key: name, size }));
  const started = await Promise.all(
    DOORS.map(async (name) => {
      const watched = await watch(engine);
      const { folder: files } = await bundle(name, folder);
      const env = envOf(name, watched.endpoint, { bucket, sqs });
      return { name, watched, door: await lambda({ folder: files, handler: handlerOf(name), env }) };
    }),
  );
  const by = <T>(pick: (one: (typeof started)[number]) => T) =>
    Object.fromEntries(started.map((one) => [one.name, pick(one)])) as Record<DoorName, T>;
  return {
    doors: by(({ door }) => door),
    seen: by(({ watched }) => watched.seen),
    bucket,
    messages,
    key,
    async close() {
      for (const { door, watched } of started) {
        door.close();
        watched.close();
      }
      Db.connect(undefined);
      engine.close();
      await bucket.close();
      await sqs.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const SEED = join("stories", "xiaomi-loan.vi.txt");

/** The story that the project was started from, where its data folder is there; a sample of our own otherwise. */
export function seedStory(): { readonly text: string; readonly kind: string; readonly seed: boolean } {
  const data = process.env["NEWSLEDGER_DATA_DIR"] ?? join(ROOT, "..", "shared", "data");
  try {
    return { text: readFileSync(join(data, SEED), "utf8"), kind: "LOAN", seed: true };
  } catch {
    const sample = readFileSync(join(ROOT, "packages/local/samples/08-vietnam-airlines-loan.vi.json"), "utf8");
    return { text: (JSON.parse(sample) as { text: string }).text, kind: "LOAN", seed: false };
  }
}

/** A text that no other test has. */
export const another = (): string =>
  `Vinamilk trả cổ tức 15% bằng tiền mặt. Công ty cổ phần Sữa Việt Nam (mã: VNM) thông báo trả cổ tức đợt một, số ${randomUUID()}.`;
