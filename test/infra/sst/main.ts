import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { type Resource, mocks } from "./mocks.ts";

// Evaluates sst.config.ts for one stage with SST's own components, offline, and writes what it would make as JSON.
// Usage: node test/infra/sst/main.ts STAGE OUT.json

interface Transformed {
  readonly name: string;
  readonly opts: { retainOnDelete?: boolean };
}
interface Runtime {
  registerStackTransformation(look: (args: Transformed) => undefined): void;
  setMocks(mocks: object, project: string, stack: string, preview: boolean): Promise<void> | void;
  disconnect(): Promise<void>;
  runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
}
interface Rpc {
  readonly method: string;
  readonly params: readonly Record<string, unknown>[];
}
interface Config {
  app(input: { stage: string }): { name: string; home: string; removal: string; protect: boolean };
}

const [, , stage = "", out = ""] = process.argv;
const root = join(import.meta.dirname, "..", "..", "..");
const platform = join(root, ".sst", "platform");
const work = await mkdtemp(join(tmpdir(), "newsledger-infra-"));

/** Builds that the components asked for: which files become which function, and what they are linked to. */
const builds: Record<string, unknown>[] = [];

async function answer({ method, params }: Rpc): Promise<unknown> {
  if (method === "Provider.Aws.Bootstrap") return { asset: "bootstrap-assets", state: "bootstrap-state" };
  if (method !== "Runtime.Build") throw new Error(`rpc: can't find method ${method}`);
  const [input = {}] = params;
  builds.push(input);
  const folder = join(work, "builds", String(input["functionID"]));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "bundle.mjs"), "");
  return { handler: input["handler"], out: folder, errors: [], sourcemaps: [] };
}

async function platformServer() {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      answer(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Rpc).then(
        (result) => response.end(JSON.stringify({ result })),
        (error: unknown) => response.end(JSON.stringify({ error: (error as Error).message })),
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  process.env["SST_SERVER"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

/** What the app says of itself in a stage. */
async function appOf(): Promise<Config> {
  Object.assign(globalThis, { $config: (config: unknown) => config });
  const loaded = (await import(pathToFileURL(join(root, "sst.config.ts")).href)) as { default: Config };
  return loaded.default;
}

const server = await platformServer();
const outfile = join(platform, `evaluated.${stage}.${process.pid}.mjs`);
try {
  const config = await appOf();
  const { name, removal, protect } = config.app({ stage });
  await bundle({ name, stage, removal, protect, providers: { aws: {} } }, { root, platform, work }, outfile);
  const pulumi = createRequire(join(platform, "package.json"))("@pulumi/pulumi") as { runtime: Runtime };
  const resources: Resource[] = [];
  const options = new Map<string, Transformed["opts"]>();
  await pulumi.runtime.setMocks(mocks(resources), name, stage, false);
  await pulumi.runtime.runInPulumiStack(async () => {
    // The options are looked at when all is made: the platform's own transformations come after this one.
    pulumi.runtime.registerStackTransformation(({ name, opts }) => void options.set(name, opts));
    const { default: outputs } = (await import(pathToFileURL(outfile).href)) as { default: object };
    return outputs;
  });
  await pulumi.runtime.disconnect();
  const retained = [...options].flatMap(([name, { retainOnDelete }]) => (retainOnDelete === true ? [name] : []));
  await writeFile(out, JSON.stringify({ app: { name, removal, protect }, resources, retained, builds }, null, 1));
} finally {
  server.close();
  await rm(outfile, { force: true });
  await rm(work, { recursive: true, force: true });
}
