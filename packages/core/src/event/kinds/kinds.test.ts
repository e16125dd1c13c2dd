import { describe, expect, it } from "vitest";
import { Span } from "../../text/index.ts";
import type { Example, Kind, Told } from "../kind.ts";
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

/** Roles that only names fill which the reader of names does not find in a sentence alone. */
const UNTRIED: readonly string[] = ["CONTRACT_AWARD PROJECT", "MACRO_POLICY SECTOR", "REGULATORY_ACTION LAW"];

/** Of these kinds one or two statuses make sense: what is told is a fact (a rating, results, a case that runs). */
const PLAIN = ["ANALYST_RATING", "CREDIT_RATING", "EARNINGS", "GUIDANCE", "OTHER"];

describe("the examples of all kinds", () => {
  const roleOf = (told: string): string => told.slice(0, told.indexOf(":"));

  it.each(kinds)("are four and two counter-examples in each language: $kind", ({ examples, counterexamples }) => {
    for (const language of ["VI", "EN"]) {
      expect(examples.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(4);
      expect(counterexamples.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(2);
    }
  });

  it("use every role, figure and term of their kind", () => {
    const unused = kinds.flatMap(({ kind, roles, quantities, terms, examples }) => {
      const used = new Set(
        examples.flatMap(({ participants = [], quantities = [], terms = [] }) =>
          [...participants, ...quantities, ...terms].map(roleOf),
        ),
      );
      const all = [...Object.keys(roles), ...Object.keys(quantities), ...Object.keys(terms ?? {})];
      return all.filter((role) => !used.has(role)).map((role) => `${kind} ${role}`);
    });
    expect(unused).toEqual(UNTRIED);
  });

  it("name roles, figures, terms and subtypes that their kind has", () => {
    const known = new Map(kinds.map((kind) => [kind.kind, kind]));
    const wrong = (name: string, { subtype, participants = [], quantities = [], terms = [] }: Told): string[] => {
      const kind = known.get(name);
      return [
        ...participants.map(roleOf).filter((role) => kind?.roles[role] === undefined),
        ...quantities.map(roleOf).filter((role) => kind?.quantities[role] === undefined),
        ...terms.map(roleOf).filter((role) => kind?.terms?.[role] === undefined),
        ...(subtype === undefined || kind?.subtypes[subtype] !== undefined ? [] : [subtype]),
      ];
    };
    const told = (kind: Kind): string[] =>
      kind.examples.flatMap((one: Example) => [
        ...wrong(kind.kind, one),
        ...(one.also ?? []).flatMap((other) => wrong(other.kind, other)),
      ]);
    expect(kinds.flatMap(told)).toEqual([]);
  });

  it("show an event at three steps where its kind has them", () => {
    const few = kinds.filter(({ examples }) => new Set(examples.map(({ status }) => status)).size < 3);
    expect(few.map(({ kind }) => kind).filter((kind) => !PLAIN.includes(kind))).toEqual([]);
  });
});
