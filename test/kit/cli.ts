import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

export interface Ran {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** The archive's folder. */
  readonly folder: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sends it Ctrl-C when this resolves. */
  readonly interrupt?: () => Promise<unknown>;
}

/** Runs `newsledger` with arguments in a process of its own, to its end. */
export async function newsledger(
  args: readonly string[],
  { folder, stdin = "", env = {}, interrupt }: Surroundings,
): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, "packages/local/src/newsledger.ts"), ...args], {
    env: { ...process.env, NEWSLEDGER_DIR: folder, ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdin.end(stdin);
  void interrupt?.().then(() => child.kill("SIGINT"));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out, err };
}

/** The JSON values that a command printed, one a line. */
export const values = <T>({ out }: Ran): T[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
