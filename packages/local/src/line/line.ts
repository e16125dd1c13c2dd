import { Again, Arrive, type Asked, type Ingest, LIMITS, type Raw, Raws, Uploads } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import type { RawFolder } from "../raw-folder.ts";
import { type Care, care, careless } from "./care.ts";
import { Reading } from "./reading.ts";
import { type Lane, Turns } from "./turns.ts";

type Finished = Uploads.Finished;
type UploadId = Id.UploadId;

export interface How {
  /** Seconds to wait for receipts; null leaves it to the size of the upload. */
  readonly wait: number | null;
  readonly allow?: (id: UploadId) => Promise<void>;
}

/** The line from uploads to stories that are read and kept. What it has taken in outlives the process. */
export interface Queue {
  /** Takes an upload in. Answers when its stories are read and kept or, when that takes longer than to be waited for, how far it is. */
  submit(arriving: Arrive.Arriving, how?: How): Promise<Finished>;
  /** Reads stories of an upload that is done once more; resolves when that is done. */
  again(id: UploadId, asked: Asked): Promise<Finished>;
  /** Goes on with what a crash or a kill left half done; how many uploads that is. */
  resume(): Promise<number>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Leaves the work at the next story: it goes on at the next start. */
  close(): Promise<void>;
}

export interface Options {
  readonly line: Ingest.Line & { readonly raw: RawFolder };
  readonly now: () => Date;
  /** Told of what keeps an upload from being read. */
  readonly tell: (line: string) => void;
}

/** Bytes in memory as an upload brings them. */
export const arriving = ({ bytes, ...labels }: Raw): Arrive.Arriving => ({
  ...labels,
  body: Raws.ofBytes(bytes).stream(),
  size: bytes.byteLength,
});

/** What is awaited, or undefined when the time is up. */
async function within<T>(seconds: number, awaited: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => (timer = setTimeout(() => done(undefined), seconds * 1000)));
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

const laneOf = (bytes: number): Lane => (bytes > LIMITS.answeredBytes ? "large" : "small");

/** The uploads that are being read. */
class Under {
  private readonly readings = new Map<UploadId, Reading>();
  private readonly options: Options;
  private readonly order: Turns;
  private isClosing = false;

  constructor(options: Options) {
    this.options = options;
    this.order = new Turns((error, seconds) =>
      options.tell(`an upload cannot be read for now, and waits ${seconds} s: ${String(error)}`),
    );
  }

  has = (id: UploadId): boolean => this.readings.has(id);
  idle = (): Promise<void> => this.order.idle();

  begin(id: UploadId, lane: Lane, how: Care = careless): Promise<Finished> {
    const found = this.readings.get(id);
    if (found) return found.finished;
    const { line, tell } = this.options;
    const made = new Reading(id, { line, care: how, closing: () => this.isClosing });
    this.readings.set(id, made);
    const over = (): boolean => this.readings.delete(id);
    made.finished.then(over, (error: unknown) => {
      over();
      tell(`the upload ${id} cannot be read: ${String(error)}`);
    });
    this.order.add(made, lane);
    return made.finished;
  }

  async close(): Promise<void> {
    this.isClosing = true;
    await this.order.close();
    await Promise.all([...this.readings.values()].map((one) => one.close()));
  }
}

export function queue(options: Options): Queue {
  const { line, now } = options;
  const { raw } = line;
  const under = new Under(options);
  return {
    async submit(given, { wait, allow } = { wait: null }) {
      const at = now();
      const { upload, isSmall } = await Arrive.arrive(given, raw, { at, allow });
      const { id, state, receivedAt, bytes } = upload;
      if (state === "DONE") return (await Uploads.standing(id, { repeated: true })) ?? { upload, receipts: [] };
      // Bytes that were kept before and never read to the end, or whose receipts have expired since.
      if (!under.has(id) && receivedAt !== at.toISOString()) await raw.mark(id);
      const finished = under.begin(id, laneOf(bytes));
      const seconds = wait ?? (isSmall ? LIMITS.answerSeconds : 0);
      return (await within(seconds, finished)) ?? (await Uploads.standing(id)) ?? { upload, receipts: [] };
    },
    async again(id, asked) {
      await raw.mark(id);
      const { bytes } = await Again.askAgain(id, asked);
      return under.begin(id, laneOf(bytes));
    },
    async resume() {
      const ids = await raw.pending();
      for (const id of ids) void under.begin(id, laneOf((await raw.open(id))?.input.size ?? 0), care(raw, id));
      return ids.length;
    },
    idle: under.idle,
    close: () => under.close(),
  };
}
