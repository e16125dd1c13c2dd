import * as z from "zod";
import { Db, Directory, Key, Page } from "../db/index.ts";
import { Id, fn } from "../util/index.ts";
import type { UploadId } from "../util/id.ts";
import type { Info, Mishap, Receipt } from "./upload.ts";

/** A story that was set aside: where it is, and what happened, in words for whoever runs the archive. */
export interface Failure {
  readonly upload: UploadId;
  readonly index: number;
  readonly place: string | null;
  /** When its upload was received: RFC 3339 in UTC. */
  readonly receivedAt: string;
  readonly code: Mishap;
  /** The error with its stack: never for those who upload. */
  readonly detail: string;
}

const LIST = "FX";
const DETAIL_CHARS = 4000;

const keyOf = (upload: string, index: number): Db.Key => ({
  pk: Key.join("J", upload),
  sk: Key.join("X", String(index).padStart(9, "0")),
});

const itemOf = (failure: Failure): Db.Item & Db.Key => ({
  ...keyOf(failure.upload, failure.index),
  by1pk: Key.join(LIST, Key.month(failure.receivedAt)),
  by1sk: Key.join(failure.receivedAt, failure.upload, failure.index),
  failure: { ...failure, detail: failure.detail.slice(0, DETAIL_CHARS) },
});

/** Notes stories that were set aside. They stay in the list until they are read. */
export async function keep(failures: readonly Failure[]): Promise<void> {
  for (const month of new Set(failures.map(({ receivedAt }) => Key.month(receivedAt))))
    await Directory.note(LIST, month);
  await Db.batchPut(failures.map(itemOf));
}

/** The story was read at last. */
export const settle = (upload: UploadId, index: number): Promise<void> => Db.remove(keyOf(upload, index));

/** A full page of the stories that are set aside, those of the newest uploads first. */
export const page = fn(z.object({ ask: z.custom<Page.Ask>() }), async ({ ask }): Promise<Page.Page<Failure>> => {
  const labels = await Directory.labels(LIST);
  const lists = [{ index: "by1" as const, partition: (label: string) => Key.join(LIST, label), labels }];
  const found = await Page.page({ lists, descending: true }, ask);
  const failure = (item: Db.Item): Failure => item["failure"] as Failure;
  return { ...found, items: found.items.map(({ cursor, item }) => ({ cursor, item: failure(item) })) };
});

const REASONS: Readonly<Record<Mishap, string>> = {
  INTERNAL: "reading this story met an error of the archive's own",
  TIMEOUT: "reading this story took longer than a story may take",
  CRASHED: "the archive ended each time it read this story",
};

export const receiptOf = ({ index, place, code }: Pick<Failure, "index" | "place" | "code">): Receipt => ({
  index,
  outcome: "FAILED",
  article: null,
  code,
  reason: `${REASONS[code]}: it is set aside, its bytes are kept, and it can be read again`,
  place,
});

export const of = (upload: Pick<Info, "id" | "receivedAt">, receipt: Receipt, detail: string): Failure => ({
  upload: Id.Upload.parse(upload.id),
  index: receipt.index,
  place: receipt.place,
  receivedAt: upload.receivedAt,
  code: receipt.code as Mishap,
  detail,
});
