import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sketch, signature } from "../../../../../test/kit/claims.ts";
import { type TestTable, startTable } from "../../../../../test/kit/table.ts";
import { Rates } from "../../rates/index.ts";
import * as Event from "../event.ts";
import * as Merge from "../merge/merge.ts";
import { ruleOf } from "../merge/rules.ts";
import * as Stats from "./stats.ts";

const LOANS: readonly Sketch[] = [
  {
    id: "a",
    at: "2021-03-02",
    who: ["BORROWER:masan", "ARRANGER:ubs", "ARRANGER:hsbc"],
    figures: ["PRINCIPAL:500 USD"],
    source: "Báo A",
  },
  {
    id: "b",
    at: "2021-03-20",
    who: ["BORROWER:fpt", "ARRANGER:ubs"],
    figures: ["PRINCIPAL:300 USD"],
    source: "Báo B",
    status: "AGREED",
  },
  {
    id: "c",
    at: "2021-05-06",
    who: ["BORROWER:hpg", "ARRANGER:hsbc"],
    figures: ["PRINCIPAL:1000000 VND"],
    source: "Báo A",
  },
  { id: "d", at: "2022-01-10", who: ["BORROWER:hpg", "LENDER:ubs"], source: "Báo A" },
  {
    id: "e",
    at: "2021-03-05",
    kind: "EARNINGS",
    who: ["COMPANY:fpt"],
    figures: ["REVENUE:70 USD"],
    period: "2020-01-01/2020-12-31",
  },
];
const KINDS = ["LOAN", "EARNINGS", "IPO"];
const add = async (sketch: Sketch): Promise<void> => {
  const claim = signature(sketch);
  await Merge.add(claim, ruleOf(claim.kind));
};

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
  await Rates.keep([{ currency: "VND", date: "2021-05-03", usd: "0.00004" }]);
  for (const sketch of LOANS) await add(sketch);
});
afterAll(() => table.close());

type Given = Partial<Parameters<typeof Stats.stats>[0]>;
const told = async (by: readonly string[], rest: Given = {}): Promise<string[]> => {
  const countryOf = (company: string): string | null => (company === "ubs" ? "CH" : company === "hsbc" ? "GB" : "VN");
  const stats = await Stats.stats({ by: by as never, kinds: KINDS, countryOf, ...rest });
  return stats.map((one) => `${one.keys.map((key) => key.value).join(" ")}: ${one.count} ${one.sumUsd ?? "-"}`);
};

describe("counts and sums", () => {
  it.each<readonly [string, readonly string[], Given, readonly string[]]>([
    ["by kind", ["KIND"], {}, ["LOAN: 4 840", "EARNINGS: 1 70"]],
    ["by month", ["MONTH"], {}, ["2021-03: 3 870", "2021-05: 1 40", "2022-01: 1 -"]],
    ["by year and kind", ["YEAR", "KIND"], {}, ["2021 LOAN: 3 840", "2021 EARNINGS: 1 70", "2022 LOAN: 1 -"]],
    [
      "a league table of arrangers",
      ["COMPANY"],
      { filter: { kinds: ["LOAN"], roles: ["ARRANGER"] } },
      ["ubs: 2 800", "hsbc: 2 540"],
    ],
    ["arrangers by country", ["COUNTRY"], { filter: { roles: ["ARRANGER"] } }, ["CH: 2 800", "GB: 2 540"]],
    ["by status", ["STATUS"], { filter: { kinds: ["LOAN"] } }, ["ANNOUNCED: 3 540", "AGREED: 1 300"]],
    ["by source", ["SOURCE"], { filter: { kinds: ["LOAN"] } }, ["Báo A: 3 540", "Báo B: 1 300"]],
    ["by currency", ["CURRENCY"], { filter: { kinds: ["LOAN"] } }, ["USD: 2 800", "VND: 1 40"]],
    ["of one company", ["KIND"], { filter: { companies: ["fpt"] } }, ["LOAN: 1 300", "EARNINGS: 1 70"]],
    ["between days", ["KIND"], { filter: { from: "2021-03-03", to: "2021-03-20" } }, ["LOAN: 1 300", "EARNINGS: 1 70"]],
    ["above an amount", ["KIND"], { filter: { minUsd: "300" } }, ["LOAN: 2 800"]],
    ["of a kind without events", ["KIND"], { filter: { kinds: ["IPO"] } }, []],
    ["the first line alone", ["COMPANY"], { filter: { roles: ["ARRANGER"] }, first: 1 }, ["ubs: 2 800"]],
  ])("%s", async (_, by, rest, expected) => {
    expect(await told(by, rest)).toEqual(expected);
  });

  it("are made once and read ever after, in one call", async () => {
    await told(["KIND"]);
    table.clear();
    expect(await told(["MONTH"])).toHaveLength(3);
    expect(table.calls).toEqual(["BatchGetCommand"]);
  });

  it("follow every change: a claim more, an event that moves to another month", async () => {
    expect(await told(["MONTH"], { filter: { kinds: ["LOAN"], companies: ["hpg"] } })).toEqual([
      "2021-05: 1 40",
      "2022-01: 1 -",
    ]);
    await add({
      id: "f",
      at: "2021-04-28",
      who: ["BORROWER:hpg", "ARRANGER:hsbc"],
      figures: ["PRINCIPAL:1000000 VND"],
    });
    // Now first reported in April, before the first rate.
    expect(await told(["MONTH"], { filter: { kinds: ["LOAN"], companies: ["hpg"] } })).toEqual([
      "2021-04: 1 -",
      "2022-01: 1 -",
    ]);
  });
});

describe("events in other orders", () => {
  const ids = async (order: "USD_DESC" | "REPORTED_DESC", filter = {}): Promise<string[]> => {
    const page = await Event.page({ order, filter, ask: { first: 10 } });
    return page.items.map(({ item }) => item.participants[0]?.name ?? "");
  };

  it("by their worth in dollars, those without a rate left out", async () => {
    expect(await ids("USD_DESC")).toEqual(["masan", "fpt", "fpt"]);
    expect(await ids("USD_DESC", { minUsd: "100", maxUsd: "400" })).toEqual(["fpt"]);
    expect(await ids("USD_DESC", { companies: ["fpt"], kinds: ["EARNINGS"] })).toEqual(["fpt"]);
    expect(await ids("USD_DESC", { from: "2022-01-01" })).toEqual([]);
  });

  it("by their last report", async () => {
    expect(await ids("REPORTED_DESC")).toEqual(["hpg", "hpg", "fpt", "fpt", "masan"]);
    expect(await ids("REPORTED_DESC", { from: "2021-03-04", to: "2021-03-31" })).toEqual(["fpt", "fpt"]);
  });
});
