import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestTable, startTable } from "../../../../test/kit/table.ts";
import * as Rates from "./rate.ts";

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
  await Rates.keep(
    Rates.parse("date,currency,usd\n2021-05-03,VND,0.0000434\n2021-05-07,VND,0.0000436\n\n2021-05-03,EUR,1.2058\n"),
  );
});
afterAll(() => table.close());

describe("exchange rates", () => {
  it.each([
    ["USD", "1000000000", "2021-05-05", "1000000000", null],
    ["VND", "1000000000000", "2021-05-03", "43400000", "2021-05-03"],
    ["VND", "1000000000000", "2021-05-06", "43400000", "2021-05-03"],
    ["VND", "1000000000000", "2021-05-09", "43600000", "2021-05-07"],
    ["EUR", "12.5", "2021-05-03", "15.07", "2021-05-03"],
  ])("%s %s on %s is %s dollars by the rate of %s", async (currency, amount, date, usd, of) => {
    const valued = await Rates.value(amount, currency, date);
    expect([valued?.usd, valued?.rate?.date ?? null]).toEqual([usd, of]);
  });

  it.each([
    ["VND", "2021-05-02", "before the first rate"],
    ["VND", "2021-05-18", "long after the last rate"],
    ["JPY", "2021-05-03", "a currency without rates"],
  ])("says nothing of %s on %s: %s", async (currency, date) => {
    expect(await Rates.value("1", currency, date)).toBeNull();
  });

  it("is replaced by a later load, and seen at once", async () => {
    expect((await Rates.value("100", "EUR", "2021-05-03"))?.usd).toBe("120.58");
    await Rates.keep([{ date: "2021-05-03", currency: "EUR", usd: "1.21" }]);
    expect((await Rates.value("100", "EUR", "2021-05-03"))?.usd).toBe("121");
  });

  it.each([
    ["date,currency\n2021-05-03,VND", /usd is missing/],
    ["date,currency,usd\n2021-05-03,vnd,1", /line 2: currency/],
    ["date,currency,usd\n2021-05-03,VND,1\n2021-13-03,VND,1", /line 3: date/],
    ["date,currency,usd\n2021-05-03,VND,-1", /line 2: usd/],
  ])("refuses %j with the line that is wrong", (csv, message) => {
    expect(() => Rates.parse(csv)).toThrow(message);
  });
});
