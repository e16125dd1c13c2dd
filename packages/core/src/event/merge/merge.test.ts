import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sketch, signature } from "../../../../../test/kit/claims.ts";
import { dump } from "../../../../../test/kit/dump.ts";
import { Planted, type When, failing } from "../../../../../test/kit/faults.ts";
import { startTable } from "../../../../../test/kit/table.ts";
import { Db } from "../../db/index.ts";
import * as Event from "../event.ts";
import * as Table from "../event.table.ts";
import type { Claim } from "../info.ts";
import * as Merge from "./merge.ts";
import { ruleOf } from "./rules.ts";

let table: Awaited<ReturnType<typeof startTable>>;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.close());

// Each run has a company of its own, so that runs share a table and nothing else.
let runs = 0;
const fresh = (): string => `firm-${(runs += 1)}`;

const DEAL = (firm: string): Sketch[] => [
  { id: `${firm} 1`, at: "2017-07-01", status: "RUMOURED", who: [`BORROWER:${firm}`] },
  { id: `${firm} 2`, at: "2017-07-20", status: "IN_TALKS", who: [`BORROWER:${firm}`], figures: ["PRINCIPAL:1000 USD"] },
  {
    id: `${firm} 3`,
    at: "2017-08-02",
    status: "AGREED",
    who: [`BORROWER:${firm}`, "ARRANGER:ubs"],
    figures: ["PRINCIPAL:1200 USD"],
  },
  {
    id: `${firm} 4`,
    at: "2017-08-03",
    status: "AGREED",
    who: [`BORROWER:${firm}`, "LENDER:dbs"],
    figures: ["PRINCIPAL:9000 USD"],
  },
];

async function add(sketch: Sketch): Promise<void> {
  const claim = signature(sketch);
  const stored = { ...claim, evidence: [], explain: {} as Claim["explain"], reader: "test/1" };
  const rule = ruleOf(claim.kind);
  await Db.update(Table.claimChange(stored, Merge.eventOf(claim.id), Merge.blockOf(claim, rule)));
  await Merge.add(claim, rule);
}

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]));

/** What a reader of the ledger sees, whatever ids events went through on the way. */
async function seen(firm: string): Promise<unknown> {
  const page = await Event.page({ filter: { companies: [firm] }, ask: { first: 10 } });
  return Promise.all(
    page.items.map(async ({ item }) => ({
      status: item.status,
      history: item.history.map((one) => one.status),
      figures: item.quantities.map((one) => [one.disagree, one.figures.map((figure) => figure.quantity.value)]),
      claims: (await Event.claims({ event: item.id, ask: { first: 10 } })).items.map((one) => one.item.at),
    })),
  );
}

const EXPECTED = [
  { status: "AGREED", history: ["AGREED"], figures: [[false, ["9000"]]], claims: ["2017-08-03T08:00:00.000Z"] },
  {
    status: "AGREED",
    history: ["RUMOURED", "IN_TALKS", "AGREED"],
    figures: [[true, ["1000", "1200"]]],
    claims: ["2017-07-01T08:00:00.000Z", "2017-07-20T08:00:00.000Z", "2017-08-02T08:00:00.000Z"],
  },
];

describe("claims merged in the table", () => {
  it("gives the same events for each of the 24 orders of arrival", async () => {
    for (const order of permutations([0, 1, 2, 3])) {
      const firm = fresh();
      const sketches = DEAL(firm);
      for (const i of order) await add(sketches[i] as Sketch);
      expect([order, await seen(firm)]).toEqual([order, EXPECTED]);
    }
  });

  it("gives the same events when all arrive at once", async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const firm = fresh();
      await Promise.all(DEAL(firm).map(add));
      expect(await seen(firm)).toEqual(EXPECTED);
    }
  });

  it("keeps the ids of events that became part of another resolving to it", async () => {
    const firm = fresh();
    const [first, second] = DEAL(firm) as [Sketch, Sketch];
    await add(second);
    const young = Merge.eventOf(signature(second).id);
    await add(first);
    const [found] = await Event.byIds([young]);
    expect(found).toMatchObject({ id: young, mergedInto: Merge.eventOf(signature(first).id) });
  });

  it("changes nothing when a claim is added again", async () => {
    const firm = fresh();
    for (const sketch of DEAL(firm)) await add(sketch);
    const before = await dump(table.connection);
    for (const sketch of DEAL(firm)) await add(sketch);
    expect(await dump(table.connection)).toEqual(before);
  });

  it.each<When>(["BEFORE", "AFTER"])(
    "ends the same when any one call fails %s it is done and the claim is added again",
    async (when) => {
      for (let nth = 1; ; nth += 1) {
        const firm = fresh();
        const [first, second, ...rest] = DEAL(firm) as [Sketch, Sketch, ...Sketch[]];
        await add(second);
        const sender = failing(table.connection.sender, nth, when);
        Db.connect({ sender, table: table.connection.table });
        const failed = await add(first).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Planted) return true;
            throw error;
          },
        );
        Db.connect(table.connection);
        await add(first);
        for (const sketch of rest) await add(sketch);
        // The order of arrival differs from the calm run's in its traces (a pointer), never in what readers see.
        expect([nth, await seen(firm)]).toEqual([nth, EXPECTED]);
        if (!failed) break;
      }
    },
  );

  it("takes a claim out again and leaves the others as if it had never been", async () => {
    const firm = fresh();
    const sketches = DEAL(firm);
    for (const sketch of sketches) await add(sketch);
    const first = signature(sketches[0] as Sketch);
    const rule = ruleOf(first.kind);
    const [claim] = await Event.claimsByRef([{ claim: first.id, article: first.article }]);
    await Merge.remove(claim as Claim, Merge.blockOf(first, rule), rule);
    await Db.remove(Table.claimKey({ article: first.article, claim: first.id }));
    expect(await seen(firm)).toEqual([
      EXPECTED[0],
      {
        ...EXPECTED[1],
        history: ["IN_TALKS", "AGREED"],
        claims: ["2017-07-20T08:00:00.000Z", "2017-08-02T08:00:00.000Z"],
      },
    ]);
    expect((await Event.byIds([Merge.eventOf(first.id)]))[0]).toMatchObject({
      mergedInto: Merge.eventOf(signature(sketches[1] as Sketch).id),
    });
  });
});
