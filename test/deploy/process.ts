import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "./bundle.ts";

// Lambda around a function: Amazon's own runtime client in a process of its own, and a server of the Runtime API that it asks for work
// (AWS Lambda developer guide, "Using the Lambda runtime API").

const CLIENT = join(ROOT, ".cache", "runtime", "node_modules", "aws-lambda-ric", "index.mjs");

export interface Setup {
  /** The unpacked archive of the function. */
  readonly folder: string;
  /** "packages/functions/src/upload.handler" */
  readonly handler: string;
  readonly env: Readonly<Record<string, string>>;
}
export interface Outcome {
  readonly value?: unknown;
  /** What the function failed with; "timeout" when it was ended. */
  readonly error?: { readonly errorType: string; readonly errorMessage: string };
}
export interface Lambda {
  /** Hands the function an event and waits for its outcome; beyond the time the process is ended, and the next event has a new one. */
  invoke(event: unknown, timeoutMs?: number): Promise<Outcome>;
  /** Ends the process wherever it is, as a crash does. */
  kill(): void;
  /** Everything that the function wrote, line by line. */
  readonly log: string[];
  /** Processes started so far. */
  readonly starts: number;
  close(): void;
}

interface Work {
  readonly id: string;
  readonly event: unknown;
  readonly deadline: number;
  readonly settle: (outcome: Outcome) => void;
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? null : (JSON.parse(text) as unknown);
}

function hand(work: Work, response: ServerResponse): void {
  response.writeHead(200, {
    "content-type": "application/json",
    "lambda-runtime-aws-request-id": work.id,
    "lambda-runtime-deadline-ms": String(work.deadline),
    "lambda-runtime-invoked-function-arn": "arn:aws:lambda:ap-southeast-1:111122223333:function:newsledger",
  });
  response.end(JSON.stringify(work.event));
}

interface Runtime {
  port: number;
  waiting: Work[];
  running: Map<string, Work>;
  idle: ServerResponse | undefined;
}

/** Hands over the next event as soon as there is one and somebody to take it. */
function next(runtime: Runtime): void {
  const { idle } = runtime;
  const work = idle && runtime.waiting.shift();
  if (!idle || !work) return;
  runtime.idle = undefined;
  runtime.running.set(work.id, work);
  hand(work, idle);
}

async function answer(runtime: Runtime, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, , , kind, id = "", what] = (request.url ?? "").split("/");
  if (kind === "invocation" && id === "next") {
    runtime.idle = response;
    return next(runtime);
  }
  const body = await jsonOf(request);
  response.writeHead(202).end('{"status":"OK"}');
  const error = body as Required<Outcome>["error"];
  // A function that fails while it starts fails whoever waits for it.
  if (kind === "init") for (const work of runtime.waiting.splice(0)) work.settle({ error });
  const work = runtime.running.get(id);
  runtime.running.delete(id);
  work?.settle(what === "error" ? { error } : { value: body });
}

async function runtimeApi() {
  const runtime: Runtime = { port: 0, waiting: [], running: new Map(), idle: undefined };
  const server = createServer((request, response) => void answer(runtime, request, response));
  // A runtime waits for its next event as long as it takes.
  server.requestTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  runtime.port = (server.address() as AddressInfo).port;
  return { runtime, server };
}

// What Lambda sets for every function (AWS Lambda developer guide, "Defined runtime environment variables").
const RESERVED = {
  AWS_LAMBDA_FUNCTION_NAME: "newsledger",
  AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "1769",
  AWS_LAMBDA_LOG_GROUP_NAME: "/newsledger/proof",
  AWS_LAMBDA_LOG_STREAM_NAME: "1",
  AWS_REGION: "ap-southeast-1",
  AWS_LAMBDA_LOG_FORMAT: "JSON",
  AWS_ACCESS_KEY_ID: "proof",
  AWS_SECRET_ACCESS_KEY: "proof",
};
const SYSTEM = ["PATH", "LD_LIBRARY_PATH", "HOME", "TMPDIR"];

function begin({ folder, handler, env }: Setup, port: number, log: string[]): ChildProcess {
  const own = Object.fromEntries(
    SYSTEM.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  const child = spawn(process.execPath, [CLIENT, handler], {
    cwd: folder,
    env: {
      ...own,
      ...RESERVED,
      ...env,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: handler,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => log.push(line));
  return child;
}

/** A function as Lambda runs it; its process starts with the first event. */
export async function lambda(setup: Setup): Promise<Lambda> {
  if (!existsSync(CLIENT))
    throw new Error("Amazon's runtime client is not there: run `bash test/infra/setup.sh runtime` first");
  const { runtime, server } = await runtimeApi();
  const log: string[] = [];
  let child: ChildProcess | undefined;
  let starts = 0;
  const end = (): void => {
    child?.removeAllListeners("exit").kill("SIGKILL");
    child = undefined;
    runtime.idle = undefined;
  };
  const start = (): void => {
    starts += 1;
    child = begin(setup, runtime.port, log).on("exit", () => {
      child = undefined;
      runtime.idle = undefined;
      const error = { errorType: "Runtime.ExitError", errorMessage: "the process ended" };
      for (const work of runtime.running.values()) work.settle({ error });
      runtime.running.clear();
    });
  };
  const invoke = (event: unknown, timeoutMs = 30_000): Promise<Outcome> =>
    new Promise((settled) => {
      const id = randomUUID();
      const late = setTimeout(() => {
        end();
        runtime.running.delete(id);
        settled({ error: { errorType: "timeout", errorMessage: `not done within ${timeoutMs} ms` } });
      }, timeoutMs);
      const settle = (outcome: Outcome): void => {
        clearTimeout(late);
        settled(outcome);
      };
      runtime.waiting.push({ id, event, deadline: Date.now() + timeoutMs, settle });
      if (!child) start();
      next(runtime);
    });
  const close = (): void => {
    end();
    server.close();
    server.closeAllConnections();
  };
  return {
    invoke,
    kill: () => void child?.kill("SIGKILL"),
    log,
    close,
    get starts() {
      return starts;
    },
  };
}
