import { Article as Articles } from "@newsledger/core/article";
import { Fault } from "@newsledger/core/fault";
import type { Id } from "@newsledger/core/util";
import { builder } from "../builder.ts";
import { ask, both, connection, connectionOf, forward } from "../connection.ts";
import { coreId } from "../ids.ts";
import { call } from "../input.ts";
import { pageCost } from "../limits.ts";
import { Article } from "./article.ts";
import { Company } from "./company.ts";
import { EventKind } from "./kind.ts";
import { Language } from "./language.ts";

export const ArticleConnection = connectionOf(Article, "Article", "articles");

export const ArticleFilter = builder.inputType("ArticleFilter", {
  description: "Which articles: all that is given must hold; of a list, one is enough.",
  fields: (t) => ({
    companies: t.idList({ description: "Ids of companies that the article names." }),
    sources: t.stringList({ description: "Names of sources, as articles have them." }),
    languages: t.field({ type: [Language], description: "Languages." }),
    publishedFrom: t.field({
      type: "DateTime",
      description: "Published then or later; an undated article counts as published when it came.",
    }),
    publishedTo: t.field({ type: "DateTime", description: "Published then or earlier." }),
    kinds: t.field({ type: [EventKind], description: "Kinds of event that the article tells of." }),
    includeDuplicates: t.boolean({
      defaultValue: false,
      description: "Whether stories that repeat another, nearly word for word, are listed too.",
    }),
  }),
});
type Filter = typeof ArticleFilter.$inferInput;

const ORDERS: Readonly<Record<"PUBLISHED_DESC" | "PUBLISHED_ASC" | "INGESTED_DESC", { description: string }>> = {
  PUBLISHED_DESC: { description: "The latest published first." },
  PUBLISHED_ASC: { description: "The earliest published first." },
  INGESTED_DESC: { description: "The latest received first." },
};
const ArticleOrder = builder.enumType("ArticleOrder", {
  description: "In which order articles are listed.",
  values: ORDERS,
});

/** The filter as core takes it, for the articles of one company if one is given. */
function filterOf(filter: Filter | null | undefined, of?: Id.CompanyId) {
  if (of !== undefined && filter?.companies != null)
    throw new Fault("BAD_INPUT", "these are one company's articles already: leave `companies` out, or ask `articles`");
  const companies = of === undefined ? filter?.companies?.map((id) => coreId("Company", id)) : [of];
  return { ...filter, companies };
}

builder.queryField("articles", (t) =>
  t.field({
    type: ArticleConnection,
    description: "Articles, for a filter, in order.",
    args: {
      filter: t.arg({ type: ArticleFilter, description: "Which ones; all without it." }),
      orderBy: t.arg({ type: ArticleOrder, description: "In which order.", defaultValue: "PUBLISHED_DESC" }),
      ...both,
    },
    complexity: pageCost,
    resolve: async (_root, { filter, orderBy, ...args }) =>
      connection(await call(Articles.page, { filter: filterOf(filter), order: orderBy, ask: ask(args) })),
  }),
);

builder.objectField(Company, "articles", (t) =>
  t.field({
    type: ArticleConnection,
    description: "Articles that name it, the latest published first.",
    args: { filter: t.arg({ type: ArticleFilter, description: "Which ones; all without it." }), ...forward },
    complexity: pageCost,
    resolve: async ({ id }, { filter, ...args }) =>
      connection(await call(Articles.page, { filter: filterOf(filter, id), ask: ask(args) })),
  }),
);
