import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokens } from "./tokens.ts";

const shown = (text: string): string[] => tokens(text).map((token) => `${token.kind} ${token.text}`);

describe("tokens", () => {
  it.each([
    ["Xiaomi vay 1 tỷ USD.", ["WORD Xiaomi", "WORD vay", "NUMBER 1", "WORD tỷ", "WORD USD", "MARK ."]],
    ["lãi 3.000 tỷ, tăng 8,2%", ["WORD lãi", "NUMBER 3.000", "WORD tỷ", "MARK ,", "WORD tăng", "NUMBER 8,2", "MARK %"]],
    ["năm 2014. Năm", ["WORD năm", "NUMBER 2014", "MARK .", "WORD Năm"]],
    ["5G và Q2", ["NUMBER 5", "WORD G", "WORD và", "WORD Q2"]],
    ["TP.HCM", ["WORD TP", "MARK .", "WORD HCM"]],
    ["<NBHA.ME>", ["MARK <", "WORD NBHA", "MARK .", "WORD ME", "MARK >"]],
    ["  \n ", []],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it("tells what is glued, fresh and capital", () => {
    const read = tokens("Giá tăng 5%.Sau đó\ngiảm").map(({ text, glued, fresh, capital }) => ({
      text,
      glued,
      fresh,
      capital,
    }));
    expect(read.filter((token) => token.glued).map((token) => token.text)).toEqual(["%", ".", "Sau"]);
    expect(read.filter((token) => token.fresh).map((token) => token.text)).toEqual(["Giá", "giảm"]);
    expect(read.filter((token) => token.capital).map((token) => token.text)).toEqual(["Giá", "Sau"]);
  });

  it("brings the forms that words are compared in", () => {
    expect(tokens("Thoả")[0]).toMatchObject({ lower: "thỏa", folded: "thoa" });
  });

  it("cover all of any text but white space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = tokens(text);
        let at = 0;
        for (const token of read) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u200b\ufeff]*$/);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/);
      }),
    );
  });
});
