import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Id } from "../../util/index.ts";
import * as Gazetteers from "./standard.ts";

const gazetteer = Gazetteers.standard();

const rows = (file: string): string[][] =>
  readFileSync(new URL(`../../../data/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

describe("the lists", () => {
  it.each([
    ["vietnam-listed.tsv", 6],
    ["vietnam.tsv", 4],
    ["world.tsv", 4],
    ["countries.tsv", 3],
    ["places.tsv", 2],
    ["names.tsv", 3],
  ])("%s has %i columns in each line", (file, columns) => {
    expect(rows(file).filter((row) => row.length !== columns)).toEqual([]);
  });

  it("have all companies listed in Vietnam, each found by its ticker", () => {
    const listed = rows("vietnam-listed.tsv");
    expect(listed.length).toBeGreaterThan(1600);
    const lost = listed.filter(([ticker = "", exchange = ""]) => gazetteer.byTicker(ticker, exchange).length !== 1);
    expect(lost).toEqual([]);
  });
});

describe("the standard gazetteer", () => {
  it("has some 56,000 companies with ids that are ids, in order", () => {
    expect(gazetteer.size).toBeGreaterThan(55_000);
    const all = gazetteer.list(gazetteer.size);
    expect(all).toHaveLength(gazetteer.size);
    expect(all.filter((info) => !Id.Company.safeParse(info.id).success)).toEqual([]);
    expect(all.every((info, i) => i === 0 || (all[i - 1]?.id ?? "") < info.id)).toBe(true);
  });

  // Ids are kept for ever: these are in other people's hands.
  it.each([
    ["xiaomi", "Xiaomi", "CN"],
    ["deutsche-bank", "Deutsche Bank", "DE"],
    ["morgan-stanley", "Morgan Stanley", "US"],
    ["hoa-phat", "Hòa Phát", "VN"],
    ["vietcombank", "Vietcombank", "VN"],
    ["the-gioi-di-dong", "Thế Giới Di Động", "VN"],
    ["samsung-electronics", "Samsung Electronics", "KR"],
    ["tan-phu-viet-nam.tpp", "Tân Phú Việt Nam", "VN"],
  ])("%s is %s of %s", (id, name, country) => {
    expect(gazetteer.info(id)).toMatchObject({ id, name, country, provisional: false, mergedInto: null });
  });

  it.each([
    ["MWG", "HOSE", "the-gioi-di-dong"],
    ["HPG", "HOSE", "hoa-phat"],
    ["AAPL", "NASDAQ", "apple"],
    ["7203.T", "TSE", "toyota"],
  ])("%s at %s is %s", (ticker, exchange, id) => {
    expect(gazetteer.byTicker(ticker, exchange).map((info) => info.id)).toEqual([id]);
  });

  it("keeps registry ids of the companies that it has joined with the long list", () => {
    const schemes = gazetteer.info("apple")?.identifiers.map((one) => one.scheme) ?? [];
    expect(new Set(schemes)).toEqual(new Set(["TICKER", "CIK", "ISIN", "WIKIDATA"]));
    expect(gazetteer.info("apple.us")?.id).toBe("apple");
  });

  it("is opened once", () => expect(Gazetteers.standard()).toBe(gazetteer));
});
