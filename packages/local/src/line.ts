import { Ingest, type Raw } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import type { RawFolder } from "./raw-folder.ts";

/** Uploads one after another: reading takes the processor, so that two at once would only both be late. */
export interface Queue {
  /** Takes an upload in and answers when its stories are read and kept. */
  submit(raw: Raw): Promise<Ingest.Finished>;
  /** Finishes what a crash or a kill left half done; what fails again is told and stays for the next start. */
  resume(failed: (id: Id.UploadId, error: unknown) => void): Promise<void>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function queue(line: Ingest.Line & { raw: RawFolder }, now: () => Date): Queue {
  let last: Promise<unknown> = Promise.resolve();
  const turn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const finish = (id: Id.UploadId): Promise<Ingest.Finished> =>
    turn(async () => {
      const finished = await Ingest.run(id, line);
      await line.raw.settle(id);
      return finished;
    });
  return {
    async submit(raw) {
      const { id } = await Ingest.receive(raw, line.raw, now());
      return finish(id);
    },
    async resume(failed) {
      for (const id of await line.raw.pending()) await finish(id).catch((error: unknown) => failed(id, error));
    },
    idle: () => last.then(() => undefined),
  };
}
