import { type Http2Server, type ServerHttp2Stream, createServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { bedrock } from "@newsledger/core/event";

/** What a model was asked, as the Converse API has it. */
export interface Question {
  readonly path: string;
  readonly system: string;
  readonly story: string;
  readonly toolChoice: unknown;
  readonly schema: unknown;
}

/** How the server answers: with what the model put into the tool, with a status and a body of its own, or never. */
export type Reply = { readonly claims: unknown } | { readonly status: number; readonly body: object } | "SILENCE";

export interface Bedrock {
  readonly asked: Question[];
  readonly model: (timeoutMillis?: number) => ReturnType<typeof bedrock>;
  reply: (question: Question) => Reply;
  close(): Promise<void>;
}

interface Body {
  readonly system: readonly { readonly text: string }[];
  readonly messages: readonly { readonly content: readonly { readonly text: string }[] }[];
  readonly toolConfig: {
    readonly toolChoice: unknown;
    readonly tools: readonly { readonly toolSpec: { readonly inputSchema: { readonly json: unknown } } }[];
  };
}

const question = (path: string, { system, messages, toolConfig }: Body): Question => ({
  path,
  system: system[0]?.text ?? "",
  story: messages[0]?.content[0]?.text ?? "",
  toolChoice: toolConfig.toolChoice,
  schema: toolConfig.tools[0]?.toolSpec.inputSchema.json,
});

const answered = (claims: unknown): object => ({
  output: {
    message: { role: "assistant", content: [{ toolUse: { toolUseId: "one", name: "events", input: { claims } } }] },
  },
  stopReason: "tool_use",
  usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  metrics: { latencyMs: 1 },
});

function send(stream: ServerHttp2Stream, reply: Reply): void {
  if (reply === "SILENCE") return;
  const [status, body] = "claims" in reply ? [200, answered(reply.claims)] : [reply.status, reply.body];
  stream.respond({ ":status": status, "content-type": "application/json" });
  stream.end(JSON.stringify(body));
}

/** A server in this process that the real client takes for Bedrock: HTTP/2, as Bedrock speaks. */
export async function startBedrock(): Promise<Bedrock> {
  const server: Http2Server = createServer();
  const sessions = new Set<{ destroy(): void }>();
  const out: Omit<Bedrock, "model" | "close"> = { asked: [], reply: () => ({ claims: [] }) };
  server.on("session", (session) => sessions.add(session));
  server.on("stream", (stream, headers) => {
    const chunks: Buffer[] = [];
    stream.on("error", () => undefined);
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const one = question(String(headers[":path"]), JSON.parse(Buffer.concat(chunks).toString()) as Body);
      out.asked.push(one);
      send(stream, out.reply(one));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  return Object.assign(out, {
    model: (timeoutMillis = 5000) =>
      bedrock({ model: "maker.model-1:0", timeoutMillis, client: { region: "us-east-1", endpoint, credentials } }),
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise((done) => server.close(done));
    },
  });
}

/** The id that a part of the story was shown with: of the first line of a list that has some words. */
export function idOf(
  { story }: Question,
  list: "sentences" | "names" | "quantities" | "periods",
  words: string,
): number {
  const [, lines = ""] = new RegExp(`<${list}>\n([^<]*)</${list}>`).exec(story) ?? [];
  const line = lines.split("\n").find((one) => one.includes(words));
  if (line === undefined) throw new Error(`${words} is not among the ${list} that the model was shown`);
  return Number.parseInt(line, 10);
}
