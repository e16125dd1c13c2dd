import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Gazetteers } from "@newsledger/core/company";
import { STAGES, type StageName, evaluated } from "./stack.ts";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "..", "..");
const MAIN = join(import.meta.dirname, "sst", "main.ts");

/** Evaluates sst.config.ts for a stage; rejects with what the deployment would say. */
export async function evaluate(name: string, stage: string, env: Record<string, string>): Promise<void> {
  const out = evaluated(name as StageName);
  await mkdir(dirname(out), { recursive: true });
  const clean = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(VITEST|NODE_OPTIONS)/.test(key)));
  await run(process.execPath, [MAIN, stage, out], { cwd: ROOT, env: { ...clean, ...env }, timeout: 120_000 });
}

/** Vitest's global setup: every stage once, for all tests of the infrastructure. */
export default async function setup(): Promise<void> {
  if (!existsSync(join(ROOT, ".sst", "platform", "src")))
    throw new Error(
      "SST's platform is not there: run `bash test/infra/setup.sh sst` first (npm registry alone, about a minute)",
    );
  // What a deployment copies: GraphiQL's files and the company list.
  await run(process.execPath, [join(ROOT, "packages/local/src/graphiql/build.ts")], { cwd: ROOT });
  Gazetteers.standard();
  for (const [name, { stage, env }] of Object.entries(STAGES)) await evaluate(name, stage, env);
}
