import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import type { LanguageCode } from "../language.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

function lines(code: LanguageCode, text: string, publishedAt: string | null): string[] {
  return read(Doc.of(text, byCode(code)), { publishedAt }).map(
    (p) =>
      `${quote(text, p.span)} = ${p.estimated ? "~" : ""}${p.precision} ${p.from ?? "?"}..${p.to ?? "?"}${p.fiscal ? " fiscal" : ""}`,
  );
}

const UNDATED: readonly (readonly [string, readonly string[]])[] = [
  ["Hãng báo cáo quý tốt nhất (từ tháng 4 đến tháng 6).", ["từ tháng 4 đến tháng 6 = RANGE ?..?"]],
  ["Năm 2016 doanh thu thấp hơn.", ["Năm 2016 = YEAR 2016-01-01..2016-12-31"]],
  ["Doanh thu tăng trong quý vừa qua.", ["quý vừa qua = QUARTER ?..?"]],
];

const DATED: readonly (readonly [string, readonly string[]])[] = [
  ["Đại hội họp sáng 29/4.", ["sáng 29/4 = ~DAY 2021-04-29..2021-04-29"]],
  ["Hôm qua, công ty cho biết như vậy.", ["Hôm qua = ~DAY 2021-05-09..2021-05-09"]],
];

test.each(UNDATED)("reads the times of the undated %s", (text, expected) => {
  expect(lines("VI", text, null)).toEqual(expected);
});

test.each(DATED)("reads the times of %s", (text, expected) => {
  expect(lines("VI", text, "2021-05-10T08:00:00+07:00")).toEqual(expected);
});
