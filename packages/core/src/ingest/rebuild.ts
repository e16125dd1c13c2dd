import type { UploadId } from "../util/id.ts";
import { type Line, run } from "./ingest.ts";
import type { RawStore } from "./raw.ts";

/** A store of raw uploads that can say which it has. */
export type Listed = RawStore & { list(): AsyncIterable<UploadId> };

export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly upload: UploadId;
}
export interface Options {
  readonly progress?: (progress: Progress) => void;
  /** Told of an upload that cannot be read; the others go on. */
  readonly failed?: (upload: UploadId, error: unknown) => void;
  /** Asked after each story whether to leave the rest for another time. */
  readonly enough?: () => boolean;
}

/** Upload ids in the order in which they were received: what came first decides who is the original and who the duplicate. */
async function inOrder(store: Listed): Promise<UploadId[]> {
  const found: { id: UploadId; at: string }[] = [];
  for await (const id of store.list()) {
    const kept = await store.open(id);
    if (kept) found.push({ id, at: kept.label.receivedAt });
  }
  found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return found.map(({ id }) => id);
}

/**
 * Fills a table anew from the raw uploads alone: into an empty table, the same items as before. Safe to repeat and to go on with
 * after a stop, since what was done is passed over. Returns how many uploads were read.
 */
export async function rebuild(store: Listed, line: Omit<Line, "raw">, options: Options = {}): Promise<number> {
  const ids = await inOrder(store);
  let done = 0;
  const { enough = () => false } = options;
  for (const [index, upload] of ids.entries()) {
    if (enough()) return done;
    try {
      await run(upload, { ...line, raw: store }, { enough });
      done += 1;
    } catch (error) {
      if (!options.failed) throw error;
      options.failed(upload, error);
    }
    options.progress?.({ done: index + 1, all: ids.length, upload });
  }
  return done;
}
