import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Sketch, signature } from "../../../../../test/kit/claims.ts";
import { table } from "../../../../../test/kit/readings.ts";
import { LANGUAGES } from "../../text/index.ts";
import type { Forms, Kind } from "../kind.ts";
import { all } from "../kinds/index.ts";
import { fold } from "../merge/fold.ts";
import { STATUSES } from "../status.ts";
import { type Told, summary } from "./summary.ts";
import { named, template } from "./template.ts";

const kinds: readonly Kind[] = all;

const told = (...sketches: Omit<Sketch, "id" | "at">[]): Told => {
  const [first, ...rest] = sketches.map((one, i) => signature({ ...one, id: `claim ${i}`, at: `2021-05-0${i + 1}` }));
  if (first === undefined) throw new Error("an event has a claim");
  return fold([first, ...rest], kinds.find(({ kind }) => kind === first.kind)?.headline ?? []);
};

/** Columns: kind, status, subtype, participants, figures, terms, precision and period, and the two sentences. */
const CASES = table(new URL("cases.tsv", import.meta.url)).map((columns) => {
  const [kind = "", status = "", subtype = "", who = "", figures = "", terms = "", when = ""] = columns;
  const list = (text: string): string[] => (text === "" ? [] : text.split("; "));
  const [precision = "", period = null] = when.split(" ");
  const sketch = { kind, status, subtype: subtype || null, who: list(who), figures: list(figures), terms: list(terms) };
  const [vietnamese = "", english = ""] = columns.slice(7);
  return { ...sketch, period, ...(precision && { precision: precision as "DAY" }), vietnamese, english };
});

describe("an event in one sentence", () => {
  it.each(CASES)("$english", ({ vietnamese, english, ...sketch }) => {
    expect([summary(told(sketch), "VI"), summary(told(sketch), "EN")]).toEqual([vietnamese, english]);
  });

  it("is told for every kind", () => {
    expect(new Set(CASES.map(({ kind }) => kind))).toEqual(new Set(kinds.map(({ kind }) => kind)));
  });

  it("says that stories disagree", () => {
    const loan = (figure: string) => ({
      who: ["BORROWER:'Masan'"],
      status: "AGREED",
      figures: [`PRINCIPAL:${figure}`],
    });
    const event = told(loan("500000000 USD"), loan("600000000 USD"), loan("1000000000 USD"));
    expect(summary(event, "VI")).toBe("Masan thỏa thuận vay 500 triệu USD, 600 triệu USD hoặc 1 tỷ USD");
    const two = told(loan("500000000 USD"), loan("600000000 USD"));
    expect(summary(two, "VI")).toBe("Masan thỏa thuận vay 500 hoặc 600 triệu USD");
    expect(summary(two, "EN")).toBe("Masan agrees on a loan of USD 500 or 600 million");
  });

  it("gives the figure of most stories, and of as many the latest", () => {
    const profit = (figure: string) => ({
      kind: "EARNINGS",
      status: "COMPLETED",
      who: ["COMPANY:'FPT'"],
      figures: [`NET_PROFIT:${figure} VND`],
    });
    const event = told(profit("1000000000000"), profit("1001000000000"), profit("1000000000000"));
    expect(summary(event, "EN")).toBe("FPT reports net profit of VND 1,000 billion");
    expect(summary(told(profit("1000000000000"), profit("1001000000000")), "VI")).toBe(
      "FPT báo lợi nhuận sau thuế 1.001 tỷ đồng",
    );
  });

  it("gives the figure that was told at the step it has come to, not the one that was rumoured most", () => {
    const deal = (status: string, figure: string) => ({
      kind: "ACQUISITION",
      status,
      who: ["ACQUIRER:'Masan'", "TARGET:'Phúc Long'"],
      figures: [`DEAL_VALUE:${figure} USD`],
    });
    const event = told(deal("RUMOURED", "~109000000"), deal("IN_TALKS", "~109000000"), deal("AGREED", "110000000"));
    expect(event.headline?.value).toBe("110000000");
    expect(summary(event, "EN")).toBe("Masan agrees on the acquisition of Phúc Long for USD 110 million");
  });

  it("names the first of many, and does without anybody", () => {
    const lenders = ["A", "B", "C", "D", "E"].map((name) => `LENDER:'Bank ${name}'`);
    const event = { status: "AGREED", who: ["BORROWER:'Masan'", ...lenders] };
    expect(summary(told(event), "EN")).toBe("Masan agrees on a loan from Bank A, Bank B, Bank C and 2 others");
    expect(summary(told({ status: "PLANNED", who: [] }), "EN")).toBe("An unnamed party plans a loan");
    expect(summary(told({ status: "PLANNED", who: [] }), "VI")).toBe("Một bên chưa rõ tên dự kiến vay");
  });
});

const textsOf = (forms: Forms): string[] => (typeof forms === "string" ? [forms] : Object.values(forms));

describe("sentences of the kinds' files", () => {
  it.each(kinds.map((kind) => [kind.kind, kind] as const))("%s names its own facts and subtypes alone", (_, kind) => {
    const facts = [...Object.keys(kind.roles), ...Object.keys(kind.quantities), ...Object.keys(kind.terms ?? {})];
    const known = new Set([...facts, "PERIOD", "WHO", "WHO?", "WHAT"]);
    for (const { who, what, steps } of Object.values(kind.summary)) {
      const forms = [what, ...Object.values(steps ?? {})];
      const names = forms.flatMap(textsOf).flatMap((text) => named(template(text)));
      const strange = names.filter((name) => !name.includes("~") && !known.has(name.replace(/[!,]$/, "")));
      const subtypes = forms.flatMap((one) => (typeof one === "string" ? [] : Object.keys(one)));
      expect([strange, who.filter((role) => !(role in kind.roles))]).toEqual([[], []]);
      expect(subtypes.filter((one) => one !== "" && !(one in kind.subtypes))).toEqual([]);
    }
  });

  it("make whole sentences of whatever is known", () => {
    const sketch = fc.constantFrom(...kinds).chain((kind) =>
      fc.record({
        kind: fc.constant(kind.kind),
        status: fc.constantFrom(...STATUSES),
        subtype: fc.constantFrom(null, ...Object.keys(kind.subtypes)),
        who: fc.subarray(Object.keys(kind.roles).flatMap((role) => [`${role}:'Ngân hàng A'`, `${role}:'Cơ quan B'`])),
        figures: fc.subarray(
          Object.keys(kind.quantities).flatMap((role) => [`${role}:12500000 VND`, `${role}:~7%`, `${role}:3`]),
        ),
        terms: fc.subarray(Object.keys(kind.terms ?? {}).map((role) => `${role}:B+`)),
        period: fc.constantFrom(null, "2021-01-01/2021-06-30"),
      }),
    );
    const whole = fc.property(sketch, fc.constantFrom(...LANGUAGES), (event, { code }) => {
      const text = summary(told(event), code);
      expect(text).toMatch(/^\p{Lu}.*[\p{L}\p{N}%)+]$/u);
      expect(text).not.toMatch(/null|undefined|NaN|[{}[\]|~]| {2}| [,;:)]|\( |[,;:] ?[,;:]|\(\)/);
    });
    fc.assert(whole, { numRuns: 3000 });
  });
});
