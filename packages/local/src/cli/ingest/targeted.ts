import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Startup } from "../../folder.ts";
import { type Given, Usage, textOf } from "../command.ts";
import { openedWith } from "../opened.ts";
import type { Terminal } from "../terminal.ts";
import { direct } from "./direct.ts";
import { remote } from "./remote.ts";
import type { Target } from "./target.ts";

async function closing<T>(target: Target, work: (target: Target) => Promise<T>): Promise<T> {
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

async function keyIn(folder: string): Promise<string> {
  const path = join(folder, "upload-key");
  try {
    return (await readFile(path, "utf8")).trim();
  } catch {
    throw new Startup(`cannot read ${path}: give a key with --key`);
  }
}

/** Finds the archive that the command line means, and does some work with it. */
export async function targeted<T>(given: Given, terminal: Terminal, work: (target: Target) => Promise<T>): Promise<T> {
  const [to, key] = [textOf(given, "to"), textOf(given, "key") ?? terminal.env["NEWSLEDGER_KEY"]];
  if (to !== undefined) {
    if (!/^https?:\/\/\S+$/.test(to))
      throw new Usage(`--to is the archive's address, as http://localhost:4000, not "${to}"`);
    if (key === undefined) throw new Usage("an archive elsewhere asks for a key: --key, or $NEWSLEDGER_KEY");
    return closing(remote({ address: to, key }), work);
  }
  return openedWith({ making: true }, { given, terminal }, async ({ folder, running }) => {
    const target =
      running === null
        ? await direct(folder, terminal)
        : remote({ address: running, key: key ?? (await keyIn(folder)) });
    return closing(target, work);
  });
}
