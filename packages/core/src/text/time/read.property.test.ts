import fc from "fast-check";
import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import type { LanguageCode } from "../language.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

const code = fc.constantFrom<LanguageCode>("VI", "EN");
const published = fc.constantFrom(null, "2021-05-10T08:00:00+07:00", "2020-02-29T23:59:59Z", "not a date");

// Pieces of real times in any order.
const PIECES =
  "ngày 29/4 31/2 2020 9/2021 quý III tháng 4 năm đầu cuối giữa nửa từ đến nay qua tới cùng kỳ tuần thứ hai 6 9 24/7 ( ) , . - / " +
  "April 3 the first quarter of ended year two months ago last next Monday May since between and mid 1986/87 FY2018 Q3 s";
const scraps = fc.array(fc.constantFrom(...PIECES.split(" ")), { maxLength: 40 }).map((parts) => parts.join(" "));
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 150 }), scraps).map((written) => written.normalize("NFC"));

test("spans lie in the text, in order and apart; days are real and in order", () => {
  fc.assert(
    fc.property(text, code, published, (written, language, publishedAt) => {
      let end = 0;
      for (const { span, from, to } of read(Doc.of(written, byCode(language)), { publishedAt })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(written.length);
        expect(quote(written, span)).not.toBe("");
        for (const day of [from, to])
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
        end = span.end;
      }
    }),
    { numRuns: 500 },
  );
});

test("without the story's date nothing is estimated from it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("hôm qua", "tuần trước", "quý vừa qua", "năm nay", "29/4", "trong 2 năm tới"),
      (words) => {
        const [period] = read(Doc.of(`Công ty họp ${words}.`, byCode("VI")), { publishedAt: null });
        expect([period?.from, period?.to, period?.estimated]).toEqual([null, null, false]);
      },
    ),
  );
});

test("every day of a year is read in both languages' manners", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const [y, m, d] = day.split("-").map(Number);
      const name = date.toLocaleString("en-US", { month: "long", timeZone: "UTC" });
      const vi = read(Doc.of(`Hợp đồng ký ngày ${d}/${m}/${y} tại Hà Nội.`, byCode("VI")), { publishedAt: null });
      const en = read(Doc.of(`It was signed on ${name} ${d}, ${y} in Hanoi.`, byCode("EN")), { publishedAt: null });
      expect([vi[0]?.from, vi[0]?.to]).toEqual([day, day]);
      expect([en[0]?.from, en[0]?.to]).toEqual([day, day]);
    }),
  );
});
