import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changes } from "./changes.ts";

const TABLE: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["nothing", "FPT lãi 4.424 tỷ đồng.", "FPT lãi 4.424 tỷ đồng.", []],
  ["a figure", "FPT lãi 4.424 tỷ đồng.", "FPT lãi 4.425 tỷ đồng.", ["8: 4.424 > 4.425"]],
  ["words side by side", "Khoản vay một năm.", "Khoản vay ba tháng.", ["10: một năm. > ba tháng."]],
  ["two places", "A vay 5 tỷ từ B hôm qua", "A vay 6 tỷ từ C hôm qua", ["6: 5 > 6", "14: B > C"]],
  ["a sentence more", "Một câu. Hai câu.", "Một câu. Thêm câu. Hai câu.", ["9:  > Thêm câu. "]],
  ["a sentence less", "Một câu. Bỏ đi. Hai câu.", "Một câu. Hai câu.", ["9: Bỏ đi.  > "]],
  ["everything", "Một câu.", "Chuyện khác.", ["0: Một câu. > Chuyện khác."]],
  ["from nothing", "", "Có.", ["0:  > Có."]],
];

describe("what changed between two texts", () => {
  it.each(TABLE)("%s", (_, before, after, expected) => {
    expect(changes(before, after).map((one) => `${one.at}: ${one.before} > ${one.after}`)).toEqual(expected);
  });

  it("makes the later text of the earlier one, whatever they are", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", " ", "  ", "\n", "đồng"), { maxLength: 40 })
      .map((all) => all.join(""));
    const applied = fc.property(text, text, (before, after) => {
      let out = before;
      for (const one of changes(before, after).reverse()) {
        expect(before.slice(one.at, one.at + one.before.length)).toBe(one.before);
        out = out.slice(0, one.at) + one.after + out.slice(one.at + one.before.length);
      }
      expect(out).toBe(after);
    });
    fc.assert(applied, { numRuns: 500 });
  });

  it("says one thing of two long texts that have nothing in common", () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(" ");
    expect(changes(`Đầu ${long("a")} cuối`, `Đầu ${long("b")} cuối`)).toEqual([
      { before: long("a"), after: long("b"), at: 4 },
    ]);
  });
});
