import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences as english } from "./lang/en/sentences.ts";
import { sentences as vietnamese } from "./lang/vi/sentences.ts";
import { ENGLISH } from "./sentences.cases.en.ts";
import { VIETNAMESE } from "./sentences.cases.vi.ts";
import * as Sentences from "./sentences.ts";
import type { SentenceWords } from "./sentences-words.ts";
import { tokens } from "./tokens.ts";

const marked = (text: string, words: SentenceWords): string => {
  const starts = Sentences.of(tokens(text), words).map((sentence) => sentence.start);
  return starts.reverse().reduce((out, at) => `${out.slice(0, at)}¦${out.slice(at)}`, text);
};

const expected = (line: string): string => (line.startsWith("¦") ? line : `¦${line}`);
const wrong = (cases: readonly string[], words: SentenceWords): string[] =>
  cases.filter((line) => expected(line) !== marked(line.replaceAll("¦", ""), words));

describe("sentences", () => {
  it("cuts the Vietnamese table", () => {
    expect(VIETNAMESE.length).toBeGreaterThanOrEqual(100);
    expect(wrong(VIETNAMESE, vietnamese)).toEqual([]);
  });

  it("cuts the English table, but takes a time zone behind a time for a sentence", () => {
    expect(ENGLISH.length).toBeGreaterThanOrEqual(100);
    expect(wrong(ENGLISH, english)).toEqual(["The call is at 10 a.m. Eastern time."]);
  });

  it("begins a sentence where a cut is given", () => {
    const text = "Hãng vay 1 tỷ USD để mở rộng Hãng đang đàm phán.";
    const at = text.lastIndexOf("Hãng");
    const read = Sentences.of(tokens(text), vietnamese, [at]);
    expect(read.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
      text.slice(0, at).trimEnd(),
      text.slice(at),
    ]);
  });

  it("cuts a text that never stops", () => {
    const read = Sentences.of(tokens("lãi ".repeat(5000)), vietnamese);
    expect(Math.max(...read.map((sentence) => sentence.last - sentence.first))).toBeLessThanOrEqual(400);
  });

  it("has nothing to cut in nothing", () => {
    expect(Sentences.of([], english)).toEqual([]);
  });
});

describe("sentences of any text", () => {
  const bits = fc.constantFrom(
    "Công ty ",
    "lãi",
    "U.S.",
    ".",
    "...",
    '"',
    " (",
    ")",
    "\n",
    "TP.HCM ",
    "12.5 ",
    "!",
    "…",
    "•",
    "𝒳",
    "\ud800",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join("")),
  );

  it("cover all tokens in order, without gaps or overlaps", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(80)), (any, cuts) => {
        const all = tokens(any);
        const read = Sentences.of(all, vietnamese, cuts);
        expect(read.flatMap((sentence) => all.slice(sentence.first, sentence.last))).toEqual(all);
        for (const sentence of read) {
          expect(sentence.start).toBe(all[sentence.first]?.start);
          expect(sentence.end).toBe(all[sentence.last - 1]?.end);
        }
      }),
    );
  });
});
