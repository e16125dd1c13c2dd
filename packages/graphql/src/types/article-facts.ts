import { type Info, at } from "@newsledger/core/article";
import type { Companies } from "@newsledger/core/company";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { listCost } from "../limits.ts";
import { Article, bodyOf } from "./article.ts";
import { Company, companiesOf } from "./company.ts";
import { Mention, named } from "./mention.ts";
import { Period, when } from "./period.ts";
import { QuantityFact, figure } from "./quantity.ts";
import { Span, proof } from "./span.ts";

export interface Credited {
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: (context: Context) => Promise<string> | string;
}
export const Attribution = builder.objectRef<Credited>("Attribution").implement({
  description: "The outlet that a story itself credits.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The outlet." }),
    span: t.field({
      type: Span,
      description: "Where the story credits it.",
      resolve: async ({ span, text }, _args, context) => proof(await text(context), span),
    }),
  }),
});

const ArticleCompany = builder
  .objectRef<{ company: Companies.Known; relevance: number; info: Info }>("ArticleCompany")
  .implement({
    description: "A company that an article is about, or names.",
    fields: (t) => ({
      company: t.expose("company", { type: Company, description: "The company." }),
      relevance: t.exposeInt("relevance", { description: "How much of the article it is, 0 to 100." }),
      mentions: t.field({
        type: [Mention],
        description: "Where the article names it.",
        resolve: async ({ company, info }, _args, context) => {
          const { text, mentions } = await bodyOf(info, context);
          return mentions.filter((one) => one.company === company.id).map((one) => named(text, one));
        },
      }),
    }),
  });

builder.objectFields(Article, (t) => ({
  attribution: t.field({
    type: Attribution,
    nullable: true,
    description: 'The outlet that the story itself credits, as in "Tham khảo: PhoneArena".',
    resolve: (info) =>
      info.attribution && {
        ...info.attribution,
        text: async (context: Context) => (await bodyOf(info, context)).text,
      },
  }),
  companies: t.field({
    type: [ArticleCompany],
    complexity: listCost(5),
    description: "Companies by relevance, 0 to 100, the most relevant first.",
    resolve: async (info, _args, context) => {
      const known = new Map(
        (
          await companiesOf(
            info.companies.map((one) => one.company),
            context,
          )
        ).map((one) => [one.id, one]),
      );
      return info.companies.flatMap(({ company: id, relevance }) => {
        const company = known.get(id);
        return company ? [{ company, relevance, info }] : [];
      });
    },
  }),
}));

const facts = { mentions: listCost(15), quantities: listCost(15), periods: listCost(5) };
builder.objectFields(Article, (t) => ({
  text: t.string({
    complexity: 10,
    description: "NFC text; every offset of this article is in its UTF-16 code units.",
    resolve: async (info, _args, context) => (await bodyOf(info, context)).text,
  }),

  mentions: t.field({
    type: [Mention],
    complexity: facts.mentions,
    description: "Every place where a company is named, in reading order.",
    resolve: async (info, _args, context) => {
      const { text, mentions } = await bodyOf(info, context);
      return mentions.map((one) => named(text, one));
    },
  }),
  quantities: t.field({
    type: [QuantityFact],
    complexity: facts.quantities,
    description: "Every amount, percentage and count in the text.",
    resolve: async (info, _args, context) => {
      const { text, quantities } = await bodyOf(info, context);
      return quantities.map((one) => figure(text, one, at(info)));
    },
  }),
  periods: t.field({
    type: [Period],
    complexity: facts.periods,
    description: "Every day, month, quarter or year in the text.",
    resolve: async (info, _args, context) => {
      const { text, periods } = await bodyOf(info, context);
      return periods.map((one) => when(text, one));
    },
  }),
}));
