import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type TestTable, startTable } from "../../../../test/kit/table.ts";
import { Id } from "../util/index.ts";
import * as Changes from "./changes.ts";
import { standard } from "./gazetteer/standard.ts";
import { type Gazetteer } from "./gazetteer/gazetteer.ts";
import { over } from "./gazetteer/overlay.ts";
import * as Companies from "./known.ts";

const at = new Date("2026-11-22T00:00:00Z");
const id = (text: string): Id.CompanyId => Id.Company.parse(text);
const info = (name: string, text: string) => ({
  id: id(text),
  name,
  aliases: [],
  country: "VN",
  sector: null,
  identifiers: [],
});

const base = standard();
const tables: TestTable[] = [];
const table = async (): Promise<unknown> => tables.push(await startTable());
beforeEach(table);
afterAll(() => Promise.all(tables.map((one) => one.close())));
const gazetteer = async (): Promise<Gazetteer> => over(base, (await Changes.all()).changes);

describe("what an operator says of companies", () => {
  it("is kept, and another stamp tells that something was added", async () => {
    const none = await Changes.all();
    expect(none.changes).toEqual({ companies: [], aliases: [], merged: [] });
    await Changes.add({ info: info("Bánh Mì Sáng", "banh-mi-sang"), at });
    await Changes.alias({ company: id("banh-mi-sang"), name: "BMS Group", at }, await gazetteer());
    const { changes, stamp } = await Changes.all();
    expect(stamp).not.toBe(none.stamp);
    expect(changes).toMatchObject({
      companies: [{ id: "banh-mi-sang", name: "Bánh Mì Sáng", provisional: false, mergedInto: null }],
      aliases: [{ company: "banh-mi-sang", name: "BMS Group" }],
    });
    expect((await gazetteer()).named("BMS Group").map((one) => one.id)).toEqual(["banh-mi-sang"]);
    await Changes.alias({ company: id("banh-mi-sang"), name: "BMS Group", at }, await gazetteer());
    expect((await Changes.all()).stamp).toBe(stamp);
  });

  it("makes two companies one: the old id leads to the survivor, in chains too", async () => {
    await Changes.add({ info: info("Bánh Mì Sáng", "banh-mi-sang"), at });
    await Changes.add({ info: info("Bánh Mì Trưa", "banh-mi-trua"), at });
    await Changes.merge({ from: id("banh-mi-sang"), to: id("banh-mi-trua"), at }, await gazetteer());
    await Changes.merge({ from: id("banh-mi-trua"), to: id("vinamilk"), at }, await gazetteer());
    const found = await Companies.byIds([id("banh-mi-sang"), id("banh-mi-trua")], await gazetteer());
    expect(found.map((one) => ("id" in one ? one.id : one))).toEqual(["vinamilk", "vinamilk"]);
  });

  it("gives the names of a company that no list has to the one that it turns out to be", async () => {
    const met = { id: id("x.sua-ong-tho-moi"), name: "Sữa Ông Thọ Mới", aliases: [] };
    const relevance = [{ company: met.id, relevance: 50 }];
    await Companies.keep({ relevance, provisional: [met] }, base);
    await Changes.merge({ from: met.id, to: id("vinamilk"), at }, await gazetteer());
    const now = await gazetteer();
    expect(now.named("Sữa Ông Thọ Mới").map((one) => one.id)).toEqual(["vinamilk"]);
    expect(await Companies.byIds([met.id], now)).toMatchObject([{ id: "vinamilk" }]);
  });

  it.each([
    [
      "a name for a company that nobody knows",
      "NOT_FOUND",
      (g: Gazetteer) => Changes.alias({ company: id("nobody-at-all"), name: "x", at }, g),
    ],
    [
      "a merge into one that nobody knows",
      "NOT_FOUND",
      (g: Gazetteer) => Changes.merge({ from: id("vinamilk"), to: id("nobody-at-all"), at }, g),
    ],
    [
      "a merge of one that nobody knows",
      "NOT_FOUND",
      (g: Gazetteer) => Changes.merge({ from: id("nobody-at-all"), to: id("vinamilk"), at }, g),
    ],
    [
      "a merge into itself",
      "CONFLICT",
      (g: Gazetteer) => Changes.merge({ from: id("vinamilk"), to: id("vinamilk"), at }, g),
    ],
  ])("refuses %s", async (_, code, work) => {
    await expect(work(await gazetteer())).rejects.toMatchObject({ code });
    expect((await Changes.all()).changes).toEqual({ companies: [], aliases: [], merged: [] });
  });

  it("refuses a merge that would close a circle", async () => {
    await Changes.merge({ from: id("vinamilk"), to: id("xiaomi"), at }, await gazetteer());
    const back = Changes.merge({ from: id("xiaomi"), to: id("vinamilk"), at }, await gazetteer());
    await expect(back).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("is carried to another table", async () => {
    await Changes.add({ info: info("Bánh Mì Sáng", "banh-mi-sang"), at });
    const [before, put] = [await Changes.all(), await Changes.carry()];
    await table();
    expect((await Changes.all()).changes.companies).toEqual([]);
    await put();
    expect(await Changes.all()).toEqual(before);
  });
});
