import type { Event } from "@newsledger/core/event";
import { builder } from "../builder.ts";

/** Words of a text and where they stand, made from the text and a stretch of it. */
export const proof = (text: string, { start, end }: { start: number; end: number }): Event.Proof => ({
  start,
  end,
  quote: text.slice(start, end),
});

export const Span = builder.objectRef<Event.Proof>("Span").implement({
  description: "A stretch of an article's text: `quote` is exactly text.slice(start, end).",
  fields: (t) => ({
    start: t.exposeInt("start", { description: "The first UTF-16 code unit, from 0." }),
    end: t.exposeInt("end", { description: "The code unit after the last." }),
    quote: t.exposeString("quote", { description: "The words themselves." }),
  }),
});
