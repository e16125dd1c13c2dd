import { Db } from "@newsledger/core/db";
import { Ingest, Rebuild, Receive } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { ensureTable } from "@newsledger/local/engine";
import { samples } from "../../packages/local/src/samples.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dump } from "../kit/dump.ts";
import { line, rawMemory, rawOf } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
const ids: Id.UploadId[] = [];
const on = line(rawMemory());
/** The store says what it has in another order than things came. */
const store: Rebuild.Listed = {
  ...on.raw,
  async *list() {
    yield* await Promise.resolve([...ids].sort());
  },
};

const at = (minute: number): Date => new Date(Date.UTC(2021, 7, 1, 0, minute));
const ANOTHER = { text: "Hòa Phát trả cổ tức 35% bằng cổ phiếu trong quý III.", url: "https://example.com/hpg" };

beforeAll(async () => {
  table = await startTable();
  const [first, ...more] = await samples();
  const revised = { ...ANOTHER, text: "Hòa Phát trả cổ tức 30% bằng cổ phiếu trong quý III." };
  // All kinds of arrivals: stories that merge, the same story under another label, a changed text, one that is refused.
  const raws = [
    ...more,
    first!,
    { ...first!, filename: "again.json" },
    rawOf(ANOTHER),
    rawOf(revised),
    rawOf("Zażółć gęślą jaźń."),
  ];
  for (const [minute, raw] of raws.entries()) {
    const { id } = await Receive.receive(raw, on.raw, at(minute));
    await Ingest.run(id, on);
    ids.push(id);
  }
});
afterAll(() => table.close());

/** What `work` leaves in an empty table. */
async function elsewhere<T>(work: (connection: Db.Connection) => Promise<T>): Promise<T> {
  const name = `rebuilt-${Math.random().toString(36).slice(2)}`;
  await ensureTable(table.endpoint, name);
  const connection = { sender: Db.client({ endpoint: table.endpoint }), table: name };
  Db.connect(connection);
  try {
    return await work(connection);
  } finally {
    Db.connect(table.connection);
  }
}

const rebuilt = (): Promise<Map<string, unknown>> =>
  elsewhere(async (connection) => {
    await Rebuild.rebuild(store, on);
    // Going on after a stop, or once more: nothing changes.
    const once = await dump(connection);
    await Rebuild.rebuild(store, on);
    expect(await dump(connection)).toEqual(once);
    return once;
  });

test("a table rebuilt from the raw uploads equals the original, item by item", { timeout: 60_000 }, async () => {
  const original = await dump(table.connection);
  const again = await rebuilt();
  expect(original.size).toBeGreaterThan(100);
  expect([...again.keys()]).toEqual([...original.keys()]);
  for (const [key, item] of original) expect(again.get(key), key).toEqual(item);
});

test("an upload that cannot be read is told, and the others are rebuilt", async () => {
  const [first, second] = ids;
  let reads = 0;
  const failing: Rebuild.Listed = {
    ...store,
    async *list() {
      yield* await Promise.resolve(ids.slice(0, 2));
    },
    open: (id) => {
      reads += 1;
      // The first two reads are for the order of arrival.
      return reads === 3 ? Promise.reject(new Error("planted")) : store.open(id);
    },
  };
  const failed: string[] = [];
  const seen: string[] = [];
  const options = {
    failed: (id: string) => failed.push(id),
    progress: ({ upload }: Rebuild.Progress) => seen.push(upload),
  };
  const done = await elsewhere(() => Rebuild.rebuild(failing, on, options));
  expect({ done, failed, seen }).toEqual({ done: 1, failed: [first], seen: [first, second] });
  reads = 0;
  await expect(elsewhere(() => Rebuild.rebuild(failing, on))).rejects.toThrow("planted");
});
