import * as z from "zod";
import { Db, Page } from "../db/index.ts";
import { Id, fn } from "../util/index.ts";
import type { UploadId } from "../util/id.ts";
import { type Info, OUTCOMES, type Outcome, type Receipt } from "./upload.ts";
import * as Table from "./upload.table.ts";

/** An upload with its receipts. */
export interface Finished {
  readonly upload: Info;
  readonly receipts: readonly Receipt[];
}

/** An upload as it stands, with its receipts once it is done; `repeated` when the same bytes came again. Undefined when it is not known. */
export async function standing(id: UploadId, repeated = false): Promise<Finished | undefined> {
  const upload = await byId(id);
  if (upload?.state !== "DONE") return upload && { upload, receipts: [] };
  const receipts = await receiptsOf(id);
  return { upload, receipts: repeated ? again(receipts) : receipts };
}

/** The receipts of bytes that were read before: what was kept then is a duplicate now. */
export const again = (receipts: readonly Receipt[]): Receipt[] =>
  receipts.map((receipt) => (receipt.outcome === "REJECTED" ? receipt : { ...receipt, outcome: "DUPLICATE" }));

export async function receiptsOf(id: UploadId): Promise<Receipt[]> {
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

/** How many receipts have each outcome. */
export const count = (receipts: readonly Receipt[]): Info["counts"] =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, receipts.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;
