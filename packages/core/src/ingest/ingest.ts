import { Db } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import type { UploadId } from "../util/id.ts";
import { parse } from "./parse.ts";
import { type RawStore, rawOf } from "./raw.ts";
import { type Readers, read, readBy } from "./read.ts";
import { type Finished, again, byId, count, receiptsOf } from "./receipts.ts";
import type { Raw, Story } from "./stages.ts";
import { store } from "./store.ts";
import type { Info, Receipt } from "./upload.ts";
import * as Table from "./upload.table.ts";

export { type Finished, byId, receipts, standing } from "./receipts.ts";
export { receive } from "./receive.ts";

/** Everything that the line from upload to answer needs from outside. */
export interface Line {
  readonly raw: RawStore;
  readonly readers: Readers;
}

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
    return rejected(index, error);
  }
}

function rejected(index: number, error: unknown): Receipt {
  if (!(error instanceof Fault)) throw error;
  return { index, outcome: "REJECTED", article: null, code: error.code, reason: error.message };
}

/** A receipt for each story. Bytes that were put straight into the store were not looked at before: when they cannot be read at all, that is one receipt. */
async function receiptsFor(raw: Raw, turn: Turn): Promise<Receipt[]> {
  let stories: readonly Story[];
  try {
    stories = await parse(raw);
  } catch (error) {
    return [rejected(0, error)];
  }
  const receipts: Receipt[] = [];
  for (const [index, story] of stories.entries()) receipts.push(await one(story, index, turn));
  return receipts;
}

/** Reads and keeps the stories of an upload that was received. Doing it again changes nothing; of an upload that was done, what it kept is a DUPLICATE now. */
export async function run(id: UploadId, line: Line): Promise<Finished> {
  const kept = await line.raw.get(id);
  if (!kept) throw new Fault("NOT_FOUND", `no bytes are kept for the upload ${id}`);
  const { receivedAt } = kept.label;
  const done = await byId(id);
  if (done?.state === "DONE") return { upload: done, receipts: again(await receiptsOf(id)) };
  const receipts = await receiptsFor(rawOf(kept.bytes, kept.label), { line, upload: id, receivedAt });
  const upload: Info = { id, receivedAt, state: "DONE", stories: receipts.length, counts: count(receipts) };
  await Db.batchPut(receipts.map((receipt) => Table.receiptItem(upload, receipt)));
  await Db.put(Table.item(upload));
  return { upload, receipts };
}
