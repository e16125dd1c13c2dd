import { describe, expect, it } from "vitest";
import type { Info } from "../company.ts";
import type { CompanyId } from "../../util/id.ts";
import { build } from "./build.ts";
import type { Entry } from "./entry.ts";
import { STRENGTH } from "./format.ts";
import { load } from "./gazetteer.ts";
import * as Overlay from "./overlay.ts";

const id = (text: string): CompanyId => text as CompanyId;

const listed = (name: string, slug: string): Entry => ({
  type: "COMPANY",
  id: slug,
  name,
  aliases: [{ text: name, strength: STRENGTH.STRONG }],
  country: "VN",
  sector: null,
  identifiers: [],
  former: [],
});

const added: Info = {
  id: id("ben-nghe"),
  name: "Bến Nghé Logistics",
  aliases: ["BNL"],
  country: "VN",
  sector: null,
  identifiers: [{ scheme: "TICKER", value: "BNG", exchange: "HOSE" }],
  provisional: false,
  mergedInto: null,
};

const base = load(build([listed("Sông Lâm", "song-lam"), listed("Sông Lâm Group", "song-lam-group")], "0".repeat(32)));
const none = { companies: [], aliases: [], merged: [] };

function found(gazetteer: ReturnType<typeof load>, words: readonly string[]): string[] {
  const walk = gazetteer.walk();
  walk.restart();
  return words.every((word) => walk.step(word)) ? walk.hits().map((hit) => hit.id) : [];
}

describe("an operator's changes over a gazetteer", () => {
  it("add a company, found by name, ticker and in text", () => {
    const over = Overlay.over(base, { ...none, companies: [added] });
    expect(over.size).toBe(3);
    expect(over.info("ben-nghe")?.name).toBe("Bến Nghé Logistics");
    expect(over.byTicker("BNG").map((info) => info.id)).toEqual(["ben-nghe"]);
    expect(found(over, ["ben", "nghe", "logistics"])).toEqual(["ben-nghe"]);
    expect(found(over, ["song", "lam"])).toEqual(["song-lam"]);
    expect(over.list(9).map((info) => info.id)).toEqual(["ben-nghe", "song-lam", "song-lam-group"]);
  });

  it("add a name to a listed company, which keeps its others", () => {
    const over = Overlay.over(base, { ...none, aliases: [{ company: id("song-lam"), name: "Xi măng Lam Giang" }] });
    expect(found(over, ["xi", "mang", "lam", "giang"])).toEqual(["song-lam"]);
    expect(over.info("song-lam")?.aliases).toEqual(["Xi măng Lam Giang"]);
    expect(over.named("sông lâm").map((info) => info.id)).toEqual(["song-lam"]);
    expect(over.size).toBe(2);
  });

  it("merge companies: the old id, its names and its places in text lead to the survivor", () => {
    const over = Overlay.over(base, { ...none, merged: [{ from: id("song-lam-group"), to: id("song-lam") }] });
    expect(over.info("song-lam-group")?.id).toBe("song-lam");
    expect(over.named("Sông Lâm Group").map((info) => info.id)).toEqual(["song-lam"]);
    expect(found(over, ["song", "lam", "group"])).toEqual(["song-lam"]);
    expect(over.list(9).map((info) => info.id)).toEqual(["song-lam"]);
  });

  it("survive a circle of merges, and give another version than the lists alone", () => {
    const circle = [
      { from: id("song-lam"), to: id("song-lam-group") },
      { from: id("song-lam-group"), to: id("song-lam") },
    ];
    const over = Overlay.over(base, { ...none, merged: circle });
    expect(over.info("song-lam")).not.toBeNull();
    expect(over.version).not.toBe(base.version);
    expect(Overlay.over(base, none).version).toBe(Overlay.over(base, none).version);
  });
});
