import { expect, test } from "vitest";
import { quantities, table } from "../../../../../test/kit/readings.ts";
import * as Doc from "../doc.ts";
import { fold } from "../fold.ts";
import { byCode } from "../lang/index.ts";
import { read } from "./read.ts";

const VI = table(new URL("cases.vi.tsv", import.meta.url));
const EN = table(new URL("cases.en.tsv", import.meta.url));

// A sentence, and what is read from it; nothing in the second column where nothing may be read.
test.each(VI)("vi: %s", (text = "", expected = "") => {
  expect(quantities(text, "VI")).toBe(expected);
});

test("the Vietnamese table is long enough to say something", () => expect(VI.length).toBeGreaterThanOrEqual(150));

test.each(EN)("en: %s", (text = "", expected = "") => {
  expect(quantities(text, "EN")).toBe(expected);
});

/** What is read, without the words that it is read from. */
const values = (text: string): string =>
  read(Doc.of(text, byCode("VI")))
    .map(({ measure, value, min, max, currency }) => [measure, value, min, max, currency].join(" "))
    .join("; ");

test.each([
  ["in capitals", (text: string) => text.toUpperCase()],
  ["without accents", fold],
])("sentences %s read the same values, but for names that only a capital tells", (_, changed) => {
  const same = VI.filter(([text = ""]) => values(changed(text)) === values(text));
  expect(same.length / VI.length).toBeGreaterThan(0.95);
});
