import { Fault } from "@newsledger/core/fault";
import { Ingest, Uploads } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import type { RawFolder } from "../raw-folder.ts";
import type { Care } from "./care.ts";
import type { Work } from "./turns.ts";

export interface Options {
  readonly line: Ingest.Line & { readonly raw: RawFolder };
  readonly care: Care;
  /** Whether the archive is about to end. */
  readonly closing: () => boolean;
}

/** Milliseconds that an upload is read before another has its turn. */
const TURN = 250;

/** An upload that is being read, turn by turn. */
export class Reading implements Work {
  readonly finished: Promise<Uploads.Finished>;
  private readonly id: Id.UploadId;
  private readonly options: Options;
  private readonly settled = Promise.withResolvers<Uploads.Finished>();
  private job: Ingest.Job | undefined;

  constructor(id: Id.UploadId, options: Options) {
    this.id = id;
    this.options = options;
    this.finished = this.settled.promise;
    this.finished.catch(() => undefined);
  }

  async turn(): Promise<boolean> {
    try {
      return await this.read();
    } catch (error) {
      await this.close();
      // Its bytes are gone: no turn will ever read them.
      if (!(error instanceof Fault)) throw error;
      this.settled.reject(error);
      return true;
    }
  }

  /** Lets go of the bytes; what was read stays read. */
  async close(): Promise<void> {
    const { job } = this;
    this.job = undefined;
    await job?.close();
  }

  private async read(): Promise<boolean> {
    const { line, care, closing } = this.options;
    this.job ??= await Ingest.open(this.id, line);
    if (!this.job) return this.end(await this.standing(true));
    const { made, begun } = this.job;
    const until = performance.now() + TURN;
    const upload = await care.turn(this.job, () => closing() || performance.now() >= until);
    if (upload.state !== "DONE") return false;
    const isWhole = begun === 0 && made.length === upload.stories;
    return this.end(isWhole ? { upload, receipts: made, next: null } : await this.standing(false));
  }

  private async end(finished: Uploads.Finished): Promise<true> {
    await this.close();
    await this.options.line.raw.settle(this.id);
    this.settled.resolve(finished);
    return true;
  }

  private async standing(repeated: boolean): Promise<Uploads.Finished> {
    const found = await Uploads.standing(this.id, { repeated });
    if (!found) throw new Error(`the upload ${this.id} was read and is not there`);
    return found;
  }
}
