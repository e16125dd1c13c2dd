import type { Db } from "@newsledger/core/db";
import { describe, expect, test } from "vitest";
import { bytesOf, readUnits, writeCost } from "./capacity.ts";

const HEAD = { pk: "A#1", sk: "A" };
const big = (bytes: number) => ({ ...HEAD, text: "x".repeat(bytes) });

describe("the size of an item", () => {
  test.each([
    [HEAD, 2 + 3 + 2 + 1],
    [{ t: "trả" }, 1 + 5],
    [{ b: new Uint8Array(10) }, 1 + 10],
    [{ n: 12345 }, 1 + 4],
    [{ l: ["ab", true, null] }, 1 + 3 + (1 + 2) + (1 + 1) + (1 + 1)],
    [{ m: { a: "b" } }, 1 + 3 + (1 + 1 + 1)],
    [{ gone: undefined }, 0],
  ])("%j is %d bytes", (item, bytes) => {
    expect(bytesOf(item)).toBe(bytes);
  });
});

describe("what a write costs", () => {
  type Case = readonly [
    before: Db.Item | undefined,
    after: Db.Item | undefined,
    cost: { table: number; indexes: number },
  ];
  const listed = {
    ...HEAD,
    by1pk: "F#2021-08",
    by1sk: "1",
    by2pk: "S#x",
    by2sk: "1",
    f: { l: "VI" },
    text: "x".repeat(1500),
  };
  test.each<[string, Case]>([
    ["a small new item", [undefined, HEAD, { table: 1, indexes: 0 }]],
    ["a new item just above a KB", [undefined, big(1024), { table: 2, indexes: 0 }]],
    ["a new item in two indexes, one with all of it", [undefined, listed, { table: 2, indexes: 3 }]],
    ["the same item again", [listed, listed, { table: 2, indexes: 0 }]],
    [
      "a change that only the whole copy sees",
      [listed, { ...listed, text: "y".repeat(1500) }, { table: 2, indexes: 2 }],
    ],
    ["a change of place in an index", [listed, { ...listed, by2sk: "2" }, { table: 2, indexes: 2 + 2 }]],
    ["an item taken away", [listed, undefined, { table: 2, indexes: 3 }]],
    ["an item made smaller", [big(3000), HEAD, { table: 3, indexes: 0 }]],
  ])("%s", (_, [before, after, cost]) => {
    expect(writeCost(before, after)).toEqual(cost);
  });
});

test.each([
  [0, true, 1],
  [4096, true, 1],
  [4097, true, 2],
  [0, false, 0.5],
  [9000, false, 1.5],
])("%d bytes, consistent %s: %d read units", (bytes, consistent, units) => {
  expect(readUnits(bytes, consistent)).toBe(units);
});
