import { type Db, Key, Page, Shape } from "../db/index.ts";
import type { UploadId } from "../util/id.ts";
import { LIMITS } from "./limits.ts";
import type { Again, Info, Receipt } from "./upload.ts";

type Item = Db.Item & Db.Key;
const partition = (id: string): string => Key.join("J", id);
/** When an item may be dropped: Unix seconds, as DynamoDB's time-to-live wants them. */
export const expiry = (from: string, days: number = LIMITS.receiptDays): number =>
  Math.floor(Date.parse(from) / 1000) + days * 86_400;

/** The list of all uploads, in order of their coming. */
export const LIST = "UL";
export const list = (labels: readonly string[]): Page.List => ({
  index: "by1",
  partition: (label) => Key.join(LIST, label),
  labels,
});
export const labelOf = (info: Info): string => Key.month(info.receivedAt);

export const key = (id: string): Db.Key => ({ pk: partition(id), sk: "J" });
/** How many stories have their receipts: reading goes on from there. */
export const readOf = (info: Info): number => Object.values(info.counts).reduce((sum, count) => sum + count, 0);
/** `again`: stories that are being read once more, while that lasts. */
export const item = (info: Info, again?: Again): Item => ({
  ...key(info.id),
  [Shape.FACETS]: { s: info.state },
  by1pk: Key.join(LIST, labelOf(info)),
  by1sk: Key.join(info.receivedAt, info.id),
  info,
  read: readOf(info),
  ...(again && { again }),
  [Shape.TTL]: expiry(info.receivedAt),
});
export const fromItem = (stored: Db.Item): Info => stored["info"] as Info;
export const againOf = (stored: Db.Item): Again | undefined => stored["again"] as Again | undefined;

/** Holds unless another reader of the same upload is further on: what is written then is older than what stands. */
export const notBehind = (info: Info): Db.Condition => ({
  expression: "attribute_not_exists(pk) OR (#f.#s <> :done AND #read <= :read)",
  names: { "#f": Shape.FACETS, "#s": "s", "#read": "read" },
  values: { ":done": "DONE", ":read": readOf(info) },
});
export const isNew: Db.Condition = { expression: "attribute_not_exists(pk)" };

const place = (index: number): string => Key.join("R", String(index).padStart(9, "0"));
export const receiptKey = (id: UploadId, index: number): Db.Key => ({ pk: partition(id), sk: place(index) });
export const receiptItem = (upload: Pick<Info, "id" | "receivedAt">, receipt: Receipt): Item => ({
  ...receiptKey(upload.id, receipt.index),
  receipt,
  [Shape.TTL]: expiry(upload.receivedAt),
});
export const fromReceipt = (stored: Db.Item): Receipt => stored["receipt"] as Receipt;
export const receipts = (id: UploadId): Page.List => Page.single(partition(id), { prefix: "R#" });
