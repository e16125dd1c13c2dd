import type { Name } from "../../company/mention.ts";
import type { Quantity } from "../../text/quantity/quantity.ts";
import { Span } from "../../text/index.ts";
import type { Period } from "../../text/time/period.ts";
import type { Material } from "../read/extractor.ts";

/** The parts of a story that a model may point at: their ids are their places. */
export interface Parts {
  readonly text: string;
  readonly sentences: readonly Span.Span[];
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
}

export const partsOf = ({ doc, found, quantities, periods }: Material): Parts => ({
  text: doc.text,
  sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
  names: found.names,
  quantities,
  periods,
});

const one = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A story as a model is shown it: every part with its id, and nothing that it could not point at. */
export function shown(parts: Parts, publishedAt: string | null): string {
  const quote = (span: Span.Span): string => one(Span.quote(parts.text, span));
  const list = <T>(title: string, all: readonly T[], line: (item: T) => string): string =>
    [`<${title}>`, ...all.map((item, id) => `${id}: ${line(item)}`), `</${title}>`].join("\n");
  return [
    `<published>${publishedAt ?? "unknown"}</published>`,
    list("sentences", parts.sentences, quote),
    list("names", parts.names, ({ type, text }) => `${one(text)} (${type})`),
    list("quantities", parts.quantities, ({ measure, span }) => `${quote(span)} (${measure})`),
    list("periods", parts.periods, ({ span }) => quote(span)),
  ].join("\n");
}
