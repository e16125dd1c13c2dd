import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ensureTable, start } from "@newsledger/local/engine";
import { DOORS, bundle, bundleOne } from "../deploy/bundle.ts";

// `npm run bench:cold`: how long each bundle takes to start in a fresh process, and its first and second call, beside a bare handler
// and beside the API's libraries alone. Runs are interleaved, so that a busy moment of the machine falls on all alike.
const ROUNDS = Number(process.env["ROUNDS"] ?? 9);
const run = promisify(execFile);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Times {
  readonly init: number;
  readonly first: number;
  readonly second: number;
}
interface Subject {
  readonly name: string;
  readonly file: string;
  readonly asked: object;
  readonly times: Times[];
}

const QUERY = "{ articles(first: 20) { edges { node { id title companies { company { name } } } } } }";
const ASKED: Readonly<Record<string, object>> = {
  graphql: {
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: QUERY }),
  },
  upload: { path: "/upload", headers: { "content-type": "text/plain" }, body: "x" },
  ingest: { path: "" },
};

async function subjects(folder: string): Promise<Subject[]> {
  const alone = ["bare", "libraries"].map(async (name) => {
    const file = join(folder, `${name}.mjs`);
    await bundleOne(join(import.meta.dirname, "cold", `${name}.ts`), file);
    return { name, file, asked: { path: "/" }, times: [] };
  });
  const doors = DOORS.map(async (name) => {
    const { file } = await bundle(name, folder);
    return { name, file, asked: ASKED[name] ?? {}, times: [] };
  });
  return Promise.all([...alone, ...doors]);
}

async function measure({ file, asked, times }: Subject, env: NodeJS.ProcessEnv): Promise<void> {
  const child = join(import.meta.dirname, "cold", "child.ts");
  const { stderr } = await run(process.execPath, [child, file, JSON.stringify(asked)], { env });
  times.push(JSON.parse(stderr.slice(stderr.lastIndexOf("{"))) as Times);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "newsledger-cold-"));
  const engine = await start();
  try {
    await ensureTable(engine.endpoint, "archive");
    const env = {
      ...process.env,
      SST_RESOURCES_JSON: JSON.stringify({
        App: { name: "newsledger", stage: "bench" },
        Archive: { name: "archive", endpoint: engine.endpoint },
        Uploads: { name: "uploads" },
        Uploaded: { url: "http://127.0.0.1:1/queue" },
      }),
      AWS_REGION: "ap-southeast-1",
      AWS_ACCESS_KEY_ID: "bench",
      AWS_SECRET_ACCESS_KEY: "bench",
      POWERTOOLS_LOG_LEVEL: "SILENT",
      POWERTOOLS_METRICS_NAMESPACE: "newsledger",
    };
    const all = await subjects(folder);
    for (let round = 0; round < ROUNDS; round += 1) for (const one of all) await measure(one, env);
    say(`milliseconds in a fresh process, ${ROUNDS} interleaved runs, median (minimum), Node ${process.version}\n`);
    say("| bundle | KB | start | first call | second call |\n|---|---|---|---|---|");
    for (const { name, file, times } of all) {
      const told = (pick: keyof Times): string => {
        const values = times.map((one) => one[pick]);
        return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)})`;
      };
      const { size } = await stat(file);
      say(`| ${name} | ${Math.round(size / 1000)} | ${told("init")} | ${told("first")} | ${told("second")} |`);
    }
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
