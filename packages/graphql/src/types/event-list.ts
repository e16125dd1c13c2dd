import { Event as Events } from "@newsledger/core/event";
import { Fault } from "@newsledger/core/fault";
import type { Id } from "@newsledger/core/util";
import { builder } from "../builder.ts";
import { ask, connection, connectionOf, forward } from "../connection.ts";
import { coreId } from "../ids.ts";
import { call } from "../input.ts";
import { listCost, pageCost } from "../limits.ts";
import { Company } from "./company.ts";
import { AS_OF, EventStatus, FinancialEvent, eventsOf } from "./event.ts";
import { EventKind, ParticipantRole } from "./kind.ts";

export const FinancialEventConnection = connectionOf(FinancialEvent, "FinancialEvent", "events");

export const EventFilter = builder.inputType("EventFilter", {
  description: "Which events: all that is given must hold; of a list, one is enough.",
  fields: (t) => ({
    kinds: t.field({ type: [EventKind], description: "What happened." }),
    statuses: t.field({ type: [EventStatus], description: "How far along it is." }),
    companies: t.idList({ description: "Ids of companies that take part." }),
    roles: t.field({
      type: [ParticipantRole],
      description: "Parts that somebody has; with companies, that one of them has.",
    }),
    from: t.field({ type: "Date", description: "First reported on that day or later." }),
    to: t.field({ type: "Date", description: "First reported on that day or earlier." }),
    currency: t.string({ description: "ISO 4217: some figure of it is in this currency." }),
    minUsd: t.field({ type: "Decimal", description: "Its headline figure is so many US dollars or more." }),
    maxUsd: t.field({ type: "Decimal", description: "Its headline figure is so many US dollars or fewer." }),
  }),
});
type Filter = typeof EventFilter.$inferInput;

const ORDERS: Readonly<Record<"DATE_DESC" | "DATE_ASC" | "USD_DESC" | "REPORTED_DESC", { description: string }>> = {
  DATE_DESC: { description: "The latest first reported first." },
  DATE_ASC: { description: "The earliest first reported first." },
  USD_DESC: { description: "The largest headline figure in US dollars first; events without one are left out." },
  REPORTED_DESC: { description: "The latest last reported first." },
};
const EventOrder = builder.enumType("EventOrder", { description: "In which order events are listed.", values: ORDERS });

/** The filter as core takes it, for the events of one company if one is given. */
export function filterOf(filter: Filter | null | undefined, of?: Id.CompanyId) {
  if (of !== undefined && filter?.companies != null)
    throw new Fault("BAD_INPUT", "these are one company's events already: leave `companies` out, or ask `events`");
  const companies = of === undefined ? filter?.companies?.map((id) => coreId("Company", id)) : [of];
  return { ...filter, companies };
}

builder.queryField("events", (t) =>
  t.field({
    type: FinancialEventConnection,
    description: "Events, for a filter, in order.",
    args: {
      filter: t.arg({ type: EventFilter, description: "Which ones; all without it." }),
      orderBy: t.arg({ type: EventOrder, description: "In which order.", defaultValue: "DATE_DESC" }),
      asOf: t.arg({
        type: "DateTime",
        description: `${AS_OF} Only events reported by then, by date alone; the filter asks what they were then.`,
      }),
      ...forward,
    },
    complexity: pageCost,
    resolve: async (_root, { filter, orderBy, asOf, ...args }) =>
      connection(await call(Events.page, { filter: filterOf(filter), order: orderBy, asOf, ask: ask(args) })),
  }),
);

/** How many of a company's latest events are shown beside it. */
const LATEST = 5;

builder.objectFields(Company, (t) => ({
  events: t.field({
    type: FinancialEventConnection,
    description: "Events that it takes part in, the latest first reported first.",
    args: { filter: t.arg({ type: EventFilter, description: "Which ones; all without it." }), ...forward },
    complexity: pageCost,
    resolve: async ({ id }, { filter, ...args }) =>
      connection(await call(Events.page, { filter: filterOf(filter, id), ask: ask(args) })),
  }),
  latestEvents: t.field({
    type: [FinancialEvent],
    complexity: listCost(LATEST),
    description: `The ${LATEST} events that were reported last, the latest first: cheap, so also for each company of a list.`,
    resolve: ({ latest }, _args, context) =>
      eventsOf(
        latest.slice(0, LATEST).map(({ event }) => event),
        context,
      ),
  }),
}));
