import { Db, Page } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Id, fn } from "../util/index.ts";
import type { UploadId } from "../util/id.ts";
import * as z from "zod";
import { parse } from "./parse.ts";
import { type RawStore, idOf, rawOf } from "./raw.ts";
import { type Readers, read, readBy } from "./read.ts";
import type { Raw, Story } from "./stages.ts";
import { store } from "./store.ts";
import { type Info, OUTCOMES, type Outcome, type Receipt } from "./upload.ts";
import * as Table from "./upload.table.ts";

/** Everything that the line from upload to answer needs from outside. */
export interface Line {
  readonly raw: RawStore;
  readonly readers: Readers;
}

/** An upload with its receipts. */
export interface Finished {
  readonly upload: Info;
  readonly receipts: readonly Receipt[];
}

/**
 * Takes bytes in: looks whether they can be read at all (a Fault, and nothing is written), keeps them, and notes that they came.
 * From here on the upload is acknowledged: whatever happens, its stories can be read from what is kept.
 */
export async function receive(raw: Raw, store: RawStore, at: Date): Promise<Info> {
  const stories = await parse(raw);
  const id = idOf(raw);
  const { contentType, charset, filename } = raw;
  const label = await store.put(id, raw.bytes, { contentType, charset, filename, receivedAt: at.toISOString() });
  const upload: Info = {
    id,
    receivedAt: label.receivedAt,
    state: "RECEIVED",
    stories: stories.length,
    counts: count([]),
  };
  const isNew = await Db.put(Table.item(upload), { expression: "attribute_not_exists(pk)" });
  return isNew ? upload : ((await byId(id)) ?? upload);
}

const count = (receipts: readonly Receipt[]): Info["counts"] =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, receipts.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;

interface Turn {
  readonly line: Line;
  readonly upload: UploadId;
  readonly receivedAt: string;
}

async function one(story: Story, index: number, { line, upload, receivedAt }: Turn): Promise<Receipt> {
  const { gazetteer } = line.readers;
  try {
    const reading = await read(story, line.readers);
    const { outcome, article } = await store({
      reading,
      story,
      receivedAt,
      origin: { upload, index },
      readBy: readBy(line.readers),
      gazetteer,
    });
    return { index, outcome, article, code: null, reason: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { index, outcome: "REJECTED", article: null, code: error.code, reason: error.message };
  }
}

/** Reads and keeps the stories of an upload that was received. Doing it again changes nothing; of an upload that was done, what it kept is a DUPLICATE now. */
export async function run(id: UploadId, line: Line): Promise<Finished> {
  const kept = await line.raw.get(id);
  if (!kept) throw new Fault("NOT_FOUND", `no bytes are kept for the upload ${id}`);
  const { receivedAt } = kept.label;
  const done = await byId(id);
  if (done?.state === "DONE") return { upload: done, receipts: again(await receiptsOf(id)) };
  const receipts: Receipt[] = [];
  const stories = await parse(rawOf(kept.bytes, kept.label));
  for (const [index, story] of stories.entries())
    receipts.push(await one(story, index, { line, upload: id, receivedAt }));
  const upload: Info = { id, receivedAt, state: "DONE", stories: stories.length, counts: count(receipts) };
  await Db.batchPut(receipts.map((receipt) => Table.receiptItem(upload, receipt)));
  await Db.put(Table.item(upload));
  return { upload, receipts };
}

/** An upload as it stands, with its receipts once it is done; `repeated` when the same bytes came again. Undefined when it is not known. */
export async function standing(id: UploadId, repeated = false): Promise<Finished | undefined> {
  const upload = await byId(id);
  if (upload?.state !== "DONE") return upload && { upload, receipts: [] };
  const receipts = await receiptsOf(id);
  return { upload, receipts: repeated ? again(receipts) : receipts };
}

/** The receipts of bytes that were read before: what was kept then is a duplicate now. */
const again = (receipts: readonly Receipt[]): Receipt[] =>
  receipts.map((receipt) => (receipt.outcome === "REJECTED" ? receipt : { ...receipt, outcome: "DUPLICATE" }));

async function receiptsOf(id: UploadId): Promise<Receipt[]> {
  const out: Receipt[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await receipts({ upload: id, ask: { first: 100, after } });
    out.push(...page.items.map(({ item }) => item));
    after = page.items.at(-1)?.cursor;
    if (!page.hasNext) return out;
  }
}

export const byId = fn(Id.Upload, async (id): Promise<Info | undefined> => {
  const item = await Db.get(Table.key(id));
  return item && Table.fromItem(item);
});

/** The receipts of an upload in order of its stories. */
export const receipts = fn(
  z.object({ upload: Id.Upload, ask: z.custom<Page.Ask>() }),
  async ({ upload, ask }): Promise<Page.Page<Receipt>> => {
    const found = await Page.page({ lists: [Table.receipts(upload)], descending: false }, ask);
    return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: Table.fromReceipt(item) })) };
  },
);
