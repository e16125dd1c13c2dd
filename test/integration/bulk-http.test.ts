import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { Access, RATES } from "@newsledger/core/access";
import { LIMITS } from "@newsledger/core/ingest";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Queue, queue } from "../../packages/local/src/line/line.ts";
import { rawFolder } from "../../packages/local/src/raw-folder.ts";
import { type Server, listen } from "../../packages/local/src/server.ts";
import { lines, plain } from "../kit/bulk.ts";
import { line } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
let home: string;
let on: Queue;
let server: Server;
let key: string;
const told: string[] = [];
const now = (): Date => new Date("2026-11-22T00:00:00Z");
beforeAll(async () => {
  table = await startTable();
  home = await mkdtemp(join(tmpdir(), "newsledger-http-"));
  const { readers } = line();
  const tell = (text: string): void => void told.push(text);
  on = queue({ line: { raw: rawFolder(home), readers }, now, tell });
  server = await listen({ port: 0, host: "127.0.0.1", line: on, readers, now, tell });
  ({ key } = await Access.create({ name: "test", scopes: ["upload"], at: now() }));
});
afterAll(async () => {
  await server.close();
  await on.close();
  await table.close();
  await rm(home, { recursive: true, force: true });
  expect(told).toEqual([]);
});

type Json = Record<string, unknown> & { receipts: Record<string, unknown>[]; error: Record<string, unknown> };
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}
async function ask(path: string, init: RequestInit & { duplex?: "half" } = {}, as = key): Promise<Answer> {
  const headers = { authorization: `Bearer ${as}`, ...(init.headers as Record<string, string>) };
  const response = await fetch(`${server.address}${path}`, { ...init, headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}
const post = (body: string | Uint8Array | FormData, headers: Record<string, string> = {}, as = key): Promise<Answer> =>
  ask("/upload", { method: "POST", body: body as BodyInit, headers }, as);
const JSONL = { "content-type": "application/x-ndjson" };
const many = (count: number, from = 0): Uint8Array =>
  lines(Array.from({ length: count }, (_, i) => plain(from + i))).bytes;

describe("a large upload over HTTP", () => {
  it("is acknowledged at once, and followed by its id", { timeout: 60_000 }, async () => {
    const { status, headers, body } = await post(many(150), { ...JSONL, prefer: "respond-async" });
    expect([status, body["state"], body.receipts]).toEqual([202, "RECEIVED", []]);
    const place = headers.get("location") ?? "";
    expect(place).toBe(`/upload/${String(body["id"])}`);
    const seen = new Set<unknown>();
    await vi.waitUntil(
      async () => {
        const found = await ask(place);
        seen.add((found.body["counts"] as Record<string, number>)["stored"]);
        return found.body["state"] === "DONE";
      },
      { timeout: 50_000, interval: 100 },
    );
    expect(seen.size).toBeGreaterThan(2);
    const done = await ask(`/upload/${String(body["id"]).replace("Upload:", "")}`);
    expect(done.body).toMatchObject({ stories: 150, counts: { stored: 150 }, next: null });
    expect(done.body.receipts).toHaveLength(150);
    const after = await ask("/upload");
    expect((after.body["uploads"] as Json[]).map((one) => one["id"])).toContain(body["id"]);
  });

  it("tells where its receipts go on when they are more than one answer holds", { timeout: 60_000 }, async () => {
    const broken = Array.from({ length: LIMITS.answeredReceipts + 5 }, () => "{").join("\n");
    const { body } = await post(`${JSON.stringify(plain(2000))}\n${broken}`, { ...JSONL, prefer: "wait=20" });
    expect(body["stories"]).toBe(LIMITS.answeredReceipts + 6);
    expect(body.receipts).toHaveLength(LIMITS.answeredReceipts);
    const rest = await ask(String(body["next"]));
    expect(rest.body.receipts.map(({ index }) => index)).toEqual([1000, 1001, 1002, 1003, 1004, 1005]);
    expect(rest.body["next"]).toBeNull();
  });

  it("is waited for as long as the caller likes, or not at all", async () => {
    const waited = await post(many(3, 3000), { ...JSONL, prefer: "wait=20" });
    expect([waited.status, waited.headers.get("preference-applied")]).toEqual([200, "wait=20"]);
    expect((await post(many(3, 3010), { ...JSONL, prefer: "respond-async" })).status).toBe(202);
  });

  it("is never held in memory, whether announced or not; what is too large for one story is not taken", async () => {
    const most = LIMITS.uploadBytes;
    const text = { "content-type": "text/plain" };
    expect(await post("x".repeat(most + 1), text)).toMatchObject({
      status: 413,
      body: { error: { name: "uploadBytes" } },
    });
    const pieces = Readable.from(Array.from({ length: 6 }, () => Buffer.alloc(1024 * 1024, "tin ")));
    const unannounced = { method: "POST", body: pieces as unknown as BodyInit, duplex: "half" as const, headers: text };
    expect(await ask("/upload", unannounced)).toMatchObject({ status: 413, body: { error: { code: "TOO_LARGE" } } });
    expect(await readdir(join(home, "incoming"))).toEqual([]);
  });

  it("that breaks off leaves nothing", async () => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /upload HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/x-ndjson\r\nContent-Length: 9000\r\n\r\n${'{"text":"x"}\n'.repeat(400)}`,
    );
    await vi.waitUntil(async () => (await readdir(join(home, "incoming"))).length === 1);
    socket.destroy();
    await vi.waitUntil(async () => (await readdir(join(home, "incoming"))).length === 0);
    expect(told.splice(0)).toEqual([]);
  });

  it("may come as a file of a form, with its name", async () => {
    const form = new FormData();
    form.set("note", "x");
    form.set("file", new File([many(2, 3100) as Uint8Array<ArrayBuffer>], "bản tin.jsonl"));
    const { status, body } = await post(form);
    expect([status, body["filename"], body["stories"]]).toEqual([200, "bản tin.jsonl", 2]);
    const named = { "content-disposition": "attachment; filename*=UTF-8''tin%20m%E1%BB%9Bi.jsonl" };
    expect((await post(many(1, 3200), named)).body["filename"]).toBe("tin mới.jsonl");
  });
});

describe("an Idempotency-Key", () => {
  const story = JSON.stringify(plain(4000));
  const other = JSON.stringify(plain(4001));
  const json = (name: string) => ({ "content-type": "application/json", "idempotency-key": name });

  it("answers the same bytes as before, and refuses others", async () => {
    const first = await post(story, json("a-1"));
    expect(first.body.receipts).toMatchObject([{ outcome: "STORED" }]);
    expect((await post(story, json("a-1"))).body).toEqual(first.body);
    expect((await post(story, json("a-2"))).body.receipts).toMatchObject([{ outcome: "DUPLICATE" }]);
    const refused = await post(other, json("a-1"));
    expect(refused).toMatchObject({ status: 409, body: { error: { code: "CONFLICT" } } });
    expect((await post(other, { "content-type": "application/json" })).body.receipts).toMatchObject([
      { outcome: "STORED" },
    ]);
  });

  it("is each caller's own, and is not spent by bytes that are refused", async () => {
    const { key: hers } = await Access.create({ name: "hers", scopes: ["upload"], at: now() });
    await post(story, json("b-1"));
    expect((await post(other, json("b-1"), hers)).status).toBe(200);
    expect((await post("{", json("b-2"))).status).toBe(400);
    expect((await post(story, json("b-2"))).status).toBe(200);
    expect(await post(story, json("x".repeat(201)))).toMatchObject({
      status: 400,
      body: { error: { code: "BAD_INPUT" } },
    });
  });
});

describe("the door", () => {
  it.each([
    ["/upload/u123", 404, "NOT_FOUND"],
    [`/upload/u${"0".repeat(20)}`, 404, "NOT_FOUND"],
    ["/upload?after=x", 400, "BAD_CURSOR"],
  ])("answers GET %s with %i", async (path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, body: { error: { code } } });
  });

  it("takes no other method", async () => {
    const { status, headers } = await ask("/upload", { method: "DELETE" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("is shut for a while to a key that comes too often, and says for how long", async () => {
    const { key: slow, info } = await Access.create({ name: "slow", scopes: ["upload"], rate: 2, at: now() });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await ask("/upload", {}, slow)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const { headers, body } = await ask("/upload", {}, slow);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(20);
    expect(body.error).toMatchObject({
      code: "RATE_LIMITED",
      message: expect.stringContaining("2 times a minute") as string,
    });
    await Access.revoke(info.id);
    expect((await ask("/upload", {}, slow)).status).toBe(401);
    await expect(Access.revoke(info.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("names its keys without their secrets", async () => {
    const { items } = await Access.page({ ask: { first: 10 } });
    expect(items.map(({ item }) => item.name)).toEqual(expect.arrayContaining(["test", "hers"]));
    expect(JSON.stringify(items)).not.toContain(key.slice(12));
  });

  // The last, since it shuts out this machine.
  it("is shut for a while to an address that guesses, even with the right key", async () => {
    const wrong = `nl_${"0".repeat(8)}_${"0".repeat(32)}`;
    const statuses: number[] = [];
    while (statuses.at(-1) !== 429) statuses.push((await ask("/upload", {}, wrong)).status);
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set([401]));
    expect(statuses.length).toBeLessThanOrEqual(RATES.wrongPerMinute + 1);
    expect(await ask("/upload")).toMatchObject({ status: 429, body: { error: { code: "RATE_LIMITED" } } });
  });
});
