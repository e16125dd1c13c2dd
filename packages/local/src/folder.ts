import { access, constants, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Access } from "@newsledger/core/access";

/** Something about this machine that the person who starts the archive has to mend: told in one line, without a stack. */
export class Startup extends Error {}

/** Makes the archive's folder, or says why it cannot be written. */
export async function prepare(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    throw new Startup(`cannot write to ${folder}: give NEWSLEDGER_DIR a folder that this user may write to`);
  }
}

/** The upload key of this machine: made at the first start, kept in a file that only its owner may read. The table has only its hash. */
export async function uploadKey(folder: string, now: Date): Promise<string> {
  const path = join(folder, "upload-key");
  try {
    const key = (await readFile(path, "utf8")).trim();
    await Access.check(key, "upload");
    return key;
  } catch {
    const { key } = await Access.create({ name: "this machine", scopes: ["upload", "edit"], at: now });
    await writeFile(path, `${key}\n`, { mode: 0o600 });
    return key;
  }
}
