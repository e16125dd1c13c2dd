import { describe, expect, it } from "vitest";
import { Span } from "../../text/index.ts";
import type { Kind, Told } from "../kind.ts";
import { materialOf, readExample, toldOf } from "../read/example.ts";
import { claims } from "../read/rules.ts";
import { all } from "./index.ts";

const kinds: readonly Kind[] = all;
type Event = Told & { readonly kind: string };

/** What is expected with every list whole and sorted; what an example does not say is taken as it was read. */
function whole(told: Event, read: Required<Event> | undefined): Event {
  const { factuality, subtype, period, participants = [], quantities = [], terms = [] } = told;
  return {
    kind: told.kind,
    status: told.status,
    factuality: factuality ?? read?.factuality ?? "ASSERTED",
    subtype: subtype ?? read?.subtype ?? "",
    participants: [...participants].sort(),
    quantities: [...quantities].sort(),
    terms: [...terms].sort(),
    period: period ?? read?.period ?? "",
  };
}

const byKind = (a: Event, b: Event): number =>
  `${a.kind} ${a.participants?.[0] ?? ""}`.localeCompare(`${b.kind} ${b.participants?.[0] ?? ""}`);

describe.each(kinds)("$kind", (kind) => {
  it.each(kind.examples)("is read: $text", (example) => {
    const read = readExample(example.language, example.text)
      .map((claim) => toldOf(claim, example.language))
      .sort(byKind);
    const wanted = [{ ...example, kind: kind.kind }, ...(example.also ?? [])].sort(byKind);
    expect(read).toEqual(wanted.map((each, i) => whole(each, read[i])));
  });

  it.each(kind.counterexamples)("is not read: $text", ({ language, text, tells = [] }) => {
    expect(tells).not.toContain(kind.kind);
    expect(readExample(language, text).map((claim) => claim.kind)).toEqual(tells);
  });
});

describe("every example", () => {
  const told = kinds.flatMap((kind) =>
    kind.examples.map(({ language, text }) => ({ kind: kind.kind, language, text })),
  );

  it("has facts whose words stand in it, and proof in whole sentences", () => {
    for (const { language, text } of told) {
      const material = materialOf(language, text);
      const quote = (span: Span.Span): string => Span.quote(material.doc.text, span);
      for (const claim of claims(material)) {
        for (const { name, span } of claim.participants) expect(quote(span)).toContain(name);
        for (const { value, span } of claim.terms) expect(quote(span)).toBe(value);
        for (const { quantity } of claim.quantities) expect(quote(quantity.span)).toContain(quote(quantity.core));
        for (const span of claim.evidence) expect(material.doc.sentences).toContainEqual(expect.objectContaining(span));
        expect(claim.evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it("is of a text that no other has", () => {
    const texts = kinds.flatMap(({ examples, counterexamples }) =>
      [...examples, ...counterexamples].map((e) => e.text),
    );
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
});
