import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Sketch, signature } from "../../../../../test/kit/claims.ts";
import { cluster } from "./cluster.ts";
import { ruleOf } from "./rules.ts";

const divided = (sketches: readonly Sketch[]): string[] => {
  const { identity } = ruleOf((sketches[0]?.kind ?? "LOAN") as never);
  const named = new Map(sketches.map((one) => [signature(one).id, one.id]));
  return cluster(sketches.map(signature), identity).map((claims) => claims.map((one) => named.get(one.id)).join(" "));
};

const borrower = ["BORROWER:xiaomi"];
const TABLE: readonly (readonly [string, readonly Sketch[], readonly string[]])[] = [
  [
    "one loan from rumour to signature",
    [
      { id: "a", at: "2017-07-01", who: borrower, status: "RUMOURED" },
      { id: "b", at: "2017-07-20", who: borrower, status: "IN_TALKS", figures: ["PRINCIPAL:1000000000 USD"] },
      {
        id: "c",
        at: "2017-08-02",
        who: [...borrower, "ARRANGER:deutsche-bank"],
        status: "AGREED",
        figures: ["PRINCIPAL:1000000000 USD"],
      },
    ],
    ["a b c"],
  ],
  [
    "two loans in one month",
    [
      { id: "a", at: "2017-07-01", who: borrower, figures: ["PRINCIPAL:1000000000 USD"] },
      { id: "b", at: "2017-07-12", who: borrower, figures: ["PRINCIPAL:300000000 USD"] },
    ],
    ["a", "b"],
  ],
  [
    "a story without figures does not join two loans, and goes with the younger",
    [
      { id: "a", at: "2017-07-01", who: borrower, figures: ["PRINCIPAL:1000000000 USD"] },
      { id: "b", at: "2017-07-12", who: borrower, figures: ["PRINCIPAL:300000000 USD"] },
      { id: "c", at: "2017-07-14", who: borrower },
    ],
    ["a", "b c"],
  ],
  [
    "two figures for one loan with the same arranger",
    [
      {
        id: "a",
        at: "2017-07-01",
        who: [...borrower, "ARRANGER:deutsche-bank"],
        figures: ["PRINCIPAL:1000000000 USD"],
      },
      {
        id: "b",
        at: "2017-07-03",
        who: [...borrower, "ARRANGER:deutsche-bank"],
        figures: ["PRINCIPAL:1200000000 USD"],
      },
    ],
    ["a b"],
  ],
  [
    "a figure that grows while talks become an agreement",
    [
      { id: "a", at: "2017-07-01", who: borrower, status: "IN_TALKS", figures: ["PRINCIPAL:1000000000 USD"] },
      { id: "b", at: "2017-07-20", who: borrower, status: "AGREED", figures: ["PRINCIPAL:1200000000 USD"] },
    ],
    ["a b"],
  ],
  [
    "talks after a signature are of another deal",
    [
      { id: "a", at: "2017-07-01", who: borrower, status: "AGREED" },
      { id: "b", at: "2017-09-20", who: borrower, status: "IN_TALKS" },
    ],
    ["a", "b"],
  ],
  [
    "a rounded figure is the same figure",
    [
      { id: "a", at: "2017-07-01", who: borrower, figures: ["PRINCIPAL:~1000000000 USD"] },
      { id: "b", at: "2017-09-03", who: borrower, figures: ["PRINCIPAL:1040000000 USD"] },
    ],
    ["a b"],
  ],
  [
    "the same borrower two years later",
    [
      { id: "a", at: "2017-07-01", who: borrower },
      { id: "b", at: "2019-07-01", who: borrower },
    ],
    ["a", "b"],
  ],
  [
    "results of two quarters",
    [
      { id: "a", at: "2020-04-20", kind: "EARNINGS", who: ["COMPANY:fpt"], period: "2020-01-01/2020-03-31" },
      { id: "b", at: "2020-04-25", kind: "EARNINGS", who: ["COMPANY:fpt"], period: "2019-10-01/2019-12-31" },
      {
        id: "c",
        at: "2020-05-25",
        kind: "EARNINGS",
        who: ["COMPANY:fpt"],
        period: "2020-01-01/2020-03-31",
        figures: ["REVENUE:5 VND"],
      },
    ],
    ["a c", "b"],
  ],
  [
    "two bidders for one target stand apart, a report without bidder goes with one of them",
    [
      {
        id: "a",
        at: "2020-04-20",
        kind: "ACQUISITION",
        who: ["TARGET:slack", "ACQUIRER:x"],
        figures: ["DEAL_VALUE:10 USD"],
      },
      {
        id: "b",
        at: "2020-04-22",
        kind: "ACQUISITION",
        who: ["TARGET:slack", "ACQUIRER:y"],
        figures: ["DEAL_VALUE:13 USD"],
      },
      { id: "c", at: "2020-04-23", kind: "ACQUISITION", who: ["TARGET:slack"], figures: ["DEAL_VALUE:13 USD"] },
    ],
    ["a", "b c"],
  ],
];

const sketch = fc.record({
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 400 }).map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString()),
  who: fc.subarray(["ARRANGER:a", "ARRANGER:b", "LENDER:c"]).map((others) => ["BORROWER:xiaomi", ...others]),
  figures: fc.subarray(["PRINCIPAL:1000 USD", "PRINCIPAL:1200 USD", "PRINCIPAL:5000 USD"], { maxLength: 1 }),
});

describe("claims of one kind and anchor, divided into events", () => {
  it.each(TABLE)("%s", (_, sketches, expected) => {
    expect(divided(sketches)).toEqual(expected);
  });

  it("is the same for every order of arrival", () => {
    const shuffled = fc
      .uniqueArray(sketch, { minLength: 2, maxLength: 12, selector: (one) => one.id })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const same = fc.property(shuffled, ([one, other]) => {
      expect(divided(other)).toEqual(divided(one));
    });
    fc.assert(same, { numRuns: 300 });
  });

  it("is not changed by what is reported later: an event as of an instant is its claims until then", () => {
    const lists = fc.uniqueArray(sketch, { minLength: 2, maxLength: 12, selector: (one) => one.at });
    const prefix = fc.property(lists, fc.nat(12), (all, count) => {
      const known = [...all].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, count);
      const ids = new Set(known.map(({ id }) => id));
      const until = divided(all)
        .map((event) => event.split(" ").filter((id) => ids.has(id)))
        .filter((event) => event.length > 0);
      expect(divided(known)).toEqual(until.map((event) => event.join(" ")));
    });
    fc.assert(prefix, { numRuns: 300 });
  });
});
