import { Kind, Stats } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { globalId } from "../ids.ts";
import { call } from "../input.ts";
import { listCost } from "../limits.ts";
import { Company, companyOf } from "./company.ts";
import { EventFilter, filterOf } from "./event-list.ts";

const DIMENSIONS: Readonly<Record<Stats.Dimension, { description: string }>> = {
  KIND: { description: "What happened." },
  STATUS: { description: "How far along it is." },
  MONTH: { description: "The month of the first report, YYYY-MM." },
  YEAR: { description: "The year of the first report." },
  COMPANY: { description: "Who takes part, in the roles of the filter if it has some: for league tables." },
  ROLE: { description: "What parts are filled." },
  CURRENCY: { description: "In what its figures are." },
  SOURCE: { description: "Who tells of it." },
  COUNTRY: { description: "Where the companies are at home, ISO 3166 alpha-2." },
};
const EventDimension = builder.enumType("EventDimension", {
  description: "What events are counted by.",
  values: DIMENSIONS,
});

const StatKey = builder.objectRef<Stats.Stat["keys"][number]>("StatKey").implement({
  description: "What the events of a line have in common.",
  fields: (t) => ({
    dimension: t.expose("dimension", { type: EventDimension, description: "In which respect." }),
    value: t.string({
      description: "What it is; the id of a company.",
      resolve: ({ dimension, value }) => (dimension === "COMPANY" ? globalId("Company", value as never) : value),
    }),
  }),
});

const EventStat = builder.objectRef<Stats.Stat>("EventStat").implement({
  description: "A line of a table of counts and sums.",
  fields: (t) => ({
    keys: t.expose("keys", {
      type: [StatKey],
      complexity: listCost(2),
      description: "One for each dimension asked for, in that order.",
    }),
    count: t.exposeInt("count", { description: "How many events." }),
    sumUsd: t.expose("sumUsd", {
      type: "Decimal",
      nullable: true,
      description: "Their headline figures in US dollars added up; null when none of them has one.",
    }),
    company: t.field({
      type: Company,
      nullable: true,
      description: "The company that the line is of, when events are counted by company.",
      resolve: ({ keys }, _args, context) =>
        companyOf((keys.find(({ dimension }) => dimension === "COMPANY")?.value as never) ?? null, context),
    }),
  }),
});

/** Lines of a table when the query does not say, and at most; and what it costs to add them up. */
const LINES = { default: 100, most: 1000, cost: 100 } as const;
const linesOf = ({ first }: { first?: number | null | undefined }): number =>
  Math.min(first ?? LINES.default, LINES.most);

builder.queryField("eventStats", (t) =>
  t.field({
    type: [EventStat],
    description:
      "Counts and sums of events, by up to two dimensions: for charts and league tables. An event of several companies counts for each of them.",
    args: {
      filter: t.arg({ type: EventFilter, description: "Which events; all without it." }),
      by: t.arg({ type: [EventDimension], required: true, description: "What to count by: one or two dimensions." }),
      first: t.arg.int({ description: `How many lines: ${LINES.default} when not said, ${LINES.most} at most.` }),
    },
    complexity: (args) => ({ field: LINES.cost, multiplier: Math.max(0, linesOf(args)) }),
    resolve: (_root, { filter, by, ...args }, { readers }) =>
      call(Stats.stats, {
        filter: filterOf(filter),
        by,
        first: linesOf(args),
        kinds: Kind.all.map(({ kind }) => kind),
        countryOf: (company) => readers.gazetteer.info(company)?.country ?? null,
      }),
  }),
);
