import { describe, expect, it } from "vitest";
import type { CompanyId } from "../../util/id.ts";
import { relevance } from "./relevance.ts";

const mention = (company: string, start: number) => ({
  company: company as CompanyId,
  candidates: [],
  name: company,
  span: { start, end: start + 3 },
});
const shape = { length: 1000, title: 50, lead: 200 };

describe("relevance", () => {
  it.each([
    ["the title, the lead with it, all mentions, no spread", [mention("fpt", 10)], [["fpt", 90]]],
    ["the lead", [mention("fpt", 60)], [["fpt", 55]]],
    ["the body alone", [mention("fpt", 500)], [["fpt", 30]]],
    [
      "its share of mentions and its spread",
      [mention("fpt", 10), mention("hpg", 300), mention("fpt", 510), mention("fpt", 910)],
      [
        ["fpt", 99],
        ["hpg", 10],
      ],
    ],
  ])("counts %s", (_, mentions, expected) => {
    expect(relevance(mentions, shape).map((one) => [one.company, one.relevance])).toEqual(expected);
  });

  it("takes any number of mentions", () => {
    const many = Array.from({ length: 300_000 }, (_, i) => mention("fpt", i * 4));
    expect(relevance(many, { ...shape, length: 1_200_000 })).toEqual([{ company: "fpt", relevance: 100 }]);
  });

  it("leaves out names of nobody", () => {
    expect(relevance([{ ...mention("fpt", 10), company: null }], shape)).toEqual([]);
  });
});
