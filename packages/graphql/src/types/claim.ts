import { Event as Events } from "@newsledger/core/event";
import type { Id } from "@newsledger/core/util";
import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { orNull } from "../fault.ts";
import { listCost } from "../limits.ts";
import { Article } from "./article.ts";
import { Company, companyOf } from "./company.ts";
import { EventStatus, FinancialEvent } from "./event.ts";
import { EventKind, ParticipantRole, QuantityRole } from "./kind.ts";
import { Period } from "./period.ts";
import { type Dated, QuantityFact, dated } from "./quantity.ts";
import { Span } from "./span.ts";

const keyOf = ({ article, claim }: Events.ClaimRef): string => `${article} ${claim}`;

/** Claims by where they stand, each once a request. */
export const claims = createContextCache(
  (_context: Context) =>
    new DataLoader<Events.ClaimRef, Events.Claim, string>((refs) => Events.claimsByRef(refs), { cacheKeyFn: keyOf }),
);

/** Which of these articles are there: a claim is kept a moment before the article that makes it, and is not shown until then. */
export async function committed(articles: readonly Id.ArticleId[], context: Context): Promise<Set<Id.ArticleId>> {
  const found = (await Article.getDataloader(context).loadMany([...new Set(articles)])).map(orNull);
  return new Set(found.flatMap((info) => (info === null ? [] : [info.id])));
}

/** Claims by reference, null for those that are not there yet. Claims and their articles come in one batch. */
export async function claimsOf(refs: readonly Events.ClaimRef[], context: Context): Promise<(Events.Claim | null)[]> {
  const [found, there] = await Promise.all([
    claims(context).loadMany(refs),
    committed(
      refs.map(({ article }) => article),
      context,
    ),
  ]);
  return found.map(orNull).map((claim) => (claim !== null && there.has(claim.article) ? claim : null));
}

const FACTUALITIES: Readonly<Record<Events.Claim["factuality"], { description: string }>> = {
  ASSERTED: { description: "Said as a fact." },
  ATTRIBUTED: { description: "Said to be so by somebody." },
  SPECULATIVE: { description: "Guessed." },
  CONDITIONAL: { description: "So, if something else is." },
  NEGATED: { description: "Said not to be so." },
  FORECAST: { description: "Foreseen." },
  HISTORICAL: { description: "Told as history." },
};
const Factuality = builder.enumType("Factuality", {
  description: "How sure a story is of what it says.",
  values: FACTUALITIES,
});

const ClaimedParticipant = builder.objectRef<Events.Claim["participants"][number]>("ClaimedParticipant").implement({
  description: "Who takes part in an event, as one article says.",
  fields: (t) => ({
    role: t.expose("role", { type: ParticipantRole, description: "What part." }),
    company: t.field({
      type: Company,
      nullable: true,
      description: "Null for people, authorities, places and products.",
      resolve: ({ company }, _args, context) => companyOf(company, context),
    }),
    name: t.exposeString("name", { description: "The clearest name that the article has." }),
    span: t.expose("span", { type: Span, description: "The words that say so." }),
  }),
});

const ClaimedQuantity = builder
  .objectRef<Omit<Events.Claim["quantities"][number], "quantity"> & { quantity: Dated }>("ClaimedQuantity")
  .implement({
    description: "A figure of an event, as one article gives it.",
    fields: (t) => ({
      role: t.expose("role", { type: QuantityRole, description: "What it means." }),
      quantity: t.expose("quantity", { type: QuantityFact, description: "The figure." }),
    }),
  });

const ClaimedTerm = builder.objectRef<Events.Claim["terms"][number]>("ClaimedTerm").implement({
  description:
    "A fact of an event that is a word and no number, as one article gives it: a position, a round, a rating.",
  fields: (t) => ({
    role: t.expose("role", { type: QuantityRole, description: "What it means." }),
    value: t.exposeString("value", { description: "The word." }),
    span: t.expose("span", { type: Span, description: "Where it stands." }),
  }),
});

export const Claim = builder.objectRef<Events.Claim>("Claim").implement({
  description: "What one article says of one event.",
  fields: (t) => ({
    kind: t.expose("kind", { type: EventKind, description: "What happened." }),
    subtype: t.exposeString("subtype", { nullable: true, description: "More exactly." }),
    article: t.field({
      type: Article,
      description: "The article that says so.",
      resolve: ({ article }) => article,
    }),
    event: t.field({
      type: FinancialEvent,
      description: "The event that it belongs to.",
      resolve: ({ event }) => event,
    }),
    status: t.expose("status", { type: EventStatus, description: "How far along the event is, by this article." }),
    factuality: t.expose("factuality", { type: Factuality, description: "How sure the article is." }),
    evidence: t.expose("evidence", {
      type: [Span],
      complexity: listCost(3),
      description: "The sentences that prove it, the best first.",
    }),
    participants: t.expose("participants", {
      type: [ClaimedParticipant],
      complexity: listCost(4),
      description: "Who takes part.",
    }),
    quantities: t.field({
      type: [ClaimedQuantity],
      complexity: listCost(4),
      description: "Figures of the event.",
      resolve: ({ quantities, at }) =>
        quantities.map(({ role, quantity }) => ({ role, quantity: dated(quantity, at) })),
    }),
    terms: t.expose("terms", {
      type: [ClaimedTerm],
      complexity: listCost(2),
      description: "Facts of the event that are words.",
    }),
    period: t.expose("period", { type: Period, nullable: true, description: "When." }),
    confidence: t.exposeFloat("confidence", { description: "How sure the reader is that it read right, 0 to 1." }),
  }),
});
