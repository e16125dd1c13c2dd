import { Db } from "@newsledger/core/db";
import { Ingest, Receive } from "@newsledger/core/ingest";
import { api } from "../kit/api.ts";
import { bytesOf, projections } from "../kit/capacity.ts";
import { line, rawOf } from "../kit/line.ts";
import { startTable } from "../kit/table.ts";
import { metered } from "./meter.ts";
import { jsonOf, real } from "./real.ts";

// `npm run bench:cost`: what real stories cost in the cloud: calls, read and write units and bytes a story, measured on the line from
// upload to receipts; and what the API's usual queries cost.
const COUNT = Number(process.env["STORIES"] ?? 300);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const QUERIES = {
  "20 newest articles, companies, latest events of each":
    "{ articles(first: 20) { edges { node { id title companies { company { name latestEvents { id kind } } } } } } }",
  "one article, its text, mentions, figures, claims":
    "{ articles(first: 1) { edges { node { id text mentions { name } quantities { value } claims { kind } } } } }",
  "20 events of a kind with their figures":
    "{ events(first: 20, filter: {kinds: [EARNINGS]}) { edges { node { id headline { value } } } } }",
};

async function main(): Promise<void> {
  const table = await startTable();
  const meter = metered(table.connection.sender);
  Db.connect({ ...table.connection, sender: meter });
  const on = line();
  const all = real("vi_dantri.jsonl", COUNT);
  let raw = 0;
  for (const story of all) {
    const upload = { ...rawOf({ text: "" }), bytes: Buffer.from(jsonOf(story)) };
    raw += upload.bytes.byteLength;
    const { id } = await Receive.receive(upload, on.raw, new Date());
    await Ingest.run(id, on);
  }
  const each = (total: number): string => (total / all.length).toFixed(1);
  const items = [...meter.items.values()];
  const stored = items.reduce((sum, item) => sum + bytesOf(item), 0);
  const indexed = items.flatMap(projections).reduce((sum, { item }) => sum + bytesOf(item), 0);
  say(`${all.length} stories, ${each(raw)} bytes of upload each\n`);
  say("| a story | |\n|---|---|");
  say(`| items | ${each(items.length)} |`);
  say(`| bytes in the table / in its indexes | ${each(stored)} / ${each(indexed)} |`);
  say(
    `| write units of the table / of its indexes | ${each(meter.used.tableWrites)} / ${each(meter.used.indexWrites)} |`,
  );
  say(`| read units | ${each(meter.used.reads)} |`);
  say(`| calls | ${each(meter.used.calls)} |\n`);
  say("| query | calls | read units |\n|---|---|---|");
  const door = api(on.readers);
  for (const [name, query] of Object.entries(QUERIES)) {
    await door.ask(query);
    meter.reset();
    await door.ask(query);
    say(`| ${name} | ${meter.used.calls} | ${meter.used.reads.toFixed(1)} |`);
  }
  await table.close();
}

await main();
