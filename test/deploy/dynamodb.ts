import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ROOT } from "./bundle.ts";

const FOLDER = join(ROOT, ".cache", "dynamodb-local");

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
}

export interface Engine {
  readonly endpoint: string;
  close(): void;
}

/** Amazon's DynamoDB Local, in memory, in a process of its own. */
export async function dynamoDbLocal(): Promise<Engine> {
  if (!existsSync(join(FOLDER, "DynamoDBLocal.jar")))
    throw new Error(
      "DynamoDB Local is not there: run `bash test/infra/setup.sh dynamodb` first, with Java 17 installed",
    );
  const port = await freePort();
  const args = [
    "-Djava.library.path=./DynamoDBLocal_lib",
    "-jar",
    "DynamoDBLocal.jar",
    "-inMemory",
    // One set of tables, whatever key and region a client has.
    "-sharedDb",
    "-port",
    String(port),
  ];
  const child = spawn("java", args, { cwd: FOLDER, stdio: "ignore" });
  // Whatever becomes of the tests, the engine ends with them.
  process.once("exit", () => child.kill("SIGKILL"));
  const endpoint = `http://127.0.0.1:${port}`;
  for (let turn = 0; ; turn += 1) {
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (up) break;
    if (turn > 200 || child.exitCode !== null) throw new Error("DynamoDB Local does not start: is Java 17 there?");
    await pause(100);
  }
  return { endpoint, close: () => void child.kill("SIGKILL") };
}

/** A call that passed: "Query", and the index it was on. */
export interface Seen {
  readonly action: string;
  readonly index: string | null;
}
export interface Watched extends Engine {
  readonly seen: Seen[];
}

/** Stands before an engine and notes every call that passes. */
export async function watch(engine: Engine): Promise<Watched> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const { IndexName } = JSON.parse(body.toString("utf8") || "{}") as { IndexName?: string };
      seen.push({ action: String(request.headers["x-amz-target"]).split(".")[1] ?? "", index: IndexName ?? null });
      const onward = ask(engine.endpoint, { method: request.method, headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on("error", () => response.writeHead(502).end());
      onward.end(body);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, close };
}
