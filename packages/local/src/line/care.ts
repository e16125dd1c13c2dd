import type { Info, Ingest } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import * as z from "zod";
import type { RawFolder } from "../raw-folder.ts";

/** What the mark of a pending upload tells the next start. */
const Mark = z.object({
  /** How often it was gone on with at the same story, and that story. */
  starts: z.int(),
  at: z.int(),
  /** How often the process ended while that very story was read. */
  struck: z.int(),
});
type Mark = z.output<typeof Mark>;

/** Starts at the same story after which each story is marked before it is read, to find the one that ends the process. */
const STARTS = 3;
/** Ends of the process at one story after which that story is set aside. */
const STRUCK = 3;

function markOf(text: string): Mark {
  const found = Mark.safeParse(text === "" ? undefined : JSON.parse(text));
  return found.data ?? { starts: 0, at: -1, struck: 0 };
}

/** How the turns of an upload are taken that was under way when a process ended. */
export interface Care {
  turn(job: Ingest.Job, until: () => boolean): Promise<Info>;
}

/** As it comes: no process has ended over this upload. */
export const careless: Care = { turn: (job, until) => job.turn(until) };

const readOf = (info: Info): number => Object.values(info.counts).reduce((sum, count) => sum + count, 0);

/** Goes on with an upload; a story that ends the process each time it is read is set aside, so that the next start gets past it. */
export function care(raw: Pick<RawFolder, "mark" | "marked">, id: Id.UploadId): Care {
  let mark: Mark | undefined;
  const note = async (next: Mark): Promise<Mark> => {
    await raw.mark(id, JSON.stringify(next));
    return (mark = next);
  };
  async function begin(job: Ingest.Job): Promise<Mark> {
    const before = markOf(await raw.marked(id));
    const isSame = before.at === job.begun;
    const struck = isSame ? before.struck : 0;
    return note({ starts: isSame ? before.starts + 1 : 1, at: job.begun, struck });
  }
  return {
    async turn(job, until) {
      const { starts, at, struck } = mark ?? (await begin(job));
      if (starts < STARTS) return job.turn(until);
      if (struck >= STRUCK) job.crashed();
      await note({ starts, at, struck: struck + 1 });
      const info = await job.turn((passed) => passed > at);
      await note({ starts, at: readOf(info), struck: 0 });
      return info;
    },
  };
}
