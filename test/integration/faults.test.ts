import { Db } from "@newsledger/core/db";
import { Ingest } from "@newsledger/core/ingest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dump } from "../kit/dump.ts";
import { Planted, type When, failing } from "../kit/faults.ts";
import { line, rawMemory, rawOf } from "../kit/line.ts";
import { type TestTable, startTable } from "../kit/table.ts";
import { LOAN } from "./stories.ts";

const stories = LOAN.slice(0, 2);
const AT = new Date("2021-08-01T00:00:00Z");
const tables: TestTable[] = [];
const table = async (): Promise<TestTable> => {
  const made = await startTable();
  tables.push(made);
  return made;
};
afterAll(() => Promise.all(tables.map((one) => one.close())));

let readers: Ingest.Line["readers"];
let calm: Map<string, unknown>;
beforeAll(async () => {
  ({ readers } = line());
  const { connection } = await table();
  const on = { raw: rawMemory(), readers };
  for (const story of stories) await Ingest.run((await Ingest.receive(rawOf(story), on.raw, AT)).id, on);
  calm = await dump(connection);
});

/** Delivers an upload as a queue does: again, until it went through once, and then once more. */
async function deliver(id: Parameters<typeof Ingest.run>[0], on: Ingest.Line, fault: () => void): Promise<boolean> {
  let failed = false;
  for (let turn = 0; turn < 2; turn += 1) {
    try {
      await Ingest.run(id, on);
    } catch (error) {
      if (!(error instanceof Planted)) throw error;
      failed = true;
      fault();
      turn = -1;
    }
  }
  return failed;
}

describe("the line under faults", () => {
  it.each<When>(["BEFORE", "AFTER"])(
    "ends with the same items when any one call fails %s it has done its work and the delivery is repeated",
    { timeout: 180_000 },
    async (when) => {
      for (let nth = 1; ; nth += 1) {
        const { connection } = await table();
        const on = { raw: rawMemory(), readers };
        const [first, second] = stories;
        const one = await Ingest.receive(rawOf(first as never), on.raw, AT);
        const two = await Ingest.receive(rawOf(second as never), on.raw, AT);
        await Ingest.run(one.id, on);
        Db.connect({ sender: failing(connection.sender, nth, when), table: connection.table });
        const failed = await deliver(two.id, on, () => Db.connect(connection));
        Db.connect(connection);
        expect([nth, await dump(connection)]).toEqual([nth, calm]);
        if (!failed) break;
        expect(nth).toBeLessThan(200);
      }
    },
  );

  it("ends with the same items when both are delivered twice, at once", async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { connection } = await table();
      const on = { raw: rawMemory(), readers };
      const ids = await Promise.all(stories.map(async (story) => (await Ingest.receive(rawOf(story), on.raw, AT)).id));
      await Promise.all([...ids, ...ids].map((id) => Ingest.run(id, on)));
      const end = await dump(connection);
      expect([...end.keys()]).toEqual([...calm.keys()]);
      expect(end).toEqual(calm);
    }
  });
});
