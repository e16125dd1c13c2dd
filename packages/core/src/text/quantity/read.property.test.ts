import fc from "fast-check";
import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import type { LanguageCode } from "../language.ts";
import { contains } from "../span.ts";
import type { Quantity } from "./quantity.ts";
import { read } from "./read.ts";

const code = fc.constantFrom<LanguageCode>("VI", "EN");
const any = fc.string({ unit: "binary", maxLength: 200 });

// Pieces of real figures in any order: nearer to what breaks a reader than random letters.
const PIECES =
  "1 3.000 8,2 12-3/8 1/3 2016 -5 ( ) . , : / - – % $ US$ € triệu tỷ nghìn mươi ba năm rưỡi đồng USD phần trăm từ đến gấp lần " +
  "million mln dlrs cts a share and a half two hundred for to between per cent tháng quý ngân hàng shares \n K bn VNĐ";
const scraps = fc
  .array(fc.constantFrom(...PIECES.split(" "), "  ", ""), { maxLength: 40 })
  .map((parts) => parts.join(" ").replace(/ (?=[.,:/%)-])/g, ""));

const text = fc
  .oneof(
    any,
    scraps,
    fc.tuple(any, scraps).map(([a, b]) => a + b),
  )
  .map((written) => written.normalize("NFC"));

test("spans lie in the text, in order, without overlap, each around its core", () => {
  fc.assert(
    fc.property(text, code, (written, language) => {
      let end = 0;
      for (const { span, core } of read(Doc.of(written, byCode(language)))) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(written.length);
        expect(core.start).toBeLessThan(core.end);
        expect(contains(span, core)).toBe(true);
        end = span.end;
      }
    }),
    { numRuns: 400 },
  );
});

test("values and bounds are plain decimals, a bound at most open", () => {
  fc.assert(
    fc.property(text, code, (written, language) => {
      for (const { value, min, max } of read(Doc.of(written, byCode(language)))) {
        for (const number of [value, min, max]) if (number !== null) expect(number).toMatch(/^-?\d+(\.\d+)?$/);
        expect(min !== null || max !== null).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

const amount = fc.record({
  digits: fc.integer({ min: 2, max: 999 }),
  scale: fc.constantFrom("nghìn", "triệu", "tỷ"),
  unit: fc.constantFrom("đồng", "USD", "cổ phiếu", "người", "tấn", "%"),
  before: fc.constantFrom("", "hơn ", "gần ", "tối đa ", "khoảng "),
});

const values = (quantities: readonly Quantity[]): string[] =>
  quantities.map(
    (q) => `${q.measure} ${q.value} ${String(q.min)} ${String(q.max)} ${String(q.currency)} ${String(q.approximate)}`,
  );

test("decomposed and upper-case variants of a sentence read the same values", () => {
  fc.assert(
    fc.property(amount, ({ digits, scale, unit, before }) => {
      const number = unit === "%" ? `${digits}%` : `${digits} ${scale} ${unit}`;
      const sentence = `Công ty báo cáo ${before}${number} trong kỳ.`;
      const plain = values(read(Doc.of(sentence, byCode("VI"))));
      expect(plain).toHaveLength(1);
      expect(values(read(Doc.of(sentence.normalize("NFD").normalize("NFC"), byCode("VI"))))).toEqual(plain);
      expect(values(read(Doc.of(sentence.toUpperCase(), byCode("VI"))))).toEqual(plain);
    }),
  );
});

test("a number written in digits is read as it stands", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (number) => {
      const vi = `Công ty bán ${number.toLocaleString("de-DE")} sản phẩm.`;
      const en = `The company sold ${number.toLocaleString("en-US")} products.`;
      expect(read(Doc.of(vi, byCode("VI")))[0]?.value).toBe(String(number));
      expect(read(Doc.of(en, byCode("EN")))[0]?.value).toBe(String(number));
    }),
  );
});
