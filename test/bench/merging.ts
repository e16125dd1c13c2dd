import { Db } from "@newsledger/core/db";
import { fill, many, results, told } from "../kit/ledger.ts";
import { startTable } from "../kit/table.ts";
import { metered } from "./meter.ts";

// `npm run bench:merging`: what one more claim costs the database with 100, 10,000 and 100,000 events stored: of as many companies, and all of
// one company within a few years, which is the worst that a block can be. SIZES gives other numbers.
const SIZES = (process.env["SIZES"] ?? "100,10000,100000").split(",").map(Number);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function row(count: number, name: string, of: (number: number) => string): Promise<void> {
  const table = await startTable();
  const start = performance.now();
  await fill(many(count, of));
  const seconds = (performance.now() - start) / 1000;
  await told(results("warm", 0, count));
  const meter = metered(table.connection.sender);
  Db.connect({ ...table.connection, sender: meter });
  const costs: string[] = [];
  const last = count - 1;
  for (const claim of [results(of(last), last, count), results(of(count), count, count)]) {
    meter.reset();
    await told(claim);
    costs.push(`${meter.used.calls} calls, ${meter.used.reads.toFixed(0)} read units`);
  }
  say(`| ${count} | ${name} | ${costs.join(" | ")} | ${seconds.toFixed(0)} s |`);
  await table.close();
}

say("| events stored | of | second story of an event | first story of an event | filling |\n|---|---|---|---|---|");
for (const count of SIZES) {
  await row(count, "as many companies", (n) => `firm-${n}`);
  await row(count, "one company", () => "one");
}
