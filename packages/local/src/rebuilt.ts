import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Access } from "@newsledger/core/access";
import { Changes } from "@newsledger/core/company";
import { Db } from "@newsledger/core/db";
import { Rebuild } from "@newsledger/core/ingest";
import { Rates } from "@newsledger/core/rates";
import { dropTable, ensureTable } from "./engine.ts";
import { type Home, useTable } from "./home.ts";
import { rawFolder } from "./raw-folder.ts";
import { localReaders } from "./readers.ts";

export interface Options extends Required<Pick<Rebuild.Options, "progress" | "failed">> {
  readonly interrupted: AbortSignal;
  readonly say: (line: string) => void;
}

/** The table that an earlier rebuild had begun to fill, or a new name. */
async function nextTable(folder: string): Promise<string> {
  const note = join(folder, "rebuilding");
  const begun = await readFile(note, "utf8").catch(() => "");
  if (begun !== "") return begun;
  const name = `newsledger-${Date.now().toString(36)}`;
  await writeFile(note, name);
  return name;
}

/** Reads and puts what no upload brought: keys, what was said of companies, exchange rates. */
async function carried(): Promise<() => Promise<void>> {
  const all = [await Access.carry(), await Changes.carry(), await Rates.carry()];
  return async () => {
    for (const put of all) await put();
  };
}

/**
 * Fills a new table from the raw uploads and puts it in the old one's place; how many uploads were read, undefined when it was
 * interrupted. While an upload cannot be read the old table stays in its place.
 */
export async function rebuilt(
  home: Home,
  { interrupted, say, progress, failed }: Options,
): Promise<number | undefined> {
  const { folder, endpoint, table: old } = home;
  const put = await carried();
  const table = await nextTable(folder);
  await ensureTable(endpoint, table);
  Db.connect({ sender: Db.client({ endpoint }), table });
  await put();
  const { readers } = await localReaders(say);
  let failures = 0;
  const done = await Rebuild.rebuild(
    rawFolder(folder),
    { readers },
    {
      enough: () => interrupted.aborted,
      progress,
      failed: (upload, error) => {
        failures += 1;
        failed(upload, error);
      },
    },
  );
  if (interrupted.aborted) return undefined;
  if (failures > 0) return done;
  await useTable(folder, table);
  await dropTable(endpoint, old);
  await rm(join(folder, "rebuilding"), { force: true });
  return done;
}
