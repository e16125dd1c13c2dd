import type { Event as Events } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { Claim } from "./claim.ts";
import { Span } from "./span.ts";

const Explanation = builder.objectRef<Events.Claim>("Explanation").implement({
  description:
    "Why a reader says what it says: for people who check it, not for programs. Its wording may change with any reader.",
  fields: (t) => ({
    cue: t.field({
      type: Span,
      description: "The words that told of the event.",
      resolve: ({ explain }) => explain.cue,
    }),
    signals: t.stringList({
      description:
        'What spoke for the event and, with a minus, against it, as "name: weight": the cue itself, roles that are filled, figures, words of the sentence that favour the kind ("favours") and words that mean something else ("against"), the place in the story.',
      resolve: ({ explain }) => [...explain.signals],
    }),
    status: t.field({
      type: Span,
      nullable: true,
      description: "The words that gave the status; null when it is the one that such words usually have.",
      resolve: ({ explain }) => explain.status,
    }),
    roles: t.stringList({
      description:
        'For each participant and figure the rule that gave its role: where the name stood to the cue ("BORROWER Xiaomi: SUBJECT"), or how the figure was marked.',
      resolve: ({ explain }) => [...explain.roles],
    }),
    reader: t.exposeString("reader", { description: "Who read it, with its version." }),
  }),
});

builder.objectField(Claim, "explain", (t) =>
  t.field({
    type: Explanation,
    complexity: { field: 5 },
    description: "Why the reader says so.",
    resolve: (claim) => claim,
  }),
);
