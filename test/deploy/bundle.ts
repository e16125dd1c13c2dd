import { copyFile, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Gazetteers } from "@newsledger/core/company";
import { DEFINE, EXTERNAL } from "../../infra/esbuild.ts";
import { type Metafile, build } from "esbuild";

export const ROOT = join(import.meta.dirname, "..", "..");
export const DOORS = ["graphql", "upload", "ingest"] as const;
export type DoorName = (typeof DOORS)[number];

/** A door as it is deployed. */
export interface Bundle {
  readonly name: DoorName;
  /** The folder that the function's archive is made of. */
  readonly folder: string;
  /** The module, as the handler's setting names it. */
  readonly file: string;
  readonly bytes: number;
  /** Bytes without word lists: JSON, the languages' and the kinds' own words. */
  readonly code: number;
  /** Files of which something is in the bundle. */
  readonly inputs: readonly string[];
}

const PLACE = join("packages", "functions", "src");

// SST 4's own options (pkg/runtime/node/build.go) with those of infra/lambda.ts.
const OPTIONS = {
  bundle: true,
  platform: "node",
  target: "es2024",
  format: "esm",
  mainFields: ["module", "main"],
  keepNames: true,
  minify: true,
  sourcemap: "linked",
  external: ["sharp", "pg-native", ...EXTERNAL],
  define: DEFINE,
  banner: {
    js: 'import { createRequire as topLevelCreateRequire } from "module"; const require = topLevelCreateRequire(import.meta.url); import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"; const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url));',
  },
  metafile: true,
  logLevel: "error",
} as const;

/** Bundles any module with SST's options, as one file without a source map. */
export const bundleOne = (entry: string, outfile: string) =>
  build({
    ...OPTIONS,
    banner: { ...OPTIONS.banner },
    mainFields: [...OPTIONS.mainFields],
    external: [...OPTIONS.external],
    sourcemap: false,
    entryPoints: [entry],
    outfile,
    absWorkingDir: ROOT,
  });

const WORDS = /packages\/core\/src\/(?:text\/lang\/|event\/kinds\/|.*\.json$)/;
/** What is in the bundle of each file, in bytes. */
const kept = ({ outputs }: Metafile): [string, number][] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]): [string, number][] =>
      bytesInOutput > 0 ? [[path, bytesInOutput]] : [],
    ),
  );
const words = (metafile: Metafile): number =>
  kept(metafile).reduce((sum, [path, bytes]) => sum + (WORDS.test(path) ? bytes : 0), 0);

/** Bundles a door into a folder as SST would lay it out in the function's archive, the company list beside those that read stories. */
export async function bundle(name: DoorName, into: string): Promise<Bundle> {
  const folder = join(into, name);
  const file = join(folder, PLACE, `${name}.mjs`);
  await mkdir(join(folder, PLACE), { recursive: true });
  const { metafile } = await bundleOne(join(ROOT, PLACE, `${name}.ts`), file);
  if (name !== "upload") {
    // Built when it is not there yet.
    Gazetteers.standard();
    await copyFile(Gazetteers.PATH, join(folder, PLACE, Gazetteers.FILE));
  }
  await writeFile(join(folder, "meta.json"), JSON.stringify(metafile));
  const { size: bytes } = await stat(file);
  return { name, folder, file, bytes, code: bytes - words(metafile), inputs: kept(metafile).map(([path]) => path) };
}

/** How the handler's setting names a door. */
export const handlerOf = (name: DoorName): string => `${PLACE}/${name}.handler`;
