import { Db } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import type { UploadId } from "../util/id.ts";
import { all } from "./receipts.ts";
import type { Again, Info } from "./upload.ts";
import * as Table from "./upload.table.ts";

/**
 * Asks for stories of an upload that is done to be read once more: from here on it is READING, and whoever reads it next reads those.
 * Returns it as it stands. Faults: NOT_FOUND, CONFLICT when it is not done yet.
 */
export async function askAgain(id: UploadId, again: Again): Promise<Info> {
  const item = await Db.get(Table.key(id));
  if (!item) throw new Fault("NOT_FOUND", `no upload ${id} is known here, or its receipts are kept no longer`);
  const info = Table.fromItem(item);
  if (info.state !== "DONE" && !Table.againOf(item))
    throw new Fault("CONFLICT", `the upload ${id} is still being read: wait until it is done`);
  const asked: Info = { ...info, state: "READING" };
  await Db.put(Table.item(asked, again));
  return asked;
}

/** Whether a story is to be read in this pass; asked for each index in order. */
export type Wanted = (index: number) => Promise<boolean>;

/** The stories that are asked for once more, by the receipts that they have. */
export function wantedAgain(id: UploadId, { indices, rejected }: Again): Wanted {
  const receipts = all(id);
  const only = indices && new Set(indices);
  let next = receipts.next();
  return async (index) => {
    let found = await next;
    while (found.done !== true && found.value.index < index) found = await (next = receipts.next());
    if (only && !only.has(index)) return false;
    if (found.done === true || found.value.index > index) return true;
    const { outcome } = found.value;
    return outcome === "FAILED" || (rejected && outcome === "REJECTED");
  };
}
