// Prints readings as JSON of the API's type `Reading`, stored nowhere:
//   npm run -s read -- FILE …          one a file (.txt, .json)
//   npm run -s read -- --jsonl FILE    one a line of stories, with the line's id
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { Gazetteers } from "@newsledger/core/company";
import { Fault } from "@newsledger/core/fault";
import { Parse, Read, type Story } from "@newsledger/core/ingest";
import { json } from "./json.ts";

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);
const raw = (bytes: Uint8Array, contentType: string, filename: string | null) => ({
  bytes,
  contentType,
  charset: "utf-8",
  filename,
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { jsonl: { type: "string" } }, allowPositionals: true });
  const readers = { gazetteer: Gazetteers.standard(complain) };
  let failed = 0;
  const one = async (where: string, stories: () => Promise<readonly Story[]>, id?: unknown): Promise<void> => {
    try {
      for (const story of await stories())
        print({ ...(id !== undefined && { id }), ...json(await Read.read(story, readers), readers.gazetteer) });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      failed += 1;
      complain(`${where}: ${error.message}`);
    }
  };
  for (const path of positionals) {
    const bytes = await readFile(path);
    const type =
      extname(path) === ".json" ? "application/json" : extname(path) === ".html" ? "text/html" : "text/plain";
    await one(path, () => Parse.parse(raw(bytes, type, path)));
  }
  if (values.jsonl !== undefined) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(values.jsonl), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === "") continue;
      const id = (JSON.parse(line) as { id?: unknown }).id ?? null;
      await one(`${values.jsonl}:${number}`, () => Parse.parse(raw(Buffer.from(line), "application/json", null)), id);
    }
  }
  if (positionals.length === 0 && values.jsonl === undefined) {
    complain("usage: npm run -s read -- FILE …   or   npm run -s read -- --jsonl FILE");
    return 2;
  }
  return failed > 0 ? 1 : 0;
}

process.exitCode = await main();
