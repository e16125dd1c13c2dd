import {
  Article as Articles,
  type Body,
  type Given,
  type Info,
  type ReaderVersion as Version,
} from "@newsledger/core/article";
import { Fault } from "@newsledger/core/fault";
import { Url } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { createContextCache } from "@pothos/core";
import DataLoader from "dataloader";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { orNull } from "../fault.ts";
import { coreId } from "../ids.ts";
import { Language } from "./language.ts";

export const Article = builder.loadableNodeRef("Article", {
  id: { resolve: ({ id }) => id, description: "Made from the address of the story or, without one, from its text." },
  load: (ids: Id.ArticleId[]) => Articles.byIds(ids),
  loaderOptions: { maxBatchSize: 1000 },
});

/** Texts and facts, each article's once a request. */
export const bodies = createContextCache(
  (_context: Context) =>
    new DataLoader<Info, Body, string>((infos) => Articles.bodies(infos), { cacheKeyFn: ({ id }) => id }),
);
export const bodyOf = (info: Info, context: Context): Promise<Body> => bodies(context).load(info);

/** An article by id; null when it is not there, or not yet. */
export const articleOf = async (id: Id.ArticleId, context: Context): Promise<Info | null> =>
  orNull((await Article.getDataloader(context).loadMany([id]))[0] ?? null);

const GIVENS: Readonly<Record<Given, { description: string }>> = {
  GIVEN: { description: "By whoever uploaded the story." },
  INFERRED: { description: "By the reader, from the text." },
  NONE: { description: "Nobody knows it." },
};
export const Origin = builder.enumType("Origin", { description: "Where a value comes from.", values: GIVENS });

const Source = builder.objectRef<NonNullable<Info["source"]>>("Source").implement({
  description: "Who published a story.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "As the uploader gave it or, without that, the domain." }),
    domain: t.exposeString("domain", { nullable: true, description: 'Of the address, without "www.".' }),
  }),
});

const ReaderVersion = builder.objectRef<Version>("ReaderVersion").implement({
  description: "Which readers and which company list made these facts: a fact can be traced and re-made.",
  fields: (t) => ({
    extractor: t.exposeString("extractor", { description: "Who read the events, with its version." }),
    gazetteer: t.exposeString("gazetteer", { description: "A hash of the company list." }),
  }),
});

Article.implement({
  description: "A story as the archive keeps it: its text, and what was read in it.",
  fields: (t) => ({
    title: t.exposeString("title", { nullable: true, description: "The headline." }),
    titleOrigin: t.expose("titleOrigin", {
      type: Origin,
      description: "Given by the uploader, or inferred from a text without structure; NONE when neither.",
    }),
    lead: t.exposeString("lead", { nullable: true, description: "The paragraph under the headline." }),
    textHash: t.exposeString("textHash", { description: "SHA-256 of the text with white space collapsed, in hex." }),
    language: t.expose("language", { type: Language, description: "The language that it is written in." }),
    url: t.expose("url", {
      type: "URL",
      nullable: true,
      description: "Its address, in the one form that all variants share.",
    }),
    source: t.expose("source", { type: Source, nullable: true, description: "Who published it." }),
    authors: t.exposeStringList("authors", { description: "Who wrote it." }),
    publishedAt: t.expose("publishedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was published; null when nobody knows.",
    }),
    publishedAtOrigin: t.expose("publishedAtOrigin", {
      type: Origin,
      description: "Where the date of publication comes from.",
    }),
    ingestedAt: t.expose("ingestedAt", {
      type: "DateTime",
      description: "When the upload that brought it was received.",
    }),
    teaser: t.boolean({
      description:
        "Only the beginning of the story, as a feed or a locked page has it; a full text at the same address completes it, as a revision.",
      resolve: ({ teaser }) => teaser,
    }),
    readBy: t.expose("readBy", { type: ReaderVersion, description: "Who read it." }),
  }),
});

builder.objectFields(Article, (t) => ({
  duplicateOf: t.field({
    type: Article,
    nullable: true,
    description:
      "The story that this one repeats, nearly word for word, at another address; null when it is a story of its own.",
    resolve: ({ duplicateOf }, _args, context) => duplicateOf && articleOf(duplicateOf.article, context),
  }),
  similarity: t.float({
    nullable: true,
    description: "How much of its wording it shares with `duplicateOf`, 0 to 1; null when it is a story of its own.",
    resolve: ({ duplicateOf }) => duplicateOf?.similarity ?? null,
  }),
}));

builder.queryField("article", (t) =>
  t.field({
    type: Article,
    nullable: true,
    description: "By id or by URL: exactly one.",
    args: {
      id: t.arg.id({ description: '"Article:a…"' }),
      url: t.arg({
        type: "URL",
        description: "The address of the story, in any of its variants, or another that has the same text.",
      }),
    },
    resolve: async (_root, { id, url }, context) => {
      if ((id == null) === (url == null))
        throw new Fault("BAD_INPUT", "ask for an article by id or by url: exactly one");
      if (id != null) return articleOf(coreId("Article", id), context);
      return (await Articles.byUrl(Url.canonical(url ?? ""))) ?? null;
    },
  }),
);
