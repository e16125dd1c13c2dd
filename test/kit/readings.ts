import { readFileSync } from "node:fs";
import { byCode, Doc, Period, Quantity, Span } from "@newsledger/core/text";
import type { LanguageCode } from "@newsledger/core/text";

/** Every quantity of a text: its words, "~" when about, measure, value, bounds that are not the value, currency, unit. */
export const quantities = (text: string, code: LanguageCode): string =>
  Quantity.read(Doc.of(text, byCode(code)))
    .map((q) => {
      const bounds = q.min === q.value && q.max === q.value ? "" : ` ${q.min ?? ""}..${q.max ?? ""}`;
      const parts = [q.measure, q.value + bounds, q.currency, q.unit].filter((part) => part !== null);
      return `${Span.quote(text, q.span)} = ${q.approximate ? "~" : ""}${parts.join(" ")}`;
    })
    .join("; ");

/** Every period of a text: its words, "~" when estimated, precision, first and last day ("?" when unknown). */
export const periods = (text: string, code: LanguageCode, publishedAt: string | null): string =>
  Period.read(Doc.of(text, byCode(code)), { publishedAt })
    .map((p) => {
      const days = `${p.from ?? "?"}..${p.to ?? "?"}${p.fiscal ? " fiscal" : ""}`;
      return `${Span.quote(text, p.span)} = ${p.estimated ? "~" : ""}${p.precision} ${days}`;
    })
    .join("; ");

/** The rows of a table of sentences and what is read from them: columns between tabs. */
export const table = (url: URL): string[][] =>
  readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
