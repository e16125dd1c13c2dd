import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** An archive in a process of its own, as `npm start` starts it. */
export interface Started {
  readonly address: string;
  readonly key: string;
  /** Everything that it printed so far. */
  readonly output: () => string;
  readonly process: ChildProcess;
  /** Sends a signal and waits for the end; the exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

function spawned(folder: string, options: { port?: string; args?: readonly string[] }) {
  const env = { ...process.env, NEWSLEDGER_DIR: folder, PORT: options.port ?? "0" };
  const child = spawn(process.execPath, [join(ROOT, "packages/local/src/start.ts"), ...(options.args ?? [])], {
    env,
    cwd: ROOT,
  });
  const seen = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (seen.text += chunk.toString("utf8")));
  return { child, seen };
}

/** Runs an archive that is expected to end by itself. */
export async function ended(
  folder: string,
  options: { port?: string } = {},
): Promise<{ code: number | null; output: string }> {
  const { child, seen } = spawned(folder, options);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output: seen.text };
}

/** Starts an archive and waits until it says that it is ready. */
export async function started(
  folder: string,
  options: { port?: string; args?: readonly string[] } = {},
): Promise<Started> {
  const { child, seen } = spawned(folder, options);
  const closed = once(child, "close") as Promise<[number | null]>;
  const ready = (): boolean => /^Try it:$/m.test(seen.text);
  while (!ready()) {
    const early = await Promise.race([
      closed.then(() => true),
      new Promise<false>((done) => setTimeout(() => done(false), 20)),
    ]);
    if (early) throw new Error(`the archive ended before it was ready:\n${seen.text}`);
  }
  return {
    address: /GraphiQL +(http:\S+)\/graphql/.exec(seen.text)?.[1] ?? "",
    key: /Key +(\S+)/.exec(seen.text)?.[1] ?? "",
    output: () => seen.text,
    process: child,
    async end(signal) {
      child.kill(signal);
      return (await closed)[0];
    },
  };
}

export async function ask(
  address: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, never>> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

export const send = (
  { address, key }: Pick<Started, "address" | "key">,
  text: string,
  type = "text/plain; charset=utf-8",
): Promise<Response> =>
  fetch(`${address}/upload`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": type },
    body: text,
  });
