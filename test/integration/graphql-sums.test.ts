import { Rates } from "@newsledger/core/rates";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../kit/api.ts";
import { type Seed, tell } from "../kit/seed.ts";
import { type Seeded, seeded } from "./graphql-seeds.ts";

// Beside the loan of the seeds, which is of 600 million dollars: a purchase in dong, and a raise in a currency without rates.
const PURCHASE: Seed = {
  title: "Hòa Phát mua nhà máy",
  text: "Hòa Phát mua lại nhà máy của Masan với giá 1.000 tỷ đồng.",
  at: "2021-06-03T01:00:00.000Z",
  source: "Báo C",
  names: { "Hòa Phát": "hoa-phat", Masan: "masan" },
  figures: { "1.000 tỷ đồng": "1000000000000 VND" },
  claims: [
    {
      kind: "ACQUISITION",
      status: "AGREED",
      who: ["ACQUIRER: Hòa Phát", "SELLER: Masan"],
      figures: ["DEAL_VALUE: 1.000 tỷ đồng"],
      words: "Hòa Phát mua lại nhà máy của Masan với giá 1.000 tỷ đồng.",
    },
  ],
};
const RAISE: Seed = {
  title: "Xiaomi raises",
  text: "Xiaomi raised 5 billion yen.",
  at: "2021-06-04T01:00:00.000Z",
  language: "EN",
  names: { Xiaomi: "xiaomi" },
  figures: { "5 billion yen": "5000000000 JPY" },
  claims: [
    {
      kind: "EQUITY_RAISE",
      status: "COMPLETED",
      who: ["ISSUER: Xiaomi"],
      figures: ["PROCEEDS: 5 billion yen"],
      words: "Xiaomi raised 5 billion yen.",
    },
  ],
};

let archive: Seeded;
let on: Api;
beforeAll(async () => {
  archive = await seeded();
  ({ on } = archive);
  await Rates.keep([{ date: "2021-06-02", currency: "VND", usd: "0.0000434" }]);
  await tell(PURCHASE);
  await tell(RAISE);
});
afterEach(() => expect(on.bugs).toEqual([]));
afterAll(() => archive.table.close());

const kinds = async (args: string): Promise<string[]> => {
  const { data } = await on.ask<{ events: { edges: { node: { kind: string } }[] } }>(
    `{ events${args} { edges { node { kind } } } }`,
  );
  return data.events.edges.map(({ node }) => node.kind);
};

describe("figures in US dollars", () => {
  it("are there by the rates that the operator has loaded, with the rate and its day", async () => {
    const { data } = await on.ask(
      `{ events(filter: {kinds: [ACQUISITION]}, first: 1) { edges { node {
          headline { value currency usd rate { currency date usd } }
          quantities { figures { quantity { usd } } }
          claims { edges { node { quantities { quantity { usd } } article { quantities { usd } } } } } } } } }`,
    );
    const usd = "43400000";
    expect(data).toEqual({
      events: {
        edges: [
          {
            node: {
              headline: {
                value: "1000000000000",
                currency: "VND",
                usd,
                rate: { currency: "VND", date: "2021-06-02", usd: "0.0000434" },
              },
              quantities: [{ figures: [{ quantity: { usd } }] }],
              claims: {
                edges: [{ node: { quantities: [{ quantity: { usd } }], article: { quantities: [{ usd }] } } }],
              },
            },
          },
        ],
      },
    });
  });

  it("need no rate for dollars, and are unknown without one", async () => {
    const { data } = await on.ask(
      `{ loan: events(filter: {kinds: [LOAN]}) { edges { node { headline { usd rate { date } } } } }
         raise: events(filter: {kinds: [EQUITY_RAISE]}) { edges { node { headline { usd rate { date } } } } } }`,
    );
    expect(data).toEqual({
      loan: { edges: [{ node: { headline: { usd: "600000000", rate: null } } }] },
      raise: { edges: [{ node: { headline: { usd: null, rate: null } } }] },
    });
  });

  it.each([
    ['(filter: {minUsd: "40000000"}, orderBy: USD_DESC)', ["LOAN", "ACQUISITION"]],
    ['(filter: {maxUsd: "50000000"}, orderBy: USD_DESC)', ["ACQUISITION"]],
    ['(filter: {minUsd: "600000000.5"})', []],
    ['(filter: {companies: ["Company:masan"], minUsd: "1"}, orderBy: REPORTED_DESC)', ["ACQUISITION", "LOAN"]],
  ])("order and choose events%s", async (args, expected) => expect(await kinds(args)).toEqual(expected));
});

describe("sums of events", () => {
  const stats = async (args: string) => {
    const query = `{ eventStats(${args}) { keys { dimension value } count sumUsd company { name } } }`;
    return on.ask<{
      eventStats: { keys: { value: string }[]; count: number; sumUsd: string | null; company: unknown }[];
    }>(query);
  };

  it("are by kind", async () => {
    const { data } = await stats("by: [KIND]");
    expect(data.eventStats.map(({ keys, count, sumUsd }) => [keys[0]?.value, count, sumUsd])).toEqual([
      ["LOAN", 1, "600000000"],
      ["ACQUISITION", 1, "43400000"],
      ["EQUITY_RAISE", 1, null],
      ["EXECUTIVE_CHANGE", 1, null],
    ]);
  });

  it("are by company in a role and by month, with the company itself", async () => {
    const { data } = await stats("filter: {roles: [SELLER, BORROWER]}, by: [COMPANY, MONTH]");
    expect(data.eventStats).toEqual([
      {
        keys: [
          { dimension: "COMPANY", value: "Company:masan" },
          { dimension: "MONTH", value: "2021-05" },
        ],
        count: 1,
        sumUsd: "600000000",
        company: { name: "Masan" },
      },
      {
        keys: [
          { dimension: "COMPANY", value: "Company:masan" },
          { dimension: "MONTH", value: "2021-06" },
        ],
        count: 1,
        sumUsd: "43400000",
        company: { name: "Masan" },
      },
    ]);
  });

  it.each(["by: []", "by: [KIND, MONTH, YEAR]", "by: [KIND], first: 0", 'by: [KIND], filter: {currency: "dollars"}'])(
    "are asked for as they can be had, not %s",
    async (args) => expect((await stats(args)).errors?.[0]?.extensions.code).toBe("BAD_INPUT"),
  );
});
