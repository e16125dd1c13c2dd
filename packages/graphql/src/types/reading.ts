import { Preview, type Story } from "@newsledger/core/ingest";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { listCost } from "../limits.ts";
import { Article, Origin, bodies } from "./article.ts";
import { Attribution } from "./article-facts.ts";
import { Claim, claims } from "./claim.ts";
import { Company } from "./company.ts";
import { FinancialEvent } from "./event.ts";
import { Language } from "./language.ts";
import { Mention, named } from "./mention.ts";
import { Period, when } from "./period.ts";
import { QuantityFact, figure } from "./quantity.ts";

/** What a reading costs: a long story takes as much work as a page of a hundred articles. */
const COST = 500;

const Reading = builder.objectRef<Preview.Preview>("Reading").implement({
  description:
    "What is found in a story, every fact with its words. Nothing of it is stored: its ids are known to this answer alone.",
  fields: (t) => ({
    language: t.field({
      type: Language,
      description: "The language that it is written in.",
      resolve: ({ reading }) => reading.language,
    }),
    title: t.string({ nullable: true, description: "The headline.", resolve: ({ reading }) => reading.title }),
    lead: t.string({
      nullable: true,
      description: "The paragraph under the headline.",
      resolve: ({ reading }) => reading.lead,
    }),
    titleOrigin: t.field({
      type: Origin,
      description: "INFERRED from a text without structure; NONE when it has no headline.",
      resolve: ({ reading }) => reading.titleOrigin,
    }),
    text: t.string({
      description: "NFC text; every offset of this reading is in its UTF-16 code units.",
      resolve: ({ reading }) => reading.text,
    }),
    authors: t.stringList({
      description: "Who wrote it, as the story says.",
      resolve: ({ reading }) => [...reading.authors],
    }),
    url: t.field({
      type: "URL",
      nullable: true,
      description: "Its address; null for a pasted text.",
      resolve: ({ article }) => article.url,
    }),
    publishedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "As given.",
      resolve: ({ article }) => article.publishedAt,
    }),
  }),
});

builder.objectFields(Reading, (t) => ({
  attribution: t.field({
    type: Attribution,
    nullable: true,
    description: "The outlet that the story itself credits.",
    resolve: ({ reading: { attribution, text } }) => attribution && { ...attribution, text: () => text },
  }),
  mentions: t.field({
    type: [Mention],
    complexity: listCost(15),
    description: "Every place where a company is named, in reading order.",
    resolve: ({ body: { text, mentions } }) => mentions.map((one) => named(text, one)),
  }),
  quantities: t.field({
    type: [QuantityFact],
    complexity: listCost(15),
    description: "Every amount, percentage and count.",
    resolve: ({ article, body: { text, quantities } }) =>
      quantities.map((one) => figure(text, one, article.publishedAt)),
  }),
  periods: t.field({
    type: [Period],
    complexity: listCost(5),
    description: "Every day, month, quarter or year.",
    resolve: ({ body: { text, periods } }) => periods.map((one) => when(text, one)),
  }),
  claims: t.field({
    type: [Claim],
    complexity: listCost(3),
    description: "What it says of events, each with the event that it would make if no other story told of it.",
    resolve: ({ told }) => told.map(({ claim }) => claim),
  }),
}));

/** Lets the rest of the request find by id what the story told of, as if it were stored. */
function remember({ article, body, told, reading }: Preview.Preview, context: Context): void {
  for (const company of reading.found.provisional) {
    context.met.set(company.id, company);
    Company.getDataloader(context).clear(company.id);
  }
  Article.getDataloader(context).prime(article.id, article);
  bodies(context).prime(article, body);
  for (const { claim, event } of told) {
    claims(context).prime({ article: article.id, claim: claim.id }, claim);
    FinancialEvent.getDataloader(context).prime(event.id, event);
  }
}

builder.queryField("read", (t) =>
  t.field({
    type: Reading,
    complexity: { field: COST },
    description: "Read a story without storing it: what would be found, with every span.",
    args: {
      text: t.arg.string({ required: true, description: "The whole story: headline, lead and body, as pasted." }),
      language: t.arg({ type: Language, description: "Found out when not said." }),
      publishedAt: t.arg({
        type: "DateTime",
        description: 'What relative words ("last quarter") are resolved against; without it they are not.',
      }),
    },
    resolve: async (_root, { text, language = null, publishedAt = null }, context) => {
      const story: Story = {
        title: null,
        lead: null,
        text,
        url: null,
        source: null,
        authors: [],
        publishedAt,
        language,
      };
      const preview = await Preview.of(story, context.readers, context.clock());
      remember(preview, context);
      return preview;
    },
  }),
);
