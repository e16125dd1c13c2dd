import { describe, expect, it } from "vitest";
import type { Identifier } from "../company.ts";
import { build } from "./build.ts";
import type { Entry } from "./entry.ts";
import { STRENGTH } from "./format.ts";
import { load } from "./gazetteer.ts";

const VERSION = "0123456789abcdef0123456789abcdef";
const ticker = (value: string, exchange: string): Identifier => ({ scheme: "TICKER", value, exchange });

function entry(id: string, names: readonly string[], more: Partial<Entry> = {}): Entry {
  const aliases = names.map((text) => ({ text, strength: STRENGTH.STRONG }));
  const rest = { country: null, sector: null, identifiers: [], former: [] };
  return { type: "COMPANY", id, name: names[0] ?? id, aliases, ...rest, ...more };
}

const ENTRIES: readonly Entry[] = [
  entry("song-lam", ["Sông Lâm", "Công ty cổ phần Sông Lâm", "Song Lam JSC"], {
    country: "VN",
    sector: "Materials",
    identifiers: [ticker("SLM", "HOSE"), { scheme: "ISIN", value: "VN000000SLM1", exchange: null }],
  }),
  entry("northwind", ["Northwind", "Northwind Traders"], {
    identifiers: [ticker("SLM", "NYSE AMERICAN")],
    former: ["northwind-traders.us"],
  }),
  entry("apex.us", ["Apex"], { aliases: [{ text: "Apex", strength: STRENGTH.WEAK }] }),
  entry("apex.gb", ["Apex"]),
  entry("#country-vn", ["Việt Nam", "Vietnam"], { type: "COUNTRY" }),
];

const gazetteer = load(build(ENTRIES, VERSION));

describe("a gazetteer", () => {
  it("gives a company with all that is known of it", () => {
    expect(gazetteer.version).toBe(VERSION);
    expect(gazetteer.size).toBe(4);
    expect(gazetteer.info("song-lam")).toEqual({
      id: "song-lam",
      name: "Sông Lâm",
      aliases: ["Công ty cổ phần Sông Lâm", "Song Lam JSC"],
      country: "VN",
      sector: "Materials",
      identifiers: [ticker("SLM", "HOSE"), { scheme: "ISIN", value: "VN000000SLM1", exchange: null }],
      provisional: false,
      mergedInto: null,
    });
  });

  it("knows no company by an id, a name or a ticker that none has", () => {
    expect(gazetteer.info("song")).toBeNull();
    expect(gazetteer.info("#country-vn")).toBeNull();
    expect(gazetteer.named("Việt Nam")).toEqual([]);
    expect(gazetteer.named("")).toEqual([]);
    expect(gazetteer.byTicker("HOSE")).toEqual([]);
  });

  it("finds by a former id, and by the provisional id of a name that one company alone has", () => {
    expect(gazetteer.info("northwind-traders.us")?.id).toBe("northwind");
    expect(gazetteer.info("x.song-lam")?.id).toBe("song-lam");
    expect(gazetteer.info("x.apex")).toBeNull();
  });

  it.each([["sông lâm"], ["SONG LAM"], ["Sông Lâm JSC"], ["Công ty cổ phần Sông Lâm"]])("finds %s by name", (name) =>
    expect(gazetteer.named(name).map((info) => info.id)).toEqual(["song-lam"]),
  );

  it("keeps all companies of a name and of a ticker", () => {
    expect(gazetteer.named("apex").map((info) => info.id)).toEqual(["apex.gb", "apex.us"]);
    expect(gazetteer.byTicker("slm").map((info) => info.id)).toEqual(["northwind", "song-lam"]);
    expect(gazetteer.byTicker("SLM", "hose").map((info) => info.id)).toEqual(["song-lam"]);
    expect(gazetteer.byTicker("SLM", "NYSE American").map((info) => info.id)).toEqual(["northwind"]);
  });

  it("lists companies in order of id, page by page", () => {
    expect(gazetteer.list(2).map((info) => info.id)).toEqual(["apex.gb", "apex.us"]);
    expect(gazetteer.list(9, "apex.us").map((info) => info.id)).toEqual(["northwind", "song-lam"]);
    expect(gazetteer.list(9, "song-lam")).toEqual([]);
  });

  it("is walked word by word, and says where names end and what they need", () => {
    const walk = gazetteer.walk();
    walk.restart();
    expect([walk.step("northwind"), walk.ends()]).toEqual([true, true]);
    expect([walk.step("traders"), walk.ends(), walk.step("inc")]).toEqual([true, true, false]);
    walk.restart();
    expect(walk.step("traders")).toBe(false);
    walk.restart();
    walk.step("apex");
    expect(walk.hits()).toEqual([
      { type: "COMPANY", id: "apex.gb", alias: "Apex", strength: STRENGTH.STRONG },
      { type: "COMPANY", id: "apex.us", alias: "Apex", strength: STRENGTH.WEAK },
    ]);
  });
});

describe("building", () => {
  it("gives the same bytes for entries in any order", () => {
    expect(Buffer.from(build([...ENTRIES].reverse(), VERSION)).equals(build(ENTRIES, VERSION))).toBe(true);
  });

  it("refuses two entries of one id", () => {
    expect(() => build([entry("a", ["A one"]), entry("a", ["A two"])], VERSION)).toThrow("two entries have the id a");
  });

  it("refuses bytes of another format", () => {
    expect(() => load(new Uint8Array(256))).toThrow("not a gazetteer of this format");
    expect(() => load(new Uint8Array(3))).toThrow("not a gazetteer of this format");
  });

  it("opens bytes wherever they lie in memory", () => {
    const bytes = build(ENTRIES, VERSION);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(load(moved.subarray(3)).info("apex.gb")?.name).toBe("Apex");
  });
});
