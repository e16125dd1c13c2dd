import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Db } from "@newsledger/core/db";
import { Gazetteers } from "@newsledger/core/company";
import { type Engine, ensureTable, probe, start } from "./engine.ts";
import { Startup, prepare, uploadKey } from "./folder.ts";
import { type Queue, arriving, queue } from "./line/line.ts";
import { rawFolder } from "./raw-folder.ts";
import { samples } from "./samples.ts";
import { type Server, listen } from "./server.ts";

export interface Options {
  /** Where everything is kept. */
  readonly folder: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** No sample stories at the first start. */
  readonly empty: boolean;
  /** Another DynamoDB than the embedded one. */
  readonly endpoint?: string | undefined;
  readonly now: () => Date;
  /** Told what happens at the start, and of every error that is a bug. */
  readonly tell: (line: string) => void;
  readonly progress: (done: number, all: number) => void;
}

/** An archive that runs in this process. */
export interface Archive {
  readonly address: string;
  readonly key: string;
  readonly queue: Queue;
  close(): Promise<void>;
}

const TABLE = "newsledger";
/** How long a start waits for what a crash left unfinished, and for each of its samples. */
const RESUME_MS = 1000;
const SAMPLE_SECONDS = 120;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function engineOf({ folder, endpoint }: Options): Promise<Engine> {
  if (endpoint !== undefined) return { endpoint, close: () => Promise.resolve() };
  const level = join(folder, "db");
  try {
    await probe(level);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Startup(`the database in ${folder} cannot be opened; is another archive running there? (${cause})`);
  }
  return start(level);
}

async function readSamples({ folder, empty, progress }: Options, line: Queue): Promise<void> {
  const mark = join(folder, "samples-read");
  if (existsSync(mark)) return;
  const stories = empty ? [] : await samples();
  for (const [done, story] of stories.entries()) {
    progress(done, stories.length);
    await line.submit(arriving(story), { wait: SAMPLE_SECONDS });
  }
  if (stories.length > 0) progress(stories.length, stories.length);
  await writeFile(mark, "");
}

/** Starts the archive: engine, table, what a crash left unfinished, sample stories at the first start, HTTP. */
export async function open(options: Options): Promise<Archive> {
  const { folder, port, host, now, tell } = options;
  await prepare(folder);
  const engine = await engineOf(options);
  let server: Server | undefined;
  try {
    await ensureTable(engine.endpoint, TABLE);
    // The one way in which code finds its table, here as in the cloud.
    process.env["SST_RESOURCES_JSON"] = JSON.stringify({
      App: { name: "newsledger", stage: "local" },
      Archive: { name: TABLE, endpoint: engine.endpoint },
    });
    Db.connect(undefined);
    const readers = { gazetteer: Gazetteers.standard(tell) };
    const raw = rawFolder(folder);
    await raw.sweep();
    const line = queue({ line: { raw, readers }, now, tell });
    const key = await uploadKey(folder, now());
    server = await listen({ port, host, line, readers, now, tell });
    // What is small is finished before anyone asks; what is large goes on in the background.
    if ((await line.resume()) > 0) await Promise.race([line.idle(), pause(RESUME_MS)]);
    await readSamples(options, line);
    const close = async (): Promise<void> => {
      await server?.close();
      await line.close();
      await engine.close();
    };
    return { address: server.address, key, queue: line, close };
  } catch (error) {
    await server?.close();
    await engine.close();
    throw error;
  }
}
