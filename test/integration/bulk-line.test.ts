import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Article } from "@newsledger/core/article";
import { Db } from "@newsledger/core/db";
import { Failures, type Ingest, type Raw, Uploads } from "@newsledger/core/ingest";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Queue, arriving, queue } from "../../packages/local/src/line/line.ts";
import { rawFolder } from "../../packages/local/src/raw-folder.ts";
import { lines, plain } from "../kit/bulk.ts";
import { failing } from "../kit/faults.ts";
import { line } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

const range = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i);
const huge = (count: number): Raw => lines(range(count).map(plain));
const one = (n: number): Raw => lines([plain(n)]);
const NOW = { wait: 0 };
const PATIENT = { wait: 60 };

let readers: Ingest.Line["readers"];
let table: TestTable;
let home: string;
let on: Queue;
let told: string[];
let clock: number;
const open = (): Queue =>
  queue({
    line: { raw: rawFolder(home), readers },
    now: () => new Date(Date.UTC(2021, 7, 1) + (clock += 1000)),
    tell: (text) => told.push(text),
  });
const pending = (): Promise<string[]> => readdir(join(home, "pending"));

beforeAll(() => {
  ({ readers } = line());
});
beforeEach(async () => {
  table = await startTable();
  home = await mkdtemp(join(tmpdir(), "newsledger-line-"));
  [told, clock] = [[], 0];
  on = open();
});
afterEach(async () => {
  await on.close();
  await table.close();
  await rm(home, { recursive: true, force: true });
});

describe("the line of the local archive", () => {
  it("answers what is small when it is done, and what is large at once", { timeout: 60_000 }, async () => {
    const small = await on.submit(arriving(one(1)));
    expect(small).toMatchObject({ upload: { state: "DONE", stories: 1 }, receipts: [{ outcome: "STORED" }] });
    const large = await on.submit(arriving(huge(1000)));
    expect(large.upload).toMatchObject({ state: "RECEIVED", stories: 0 });
    expect(large.receipts).toEqual([]);
  });

  it("reads a small upload between the stories of a large one", { timeout: 60_000 }, async () => {
    const { upload } = await on.submit(arriving(huge(1000)), NOW);
    await vi.waitUntil(async () => (await Uploads.byId(upload.id))?.state === "READING", { timeout: 30_000 });
    for (const n of [5001, 5002, 5003])
      expect((await on.submit(arriving(one(n)))).receipts).toMatchObject([{ outcome: "STORED" }]);
    const meanwhile = (await Uploads.byId(upload.id))!;
    expect(meanwhile.state).toBe("READING");
    expect(meanwhile.counts.STORED).toBeLessThan(900);
  });

  it("goes on where it was left, and receipts stay what they were", { timeout: 60_000 }, async () => {
    const { upload } = await on.submit(arriving(huge(60)), NOW);
    await vi.waitUntil(async () => ((await Uploads.byId(upload.id))?.counts.STORED ?? 0) > 0, { timeout: 30_000 });
    await on.close();
    expect(await pending()).toEqual([upload.id]);
    expect((await Uploads.byId(upload.id))?.counts.STORED).toBeLessThan(60);
    on = open();
    expect(await on.resume()).toBe(1);
    await on.idle();
    expect(await Uploads.byId(upload.id)).toMatchObject({ state: "DONE", stories: 60, counts: { STORED: 60 } });
    expect(await pending()).toEqual([]);
    expect((await Article.page({ ask: { first: 100 } })).items).toHaveLength(60);
  });

  it("is one upload when the same bytes come while they are read, and a duplicate after", async () => {
    const both = await Promise.all([on.submit(arriving(huge(5)), PATIENT), on.submit(arriving(huge(5)), PATIENT)]);
    expect(both.map(({ upload }) => upload.counts.STORED)).toEqual([5, 5]);
    const after = await on.submit(arriving(huge(5)), PATIENT);
    expect(after.receipts.map(({ outcome }) => outcome)).toEqual(range(5).map(() => "DUPLICATE"));
  });

  it("keeps nothing of bytes that are refused", async () => {
    const bad: Raw = { bytes: Buffer.from("{"), contentType: "application/json", charset: null, filename: null };
    await expect(on.submit(arriving(bad))).rejects.toMatchObject({ code: "BAD_JSON" });
    const never = (): Promise<void> => Promise.reject(new Error("not allowed"));
    await expect(on.submit(arriving(one(1)), { wait: 0, allow: never })).rejects.toThrow("not allowed");
    expect((await Uploads.page({ ask: {} })).items).toEqual([]);
    expect(await readdir(join(home, "incoming"))).toEqual([]);
    expect(await on.resume()).toBe(0);
  });

  it("waits for a database that is down, and goes on by itself when it is back", async () => {
    const { connection } = table;
    const first = await on.submit(arriving(huge(3)), NOW);
    await on.idle();
    expect(first.upload.state).toBe("RECEIVED");
    const sender = failing(connection.sender, 12, "AFTER");
    Db.connect({ ...connection, sender });
    const second = await on.submit(arriving(lines(range(4, 100).map(plain))), PATIENT);
    Db.connect(connection);
    expect(second.upload).toMatchObject({ state: "DONE", counts: { STORED: 4, DUPLICATE: 0, FAILED: 0 } });
    expect(told).toEqual([
      expect.stringMatching(/^an upload cannot be read for now, and waits 0\.25 s: Error: \w+ AFTER$/),
    ]);
  });

  it("reads once more what was set aside, when it is asked to", async () => {
    const { rules } = await import("@newsledger/core/event");
    const extractor = { ...rules, extract: () => Promise.reject(new TypeError("planted")) };
    const ill = queue({
      line: { raw: rawFolder(home), readers: { ...readers, extractor } },
      now: () => new Date(),
      tell: () => undefined,
    });
    const { upload } = await ill.submit(arriving(huge(3)), PATIENT);
    expect(upload.counts).toMatchObject({ FAILED: 3 });
    await ill.close();
    const again = await on.again(upload.id, { indices: null, rejected: false });
    expect(again.upload).toMatchObject({ state: "DONE", counts: { STORED: 3, FAILED: 0 } });
    expect((await Failures.page({ ask: {} })).items).toEqual([]);
    expect(await pending()).toEqual([]);
  });
});
