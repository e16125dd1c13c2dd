import { Article } from "@newsledger/core/article";
import { Db } from "@newsledger/core/db";
import { type EventExtractor, rules } from "@newsledger/core/event";
import { Again, Failures, Ingest, type Raw, Receive, Uploads } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lines, plain } from "../kit/bulk.ts";
import { dump } from "../kit/dump.ts";
import { Planted, type When, failing } from "../kit/faults.ts";
import { line, rawMemory } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

const AT = new Date("2021-08-01T00:00:00Z");
const tables: TestTable[] = [];
const table = async (): Promise<TestTable> => {
  const made = await startTable();
  tables.push(made);
  return made;
};
afterAll(() => Promise.all(tables.map((one) => one.close())));

let on: Ingest.Line;
let connection: Db.Connection;
beforeEach(async () => {
  on = line();
  ({ connection } = await table());
});

async function received(raw: Raw, here = on): Promise<Id.UploadId> {
  return (await Receive.receive(raw, here.raw, AT)).id;
}
const run = async (raw: Raw): Promise<Uploads.Finished> => Ingest.run(await received(raw), on);

const changed = { ...plain(1), text: `${plain(1).text} Nhiệt độ thấp nhất 18 độ.` };
const MIXED = [
  plain(1),
  "{ broken",
  plain(2),
  plain(1),
  changed,
  '{"title":"Không có gì"}',
  { ...plain(2), url: "https://m.baoa.example/ghi-chep-2?utm_source=zalo" },
];
const MIXED_RECEIPTS = [
  { index: 0, outcome: "STORED", place: "line 1", code: null },
  { index: 1, outcome: "REJECTED", place: "line 2", code: "BAD_JSON" },
  { index: 2, outcome: "STORED", place: "line 3", code: null },
  { index: 3, outcome: "DUPLICATE", place: "line 4", code: null },
  { index: 4, outcome: "REVISED", place: "line 5", code: null },
  { index: 5, outcome: "REJECTED", place: "line 6", code: "BAD_INPUT" },
  { index: 6, outcome: "DUPLICATE", place: "line 7", code: null },
];
const MIXED_COUNTS = { STORED: 2, DUPLICATE: 2, REVISED: 1, REJECTED: 2, FAILED: 0 };

