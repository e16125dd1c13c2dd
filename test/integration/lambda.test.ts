import { createHash } from "node:crypto";
import { Access } from "@newsledger/core/access";
import type { APIGatewayProxyStructuredResultV2, SQSBatchResponse } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dump } from "../kit/dump.ts";
import { type Call, context, notification, queueEvent, urlEvent } from "../kit/lambda.ts";
import { type Bucket, startBucket } from "../kit/s3.ts";
import { type Sqs, startSqs } from "../kit/sqs.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
let bucket: Bucket;
let sqs: Sqs;
let key: string;
type Doors = Record<"upload" | "graphql" | "ingest", (event: never, context: unknown) => Promise<unknown>>;
let doors: Doors;

/** Messages that the bucket put in the queue. */
const queue: string[] = [];

beforeAll(async () => {
  table = await startTable();
  bucket = await startBucket();
  sqs = await startSqs();
  Object.assign(process.env, {
    SST_RESOURCES_JSON: JSON.stringify({
      App: { name: "newsledger", stage: "test" },
      Uploads: { name: "uploads" },
      Uploaded: { url: sqs.url },
    }),
    AWS_ENDPOINT_URL_S3: bucket.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_REGION: "ap-southeast-1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    POWERTOOLS_LOG_LEVEL: "SILENT",
    POWERTOOLS_METRICS_DISABLED: "true",
    POWERTOOLS_METRICS_NAMESPACE: "newsledger",
  });
  const [upload, graphql, ingest] = await Promise.all([
    import("../../packages/functions/src/upload.ts"),
    import("../../packages/functions/src/graphql.ts"),
    import("../../packages/functions/src/ingest.ts"),
  ]);
  doors = { upload: upload.handler, graphql: graphql.handler, ingest: ingest.handler } as unknown as Doors;
  const made = await Access.create({ name: "test", scopes: ["upload"], at: new Date("2026-11-22T00:00:00Z") });
  key = made.key;
});
afterAll(async () => {
  await bucket.close();
  await sqs.close();
  await table.close();
});
beforeEach(() => {
  queue.length = 0;
  bucket.onCreated = (name, size) => void queue.push(notification({ key: name, size }));
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Record<string, unknown> & { readonly receipts: Record<string, unknown>[] };
}
async function call(door: "upload" | "graphql", event: Call): Promise<Answer> {
  const {
    statusCode = 0,
    headers = {},
    body = "",
  } = (await doors[door](urlEvent(event) as never, context())) as APIGatewayProxyStructuredResultV2;
  return { status: statusCode, headers, body: JSON.parse(body) as Answer["body"] };
}
const send = (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> =>
  call("upload", {
    path: "/upload",
    headers: { authorization: `Bearer ${key}`, "content-type": "text/plain; charset=utf-8", ...headers },
    body,
  });
const deliver = async (bodies: readonly string[]): Promise<string[]> => {
  const answer = (await doors.ingest(queueEvent(bodies) as never, context())) as SQSBatchResponse;
  return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};
const ask = (query: string) =>
  call("graphql", {
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });

const STORY = `Vinamilk trả cổ tức 15% bằng tiền mặt. Công ty cổ phần Sữa Việt Nam (mã: VNM) thông báo trả cổ tức đợt một năm 2021 với tỷ lệ 15% bằng tiền mặt. Tháng sau công ty sẽ chốt danh sách cổ đông.`;

describe("an upload through the doors", () => {
  test("is received at once, read when its message comes, and then answered by the API", async () => {
    const received = await send(STORY);
    expect(received).toMatchObject({ status: 202, body: { state: "RECEIVED", stories: 1, receipts: [] } });
    expect(received.body["id"]).toMatch(/^Upload:u[0-9a-z]{20}$/);
    expect(queue).toHaveLength(1);
    expect(await deliver(queue)).toEqual([]);
    const { body } = await ask(
      `{ upload(id: "${String(received.body["id"])}") { state counts { stored } receipts { edges { node { outcome article { text } } } } } }`,
    );
    expect(body["data"]).toMatchObject({
      upload: {
        state: "DONE",
        counts: { stored: 1 },
        receipts: { edges: [{ node: { outcome: "STORED", article: { text: STORY } } }] },
      },
    });
  });

  test("sent again is a duplicate of itself, and nothing is written", async () => {
    const before = await dump(table.connection);
    const again = await send(STORY);
    expect(again).toMatchObject({ status: 200, body: { state: "DONE", receipts: [{ outcome: "DUPLICATE" }] } });
    expect(await dump(table.connection)).toEqual(before);
    expect(queue).toEqual([]);
  });

  test("delivered again, in any number and order, changes nothing", async () => {
    await send(`${STORY} Bản tin thứ hai của ngày.`);
    const [message = ""] = queue;
    expect(await deliver([message, message])).toEqual([]);
    const before = await dump(table.connection);
    expect(await deliver([message])).toEqual([]);
    expect(await deliver([message, message, message])).toEqual([]);
    expect(await dump(table.connection)).toEqual(before);
  });

  test("waits for its receipts as long as it was asked to, and says so", async () => {
    bucket.onCreated = (name, size) => void deliver([notification({ key: name, size })]);
    const answer = await send(`${STORY} Bản tin thứ ba của ngày.`, { prefer: "wait=10" });
    expect(answer).toMatchObject({ status: 200, body: { state: "DONE", receipts: [{ outcome: "STORED" }] } });
    expect(answer.headers["preference-applied"]).toBe("wait=10");
  });

  test("gives up waiting when the time is over: what was received stays received", async () => {
    const answer = await send(`${STORY} Bản tin thứ tư của ngày.`, { prefer: "wait=1" });
    expect(answer).toMatchObject({ status: 202, body: { state: "RECEIVED" } });
  });

  test("that was never finished is announced once more when it is sent again", async () => {
    const story = `${STORY} Bản tin thứ năm của ngày.`;
    await send(story);
    const again = await send(story);
    expect(again).toMatchObject({ status: 202, body: { state: "RECEIVED" } });
    expect(queue).toHaveLength(2);
    expect(queue[0]).toBe(queue[1]);
    expect(await deliver(queue)).toEqual([]);
    expect((await send(story)).body.receipts).toMatchObject([{ outcome: "DUPLICATE" }]);
  });

  test("keeps a file's Vietnamese name through the bucket", async () => {
    const form = new Response(
      (() => {
        const data = new FormData();
        data.set(
          "file",
          new File([`${STORY} Bản tin trong tệp.`], "cổ tức quý I.txt", { type: "text/plain;charset=utf-8" }),
        );
        return data;
      })(),
    );
    const bytes = new Uint8Array(await form.arrayBuffer());
    const answer = await send(bytes, { "content-type": form.headers.get("content-type") ?? "" });
    expect(answer.status).toBe(202);
    const kept = [...bucket.objects.values()].at(-1);
    expect(kept?.headers["x-amz-meta-filename"]).toBe("c%E1%BB%95%20t%E1%BB%A9c%20qu%C3%BD%20I.txt");
    expect(await deliver(queue)).toEqual([]);
  });
});

interface Refused {
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly is: readonly [status: number, code: string];
}

describe("what is refused", () => {
  test.each([
    ["no key", { headers: { authorization: "" }, is: [401, "UNAUTHORIZED"] }],
    ["a wrong key", { headers: { authorization: `Bearer nl_00000000_${"0".repeat(32)}` }, is: [401, "UNAUTHORIZED"] }],
    ["an unknown type", { headers: { "content-type": "image/png" }, is: [415, "UNSUPPORTED_TYPE"] }],
    ["broken JSON", { headers: { "content-type": "application/json" }, body: "{", is: [400, "BAD_JSON"] }],
    ["nothing", { body: "", is: [400, "EMPTY"] }],
    [
      "more than a function's event can carry",
      { body: Buffer.alloc(4 * 1024 * 1024 + 1, "a"), is: [413, "TOO_LARGE"] },
    ],
  ] as [string, Refused][])("%s", async (_, { headers = {}, body = STORY, is: [status, code] }) => {
    const writes = bucket.requests.length;
    const answer = await send(body, headers);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(bucket.requests).toHaveLength(writes);
  });

  test("a bucket that is down is an answer of 500, and nothing is acknowledged", async () => {
    bucket.failures.push(500, 500, 500, 500);
    const answer = await send(`${STORY} Bản tin thứ sáu của ngày.`);
    expect(answer).toMatchObject({ status: 500, body: { error: { code: "INTERNAL" } } });
    expect(JSON.stringify(answer)).not.toContain("planted");
  });
});

describe("a batch of the queue", () => {
  test("a poisoned message fails alone; its neighbours are read", async () => {
    await send(`${STORY} Bản tin thứ bảy của ngày.`);
    const missing = notification({ key: `raw/u${"0".repeat(20)}` });
    expect(await deliver(["no JSON", missing, ...queue])).toEqual(["m0", "m1"]);
    expect((await send(`${STORY} Bản tin thứ bảy của ngày.`)).body).toMatchObject({ state: "DONE" });
  });

  test("an upload that fails for a while is read when its message comes again", async () => {
    await send(`${STORY} Bản tin thứ tám của ngày.`);
    bucket.failures.push(500, 500, 500, 500);
    expect(await deliver(queue)).toEqual(["m0"]);
    expect(await deliver(queue)).toEqual([]);
  });
});

describe("a larger file", () => {
  const presign = (body: unknown, headers: Record<string, string> = {}) =>
    call("upload", {
      path: "/upload/presign",
      headers: { authorization: `Bearer ${key}`, ...headers },
      body: JSON.stringify(body),
    });
  const of = (bytes: string) => ({
    contentType: "text/plain; charset=utf-8",
    filename: "tin.txt",
    bytes: Buffer.byteLength(bytes),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
  const put = async (answer: Answer, bytes: string): Promise<number> => {
    const { url, headers, method } = answer.body as unknown as {
      url: string;
      method: string;
      headers: Record<string, string>;
    };
    const { "content-length": _, ...sent } = headers;
    return (await fetch(url, { method, headers: sent, body: bytes })).status;
  };

  test("is put straight into the bucket, and is the same upload as through the function", async () => {
    const bytes = `${STORY} Bản tin thứ chín của ngày.`;
    const signed = await presign(of(bytes));
    expect(signed.status).toBe(201);
    const url = new URL(String(signed.body["url"]));
    expect(url.searchParams.get("X-Amz-Expires")).toBe("900");
    expect(url.searchParams.get("X-Amz-SignedHeaders")?.split(";")).toEqual([
      "content-length",
      "content-type",
      "host",
      "if-none-match",
      "x-amz-checksum-sha256",
      "x-amz-meta-charset",
      "x-amz-meta-filename",
      "x-amz-meta-received-at",
      "x-amz-meta-type",
    ]);
    expect(await put(signed, bytes)).toBe(200);
    expect(await deliver(queue)).toEqual([]);
    const done = await presign(of(bytes));
    expect(done).toMatchObject({
      status: 200,
      body: { ...(signed.body["upload"] as object), state: "DONE", receipts: [{ outcome: "DUPLICATE" }] },
    });
  });

  test("other bytes than were announced are refused by the bucket, and so is writing over an upload", async () => {
    const bytes = `${STORY} Bản tin thứ mười của ngày.`;
    const signed = await presign(of(bytes));
    expect(await put(signed, `${bytes} khác`)).toBe(400);
    expect(await put(signed, bytes)).toBe(200);
    expect(await put(signed, bytes)).toBe(412);
  });

  test("bytes that nobody can read end as a receipt that says so, not among the dead letters", async () => {
    const bytes = "{ no story";
    const signed = await presign({ ...of(bytes), contentType: "application/json", filename: null });
    expect(await put(signed, bytes)).toBe(200);
    expect(await deliver(queue)).toEqual([]);
    const done = await presign({ ...of(bytes), contentType: "application/json", filename: null });
    expect(done.body.receipts).toMatchObject([{ outcome: "REJECTED", code: "BAD_JSON" }]);
  });

  test.each([
    ["too many bytes", { ...of("x"), bytes: 256 * 1024 * 1024 + 1 }, [413, "TOO_LARGE"]],
    ["no checksum", { ...of("x"), sha256: "abc" }, [400, "BAD_INPUT"]],
    ["no bytes", { ...of("x"), bytes: 0 }, [400, "BAD_INPUT"]],
    ["no object", "x", [400, "BAD_INPUT"]],
  ] as const)("%s: no address is given", async (_, body, [status, code]) => {
    expect(await presign(body)).toMatchObject({ status, body: { error: { code } } });
  });

  test("without a key no address is given", async () => {
    expect(await presign(of("x"), { authorization: "" })).toMatchObject({ status: 401 });
  });
});

describe("the API's door", () => {
  const query = encodeURIComponent("{ eventKinds { kind } }");

  test("takes GET with an empty or missing query, base64 bodies, and headers of several values", async () => {
    const get = await call("graphql", {
      method: "GET",
      path: "/graphql",
      query: `query=${query}`,
      headers: { accept: "application/json, text/plain" },
    });
    expect(get.status).toBe(200);
    expect(get.headers["cache-control"]).toBe("public, max-age=0, s-maxage=15, stale-while-revalidate=60");
    const bytes = Buffer.from(JSON.stringify({ query: "{ eventKinds { kind } }" }));
    const post = await call("graphql", {
      path: "/graphql",
      headers: { "content-type": "application/json" },
      body: bytes,
    });
    expect(post).toMatchObject({ status: 200, body: get.body, headers: { "cache-control": "no-store" } });
    const none = await call("graphql", { method: "GET", path: "/graphql", query: "" });
    expect(none).toMatchObject({
      headers: { "cache-control": "no-store" },
      body: { errors: [{ extensions: { code: "BAD_INPUT" } }] },
    });
  });
});
