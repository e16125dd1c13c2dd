import { open, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { Gazetteers } from "@newsledger/core/company";
import { Fault } from "@newsledger/core/fault";
import { Parse, Read, type Story } from "@newsledger/core/ingest";
import { json } from "./json.ts";

export interface Options {
  /** Files of stories, by their names text, JSON or HTML. */
  readonly paths: readonly string[];
  /** A file of JSON stories, one a line. */
  readonly jsonl: string | undefined;
  readonly out: (line: string) => Promise<void>;
  readonly say: (line: string) => void;
}

const TYPES: Readonly<Record<string, string>> = { ".json": "application/json", ".html": "text/html" };
const raw = (bytes: Uint8Array, contentType: string, filename: string | null) => ({
  bytes,
  contentType,
  charset: "utf-8",
  filename,
});

/** The line's own id; null without one, and for a line that is no JSON, which the parser of stories tells of. */
function idIn(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id ?? null;
  } catch {
    return null;
  }
}

/** Prints readings of stories that are stored nowhere; returns how many could not be read. */
export async function printed({ paths, jsonl, out, say }: Options): Promise<number> {
  const readers = { gazetteer: Gazetteers.standard(say) };
  let failed = 0;
  const one = async (where: string, stories: () => Promise<readonly Story[]>, id?: unknown): Promise<void> => {
    try {
      for (const story of await stories()) {
        const reading = json(await Read.read(story, readers), readers.gazetteer);
        await out(JSON.stringify({ ...(id !== undefined && { id }), ...reading }));
      }
    } catch (error) {
      // One story, however it fails, does not keep the others from being read.
      failed += 1;
      say(
        `${where}: ${error instanceof Fault ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  };
  for (const path of paths) {
    const bytes = await readFile(path);
    await one(path, () => Parse.parse(raw(bytes, TYPES[extname(path)] ?? "text/plain", path)));
  }
  if (jsonl === undefined) return failed;
  let number = 0;
  const lines = (await open(jsonl)).createReadStream();
  for await (const line of createInterface({ input: lines, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const id = idIn(line);
    await one(`${jsonl}:${number}`, () => Parse.parse(raw(Buffer.from(line), "application/json", null)), id);
  }
  return failed;
}
