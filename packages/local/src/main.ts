import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { open } from "./archive.ts";
import { Startup } from "./folder.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function progress(done: number, all: number): void {
  const line = `reading sample stories ${done}/${all}`;
  if (process.stdout.isTTY) process.stdout.write(done < all ? `\r${line}` : `\r${line}\n`);
  else if (done === all) say(line);
}

function port(): number {
  const given = process.env["PORT"] ?? "4000";
  const number = Number(given);
  if (!/^\d{1,5}$/.test(given) || number > 65535) throw new Startup(`PORT is a number from 0 to 65535, not "${given}"`);
  return number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: "boolean", default: false } } });
  const archive = await open({
    folder: resolve(process.env["NEWSLEDGER_DIR"] ?? ".newsledger"),
    port: port(),
    host: process.env["HOST"] ?? "127.0.0.1",
    empty: values.empty,
    endpoint: process.env["DYNAMODB_ENDPOINT"],
    now: () => new Date(),
    tell: complain,
    progress,
  });
  const { address, key } = archive;
  say(`
Newsledger is ready.
  GraphiQL   ${address}/graphql
  Uploads    ${address}/upload
  Key        ${key}

Try it:
  curl -s ${address}/upload -H "Authorization: Bearer ${key}" -H "Content-Type: text/plain; charset=utf-8" --data-binary @story.txt
`);
  const stop = (): void => {
    archive.close().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(String(error));
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

try {
  await main();
} catch (error) {
  complain(
    error instanceof Startup ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  process.exit(1);
}
