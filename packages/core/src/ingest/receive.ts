import { Db } from "../db/index.ts";
import { parse } from "./parse.ts";
import { type RawStore, idOf } from "./raw.ts";
import { byId, count } from "./receipts.ts";
import type { Raw } from "./stages.ts";
import type { Info } from "./upload.ts";
import * as Table from "./upload.table.ts";

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
