// `npm run bench`: how many real stories a second of one core goes through, as one upload of JSONL: parsed and read alone, and through
// the whole line into the embedded engine, which runs in the same process as it does at `npm start`. Counted in time of the processor,
// so that other work on the machine does not show. Then what a story costs in database calls and, in the cloud, in units.
import { Db } from "@newsledger/core/db";
import { Ingest, Parse, Read, type Raw, Receive } from "@newsledger/core/ingest";
import { rawMemory, line } from "../kit/line.ts";
import { startTable } from "../kit/table.ts";
import { metered } from "./meter.ts";
import { jsonOf, real } from "./real.ts";

const COUNT = Number(process.env["STORIES"] ?? 300);
const FILES = { Vietnamese: "vi_dantri.jsonl", English: "en_reuters.jsonl" } as const;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const jsonl = (file: string): Raw => ({
  bytes: Buffer.from(real(file, COUNT).map(jsonOf).join("\n")),
  contentType: "application/x-ndjson",
  charset: "utf-8",
  filename: null,
});

/** Seconds of one core that some work takes, all threads of this process together. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

async function alone(raw: Raw): Promise<number> {
  const { readers } = line();
  let stories = 0;
  const spent = await seconds(async () => {
    for (const story of await Parse.parse(raw)) {
      await Read.read(story, readers);
      stories += 1;
    }
  });
  return stories / spent;
}

interface Whole {
  readonly rate: number;
  readonly calls: number;
  readonly reads: number;
  readonly tableWrites: number;
  readonly indexWrites: number;
}

async function whole(raw: Raw): Promise<Whole> {
  const run = async (): Promise<number> => {
    const on = line(rawMemory());
    const { id } = await Receive.receive(raw, on.raw, new Date("2021-08-01T00:00:00Z"));
    const { upload } = await Ingest.run(id, on);
    return upload.stories;
  };
  const table = await startTable();
  let stories = 0;
  const spent = await seconds(async () => void (stories = await run()));
  await table.close();
  // A second time with every call looked at, which takes time of its own.
  const counted = await startTable();
  const meter = metered(counted.connection.sender);
  Db.connect({ ...counted.connection, sender: meter });
  await run();
  await counted.close();
  const { calls, reads, tableWrites, indexWrites } = meter.used;
  const each = { calls, reads, tableWrites, indexWrites };
  for (const key of Object.keys(each) as (keyof typeof each)[]) each[key] /= stories;
  return { rate: stories / spent, ...each };
}

async function main(): Promise<void> {
  say(`${COUNT} stories of each, per second of one core; node ${process.version}\n`);
  say("| | Vietnamese | English |\n|---|---|---|");
  const raws = Object.values(FILES).map(jsonl);
  // The first stories compile the code: they are read once before anything is counted.
  for (const raw of raws) await alone(raw);
  const rates: string[] = [];
  for (const raw of raws) rates.push((await alone(raw)).toFixed(0));
  const wholes: Whole[] = [];
  for (const raw of raws) wholes.push(await whole(raw));
  const row = (name: string, cells: readonly string[]): void => say(`| ${name} | ${cells.join(" | ")} |`);
  row("parsed and read, stories/s", rates);
  row(
    "whole line, stories/s",
    wholes.map(({ rate }) => rate.toFixed(0)),
  );
  row(
    "database calls a story",
    wholes.map(({ calls }) => calls.toFixed(1)),
  );
  row(
    "write units a story, table + indexes",
    wholes.map((one) => `${one.tableWrites.toFixed(1)} + ${one.indexWrites.toFixed(1)}`),
  );
  row(
    "read units a story",
    wholes.map(({ reads }) => reads.toFixed(1)),
  );
}

await main();
