import type { ConverseCommandInput, ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";
import type { Model } from "./model.ts";
import { TASK, TOOL } from "./tool.ts";

export interface Options {
  /** The id of a model that can call tools, or of an inference profile. */
  readonly model: string;
  /** Milliseconds that an answer may take. */
  readonly timeoutMillis?: number;
  /** Of the SDK's client; without them it takes what its environment gives. */
  readonly client?: {
    readonly region?: string;
    readonly endpoint?: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
}

const TIMEOUT_MS = 20_000;
/** Room for twenty claims. */
const MOST_TOKENS = 4000;

const question = (model: string, story: string): ConverseCommandInput => ({
  modelId: model,
  system: [{ text: TASK }],
  messages: [{ role: "user", content: [{ text: story }] }],
  inferenceConfig: { maxTokens: MOST_TOKENS, temperature: 0 },
  toolConfig: {
    tools: [
      { toolSpec: { name: TOOL.name, description: TOOL.description, inputSchema: { json: TOOL.schema as never } } },
    ],
    toolChoice: { tool: { name: TOOL.name } },
  },
});

function inputOf({ output, stopReason }: ConverseCommandOutput): unknown {
  const use = output?.message?.content?.find(({ toolUse }) => toolUse?.name === TOOL.name)?.toolUse;
  if (use === undefined || stopReason === "max_tokens")
    throw new Error(`no whole answer: ${stopReason ?? "no reason"}`);
  return use.input;
}

/** A model on Amazon Bedrock, asked through its Converse API. The client is loaded when the first story is asked about. */
export function bedrock({ model, timeoutMillis = TIMEOUT_MS, client = {} }: Options): Model {
  const load = async () => {
    const { BedrockRuntimeClient, ConverseCommand } = await import("@aws-sdk/client-bedrock-runtime");
    const sender = new BedrockRuntimeClient({ maxAttempts: 2, ...client });
    return (input: ConverseCommandInput) =>
      sender.send(new ConverseCommand(input), { abortSignal: AbortSignal.timeout(timeoutMillis) });
  };
  let loaded: ReturnType<typeof load> | undefined;
  return {
    name: `bedrock:${model}`,
    async ask(story) {
      const send = await (loaded ??= load());
      return inputOf(await send(question(model, story)));
    },
  };
}
