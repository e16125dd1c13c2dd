import { describe, expect, it } from "vitest";
import { byCode } from "../../text/index.ts";
import { formsOf, parse } from "./pattern.ts";
import { materialOf } from "./example.ts";
import { sceneOf } from "./scene.ts";
import { Trie } from "./trie.ts";
import type { Sign } from "./lexicon.ts";

const { inflection } = byCode("EN").grammar;
const PASSIVE: Sign = { is: "PASSIVE" };

/** The words that a pattern covers in a text, and the token of the slot that it gives. */
function found(pattern: string, text: string): { words: string[]; slots: string[] } {
  const trie = new Trie<Sign>();
  trie.add(parse(pattern, inflection), PASSIVE);
  const { tokens, hits } = sceneOf(materialOf("EN", text), trie);
  const all = hits.flat();
  return {
    words: all.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map((token) => token.text)
        .join(" "),
    ),
    slots: all.flatMap(({ slot }) => (slot < 0 ? [] : [tokens[slot]?.text ?? ""])),
  };
}

describe("a pattern", () => {
  it.each([
    ["words in order", "took over", "Pfizer took over Merck.", ["took over"]],
    ["not words apart", "took over", "Pfizer took Merck over.", []],
    ["no part of a word", "over", "Pfizer overtook Merck.", []],
    ["any capital", "took over", "PFIZER TOOK OVER MERCK.", ["TOOK OVER"]],
    ["one of several", "(buys|sells) shares", "It sells shares.", ["sells shares"]],
    ["several words of several", "(took over|bought)", "It took over a firm.", ["took over"]],
    [
      "what may be left out, there",
      "signed [binding] agreement",
      "It signed binding agreement.",
      ["signed binding agreement"],
    ],
    ["what may be left out, not there", "signed [binding] agreement", "It signed agreement.", ["signed agreement"]],
    ["any form", "acquire~", "Nvidia acquired it, and acquires more.", ["acquired", "acquires"]],
    ["an irregular form", "sell~", "Nvidia sold it.", ["sold"]],
    ["words between", "agreed <3> buy", "It agreed in principle to buy it.", ["agreed in principle to buy"]],
    ["not too many between", "agreed <1> buy", "It agreed in principle to buy it.", []],
    ["no words over a clause", "agreed <3> buy", "It agreed; we buy.", []],
    ["no words over a sentence", "agreed <4> buy", "It agreed. We buy it.", []],
    ["a word in quotes", "to buy shares", 'It wants to "buy" shares.', ['to " buy " shares']],
    ["words with a hyphen", "buy out", "A buy-out was agreed.", ["buy - out"]],
    ["the longest of its matches", "loan [of {MONEY}]", "A loan of $3 million was agreed.", ["loan of $ 3 million"]],
  ])("finds %s", (_, pattern, text, words) => expect(found(pattern, text).words).toEqual(words));

  it.each([
    ["a company", "led by {COMPANY}", "The round was led by Goldman Sachs.", ["Goldman"]],
    ["money", "loan of {MONEY}", "It took a loan of $3 billion.", ["$"]],
    ["per cent", "{PERCENT} stake", "It has a 9% stake.", ["9", "%"]],
    ["the first of two", "{COMPANY} bought {COMPANY}", "Pfizer bought Merck.", ["Pfizer"]],
    ["the one that is marked", "{COMPANY} bought {COMPANY=}", "Pfizer bought Merck.", ["Merck"]],
    ["no person for a company", "led by {COMPANY}", "The round was led by John Smith.", []],
  ])("gives %s", (_, pattern, text, slots) => expect(found(pattern, text).slots).toEqual(slots));

  it.each(["(buy|sell", "buy]", "", "<3> buy", "buy <3>", "buy | sell"])(
    "that is not well formed is refused: %s",
    (source) => expect(() => parse(source, inflection)).toThrow(),
  );
});

describe("forms of a word", () => {
  it.each([
    ["acquire", ["acquire", "acquires", "acquired", "acquiring"]],
    ["plan", ["plan", "plans", "planned", "planning"]],
    ["supply", ["supply", "supplies", "supplied", "supplying"]],
    ["buy", ["buy", "buys", "bought", "buying"]],
  ])("%s", (base, forms) => expect([...formsOf(base, inflection)].sort()).toEqual([...forms].sort()));

  it("are the word alone where words are not inflected", () => {
    expect(formsOf("mua", byCode("VI").grammar.inflection)).toEqual(["mua"]);
  });
});
