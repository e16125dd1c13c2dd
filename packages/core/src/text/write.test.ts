import { describe, expect, it } from "vitest";
import { byCode } from "./lang/index.ts";
import { type Figure, amount, either, list, period } from "./write.ts";

const figure = (measure: Figure["measure"], value: string, more: Partial<Figure> = {}): Figure => ({
  measure,
  value,
  min: value,
  max: value,
  currency: null,
  unit: null,
  approximate: false,
  ...more,
});
const money = (value: string, currency: string | null, more: Partial<Figure> = {}): Figure =>
  figure("MONEY", value, { currency, ...more });

const AMOUNTS: readonly (readonly [Figure, string, string])[] = [
  [money("1000000000", "USD"), "1 tỷ USD", "USD 1 billion"],
  [money("13506000000000", "VND"), "13.506 tỷ đồng", "VND 13,506 billion"],
  [money("27700000000", "USD"), "27,7 tỷ USD", "USD 27.7 billion"],
  [money("1234567", "USD"), "1.234.567 USD", "USD 1,234,567"],
  [money("999999999", "EUR"), "999.999.999 EUR", "EUR 999,999,999"],
  [money("0", "USD"), "0 USD", "USD 0"],
  [money("-2500000", "USD"), "-2,5 triệu USD", "USD -2.5 million"],
  [money("5000000", null), "5 triệu", "5 million"],
  [money("1100", "VND", { unit: "cổ phiếu" }), "1.100 đồng/cổ phiếu", "VND 1,100 a share"],
  [money("60", "USD", { unit: "barrel" }), "60 USD/barrel", "USD 60 per barrel"],
  [money("2000000000", "USD", { max: null }), "hơn 2 tỷ USD", "more than USD 2 billion"],
  [money("2000000000", "USD", { min: null }), "tối đa 2 tỷ USD", "up to USD 2 billion"],
  [money("2000000000", "USD", { approximate: true }), "khoảng 2 tỷ USD", "about USD 2 billion"],
  [money("45000000", "USD", { max: "50000000" }), "45–50 triệu USD", "USD 45–50 million"],
  [money("900000000", "USD", { max: "1000000000" }), "900 triệu–1 tỷ USD", "USD 900 million–1 billion"],
  [figure("PERCENT", "16.3", { unit: "percent" }), "16,3%", "16.3%"],
  [figure("PERCENT", "0.5", { unit: "percentage points" }), "0,5 điểm phần trăm", "0.5 percentage points"],
  [figure("PERCENT", "25", { unit: "basis points" }), "25 điểm cơ bản", "25 basis points"],
  [figure("COUNT", "218000000", { unit: "cổ phiếu" }), "218 triệu", "218 million"],
  [figure("RATIO", "5", { unit: "ratio" }), "5:1", "5:1"],
  [figure("RATIO", "3", { unit: "times" }), "3 lần", "3 times"],
];

describe("facts written down", () => {
  it.each(AMOUNTS)("%j is %s, %s", (one, vietnamese, english) => {
    expect([amount(one, byCode("VI")), amount(one, byCode("EN"))]).toEqual([vietnamese, english]);
  });

  it("shares scale and currency among figures of which each may be right", () => {
    const figures = [money("500000000", "USD"), money("600000000", "USD")];
    expect(either(figures, byCode("VI"))).toBe("500 hoặc 600 triệu USD");
    expect(either(figures, byCode("EN"))).toBe("USD 500 or 600 million");
    expect(either([...figures, money("1000000000", "USD")], byCode("EN"))).toBe(
      "USD 500 million, USD 600 million or USD 1 billion",
    );
    expect(either([money("5", "USD"), money("7", "EUR")], byCode("VI"))).toBe("5 USD hoặc 7 EUR");
  });

  it("counts the names that a long list leaves out", () => {
    expect(list(["A"], byCode("EN"))).toBe("A");
    expect(list(["A", "B", "C"], byCode("VI"))).toBe("A, B và C");
    expect(list(["A", "B", "C", "D", "E", "F"], byCode("EN"))).toBe("A, B, C and 3 others");
  });

  it.each([
    ["DAY", "2021-04-23", "2021-04-23", "ngày 23/4/2021", "23 April 2021"],
    ["MONTH", "2021-05-01", "2021-05-31", "tháng 5/2021", "May 2021"],
    ["QUARTER", "2021-10-01", "2021-12-31", "quý IV/2021", "Q4 2021"],
    ["HALF", "2021-07-01", "2021-12-31", "nửa cuối năm 2021", "the second half of 2021"],
    ["YEAR", "2020-01-01", "2020-12-31", "năm 2020", "2020"],
    ["WEEK", "2021-05-03", "2021-05-09", "từ ngày 3/5/2021 đến ngày 9/5/2021", "3 May 2021 to 9 May 2021"],
    ["QUARTER", null, null, null, null],
  ] as const)("a %s from %s to %s is %s, %s", (precision, from, to, vietnamese, english) => {
    const when = { precision, from, to };
    expect([period(when, byCode("VI")), period(when, byCode("EN"))]).toEqual([vietnamese, english]);
  });
});
