import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gazetteers } from "@newsledger/core/company";
import { type LanguageCode, Read, type Reading, type Story } from "@newsledger/core/ingest";

const readers = { gazetteer: Gazetteers.standard() };

const story = (text: string, language: LanguageCode): Story => ({
  title: null,
  lead: null,
  text,
  url: null,
  source: null,
  authors: [],
  publishedAt: "2021-05-10T08:00:00+07:00",
  language,
});

// Pieces of real stories in any order: nearer to what breaks a reader than random letters.
const PIECES =
  "Công ty cổ phần CTCP Tập đoàn Ngân hàng Hòa Phát (HPG) FPT Retail (mã CK: ông Nguyễn Văn An tổng giám đốc vay mua lại bán phát hành trái phiếu " +
  "lợi nhuận sau thuế cổ tức 500 3.000 tỷ đồng triệu USD 7% từ đến quý III năm 2020 ngày 29/4 đã sẽ chưa không dự kiến với của tại và . . , : “ ” - \n " +
  "Deutsche Bank AG Inc Corp said it agreed to acquire buy a loan of mln dlrs pct shares <FPT> U.S. 's net profit rose dividend e\u0301 🙂 \u200b İ ß 漢字 \ud800";
const scraps = fc.array(fc.constantFrom(...PIECES.split(" ")), { minLength: 1, maxLength: 80, size: "max" });
const texts = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    scraps.map((words) => words.join(" ")),
  )
  .filter((text) => text.trim() !== "");
const language = fc.constantFrom<LanguageCode>("VI", "EN");

interface Spanned {
  readonly start: number;
  readonly end: number;
}

const isSpan = (value: object): value is Spanned => "start" in value && "end" in value;

/** Every stretch of the text that a reading speaks of, wherever in it. */
function spans(value: unknown): Spanned[] {
  if (typeof value !== "object" || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spans);
}

const read = async (text: string, code: LanguageCode): Promise<Reading | null> =>
  text.normalize("NFC").trim() === "" ? null : Read.read(story(text, code), readers).catch(emptied);

/** Of a text of marks and blanks nothing is left: that is said, and is no accident. */
function emptied(error: unknown): null {
  if ((error as { code?: unknown }).code === "EMPTY") return null;
  throw error;
}

describe("the reading of any text", () => {
  it("throws nothing, and speaks of places in the text only", async () => {
    await fc.assert(
      fc.asyncProperty(texts, language, async (text, code) => {
        const reading = await read(text, code);
        for (const { start, end } of spans(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(reading?.text.length ?? 0);
        }
        for (const { name, span } of reading?.found.mentions ?? [])
          expect(reading?.text.slice(span.start, span.end)).toBe(name);
      }),
      { numRuns: 400 },
    );
  });

  it("is the same whether its accents are composed or not, and each time it is read", async () => {
    await fc.assert(
      fc.asyncProperty(scraps, language, async (words, code) => {
        const text = words.join(" ");
        const once = await read(text.normalize("NFC"), code);
        expect(await read(text.normalize("NFC"), code)).toEqual(once);
        expect(await read(text.normalize("NFD"), code)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["one company over and over", "FPT "],
    ["brackets", "Hòa Phát (HPG) và ("],
    ["people in one sentence", "ông Nguyễn Văn An và "],
    ["figures", "500 triệu USD, "],
    ["days", "ngày 29/4 "],
    ["firms of two names", "Alpha Beta and Gamma Corp "],
  ])("does not run away on %s", async (_, unit) => {
    // Of this process alone: other work on the machine does not count.
    const timed = async (size: number): Promise<number> => {
      const begun = process.cpuUsage();
      await read(unit.repeat(size / unit.length), "VI");
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    await timed(4_000);
    const [small, large] = [await timed(8_000), await timed(64_000)];
    // Eight times the text: were it quadratic it would be 64 times the time.
    expect(large).toBeLessThan(Math.max(small, 20) * 30);
  });
});
