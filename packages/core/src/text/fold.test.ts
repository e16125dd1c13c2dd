import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, lower } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["Hòa Phát Đ", "hoa phat d"],
    ["ĐƯỜNG ƯỚT", "duong uot"],
    ["Ð in the place of Đ", "d in the place of d"],
    ["Nestlé São Paulo", "nestle sao paulo"],
    ["3.000 tỷ", "3.000 ty"],
    ["中国", "中国"],
  ])("%s is %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("lower", () => {
  it.each([
    ["Thoả thuận", "thỏa thuận"],
    ["HOÀ BÌNH", "hòa bình"],
    ["khoẻ, thuỷ, uỷ ban", "khỏe, thủy, ủy ban"],
    ["hoàn, khoản, toàn", "hoàn, khoản, toàn"],
    ["quý, quỹ, Quỳnh", "quý, quỹ, quỳnh"],
    ["Ðồng", "đồng"],
    ["İstanbul", "İstanbul".charAt(0) + "stanbul"],
  ])("%s is %s", (text, small) => {
    expect(lower(text)).toBe(small);
  });
});

describe("any text", () => {
  it("keeps its length, so that offsets stay", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(lower(text)).toHaveLength(text.length);
      }),
    );
  });

  it("is folded the same in capitals", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăâbcdđeêghikmnoôơpqrstuưvxyáàảãạếộựữ ") }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });
});
