import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../text/language.ts";
import { all } from "../kinds/index.ts";
import type { Kind } from "../kind.ts";
import { materialOf, readExample, toldOf } from "./example.ts";
import { claims } from "./rules.ts";

const told = (language: LanguageCode, text: string): string[] =>
  readExample(language, text)
    .map((claim) => toldOf(claim, language))
    .map(({ kind, participants, quantities }) => [kind, ...participants, ...quantities].join("; "));

describe("one claim an event", () => {
  it.each([
    [
      "VI",
      "however often the story repeats it",
      "Masan mua lại Phúc Long với giá 110 triệu USD. Thương vụ này giúp Masan mở rộng. Masan mua lại Phúc Long để bán trà.",
      ["ACQUISITION; ACQUIRER: Masan; TARGET: Phúc Long; DEAL_VALUE: 110000000 USD"],
    ],
    [
      "EN",
      "whose facts stand in several sentences",
      "Nvidia agreed to acquire Qualcomm. The acquisition, for $20 billion, is expected to close in May.",
      ["ACQUISITION; ACQUIRER: Nvidia; TARGET: Qualcomm; DEAL_VALUE: 20000000000 USD"],
    ],
    [
      "VI",
      "and two for two loans",
      "Hòa Phát vay 3.000 tỷ đồng từ Vietcombank. Hòa Phát vay 500 tỷ đồng từ BIDV.",
      [
        "LOAN; BORROWER: Hòa Phát; LENDER: Vietcombank; PRINCIPAL: 3000000000000 VND",
        "LOAN; BORROWER: Hòa Phát; LENDER: BIDV; PRINCIPAL: 500000000000 VND",
      ],
    ],
    [
      "VI",
      "and two for two quarters",
      "Vinamilk lãi 2.400 tỷ đồng trong quý I/2026. Vinamilk lãi 2.100 tỷ đồng trong quý IV/2025.",
      [
        "EARNINGS; COMPANY: Vinamilk; NET_PROFIT: 2400000000000 VND",
        "EARNINGS; COMPANY: Vinamilk; NET_PROFIT: 2100000000000 VND",
      ],
    ],
    [
      "EN",
      "and two for two buyers",
      "Pfizer acquired Seagen for $43 billion. Merck acquired Prometheus Biosciences for $10.8 billion.",
      [
        "ACQUISITION; ACQUIRER: Pfizer; TARGET: Seagen; DEAL_VALUE: 43000000000 USD",
        "ACQUISITION; ACQUIRER: Merck; TARGET: Prometheus Biosciences; DEAL_VALUE: 10800000000 USD",
      ],
    ],
  ] as const)("%s, %s", (language, _, text, expected) => expect(told(language, text)).toEqual(expected));

  it("proves it with one to three sentences, the best first", () => {
    const [claim] = readExample(
      "EN",
      "Nvidia is in talks. Nvidia agreed to acquire Qualcomm for $20 billion. Nvidia will acquire Qualcomm. Nvidia acquires Qualcomm.",
    );
    expect(claim?.evidence.length).toBeLessThanOrEqual(3);
    expect(claim?.evidence[0]).toEqual({ start: 20, end: 70 });
  });
});

const EXAMPLES = (all as readonly Kind[]).flatMap(({ examples }) => examples);
const example = fc.constantFrom(...EXAMPLES);
const language = fc.constantFrom<LanguageCode>("VI", "EN");

/** Texts of any characters, and real ones with any characters strewn in. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .tuple(example, fc.string({ unit: "grapheme", maxLength: 6 }), fc.nat())
    .map(([{ text }, noise, at]) => text.slice(0, at % text.length) + noise + text.slice(at % text.length)),
);

describe("reading", () => {
  it("throws on no text, and points into it", () => {
    fc.assert(
      fc.property(language, anyText, (code, text) => {
        const material = materialOf(code, text);
        const { length } = material.doc.text;
        for (const { participants, quantities, terms, evidence, explain, confidence } of claims(material)) {
          const spans = [...participants, ...terms].map(({ span }) => span);
          for (const { start, end } of [
            ...spans,
            ...quantities.map((one) => one.quantity.span),
            ...evidence,
            explain.cue,
          ]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
          }
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same claims whenever it is done", () => {
    fc.assert(
      fc.property(example, ({ language: code, text }) => {
        expect(readExample(code, text)).toEqual(readExample(code, text));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same values for letters whose accents stand apart", () => {
    for (const { language: code, text } of EXAMPLES)
      expect(readExample(code, text.normalize("NFD"))).toEqual(readExample(code, text));
  });
});
