import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VERSION, parts } from "./parts.ts";

const CACHE = join(import.meta.dirname, "..", "..", "..", "..", ".cache", "graphiql");

/**
 * Writes GraphiQL's files, from the installed package and never from the network, into `into`/VERSION, and returns that folder. What is
 * there already stays.
 */
export async function write(into: string): Promise<string> {
  const folder = join(into, VERSION);
  if (await exists(folder)) return folder;
  await mkdir(into, { recursive: true });
  const beside = await mkdtemp(join(into, ".part-"));
  for (const [name, content] of Object.entries(await parts())) await writeFile(join(beside, name), content);
  // Whole or not at all: of two that write at once the second finds the folder there, and its own is not needed.
  await rename(beside, folder).catch(() => rm(beside, { recursive: true }));
  return folder;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

let written: Promise<string> | undefined;

/** The folder of the files, written at the first use: beside the project or, where that is read-only, where temporary files go. */
function folder(): Promise<string> {
  written ??= write(CACHE).catch(() => write(join(tmpdir(), "newsledger-graphiql")));
  return written;
}

/** A file's bytes by its name; undefined when there is no such file. */
export async function file(name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(await folder(), name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
