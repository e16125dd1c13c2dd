// Prints readings as JSON of the API's type `Reading`, stored nowhere:
//   npm run -s read -- FILE …          one a file (.txt, .json)
//   npm run -s read -- --jsonl FILE    one a line of stories, with the line's id
import { parseArgs } from "node:util";
import { printed } from "./printed.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const out = (line: string): Promise<void> => Promise.resolve(void process.stdout.write(`${line}\n`));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { jsonl: { type: "string" } }, allowPositionals: true });
  if (positionals.length === 0 && values.jsonl === undefined) {
    say("usage: npm run -s read -- FILE …   or   npm run -s read -- --jsonl FILE");
    return 2;
  }
  return (await printed({ paths: positionals, jsonl: values.jsonl, out, say })) > 0 ? 1 : 0;
}

process.exitCode = await main();
