import type { Info as Story } from "@newsledger/core/article";
import { Companies } from "@newsledger/core/company";
import type { Event as Events } from "@newsledger/core/event";
import { builder } from "../builder.ts";
import { ask, connection, connectionOf, forward, mapped } from "../connection.ts";
import { call } from "../input.ts";
import { pageCost } from "../limits.ts";
import { Article, articleOf } from "./article.ts";
import { Company } from "./company.ts";
import { FinancialEvent, eventOf } from "./event.ts";

const TimelineItem = builder.unionType("TimelineItem", {
  description: "What a company's line of time is made of.",
  types: [Article, FinancialEvent],
  resolveType: (item: Story | Events.Info) => ("textHash" in item ? Article : FinancialEvent),
});
const TimelineConnection = connectionOf(TimelineItem, "Timeline", "articles and events");

builder.objectField(Company, "timeline", (t) =>
  t.field({
    type: TimelineConnection,
    args: { ...forward },
    complexity: pageCost,
    description:
      "Articles and events in one line of time, newest first: articles by publication, events by their first report.",
    resolve: async ({ id }, args, context) => {
      const found = await call(Companies.timeline, { company: id, ask: ask(args) });
      const load = (entry: Companies.Entry): Promise<Story | Events.Info | null> =>
        entry.type === "ARTICLE" ? articleOf(entry.id, context) : eventOf(entry.id, context);
      return connection(await mapped(found, (entries) => Promise.all(entries.map(load))));
    },
  }),
);