describe("an upload of many stories", () => {
  it("has a receipt for each, with its place; what is broken takes nothing from its neighbours", async () => {
    const { upload, receipts } = await run(lines(MIXED));
    expect(receipts).toMatchObject(MIXED_RECEIPTS);
    expect(upload).toMatchObject({ state: "DONE", stories: 7, counts: MIXED_COUNTS });
    expect(receipts[4]?.article).toBe(receipts[0]?.article);
    expect((await Article.page({ ask: { first: 10 } })).items).toHaveLength(2);
  });

  it("sent again is DUPLICATE where it was kept, and nothing is written", async () => {
    await run(lines(MIXED));
    const before = await dump(connection);
    const { receipts } = await run(lines(MIXED));
    expect(receipts.map(({ outcome }) => outcome)).toEqual([
      "DUPLICATE",
      "REJECTED",
      "DUPLICATE",
      "DUPLICATE",
      "DUPLICATE",
      "REJECTED",
      "DUPLICATE",
    ]);
    expect(await dump(connection)).toEqual(before);
  });

  it("can be left at any story: its counts move, and its receipts are there as they come", async () => {
    const id = await received(lines(MIXED));
    const seen: number[] = [];
    for (let state = "READING"; state !== "DONE";) {
      const { upload } = await Ingest.run(id, on, { enough: () => true });
      const { items } = await Uploads.receipts({ upload: id, ask: { first: 100 } });
      ({ state } = upload);
      seen.push(items.length);
      expect(Object.values(upload.counts).reduce((a, b) => a + b)).toBe(items.length);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
    expect((await Uploads.standing(id))?.receipts).toMatchObject(MIXED_RECEIPTS);
  });
});

/** A reader of events that fails on some stories. */
const poisoned = (poison: RegExp): Ingest.Line => {
  const extractor: EventExtractor = {
    ...rules,
    extract(material) {
      if (poison.test(material.doc.text)) throw new TypeError("planted: secret of the house");
      return rules.extract(material);
    },
  };
  return { ...on, readers: { ...on.readers, extractor } };
};

describe("a story that meets an error of ours", () => {
  const failures = async () => (await Failures.page({ ask: { first: 10 } })).items.map(({ item }) => item);

  it("is set aside, and its neighbours go on", async () => {
    const id = await received(lines([plain(1), plain(2), plain(3)], "tin.jsonl"));
    const { upload, receipts } = await Ingest.run(id, poisoned(/kỳ 2:/));
    expect(receipts).toMatchObject([
      { outcome: "STORED" },
      { outcome: "FAILED", code: "INTERNAL", article: null, place: "line 2" },
      { outcome: "STORED" },
    ]);
    expect(JSON.stringify(receipts)).not.toContain("secret");
    expect(upload.counts).toMatchObject({ STORED: 2, FAILED: 1 });
    expect(await failures()).toMatchObject([{ upload: id, index: 1, place: "line 2", code: "INTERNAL" }]);
    expect((await failures())[0]?.detail).toMatch(/^TypeError: planted: secret[^]*\n +at /);
  });

  it("is read once more when it is asked for, and then it is settled; the others stay as they are", async () => {
    const id = await received(lines([plain(1), plain(2), plain(3), plain(4), "{"]));
    await Ingest.run(id, poisoned(/kỳ [24]:/));
    await Again.askAgain(id, { indices: [3], rejected: false });
    expect((await Uploads.byId(id))?.state).toBe("READING");
    await Ingest.run(id, on);
    expect((await Uploads.standing(id))?.receipts.map(({ outcome }) => outcome)).toEqual([
      "STORED",
      "FAILED",
      "STORED",
      "STORED",
      "REJECTED",
    ]);
    expect(await failures()).toMatchObject([{ index: 1 }]);
    await Again.askAgain(id, { indices: null, rejected: true });
    await Ingest.run(id, on);
    const { upload, receipts } = (await Uploads.standing(id)) as Uploads.Finished;
    expect(upload).toMatchObject({ state: "DONE", stories: 5, counts: { STORED: 4, FAILED: 0, REJECTED: 1 } });
    expect(receipts[0]?.outcome).toBe("STORED");
    expect(await failures()).toEqual([]);
  });

  it("fails again, and stays in the list", async () => {
    const id = await received(lines([plain(1), plain(2)]));
    await Ingest.run(id, poisoned(/kỳ 2:/));
    await Again.askAgain(id, { indices: null, rejected: false });
    await Ingest.run(id, poisoned(/kỳ 2:/));
    expect((await Uploads.byId(id))?.counts).toMatchObject({ STORED: 1, FAILED: 1 });
    expect(await failures()).toMatchObject([{ index: 1 }]);
  });

  it("cannot be asked for while its upload is being read, or when nobody knows the upload", async () => {
    const id = await received(lines([plain(1), plain(2)]));
    await expect(Again.askAgain(id, { indices: null, rejected: false })).rejects.toMatchObject({ code: "CONFLICT" });
    const other = `u${"0".repeat(20)}` as typeof id;
    await expect(Again.askAgain(other, { indices: null, rejected: false })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is not blamed for a database or a store that is down", async () => {
    const id = await received(lines([plain(1), plain(2)]));
    Db.connect({ ...connection, sender: failing(connection.sender, 3, "BEFORE") });
    await expect(Ingest.run(id, on)).rejects.toThrow(Planted);
    Db.connect(connection);
    const kept = await on.raw.open(id);
    const broken = { ...on, raw: { ...on.raw, open: () => Promise.resolve(kept && { ...kept, input: down }) } };
    await expect(Ingest.run(id, broken)).rejects.toThrow("the disk is gone");
    expect((await Ingest.run(id, on)).upload).toMatchObject({ state: "DONE", counts: { STORED: 2, FAILED: 0 } });
  });
});

const down = {
  size: 100,
  // eslint-disable-next-line @typescript-eslint/require-await
  async *stream(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"text":"Đây là');
    throw new Error("the disk is gone");
  },
};

describe("an upload of many stories under faults", () => {
  let calm: Map<string, unknown>;
  let readers: Ingest.Line["readers"];
  beforeAll(async () => {
    ({ readers } = line());
    const { connection: quiet } = await table();
    const here = { raw: rawMemory(), readers };
    await Ingest.run(await received(lines(MIXED), here), here);
    calm = await dump(quiet);
  });

  /** Takes the upload in and reads it three stories at a time, as often as it takes; how often it failed. */
  async function deliver(here: Ingest.Line, mend: () => void): Promise<number> {
    for (let [failed, turn] = [0, 0]; ; turn += 1) {
      try {
        const id = await received(lines(MIXED), here);
        const { upload } = await Ingest.run(id, here, { enough: (read) => read % 3 === 0 });
        if (upload.state === "DONE") return failed;
      } catch (error) {
        if (!(error instanceof Planted)) throw error;
        failed += 1;
        mend();
      }
      expect(turn).toBeLessThan(20);
    }
  }

  it.each<When>(["BEFORE", "AFTER"])(
    "ends with the same items when any one call fails %s it has done its work",
    { timeout: 240_000 },
    async (when) => {
      for (let nth = 1; ; nth += 1) {
        const { connection: here } = await table();
        Db.connect({ ...here, sender: failing(here.sender, nth, when) });
        const failed = await deliver({ raw: rawMemory(), readers }, () => Db.connect(here));
        Db.connect(here);
        expect([nth, await dump(here)]).toEqual([nth, calm]);
        if (failed === 0) break;
        expect(nth).toBeLessThan(300);
      }
    },
  );

  it("ends with the same items when it is read by three at once", async () => {
    const { connection: here } = await table();
    const memory = { raw: rawMemory(), readers };
    const id = await received(lines(MIXED), memory);
    await Promise.all([1, 2, 3].map(() => Ingest.run(id, memory)));
    expect([...(await dump(here)).keys()]).toEqual([...calm.keys()]);
    expect((await Uploads.byId(id))?.counts).toMatchObject({ REJECTED: 2, FAILED: 0 });
  });
});
