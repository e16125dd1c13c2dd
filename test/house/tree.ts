import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

const SKIP = new Set(["node_modules", ".git", ".sst", ".cache", ".newsledger", "dist", "coverage"]);

/** Files below a folder of the repository, as paths from its root. */
export const files = (folder: string, ending = ".ts"): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIP.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? files(path, ending)
      : entry.name.endsWith(ending) && !entry.name.endsWith(".d.ts")
        ? [path]
        : [];
  });

export interface Import {
  readonly from: string;
  /** A path from the root for files of the project; the specifier itself for packages. */
  readonly to: string;
  /** `import type`: nothing of it is left when the code runs. */
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?["']([^"']+)["']/gm;
const WORKSPACES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(ROOT, "packages")).map((name) => [`@newsledger/${name}`, `packages/${name}`]),
);

function target(from: string, specifier: string): string {
  if (specifier.startsWith(".")) return relative(ROOT, resolve(ROOT, dirname(from), specifier));
  const [scope, name, ...rest] = specifier.split("/");
  const folder = WORKSPACES[`${scope}/${name}`];
  if (folder === undefined) return specifier;
  const { exports } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as {
    exports?: Record<string, string>;
  };
  const door = exports?.[rest.length === 0 ? "." : `./${rest.join("/")}`];
  return door === undefined ? `${specifier} (no such door)` : join(folder, door);
}

/** What a file of source text imports, dynamic imports left out. */
export const importsOf = (from: string, source: string): Import[] =>
  [...source.matchAll(IMPORT)].map(([, type, specifier = ""]) => ({
    from,
    to: target(from, specifier),
    typeOnly: type !== undefined,
  }));

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
