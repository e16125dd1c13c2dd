import { Db } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import type { UploadId } from "../util/id.ts";
import { wantedAgain } from "./again.ts";
import { entries } from "./entries.ts";
import type { Entry } from "./formats/format.ts";
import { type Place, aside, mishap, one } from "./one.ts";
import { Progress } from "./progress.ts";
import type { Kept, RawStore } from "./raw.ts";
import type { Readers } from "./read.ts";
import { type Finished, none, standing } from "./receipts.ts";
import type { Again, Info, Receipt } from "./upload.ts";
import * as Table from "./upload.table.ts";
import { watched } from "./watch.ts";

export { type Finished, byId, receipts, standing } from "./receipts.ts";
export { receive } from "./receive.ts";

/** Everything that the line from upload to answer needs from outside. */
export interface Line {
  readonly raw: RawStore;
  readonly readers: Readers;
}

/** An upload that is being read. It can be left at any story and gone on with, by this process or by another. */
export interface Job {
  /**
   * Reads on until `enough`, asked after each story with how many were passed, or to the end; then what was read has its receipts.
   * Returns how far it is. When it throws, the job is over: the upload is to be opened again.
   */
  turn(enough: (passed: number) => boolean): Promise<Info>;
  /** Sets the next story aside unread: it has ended the process before. */
  crashed(): void;
  /** How many stories had their receipts when it was opened. */
  readonly begun: number;
  /** Receipts made here, up to `answeredReceipts`. */
  readonly made: readonly Receipt[];
  close(): Promise<void>;
}

const infoOf = (id: UploadId, { label, input }: Kept): Info => ({
  id,
  receivedAt: label.receivedAt,
  state: "RECEIVED",
  stories: 0,
  counts: none(),
  contentType: label.contentType,
  filename: label.filename,
  bytes: input.size ?? 0,
});

interface Begun {
  readonly info: Info;
  readonly again: Again | undefined;
  readonly readers: Readers;
  readonly kept: Kept;
}

/** The next entry, or the error that ended them: a bug in the reading of the bytes, set aside like a story's. */
type Next = { readonly entry: Entry } | { readonly error: unknown } | undefined;

function entriesOf({ input, label }: Kept): { next(): Promise<Next>; close(): Promise<void> } {
  const safe = watched(input);
  const iterator = entries(safe.input, label)[Symbol.asyncIterator]();
  let ended = false;
  return {
    async next() {
      if (ended) return undefined;
      try {
        const found = await iterator.next();
        safe.check();
        ended = found.done === true;
        return found.done === true ? undefined : { entry: found.value };
      } catch (error) {
        safe.check();
        ended = true;
        return { error };
      }
    },
    close: async () => void (await iterator.return?.()),
  };
}

function jobOf({ info, again, readers, kept }: Begun): Job {
  const state = new Progress(info, again);
  const source = entriesOf(kept);
  const done = Table.readOf(info);
  const wanted = again ? wantedAgain(info.id, again) : (index: number) => Promise.resolve(index >= done);
  let [index, poisoned] = [0, false];

  async function readNext(next: NonNullable<Next>): Promise<void> {
    const placed = "entry" in next && next.entry.place !== "" ? next.entry.place : null;
    const place: Place = { upload: info.id, receivedAt: info.receivedAt, index, place: placed };
    if (poisoned) await state.add(aside(place, "CRASHED", "the process ended each time this story was read"));
    else await state.add("entry" in next ? await one(next.entry, place, readers) : mishap(place, next.error));
    poisoned = false;
  }

  return {
    begun: done,
    made: state.made,
    crashed: () => void (poisoned = true),
    close: () => source.close(),
    async turn(enough) {
      for (;;) {
        const next = await source.next();
        if (!next) {
          await state.finish(index);
          return state.info;
        }
        if (await wanted(index)) await readNext(next);
        index += 1;
        if (enough(index) || state.isOver) {
          await state.flush();
          return state.info;
        }
      }
    },
  };
}

/** Opens an upload for reading where it was left; undefined when it is done. Throws a Fault when its bytes are not kept. */
export async function open(id: UploadId, { raw, readers }: Line): Promise<Job | undefined> {
  const item = await Db.get(Table.key(id));
  if (item && Table.fromItem(item).state === "DONE") return undefined;
  const kept = await raw.open(id);
  if (!kept) throw new Fault("NOT_FOUND", `no bytes are kept for the upload ${id}`);
  const again = item && Table.againOf(item);
  return jobOf({ info: item ? Table.fromItem(item) : infoOf(id, kept), again, readers, kept });
}

export interface RunOptions {
  /** Asked after each story, with how many were read here, whether to leave the rest for another time. */
  readonly enough?: (read: number) => boolean;
}

/**
 * Reads and keeps the stories of an upload that was received, from where it was left. Doing it again changes nothing; of an upload that
 * was done, what it kept is a DUPLICATE now. With `enough` it may return before the end: then the upload's state is READING.
 */
export async function run(id: UploadId, line: Line, { enough = () => false }: RunOptions = {}): Promise<Finished> {
  const job = await open(id, line);
  if (!job) return (await standing(id, { repeated: true })) as Finished;
  try {
    const { begun } = job;
    const upload = await job.turn((passed) => passed > begun && enough(passed - begun));
    return job.made.length === upload.stories
      ? { upload, receipts: job.made, next: null }
      : ((await standing(id)) as Finished);
  } finally {
    await job.close();
  }
}
