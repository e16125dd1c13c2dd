import type { Body } from "@newsledger/core/article";
import type { Event } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { Span, proof } from "./span.ts";

/** A figure as read, with its words. */
export const figure = (text: string, quantity: Body["quantities"][number]): Event.Figure => ({
  ...quantity,
  span: proof(text, quantity.span),
});

const MEASURES: Readonly<Record<Event.Figure["measure"], { description: string }>> = {
  MONEY: { description: "An amount of money, with its currency." },
  PERCENT: { description: "A percentage, percentage points or basis points." },
  COUNT: { description: "A number of things: shares, shops, banks." },
  RATIO: { description: "One number to another, or times." },
};
export const Measure = builder.enumType("Measure", { description: "What a number measures.", values: MEASURES });

export const QuantityFact = builder.objectRef<Event.Figure>("QuantityFact").implement({
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
    span: t.expose("span", { type: Span, description: "The words that give the number." }),
  }),
});
