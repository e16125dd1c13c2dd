import type { Body } from "@newsledger/core/article";
import type { Event } from "@newsledger/core/event";
import { Rates } from "@newsledger/core/rates";
import { builder } from "../builder.ts";
import { Span, proof } from "./span.ts";

/** A figure and the day whose rates value it: null for a story without a date. */
export type Dated = Event.Figure & { readonly day: string | null };

/** A figure as of an instant (RFC 3339 in UTC). */
export const dated = (figure: Event.Figure, at: string | null): Dated => ({ ...figure, day: at?.slice(0, 10) ?? null });

/** A figure as read, with its words, as of an instant. */
export const figure = (text: string, quantity: Body["quantities"][number], at: string | null): Dated =>
  dated({ ...quantity, span: proof(text, quantity.span) }, at);

function valued({ value, currency, day }: Dated): Promise<Rates.Valued | null> {
  if (currency === "USD") return Promise.resolve({ usd: value, rate: null });
  return currency === null || day === null ? Promise.resolve(null) : Rates.value(value, currency, day);
}

const ExchangeRate = builder.objectRef<Rates.Rate>("ExchangeRate").implement({
  description: "What a currency was worth, as the operator of the archive has loaded it.",
  fields: (t) => ({
    currency: t.exposeString("currency", { description: "ISO 4217." }),
    date: t.expose("date", {
      type: "Date",
      description: "The day of the rate: that of the report, or the last before it that has one.",
    }),
    usd: t.expose("usd", { type: "Decimal", description: "US dollars for one unit." }),
  }),
});

const MEASURES: Readonly<Record<Event.Figure["measure"], { description: string }>> = {
  MONEY: { description: "An amount of money, with its currency." },
  PERCENT: { description: "A percentage, percentage points or basis points." },
  COUNT: { description: "A number of things: shares, shops, banks." },
  RATIO: { description: "One number to another, or times." },
};
export const Measure = builder.enumType("Measure", { description: "What a number measures.", values: MEASURES });

export const QuantityFact = builder.objectRef<Dated>("QuantityFact").implement({
  description: "A number read from text. min and max are equal unless the words say otherwise (hơn, tối đa, 45 to 50).",
  fields: (t) => ({
    measure: t.expose("measure", { type: Measure, description: "What the number measures." }),
    value: t.expose("value", { type: "Decimal", description: "The number, exact: 8.2 billion is 8200000000." }),
    min: t.expose("min", {
      type: "Decimal",
      nullable: true,
      description: "The least it may be; null when the words set no lower bound.",
    }),
    max: t.expose("max", {
      type: "Decimal",
      nullable: true,
      description: "The most it may be; null when the words set no upper bound.",
    }),
    currency: t.exposeString("currency", { nullable: true, description: "ISO 4217, for money." }),
    unit: t.exposeString("unit", {
      nullable: true,
      description: 'What is counted, as written ("ngân hàng", "shares"), or "percent"; for money what it is per.',
    }),
    approximate: t.exposeBoolean("approximate", { description: "The words say about, nearly, some (khoảng, gần)." }),
    usd: t.field({
      type: "Decimal",
      nullable: true,
      description:
        "`value` in US dollars by the rate of the day of the report; null when no rate says what it was worth.",
      resolve: async (quantity) => (await valued(quantity))?.usd ?? null,
    }),
    rate: t.field({
      type: ExchangeRate,
      nullable: true,
      description: "The rate that `usd` was made with; null when none was needed or known.",
      resolve: async (quantity) => (await valued(quantity))?.rate ?? null,
    }),
    span: t.expose("span", { type: Span, description: "The words that give the number." }),
  }),
});
