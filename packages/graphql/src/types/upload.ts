import {
  type Info,
  type Outcome as Outcomes,
  type Receipt as Receipts,
  type UploadState as States,
  Uploads,
} from "@newsledger/core/ingest";
import { Fault } from "@newsledger/core/fault";
import type { Id } from "@newsledger/core/util";
import { builder } from "../builder.ts";
import { ask, connection, connectionOf, forward } from "../connection.ts";
import { orNull } from "../fault.ts";
import { coreId } from "../ids.ts";
import { call } from "../input.ts";
import { pageCost } from "../limits.ts";
import { Article, articleOf } from "./article.ts";

export const Upload = builder.loadableNodeRef("Upload", {
  id: { resolve: ({ id }) => id, description: "Made from the bytes and how they were labelled." },
  load: (ids: Id.UploadId[]): Promise<(Info | Fault)[]> =>
    Promise.all(ids.map(async (id) => (await Uploads.byId(id)) ?? new Fault("NOT_FOUND", `no upload ${id}`))),
});

const STATES: Readonly<Record<States, { description: string }>> = {
  RECEIVED: { description: "Its bytes are kept; its stories are still to be read." },
  READING: { description: "Its stories are being read." },
  DONE: { description: "Every story has its receipt." },
};
const UploadState = builder.enumType("UploadState", { description: "How far an upload is.", values: STATES });

const OUTCOMES: Readonly<Record<Outcomes, { description: string }>> = {
  STORED: { description: "A new article." },
  DUPLICATE: { description: "The archive had this text already; nothing was written." },
  REVISED: { description: "A changed text at the same address: the article's next revision." },
  REJECTED: { description: "Not kept; `code` and `reason` say why." },
  FAILED: {
    description:
      "Set aside: reading it met an error that is not the story's. Its bytes are kept, and it can be read again.",
  },
};
const Outcome = builder.enumType("Outcome", { description: "What became of a story.", values: OUTCOMES });

const Receipt = builder.objectRef<Receipts>("Receipt").implement({
  description: "What became of one story of an upload.",
  fields: (t) => ({
    index: t.exposeInt("index", { description: "Which story of the upload, from 0." }),
    outcome: t.expose("outcome", { type: Outcome, description: "What became of it." }),
    article: t.field({
      type: Article,
      nullable: true,
      description: "The article that it is now, or was already.",
      resolve: ({ article }, _args, context) => (article === null ? null : articleOf(article, context)),
    }),
    place: t.exposeString("place", {
      nullable: true,
      description: 'Where in the upload it was: "line 3", "a.zip › b.html"; null when it was all of it.',
    }),
    reason: t.exposeString("reason", { nullable: true, description: "For people: why it was rejected or failed." }),
    code: t.exposeString("code", { nullable: true, description: "For programs: why it was rejected or failed." }),
  }),
});
const ReceiptConnection = connectionOf(Receipt, "Receipt", "receipts");

const ReceiptCounts = builder.objectRef<Info["counts"]>("ReceiptCounts").implement({
  description: "How many stories had which outcome.",
  fields: (t) => ({
    stored: t.exposeInt("STORED", { description: "New articles." }),
    duplicate: t.exposeInt("DUPLICATE", { description: "Texts that were there already." }),
    revised: t.exposeInt("REVISED", { description: "New revisions." }),
    rejected: t.exposeInt("REJECTED", { description: "Not kept." }),
    failed: t.exposeInt("FAILED", { description: "Set aside, to be read again." }),
  }),
});

Upload.implement({
  description: "The outcome of an upload, story by story; also the JSON that the upload endpoint answers with.",
  fields: (t) => ({
    receivedAt: t.expose("receivedAt", { type: "DateTime", description: "When its bytes first came." }),
    state: t.expose("state", { type: UploadState, description: "How far it is." }),
    stories: t.exposeInt("stories", { description: "How many stories were met so far; all of them once it is done." }),
    counts: t.expose("counts", { type: ReceiptCounts, description: "How many stories had which outcome, so far." }),
    receipts: t.field({
      type: ReceiptConnection,
      args: { ...forward },
      complexity: pageCost,
      description: "One receipt a story, in the order of the stories; kept for 90 days.",
      resolve: async ({ id }, args) => connection(await call(Uploads.receipts, { upload: id, ask: ask(args) })),
    }),
  }),
});

builder.queryField("upload", (t) =>
  t.field({
    type: Upload,
    nullable: true,
    description: "An upload by id; null when there is none, or its receipts are kept no longer.",
    args: { id: t.arg.id({ required: true, description: '"Upload:u…", as the upload endpoint gave it' }) },
    resolve: async (_root, { id }, context) =>
      orNull((await Upload.getDataloader(context).loadMany([coreId("Upload", id)]))[0] ?? null),
  }),
);
