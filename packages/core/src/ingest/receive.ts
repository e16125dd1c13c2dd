import { Db, Directory } from "../db/index.ts";
import type { Fault } from "../fault/index.ts";
import type { UploadId } from "../util/id.ts";
import { entries } from "./entries.ts";
import type { Input } from "./formats/format.ts";
import { ofBytes } from "./formats/input.ts";
import { type Label, type Labels, type RawStore, idOf, labelsOf } from "./raw.ts";
import { byId, none } from "./receipts.ts";
import type { Raw } from "./stages.ts";
import type { Info } from "./upload.ts";
import * as Table from "./upload.table.ts";

/** How many stories, readable or not, are seen to be in the bytes. Throws the first Fault when not one can be read. */
export async function seen(input: Input, labels: Labels): Promise<number> {
  let [stories, met] = [0, 0];
  let first: Fault | undefined;
  for await (const entry of entries(input, labels)) {
    met += 1;
    if ("story" in entry) stories += 1;
    else if ("fault" in entry) first ??= entry.fault;
  }
  if (stories === 0 && first) throw first;
  return met;
}

export interface Noted {
  readonly id: UploadId;
  readonly label: Label;
  readonly bytes: number;
  readonly stories: number;
}

/** Notes that an upload came, unless that is noted already. */
export async function note({ id, label, bytes, stories }: Noted): Promise<Info> {
  const { receivedAt, contentType, filename } = label;
  const info: Info = { id, receivedAt, state: "RECEIVED", stories, counts: none(), contentType, filename, bytes };
  await Directory.note(Table.LIST, Table.labelOf(info));
  return (await Db.put(Table.item(info), Table.isNew)) ? info : ((await byId(id)) ?? info);
}

export interface Options {
  readonly at: Date;
  /** Asked before anything is kept, with the id that the bytes turned out to have; what it throws refuses them. */
  readonly allow?: ((id: UploadId) => Promise<void>) | undefined;
}

/**
 * Takes bytes in: looks whether they can be read at all (a Fault, and nothing is written), keeps them, and notes that they came.
 * From here on the upload is acknowledged: whatever happens, its stories can be read from what is kept.
 */
export async function take(raw: Raw, store: RawStore, { at, allow }: Options): Promise<Info> {
  const stories = await seen(ofBytes(raw.bytes), raw);
  const id = idOf(raw);
  await allow?.(id);
  const label = await store.put(id, raw.bytes, { ...labelsOf(raw), receivedAt: at.toISOString() });
  return note({ id, label, bytes: raw.bytes.byteLength, stories });
}

export const receive = (raw: Raw, store: RawStore, at: Date): Promise<Info> => take(raw, store, { at });
