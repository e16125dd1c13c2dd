import { expect, test } from "vitest";
import { LANGUAGES } from "../lang/index.ts";
import { expand } from "./pattern.ts";

const told = (pattern: string): string[] =>
  expand(pattern).map((steps) =>
    steps.map((step) => ("word" in step ? step.word : `${step.prefix}{${step.key}}`)).join(" "),
  );

test("choices and parts that may be left out stand for all their rows", () => {
  expect(told("[the] (first|last) {n} months")).toEqual([
    "the first {n} months",
    "the last {n} months",
    "first {n} months",
    "last {n} months",
  ]);
  expect(told("quý (đầu [tiên]|cuối)")).toEqual(["quý đầu tiên", "quý đầu", "quý cuối"]);
});

test("words are cut as a story is, slots may hang on letters, ⟨ ⟩ are brackets of the text", () => {
  expect(told("q{q} / {y}")).toEqual(["q{q} / {y}"]);
  expect(told("year-ago ⟨ {d} ⟩")).toEqual(["year - ago ( {d} )"]);
});

test("a slot that is written wrong and a bracket left open are told at once", () => {
  expect(() => expand("{y}'s end")).toThrow("neither a word nor a slot");
  expect(() => expand("(first|last {n}")).toThrow("not closed");
});

test.each(LANGUAGES.map((language) => [language.code, language.time] as const))(
  "all patterns of %s are well formed",
  (_, { moments, parts, spans, years }) => {
    const patterns = [...moments, ...parts, ...spans].map(({ pattern }) => pattern);
    for (const pattern of [...patterns, ...years.map(([pattern]) => pattern)])
      expect(expand(pattern).length).toBeGreaterThan(0);
  },
);
