// Prints how well stories are read, against hand labels and real stories that are not in this repository:
//   npm run eval [-- AREA …]      areas: numbers times structure companies events merging html near speed
// Their folder is NEWSLEDGER_DATA_DIR, by default ../shared/data; without it there is nothing to measure against, and that is said.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Row } from "./labels.ts";

const AREAS = ["structure", "numbers", "times", "companies", "events", "merging", "html", "near", "speed"];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const shown = (figure: number): string =>
  Number.isInteger(figure) && figure > 1 ? String(figure) : figure.toFixed(figure < 10 ? 3 : 1);
const line = ({ name, goal, figure, count, note }: Row): string =>
  `${name.padEnd(62)} ${shown(figure).padStart(9)}   ${goal.padEnd(16)} n=${count}${note ? `   ${note}` : ""}`;

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = resolve(process.env["NEWSLEDGER_DATA_DIR"] ?? "../shared/data");
  if (!existsSync(folder)) {
    say(`no data at ${folder}: set NEWSLEDGER_DATA_DIR to the folder of labels and stories`);
    return 1;
  }
  const unknown = positionals.filter((area) => !AREAS.includes(area));
  if (unknown.length > 0) {
    say(`no such area: ${unknown.join(", ")}; there are ${AREAS.join(", ")}`);
    return 2;
  }
  for (const area of positionals.length > 0 ? positionals : AREAS) {
    const { rows } = (await import(`./${area}.ts`)) as { rows: (folder: string) => Promise<readonly Row[]> };
    say(`\n${area}`);
    for (const row of await rows(folder)) say(line(row));
  }
  return 0;
}

process.exitCode = await main();
