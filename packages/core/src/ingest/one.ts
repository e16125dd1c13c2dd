import { Db } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import type { UploadId } from "../util/id.ts";
import type { Entry } from "./formats/format.ts";
import { receiptOf } from "./failures.ts";
import { inherited } from "./inherit.ts";
import { LIMITS } from "./limits.ts";
import { type Readers, read, readBy } from "./read.ts";
import type { Story } from "./stages.ts";
import { store } from "./store.ts";
import type { Mishap, Receipt } from "./upload.ts";
import { TooSlow, within } from "./within.ts";

/** Where a story stands: in which upload, the how manieth, where in its bytes. */
export interface Place {
  readonly upload: UploadId;
  /** RFC 3339 in UTC. */
  readonly receivedAt: string;
  readonly index: number;
  readonly place: string | null;
}

/** What became of a story; `detail` tells whoever runs the archive why it was set aside. */
export interface Result {
  readonly receipt: Receipt;
  readonly detail?: string;
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** The story is set aside: its neighbours go on. */
export const aside = ({ index, place }: Place, code: Mishap, detail: string): Result => ({
  receipt: receiptOf({ index, place, code }),
  detail,
});

/** The result of an error that is the story's own or the reader's; one of the database or of another service is thrown on. */
export function mishap(place: Place, error: unknown): Result {
  if (error instanceof Fault) {
    const { code, message: reason } = error;
    return { receipt: { index: place.index, outcome: "REJECTED", article: null, code, reason, place: place.place } };
  }
  if (Db.isOutage(error)) throw error;
  return aside(place, error instanceof TooSlow ? "TIMEOUT" : "INTERNAL", stackOf(error));
}

async function keep(given: Story, place: Place, readers: Readers): Promise<Receipt> {
  const story = await inherited(given);
  const reading = await within(LIMITS.readMillis, () => read(story, readers));
  const { upload, index, receivedAt } = place;
  const { outcome, article } = await store({
    reading,
    story,
    receivedAt,
    origin: { upload, index },
    readBy: readBy(readers),
    gazetteer: readers.gazetteer,
  });
  return { index, outcome, article, code: null, reason: null, place: place.place };
}

/** Reads and keeps one entry of an upload. Throws only what is no matter of the story: a database that does not answer. */
export async function one(entry: Entry, place: Place, readers: Readers): Promise<Result> {
  if (!("story" in entry)) return mishap(place, "fault" in entry ? entry.fault : entry.error);
  try {
    return { receipt: await keep(entry.story, place, readers) };
  } catch (error) {
    return mishap(place, error);
  }
}
