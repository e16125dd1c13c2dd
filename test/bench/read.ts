// How long it takes to read a story, stage by stage, in time of one core, and what a megabyte costs at four sizes:
//   npm run bench:read
// Real stories are taken from NEWSLEDGER_DATA_DIR (by default ../shared/data); without them the sample stories are read.
import { STAGES, sizes, stages, total } from "./reading.ts";

const LANGUAGES = ["VI", "EN"] as const;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say("Time of one core for a story of 500 words, by stage");
for (const code of LANGUAGES) {
  const times = stages(code);
  const shown = STAGES.map((stage) => `${stage} ${times[stage].toFixed(2)}`).join("  ");
  say(`${code}  ${shown}  whole ${total(times).toFixed(2)} ms, ${Math.round(1000 / total(times))} stories/s`);
}
for (const code of LANGUAGES) {
  const figures = sizes(code).map(({ size, ms }) => `${size / 1000} KB ${ms.toFixed(0)}`);
  say(`${code}  ms a megabyte at ${figures.join(", ")}`);
}
