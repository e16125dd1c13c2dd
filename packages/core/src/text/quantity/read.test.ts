import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import type { LanguageCode } from "../language.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

/** One line a quantity: its words, what is read from them; bounds only where they are not the value. */
function lines(code: LanguageCode, text: string): string[] {
  return read(Doc.of(text, byCode(code))).map((q) => {
    const bounds = q.min === q.value && q.max === q.value ? "" : ` ${q.min ?? ""}..${q.max ?? ""}`;
    const what = [q.measure, q.value + bounds, q.currency, q.unit].filter((part) => part !== null).join(" ");
    return `${quote(text, q.span)} = ${q.approximate ? "~" : ""}${what}`;
  });
}

const VI: readonly (readonly [string, readonly string[]])[] = [
  ["Công ty vay 1 tỷ USD từ 18 ngân hàng.", ["1 tỷ USD = MONEY 1000000000 USD", "18 ngân hàng = COUNT 18 ngân hàng"]],
  ["Hãng có gần 3.000 giấy phép.", ["gần 3.000 giấy phép = ~COUNT 3000 giấy phép"]],
  ["Doanh thu tăng 328% so với quý trước.", ["328% = PERCENT 328 percent"]],
  ["Năm 2016 và quý 2, ngày 27/8, không có gì.", []],
  ["Hai nhóm chia nhau một nghìn tỷ đồng.", ["Hai nhóm = COUNT 2 nhóm", "một nghìn tỷ đồng = MONEY 1000000000000 VND"]],
];

const EN: readonly (readonly [string, readonly string[]])[] = [
  [
    "It pays 12-3/8 pct on 45 to 50 mln dlrs.",
    ["12-3/8 pct = PERCENT 12.375 percent", "45 to 50 mln dlrs = MONEY 45000000 45000000..50000000 USD"],
  ],
  ["Profit was 38 cts a share in 1986.", ["38 cts a share = MONEY 0.38 USD share"]],
];

test.each(VI)("reads the quantities of %s", (text, expected) => {
  expect(lines("VI", text)).toEqual(expected);
});

test.each(EN)("reads the quantities of %s", (text, expected) => {
  expect(lines("EN", text)).toEqual(expected);
});
