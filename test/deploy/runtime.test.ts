import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { list, stack } from "../infra/stack.ts";
import { type Call, notification, queueEvent, urlEvent } from "../kit/lambda.ts";
import { type Deployed, another, deploy, seedStory } from "./archive.ts";
import type { DoorName } from "./bundle.ts";

let archive: Deployed;
beforeAll(async () => {
  archive = await deploy();
});
afterAll(() => archive.close());

const OPTIONS = { batch: 5, tries: 4, timeoutMs: 60_000 };
const drain = () => archive.messages.drain(archive.doors.ingest, OPTIONS);

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}
async function call(door: "graphql" | "upload", event: Call): Promise<Answer> {
  const { value, error } = await archive.doors[door].invoke(urlEvent(event));
  if (error) throw new Error(`${door}: ${error.errorMessage}`);
  const { statusCode = 0, body = "" } = value as APIGatewayProxyStructuredResultV2;
  return { status: statusCode, body: JSON.parse(body) as Answer["body"] };
}
const upload = (text: string, headers: Record<string, string> = {}) =>
  call("upload", {
    path: "/upload",
    headers: { authorization: `Bearer ${archive.key}`, "content-type": "text/plain; charset=utf-8", ...headers },
    body: text,
  });
const ask = async (query: string): Promise<Record<string, unknown>> => {
  const { body } = await call("graphql", {
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  expect(body["errors"]).toBeUndefined();
  return body["data"] as Record<string, unknown>;
};

describe("the bundles under Amazon's runtime client", () => {
  const { text, kind, seed } = seedStory();

  test(`a story (${seed ? "the seed" : "a sample of our own: no data folder is here"}) goes in by the upload, through the queue, and out by the API`, async () => {
    expect(await upload(text)).toMatchObject({ status: 202, body: { state: "RECEIVED", stories: 1 } });
    await drain();
    expect(archive.messages.dead).toEqual([]);
    const again = await upload(text);
    expect(again).toMatchObject({ status: 200, body: { state: "DONE", receipts: [{ outcome: "DUPLICATE" }] } });
    const data = await ask(
      `{ events(filter: {kinds: [${kind}]}) { edges { node { kind status statusHistory { claim { evidence { start end quote } article { text } } } } } } }`,
    );
    interface Told {
      readonly events: {
        readonly edges: { readonly node: { readonly kind: string; readonly statusHistory: Step[] } }[];
      };
    }
    interface Step {
      readonly claim: {
        readonly evidence: { start: number; end: number; quote: string }[];
        readonly article: { readonly text: string };
      };
    }
    const { edges } = (data as unknown as Told).events;
    expect(edges.map(({ node }) => node.kind)).toContain(kind);
    if (seed) expect(edges).toHaveLength(1);
    for (const { claim } of edges[0]!.node.statusHistory)
      for (const { start, end, quote } of claim.evidence) expect(claim.article.text.slice(start, end)).toBe(quote);
  });

  test("the first real query found everything warm: no process died while it started", () => {
    expect(Object.values(archive.doors).map(({ starts }) => starts)).toEqual([1, 1, 1]);
  });

  test("a wrong key is refused, and a story is read without being kept", async () => {
    expect(await upload(text, { authorization: "Bearer nope" })).toMatchObject({ status: 401 });
    const data = await ask(
      `{ read(text: "Hòa Phát lãi 1.000 tỷ đồng quý I/2021.") { quantities { value currency } } }`,
    );
    expect(data).toMatchObject({ read: { quantities: [{ value: "1000000000000", currency: "VND" }] } });
  });
});

describe("failures", () => {
  test("a poisoned message ends among the dead letters after all its tries; its neighbours are read", async () => {
    const texts = [another(), another(), another()];
    const poison = notification({ key: `raw/u${"0".repeat(20)}` });
    await upload(texts[0]!);
    archive.messages.send(poison);
    for (const one of texts.slice(1)) await upload(one);
    const before = archive.messages.batches;
    await drain();
    expect(archive.messages.dead.splice(0)).toEqual([poison]);
    expect(archive.messages.batches - before).toBe(OPTIONS.tries);
    for (const one of texts) expect((await upload(one)).body).toMatchObject({ state: "DONE" });
  });

  test("an event of another make is an error with a name, and the function goes on", async () => {
    const { error } = await archive.doors.ingest.invoke({ hello: "world" });
    expect(error).toMatchObject({ errorType: "TypeError" });
    const { value } = await archive.doors.ingest.invoke(queueEvent([]));
    expect(value).toEqual({ batchItemFailures: [] });
  });

  test("a function that crashes in its work leaves a message that comes again, and nothing double", async () => {
    const text = another();
    await upload(text);
    const { ingest } = archive.doors;
    const [starts, calls] = [ingest.starts, archive.seen.ingest.length];
    const crash = setInterval(() => {
      // In the middle: some of the story is written, and its receipt is not.
      if (archive.seen.ingest.length < calls + 5) return;
      clearInterval(crash);
      ingest.kill();
    }, 1);
    await drain();
    expect(archive.messages.dead).toEqual([]);
    expect(ingest.starts).toBe(starts + 1);
    expect((await upload(text)).body).toMatchObject({ state: "DONE", counts: { stored: 1 } });
  });

  test("an upload whose bytes never come is given up in time, and its neighbours are read", async () => {
    const texts = [another(), `${another()} Tin dài hơn một chút.`];
    for (const one of texts) await upload(one);
    archive.bucket.failures.push(0);
    await archive.messages.drain(archive.doors.ingest, { batch: 5, tries: 3, timeoutMs: 15_000 });
    expect(archive.messages.dead).toEqual([]);
    for (const one of texts) expect((await upload(one)).body).toMatchObject({ state: "DONE" });
  });

  test("a bucket that is down for a while costs tries, not stories", async () => {
    const text = another();
    await upload(text);
    archive.bucket.failures.push(503, 503, 503, 503);
    await drain();
    expect(archive.messages.dead).toEqual([]);
    expect((await upload(text)).body).toMatchObject({ state: "DONE" });
  });
});

describe("what the functions tell", () => {
  const lines = (door: DoorName) => archive.doors[door].log.map((line) => JSON.parse(line) as Record<string, unknown>);

  const [UUID, UPLOAD, ARTICLE] = [/^[0-9a-f-]{36}$/, /^u[0-9a-z]{20}$/, /^a[0-9a-z]{20}$/].map(
    (shape) => expect.stringMatching(shape) as unknown,
  );

  test("is JSON, each line with the request id, the story's line with upload, article and outcome", () => {
    for (const door of ["graphql", "upload", "ingest"] as const) {
      // What has no service is the runtime client's own word on an error that was thrown.
      const told = lines(door).filter((line) => "service" in line && !("_aws" in line) && line["message"] !== "bug");
      expect(told.length, door).toBeGreaterThan(1);
      for (const line of told)
        expect(line, door).toMatchObject({ service: door, level: "INFO", function_request_id: UUID });
    }
    const stories = lines("ingest").filter(({ message }) => message === "story");
    expect(stories[0]).toMatchObject({ upload: UPLOAD, article: ARTICLE, outcome: "STORED" });
  });

  test("has metrics in the embedded format", () => {
    const metrics = lines("ingest").filter((line) => "_aws" in line);
    expect(metrics[0]).toMatchObject({
      service: "ingest",
      StoriesStored: 1,
      _aws: { CloudWatchMetrics: [{ Namespace: "newsledger" }] },
    });
  });

  test("has no word of a story and no key", () => {
    const all = Object.values(archive.doors)
      .flatMap(({ log }) => log)
      .join("\n");
    expect(all).not.toContain(archive.key);
    expect(all).not.toContain(archive.key.slice(-32));
    for (const words of ["Vinamilk", "Sữa Việt Nam", seedStory().text.slice(0, 40)]) expect(all).not.toContain(words);
  });
});

describe("least privilege", () => {
  /** A statement's rights, one by one: "dynamodb:Query by1", "dynamodb:GetItem". */
  const granted = (fn: string): string[] =>
    stack("production")
      .policy(fn)
      .flatMap(({ Action, Resource }) =>
        list(Resource).flatMap((resource) =>
          list(Action).map((action) => `${action} ${/\/index\/(\w+)$/.exec(resource)?.[1] ?? ""}`.trim()),
        ),
      )
      .filter((right) => right.startsWith("dynamodb:"))
      .sort();

  test.each([
    ["graphql", "Graphql"],
    ["upload", "Upload"],
    ["ingest", "Ingest"],
  ] as const)("%s used of the table what its role grants", async (door, fn) => {
    // What no test above has asked for: every order of articles and events, a list by words, and a revision that loses a company.
    await ask(`{ a: articles(first: 1) { edges { cursor } } b: articles(first: 1, orderBy: INGESTED_DESC) { edges { cursor } }
      c: articles(first: 1, filter: {sources: ["example.com"]}) { edges { cursor } } d: companies(first: 1, filter: {text: "vina"}) { edges { node { timeline(first: 1) { edges { cursor } } } } }
      e: events(first: 1) { edges { cursor } } f: upload(id: "Upload:u00000000000000000000") { state } }`);
    for (const text of ["Vinamilk trả cổ tức 15% bằng tiền mặt.", "Hòa Phát trả cổ tức 15% bằng tiền mặt."])
      await upload(JSON.stringify({ text, url: "https://example.com/one" }), { "content-type": "application/json" });
    await drain();
    const used = archive.seen[door].map(({ action, index }) => `dynamodb:${action} ${index ?? ""}`.trim());
    expect([...new Set(used)].sort()).toEqual(granted(fn));
  });
});
