import { Event as Events, summary } from "@newsledger/core/event";
import type { Id } from "@newsledger/core/util";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { orNull, present } from "../fault.ts";
import { coreId } from "../ids.ts";
import { EventKind } from "./kind.ts";
import { Language } from "./language.ts";
import { Period } from "./period.ts";
import { QuantityFact, dated } from "./quantity.ts";

export const FinancialEvent = builder.loadableNodeRef("FinancialEvent", {
  id: { resolve: ({ id }) => id, description: "Made from the first claim that told of it." },
  load: (ids: Id.EventId[]) => Events.byIds(ids),
  loaderOptions: { maxBatchSize: 1000 },
});

/** Events by id, without those that are not there. */
export const eventsOf = async (ids: readonly Id.EventId[], context: Context): Promise<Events.Info[]> =>
  present(await FinancialEvent.getDataloader(context).loadMany([...new Set(ids)]));

/** An event by id; null when it is not there. */
export const eventOf = async (id: Id.EventId, context: Context): Promise<Events.Info | null> =>
  orNull((await FinancialEvent.getDataloader(context).loadMany([id]))[0] ?? null);

/** An event by id as an instant knew it, or without one as it is now; null when it is not there, or was not then. */
const eventThen = (id: Id.EventId, at: string | null, context: Context): Promise<Events.Info | null> =>
  at === null ? eventOf(id, context) : Events.asOf({ id, at });

export const AS_OF =
  "As the stories reported by this instant told it: status, figures and participants without anything later. The id is the same as now.";

const STATUSES: Readonly<Record<Events.Info["status"], { description: string }>> = {
  RUMOURED: { description: "Somebody who is not named says so." },
  IN_TALKS: { description: "The parties talk, or prepare it." },
  PLANNED: { description: "A party means to do it." },
  ANNOUNCED: { description: "A party has said in public that it will be." },
  AGREED: { description: "The parties have agreed or signed." },
  APPROVED: { description: "Those who had to consent (shareholders, an authority) have." },
  IN_PROGRESS: { description: "It has begun." },
  COMPLETED: { description: "It is done." },
  DELAYED: { description: "It comes later than told before." },
  CANCELLED: { description: "It will not be." },
  DENIED: { description: "A party says that it is not so." },
  RETRACTED: { description: "The source took its report back." },
};
export const EventStatus = builder.enumType("EventStatus", {
  description: "How far along an event is.",
  values: STATUSES,
});

FinancialEvent.implement({
  description: "One event over many stories: what the claims of all of them say together.",
  fields: (t) => ({
    kind: t.expose("kind", { type: EventKind, description: "What happened." }),
    subtype: t.exposeString("subtype", { nullable: true, description: 'More exactly: a loan may be "SYNDICATED".' }),
    status: t.expose("status", { type: EventStatus, description: "How far along it is, by the claims so far." }),
    summary: t.string({
      description:
        "One sentence, built from the facts by the templates of its kind, in the language asked for. Names, and things that are only described, are as stories write them.",
      args: {
        language: t.arg({ type: Language, description: "In which language.", required: true, defaultValue: "EN" }),
      },
      resolve: (event, { language }) => summary(event, language),
    }),
    headline: t.field({
      type: QuantityFact,
      nullable: true,
      description: "The figure that a headline would give; null when the sources name none.",
      resolve: ({ headline, firstReportedAt }) => headline && dated(headline, firstReportedAt),
    }),
    period: t.expose("period", {
      type: Period,
      nullable: true,
      description: "When it happens or happened, or the period that it is about.",
    }),
    firstReportedAt: t.expose("firstReportedAt", { type: "DateTime", description: "When the first story told of it." }),
    lastReportedAt: t.expose("lastReportedAt", { type: "DateTime", description: "When the latest story told of it." }),
    confidence: t.exposeFloat("confidence", { description: "How sure the archive is that it was read right, 0 to 1." }),
    mergedInto: t.field({
      type: FinancialEvent,
      nullable: true,
      description: "The event that this one turned out to be; null for an event of its own.",
      resolve: ({ mergedInto, asOf }, _args, context) =>
        mergedInto === null ? null : eventThen(mergedInto, asOf ?? null, context),
    }),
  }),
});

builder.queryField("event", (t) =>
  t.field({
    type: FinancialEvent,
    nullable: true,
    description: "An event by id; null when it is not there.",
    args: {
      id: t.arg.id({ required: true, description: '"FinancialEvent:e…"' }),
      asOf: t.arg({ type: "DateTime", description: `${AS_OF} Null when none had told of it.` }),
    },
    resolve: (_root, { id, asOf }, context) => eventThen(coreId("FinancialEvent", id), asOf ?? null, context),
  }),
);
