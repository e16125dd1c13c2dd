import { Event } from "@newsledger/core/event";
import { globalId } from "@newsledger/graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, api } from "../kit/api.ts";
import { line, upload } from "../kit/line.ts";
import { gazetteer } from "../kit/seed.ts";
import { type TestTable, startTable } from "../kit/table.ts";
import { LOAN, RESULTS } from "./stories.ts";

let table: TestTable;
let on: Api;
let id: Event.Info["id"];
beforeAll(async () => {
  table = await startTable();
  on = api({ gazetteer });
  const here = line();
  // The last report comes in first: what was known when is told by the stories, not by their arrival.
  for (const story of [...LOAN.toReversed(), RESULTS]) await upload(story, here);
  const page = await Event.page({ filter: { kinds: ["LOAN"] }, ask: { first: 1 } });
  id = page.items[0]?.item.id as never;
});
afterAll(() => table.close());

const [RUMOUR, TALKS, SIGNED] = ["2021-05-03T01:00:00Z", "2021-05-17T02:30:00Z", "2021-05-28T09:45:00Z"] as const;
const just = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

describe("an event as it was known at an instant", () => {
  it.each([
    [RUMOUR, ["RUMOURED"], ["500000000"], []],
    [just(TALKS, -1), ["RUMOURED"], ["500000000"], []],
    [TALKS, ["RUMOURED", "IN_TALKS"], ["500000000"], ["bnp-paribas"]],
    [SIGNED, ["RUMOURED", "IN_TALKS", "AGREED"], ["500000000", "600000000"], ["bnp-paribas"]],
    ["2030-01-01T00:00:00Z", ["RUMOURED", "IN_TALKS", "AGREED"], ["500000000", "600000000"], ["bnp-paribas"]],
  ])("at %s is %j", async (at, steps, figures, arrangers) => {
    const info = await Event.asOf({ id, at });
    const principal = info?.quantities.find(({ role }) => role === "PRINCIPAL");
    expect(info?.history.map(({ status }) => status)).toEqual(steps);
    expect(info?.status).toBe(steps.at(-1));
    expect(principal?.figures.map(({ quantity }) => quantity.value)).toEqual(figures);
    expect(info?.participants.filter(({ role }) => role === "ARRANGER").map(({ company }) => company)).toEqual(
      arrangers,
    );
    expect([info?.id, info?.firstReportedAt, info?.claims]).toEqual([id, just(RUMOUR, 0), steps.length]);
  });

  it("is nothing before its first report", async () => {
    expect(await Event.asOf({ id, at: just(RUMOUR, -1) })).toBeNull();
  });

  it("is now what it will have been at its last report", async () => {
    const [now] = await Event.byIds([id]);
    const then = await Event.asOf({ id, at: (now as Event.Info).lastReportedAt });
    expect(then).toEqual(now);
  });
});

describe("events as they were known at an instant", () => {
  const statuses = async (filter: object, asOf: string): Promise<unknown[]> =>
    (await Event.page({ filter, asOf, ask: { first: 10 } })).items.map(({ item }) => [item.kind, item.status]);

  it("are those reported by then, as they were", async () => {
    expect(await statuses({}, "2021-01-01T00:00:00Z")).toEqual([]);
    expect(await statuses({}, TALKS)).toEqual([
      ["LOAN", "IN_TALKS"],
      ["EARNINGS", "COMPLETED"],
    ]);
    expect(await statuses({ statuses: ["RUMOURED"] }, RUMOUR)).toEqual([["LOAN", "RUMOURED"]]);
    expect(await statuses({ statuses: ["AGREED"] }, TALKS)).toEqual([]);
    expect(await statuses({ companies: ["bnp-paribas"] }, RUMOUR)).toEqual([]);
    expect(await statuses({ companies: ["bnp-paribas"], roles: ["ARRANGER"] }, TALKS)).toEqual([["LOAN", "IN_TALKS"]]);
    expect(await statuses({ minUsd: "550000000" }, TALKS)).toEqual([]);
  });

  it("are listed by date alone", async () => {
    await expect(Event.page({ order: "USD_DESC", asOf: TALKS, ask: { first: 1 } })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
  });

  it("cost two queries for each that later stories changed, and none for the others", async () => {
    await Event.page({ asOf: TALKS, ask: { first: 10 } });
    table.clear();
    await Event.page({ asOf: TALKS, ask: { first: 10 } });
    expect(table.calls).toEqual(["QueryCommand", "QueryCommand", "QueryCommand"]);
  });
});

describe("asOf in the API", () => {
  const FACTS = "status summary claims { edges { node { status } } } articles { edges { node { title } } }";

  it("leaves out what came later, claims and articles too", async () => {
    const { data, errors } = await on.ask<{ event: unknown; events: unknown }>(
      `query ($id: ID!, $at: DateTime) { event(id: $id, asOf: $at) { ${FACTS} } events(asOf: $at, filter: {kinds: [LOAN]}) { edges { node { ${FACTS} } } } }`,
      { id: globalId("FinancialEvent", id), at: "2021-05-17T09:30:00+07:00" },
    );
    const event = {
      status: "IN_TALKS",
      summary: "Masan in talks for a USD 500 million loan arranged by BNP Paribas",
      claims: { edges: [{ node: { status: "RUMOURED" } }, { node: { status: "IN_TALKS" } }] },
      articles: { edges: [{ node: { title: LOAN[0]?.title } }, { node: { title: LOAN[1]?.title } }] },
    };
    expect([errors, data.event, data.events]).toMatchObject([undefined, event, { edges: [{ node: event }] }]);
  });

  it("is null for an event that nobody had told of", async () => {
    const { data } = await on.ask(`query ($id: ID!) { event(id: $id, asOf: "2021-05-01T00:00:00Z") { status } }`, {
      id: globalId("FinancialEvent", id),
    });
    expect(data).toEqual({ event: null });
  });
});
