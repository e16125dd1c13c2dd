import type { Body } from "@newsledger/core/article";
import type { Event } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { Span, proof } from "./span.ts";

/** A period as read, with its words. */
export const when = (text: string, period: Body["periods"][number]): Event.When => ({
  ...period,
  span: proof(text, period.span),
});

const PRECISIONS: Readonly<Record<Event.When["precision"], { description: string }>> = {
  DAY: { description: "One day." },
  WEEK: { description: "A week." },
  MONTH: { description: "A month." },
  QUARTER: { description: "A quarter of a year." },
  HALF: { description: "Half a year." },
  YEAR: { description: "A year." },
  RANGE: { description: "From one day to another." },
};
export const Precision = builder.enumType("Precision", { description: "How exact a period is.", values: PRECISIONS });

export const Period = builder.objectRef<Event.When>("Period").implement({
  description: "A day or a stretch of days read from text, both ends included.",
  fields: (t) => ({
    from: t.expose("from", {
      type: "Date",
      nullable: true,
      description: 'Null when it cannot be known, as for "quý vừa qua" in an undated story.',
    }),
    to: t.expose("to", { type: "Date", nullable: true, description: "Null when it cannot be known, or is open." }),
    precision: t.expose("precision", { type: Precision, description: "How exact the words are." }),
    estimated: t.exposeBoolean("estimated", {
      description: "Resolved from relative words, or from the story's own date.",
    }),
    fiscal: t.exposeBoolean("fiscal", {
      description: "A company's own year, whose bounds may differ from the calendar's.",
    }),
    span: t.expose("span", { type: Span, nullable: true, description: "The words that say when." }),
  }),
});
