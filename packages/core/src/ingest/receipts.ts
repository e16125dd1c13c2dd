import * as z from "zod";
import { Db, Directory, Page } from "../db/index.ts";
import { Id, fn } from "../util/index.ts";
import type { UploadId } from "../util/id.ts";
import { LIMITS } from "./limits.ts";
import { type Info, OUTCOMES, type Outcome, type Receipt } from "./upload.ts";
import * as Table from "./upload.table.ts";

/** An upload with its receipts: the first `answeredReceipts` of them, `next` where there are more. */
export interface Finished {
  readonly upload: Info;
  readonly receipts: readonly Receipt[];
  /** Where the receipts go on; null or missing when there are no more. */
  readonly next?: string | null;
}

export interface Standing {
  /** The same bytes came again: what they brought is there already. */
  readonly repeated?: boolean;
  readonly after?: string | undefined;
}

/** An upload as it stands, with the receipts that there are. Undefined when it is not known. */
export async function standing(
  id: UploadId,
  { repeated = false, after }: Standing = {},
): Promise<Finished | undefined> {
  const upload = await byId(id);
  if (!upload) return undefined;
  const found: Receipt[] = [];
  let cursor = after;
  for (;;) {
    const page = await receipts({ upload: id, ask: { first: 100, after: cursor } });
    found.push(...page.items.map(({ item }) => item));
    cursor = page.items.at(-1)?.cursor;
    const full = found.length >= LIMITS.answeredReceipts;
    if (full || !page.hasNext)
      return { upload, receipts: repeated ? again(found) : found, next: page.hasNext ? (cursor ?? null) : null };
  }
}

/** The receipts of bytes that were read before: what was kept then is a duplicate now. */
const again = (receipts: readonly Receipt[]): Receipt[] =>
  receipts.map((one) => (one.article === null ? one : { ...one, outcome: "DUPLICATE" }));

export const byId = fn(Id.Upload, async (id): Promise<Info | undefined> => {
  const item = await Db.get(Table.key(id));
  return item && Table.fromItem(item);
});

/** The receipts of an upload in order of its stories, as far as they are written. */
export const receipts = fn(
  z.object({ upload: Id.Upload, ask: z.custom<Page.Ask>() }),
  async ({ upload, ask }): Promise<Page.Page<Receipt>> => {
    const found = await Page.page({ lists: [Table.receipts(upload)], descending: false }, ask);
    return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: Table.fromReceipt(item) })) };
  },
);

/** All receipts of an upload in order, read as they are asked for. */
export async function* all(id: UploadId): AsyncGenerator<Receipt> {
  let after: string | undefined;
  for (;;) {
    const page = await receipts({ upload: id, ask: { first: 100, after } });
    for (const { item } of page.items) yield item;
    after = page.items.at(-1)?.cursor;
    if (!page.hasNext) return;
  }
}

/** A full page of uploads, the newest first. */
export const page = fn(z.object({ ask: z.custom<Page.Ask>() }), async ({ ask }): Promise<Page.Page<Info>> => {
  const lists = [Table.list(await Directory.labels(Table.LIST))];
  const found = await Page.page({ lists, descending: true }, ask);
  return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: Table.fromItem(item) })) };
});

export type Counts = Record<Outcome, number>;

export const none = (): Counts => Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;
