import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Doc from "./doc.ts";
import { byCode, LANGUAGES } from "./lang/index.ts";
import * as Repair from "./repair.ts";
import { quote } from "./span.ts";

const vietnamese = byCode("VI");
const written = (text: string): string[] => Doc.of(text, vietnamese).sentences.map((sentence) => quote(text, sentence));

describe("a doc", () => {
  it("cuts the glued headline, the dateline and the credit off the sentences", () => {
    const text =
      "Sữa Ba Vì vay 500 tỷ đồng xây nhà máy thứ hai (Dân trí) - Sữa Ba Vì vừa ký khoản vay 500 tỷ đồng với hai ngân hàng. Nhà máy chạy từ năm 2027. Minh Sơn (theo Reuters)";
    expect(written(text)).toEqual([
      "Sữa Ba Vì vay 500 tỷ đồng xây nhà máy thứ hai",
      "(Dân trí) -",
      "Sữa Ba Vì vừa ký khoản vay 500 tỷ đồng với hai ngân hàng.",
      "Nhà máy chạy từ năm 2027.",
      "Minh Sơn",
      "(theo Reuters)",
    ]);
  });

  it.each([
    ["Ngân hàng tăng vốn lên 20.000 tỷ đồng", true],
    ["Ngan hang tang von len 20.000 ty dong", false],
    ["Hang thuc pham Nestlé mo nha may thu hai tai Dong Nai voi von 100 trieu USD", false],
  ])("%s: accented is %s", (text, accented) => {
    expect(Doc.of(text, vietnamese).accented).toBe(accented);
  });

  it("has its spans inside the text, whatever the text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            "Hãng ",
            "vay ",
            "(Dân trí) - ",
            "Theo Reuters",
            "\n",
            ". ",
            "Ảnh: ",
            "Minh Sơn",
            "HÀ NỘI, 3/4 ",
            '"',
            "1 tỷ ",
            "By ",
          ),
          { maxLength: 50 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (raw, language) => {
        const clean = Repair.clean(Repair.text(raw));
        const { layout, sentences } = Doc.of(clean, language);
        const attribution = layout.attribution === null ? [] : [layout.attribution.span];
        const parts = [layout.title, layout.lead].filter((span) => span !== null);
        for (const span of [...sentences, ...parts, ...layout.zones, ...attribution]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(clean.length);
        }
        for (const [i, zone] of layout.zones.entries())
          expect(zone.start).toBeGreaterThanOrEqual(layout.zones[i - 1]?.end ?? 0);
        if (layout.title !== null && layout.lead !== null)
          expect(layout.lead.start).toBeGreaterThanOrEqual(layout.title.end);
        if (layout.attribution !== null) expect(quote(clean, layout.attribution.span)).toBe(layout.attribution.name);
      }),
      { numRuns: 150 },
    );
  });
});
