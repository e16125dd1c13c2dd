import { type Db, Key, Page, Shape } from "../db/index.ts";
import type { UploadId } from "../util/id.ts";
import { LIMITS } from "./limits.ts";
import type { Info, Receipt } from "./upload.ts";

type Item = Db.Item & Db.Key;
const partition = (id: string): string => Key.join("J", id);
/** When an item may be dropped: Unix seconds, as DynamoDB's time-to-live wants them. */
const expiry = (receivedAt: string): number => Math.floor(Date.parse(receivedAt) / 1000) + LIMITS.receiptDays * 86_400;

export const key = (id: string): Db.Key => ({ pk: partition(id), sk: "J" });
export const item = (info: Info): Item => ({ ...key(info.id), info, [Shape.TTL]: expiry(info.receivedAt) });
export const fromItem = (stored: Db.Item): Info => stored["info"] as Info;

const place = (index: number): string => Key.join("R", String(index).padStart(9, "0"));
export const receiptItem = (upload: Info, receipt: Receipt): Item => ({
  pk: partition(upload.id),
  sk: place(receipt.index),
  receipt,
  [Shape.TTL]: expiry(upload.receivedAt),
});
export const fromReceipt = (stored: Db.Item): Receipt => stored["receipt"] as Receipt;
export const receipts = (id: UploadId): Page.List => Page.single(partition(id), { prefix: "R#" });
