import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Db } from "@newsledger/core/db";
import * as z from "zod";
import { type Engine, ensureTable, probe, start } from "./engine.ts";
import { Startup, prepare } from "./folder.ts";

/** The data of an archive on this machine, opened: its table is the one that is read and written from here on. */
export interface Home {
  readonly folder: string;
  readonly endpoint: string;
  readonly table: string;
  /** The address of the archive that runs on this data; null when this process is alone with it. */
  readonly running: string | null;
  /** Tells other processes of this machine where the archive is to be found. */
  announce(address: string): Promise<void>;
  close(): Promise<void>;
}

export interface Options {
  readonly folder: string;
  /** Another DynamoDB than the embedded one. */
  readonly endpoint?: string | undefined;
  /** Alone with the data, or along with an archive that runs on it. */
  readonly alone: boolean;
}

const Running = z.object({ pid: z.int(), address: z.string().nullable(), endpoint: z.string() });
type Running = z.output<typeof Running>;

const runningAt = (folder: string): string => join(folder, "running.json");
const tableAt = (folder: string): string => join(folder, "table");

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** The table in use: another one after a rebuild. */
export const tableOf = async (folder: string): Promise<string> =>
  (await textOf(tableAt(folder)))?.trim() ?? "newsledger";
export const useTable = (folder: string, table: string): Promise<void> => writeFile(tableAt(folder), `${table}\n`);

/** What runs on the data of a folder, if it answers: it may have been killed since it said so. */
async function runningOn(folder: string): Promise<Running | undefined> {
  const text = await textOf(runningAt(folder));
  const found = Running.safeParse(text === undefined ? undefined : JSON.parse(text));
  if (!found.success) return undefined;
  const { address, endpoint } = found.data;
  const answers = fetch(address ?? endpoint, { method: "HEAD", signal: AbortSignal.timeout(2000) });
  return (await answers.catch(() => undefined)) && found.data;
}

interface Opened extends Engine {
  readonly running: string | null;
  readonly isOwn: boolean;
}
const nothing = (): Promise<void> => Promise.resolve();

async function engineOf({ folder, endpoint, alone }: Options): Promise<Opened> {
  if (endpoint !== undefined) {
    const other = await runningOn(folder);
    if (alone && other?.address != null)
      throw new Startup(`an archive runs on ${folder} (${other.address}): stop it first`);
    return { endpoint, running: other?.address ?? null, isOwn: other?.address == null, close: nothing };
  }
  const level = join(folder, "db");
  try {
    await probe(level);
  } catch (error) {
    const other = alone ? undefined : await runningOn(folder);
    if (other) return { endpoint: other.endpoint, running: other.address, isOwn: false, close: nothing };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Startup(`the database in ${folder} cannot be opened; is another archive running there? (${cause})`);
  }
  return { ...(await start(level)), running: null, isOwn: true };
}

/** Opens the data in a folder, with an engine of its own or along with the archive that runs on it. */
export async function openHome(options: Options): Promise<Home> {
  const { folder } = options;
  await prepare(folder);
  const { endpoint, running, isOwn, close } = await engineOf(options);
  const announce = async (address: string | null): Promise<void> => {
    const here: Running = { pid: process.pid, address, endpoint };
    await writeFile(runningAt(folder), JSON.stringify(here), { mode: 0o600 });
  };
  try {
    const table = await tableOf(folder);
    await ensureTable(endpoint, table);
    Db.connect({ sender: Db.client({ endpoint }), table });
    if (isOwn) await announce(null);
    return {
      folder,
      endpoint,
      table,
      running,
      announce,
      async close() {
        if (isOwn) await rm(runningAt(folder), { force: true });
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
