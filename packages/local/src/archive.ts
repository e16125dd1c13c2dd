import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { uploadKey } from "./folder.ts";
import { openHome } from "./home.ts";
import { type Queue, arriving, queue } from "./line/line.ts";
import { rawFolder } from "./raw-folder.ts";
import { localReaders } from "./readers.ts";
import { samples } from "./samples.ts";
import { listen } from "./server.ts";

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

/** How long a start waits for what a crash left unfinished, and for each of its samples. */
const RESUME_MS = 1000;
const SAMPLE_SECONDS = 120;
/** How soon the archive knows what an operator has said of companies. */
const REFRESH_MS = 5000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Does something again and again until it is closed. */
function every(ms: number, work: () => Promise<void>, tell: (line: string) => void): { close(): Promise<void> } {
  const timer = setInterval(() => void work().catch((error: unknown) => tell(String(error))), ms);
  timer.unref();
  return { close: () => Promise.resolve(clearInterval(timer)) };
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
  const home = await openHome({ folder, endpoint: options.endpoint, alone: true });
  const parts: { close(): Promise<void> }[] = [home];
  const close = async (): Promise<void> => {
    for (const part of parts.splice(0).reverse()) await part.close();
  };
  try {
    const { readers, refresh } = await localReaders(tell);
    const raw = rawFolder(folder);
    await raw.sweep();
    const line = queue({ line: { raw, readers }, now, tell });
    parts.push(line);
    const key = await uploadKey(folder, now());
    const server = await listen({ port, host, line, readers, now, tell });
    parts.push(server, every(REFRESH_MS, refresh, tell));
    await home.announce(server.address);
    // What is small is finished before anyone asks; what is large goes on in the background.
    if ((await line.resume()) > 0) await Promise.race([line.idle(), pause(RESUME_MS)]);
    await readSamples(options, line);
    return { address: server.address, key, queue: line, close };
  } catch (error) {
    await close();
    throw error;
  }
}
