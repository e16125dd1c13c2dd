import { Db } from "@newsledger/core/db";
import { Event, Merge } from "@newsledger/core/event";
import { afterEach, describe, expect, it } from "vitest";
import { dump } from "../kit/dump.ts";
import { fill, many, results, told } from "../kit/ledger.ts";
import { type TestTable, startTable } from "../kit/table.ts";

let table: TestTable;
afterEach(() => table.close());

interface Cost {
  readonly calls: string[];
  /** Items that queries and look-ups gave. */
  read: number;
}

/** What some work costs the database. */
async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const cost: Cost = { calls: [], read: 0 };
  const { sender, table: name } = table.connection;
  const counted: Db.Sender = {
    async send(command) {
      const answer = await sender.send(command);
      cost.calls.push(command.constructor.name);
      cost.read += ((answer["Items"] as unknown[] | undefined) ?? []).length + (answer["Item"] === undefined ? 0 : 1);
      return answer;
    },
  };
  Db.connect({ sender: counted, table: name });
  await work();
  Db.connect(table.connection);
  return cost;
}

async function filled(count: number, of: (number: number) => string): Promise<void> {
  table = await startTable();
  await fill(many(count, of));
  // The partitions of lists are noted once a process.
  await told(results("warm", 0, count));
}

/** The event that is named after a claim. */
const eventOf = async (claim: Event.Signature): Promise<Event.Info | undefined> => {
  const [info] = await Event.byIds([Merge.eventOf(claim.id)]);
  return info instanceof Error ? undefined : info;
};
/** A second story of an event, and the first of a new one. */
const asked = (company: (n: number) => string, count: number) => [
  () => told(results(company(count - 5), count - 5, count)),
  () => told(results("newcomer", 1, count)),
];

describe("adding a claim to a large ledger", { timeout: 180_000 }, () => {
  it("costs the same calls and items among 100 events of as many companies as among 10,000", async () => {
    const company = (n: number): string => `firm-${n}`;
    const costs: Cost[][] = [];
    for (const count of [100, 10_000]) {
      await filled(count, company);
      const [second, first] = asked(company, count);
      costs.push([await costOf(second as never), await costOf(first as never)]);
      expect(await eventOf(results(company(count - 5), count - 5, count - 5))).toMatchObject({ claims: 2 });
      if (count === 100) await table.close();
    }
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[0]?.map(({ calls, read }) => [calls.length <= 20, read <= 6])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it("costs a few calls and a bounded number of items among 2,000 events of one company, and leaves the others alone", async () => {
    await filled(2000, () => "one");
    const before = await dump(table.connection);
    const second = results("one", 1995, 2000);
    const cost = await costOf(() => told(second));
    expect([cost.calls.length <= 24, cost.read <= 1300]).toEqual([true, true]);
    const after = await dump(table.connection);
    const changed = [...after].filter(([key, item]) => JSON.stringify(item) !== JSON.stringify(before.get(key)));
    const event = await eventOf(results("one", 1995, 1995));
    expect(event).toMatchObject({ claims: 2, history: [{}] });
    // Its own event, and the one that would have been named after the claim: a pointer.
    const ids = [event?.id, Merge.eventOf(second.id)].map((id) => `E#${id ?? ""}`);
    const others = changed.filter(([key]) => key.startsWith("E#") && !ids.some((id) => key.startsWith(id)));
    expect(others).toEqual([]);
  });
});

describe("a block of claims too large to be seen whole", { timeout: 60_000 }, () => {
  it("keeps the claims of an event that stand before all that is looked at", async () => {
    table = await startTable();
    const all = [...many(1000, () => "one")].map(([claim]) => claim);
    const long = [results("one", 2000, 100), results("one", 2000, 900)] as const;
    await fill([long, ...all.map((claim) => [claim] as const)]);
    await told(results("one", 2000, 1100));
    expect(await eventOf(long[0])).toMatchObject({ claims: 3, firstReportedAt: long[0].at });
    // The event of the claim at which the view is cut has another claim before it.
    const cut = [results("one", 3000, 1), results("one", 3000, 701)] as const;
    await fill([cut]);
    await told(results("one", 500, 1101));
    expect(await eventOf(cut[0])).toMatchObject({ claims: 2, firstReportedAt: cut[0].at });
  });

  it("loses no report, wherever writers look, one after the other or at once", async () => {
    table = await startTable();
    await fill(many(1000, () => "one"));
    await told(results("one", 500, 501));
    await told(results("one", 990, 1100));
    await told(results("one", 500, 502));
    const claims = async (number: number) => (await eventOf(results("one", number, number)))?.claims;
    expect([await claims(990), await claims(500)]).toEqual([2, 3]);
    const hours = Array.from({ length: 20 }, (_, i) => 1200 + i);
    await Promise.all(hours.map((hour) => told(results("one", hour % 2 === 0 ? 990 : 980, hour))));
    expect([await claims(990), await claims(980)]).toEqual([12, 11]);
  });

  it("takes a claim that is told again for what it is", async () => {
    table = await startTable();
    await fill(many(1000, () => "one"));
    await told(results("one", 990, 1100));
    const before = await dump(table.connection);
    await told(results("one", 990, 1100));
    expect(await dump(table.connection)).toEqual(before);
  });
});
