import { expect, test } from "vitest";
import { periods, table } from "../../../../../test/kit/readings.ts";
import { fold } from "../fold.ts";

const VI = table(new URL("cases.vi.tsv", import.meta.url));
const EN = table(new URL("cases.en.tsv", import.meta.url));

const dated = (publishedAt: string): string | null => (publishedAt === "" ? null : publishedAt);

// A sentence, when its story was published, and what is read from it; nothing in the last column where nothing may be read.
test.each(VI)("vi: %s (%s)", (text = "", publishedAt = "", expected = "") => {
  expect(periods(text, "VI", dated(publishedAt))).toBe(expected);
});

test("the Vietnamese table is long enough to say something", () => expect(VI.length).toBeGreaterThanOrEqual(150));

test.each(EN)("en: %s (%s)", (text = "", publishedAt = "", expected = "") => {
  expect(periods(text, "EN", dated(publishedAt))).toBe(expected);
});

const days = (told: string): string => told.replace(/[^;]* = /g, "");

test.each([
  ["in capitals", (text: string) => text.toUpperCase()],
  ["without accents", fold],
])("sentences %s read the same periods", (_, changed) => {
  const other = VI.filter(([text = "", publishedAt = "", expected = ""]) => {
    return days(periods(changed(text), "VI", dated(publishedAt))) !== days(expected);
  });
  expect(other).toEqual([]);
});
