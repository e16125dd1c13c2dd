import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Raw } from "@newsledger/core/ingest";

const FOLDER = join(import.meta.dirname, "..", "samples");
const TYPES: Readonly<Record<string, string>> = { txt: "text/plain", json: "application/json" };

/** The sample stories in the order of their names: written for this project, in the register of real business news. */
export async function samples(): Promise<Raw[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.split(".").at(-1)! in TYPES).sort();
  return Promise.all(
    names.map(async (name) => ({
      bytes: await readFile(join(FOLDER, name)),
      contentType: TYPES[name.split(".").at(-1) ?? ""] ?? "",
      charset: "utf-8",
      filename: name,
    })),
  );
}
