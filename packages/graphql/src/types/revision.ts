import {
  Article as Articles,
  type Body,
  type Revision as Kept,
  type TextChange as Change,
  changes,
} from "@newsledger/core/article";
import type { Id } from "@newsledger/core/util";
import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { listCost } from "../limits.ts";
import { Article } from "./article.ts";

/** Texts that articles had, each once a request. */
const texts = createContextCache(
  (_context: Context) =>
    new DataLoader<Articles.TextOf, Body, string>((all) => Articles.bodies(all), {
      cacheKeyFn: ({ id, textHash }) => `${id} ${textHash}`,
    }),
);
const textOf = async (of: Articles.TextOf, context: Context): Promise<string> => (await texts(context).load(of)).text;

/** An earlier text of an article, and the one that came in its place. */
interface Earlier extends Kept {
  readonly id: Id.ArticleId;
  readonly next: Articles.TextOf;
}

const TextChange = builder.objectRef<Change>("TextChange").implement({
  description: "Words that gave way to others.",
  fields: (t) => ({
    before: t.exposeString("before", { description: "The words as they were; empty where some were only put in." }),
    after: t.exposeString("after", { description: "The words in their place; empty where they were only taken out." }),
    at: t.exposeInt("at", { description: "Where `before` stands in the earlier text, in UTF-16 code units." }),
  }),
});

const Revision = builder.objectRef<Earlier>("Revision").implement({
  description: "A text that an article had before another came at the same address.",
  fields: (t) => ({
    id: t.id({
      description: "Of this text of this article.",
      resolve: ({ id, textHash }) => `Revision:${id}.${textHash.slice(0, 16)}`,
    }),
    at: t.expose("ingestedAt", { type: "DateTime", description: "When the upload that brought it was received." }),
    textHash: t.exposeString("textHash", { description: "SHA-256 of the text with white space collapsed, in hex." }),
    text: t.string({
      complexity: 10,
      description: "The text as it was.",
      resolve: (one, _args, context) => textOf(one, context),
    }),
    changes: t.field({
      type: [TextChange],
      complexity: listCost(10),
      description:
        "What the next text changed in it, in order; of texts with little in common one change of nearly all.",
      resolve: async (one, _args, context) => {
        const [before, after] = await Promise.all([textOf(one, context), textOf(one.next, context)]);
        return changes(before, after);
      },
    }),
  }),
});

builder.objectField(Article, "revisions", (t) =>
  t.field({
    type: [Revision],
    complexity: listCost(2),
    description: "Earlier texts of the article, the oldest first; none for a story that never changed.",
    resolve: (info) => {
      const ofArticle = ({ textHash, bodyParts }: Articles.TextOf | Kept) => ({ id: info.id, textHash, bodyParts });
      return info.revisions.map((one, i) => ({ ...one, id: info.id, next: ofArticle(info.revisions[i + 1] ?? info) }));
    },
  }),
);
