import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

// What `sst deploy` does to sst.config.ts before it runs it (SST 4, pkg/project/run.go): the components, the provider and the globals
// are prepended to every file of ours, the app and the stage become constants, and the platform's own `run` runs it.

interface Load {
  readonly contents: string;
  readonly loader: "ts";
}
interface Esbuild {
  build(options: object): Promise<unknown>;
}
interface Hooks {
  onLoad: (filter: { filter: RegExp }, load: (file: { path: string }) => Promise<Load | undefined>) => void;
}

export interface App {
  readonly name: string;
  readonly stage: string;
  readonly removal: string;
  readonly protect: boolean;
  readonly providers: object;
}
export interface Paths {
  /** Of the checkout. */
  readonly root: string;
  /** Of what `sst install` wrote: `.sst/platform`. */
  readonly platform: string;
  /** Of what the components write: archives of functions. */
  readonly work: string;
}

const REQUIRE =
  'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);';

function globals({ root, platform }: Paths) {
  const shim = `import * as aws from "@pulumi/aws"; import * as sst from "${platform}/src/components/index.ts";`;
  return {
    name: "globals",
    setup({ onLoad }: Hooks): void {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path.startsWith(join(root, ".sst")) || path.includes("node_modules")) return undefined;
        return { contents: `${shim}\n${await readFile(path, "utf8")}`, loader: "ts" };
      });
    },
  };
}

/** Bundles sst.config.ts into one module whose default export is what its `run` returned. */
export async function bundle(app: App, paths: Paths, outfile: string): Promise<void> {
  const { root, platform, work } = paths;
  const esbuild = createRequire(join(platform, "package.json"))("esbuild") as Esbuild;
  const cli = {
    command: "diff",
    backend: "",
    paths: { home: work, root, work, platform },
    env: {},
    state: { version: {} },
  };
  await esbuild.build({
    stdin: {
      contents: `import { run } from "${platform}/src/auto/run.ts"; import config from "${root}/sst.config.ts"; export default await run(config.run);`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "esnext",
    mainFields: ["module", "main"],
    nodePaths: [join(platform, "node_modules")],
    external: ["@pulumi/*", "undici", "@pulumiverse/*", "esbuild", "glob", "archiver", "@aws-sdk/*"],
    inject: [join(platform, "src/shim/run.js")],
    define: { $app: JSON.stringify(app), $cli: JSON.stringify(cli), $dev: "false" },
    plugins: [globals(paths)],
    banner: { js: REQUIRE },
    outfile,
    logLevel: "error",
  });
}
