import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { Hash } from "../../util/index.ts";
import { build } from "./build.ts";
import { load } from "./gazetteer.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { entries } from "./sources.ts";
import type { Sources } from "./sources.ts";

const FILES: Record<keyof Sources, string> = {
  listed: "vietnam-listed.tsv",
  vietnam: "vietnam.tsv",
  world: "world.tsv",
  companies: "companies.tsv.gz",
  countries: "countries.tsv",
  places: "places.tsv",
  names: "names.tsv",
};

/** The name of the built file: beside the lists, or beside a bundle that carries it along. */
export const FILE = "gazetteer.bin";

const data = (file: string): string => fileURLToPath(new URL(`../../../data/${file}`, import.meta.url));
const beside = (): string => fileURLToPath(new URL(FILE, import.meta.url));

/** Where the built file stands beside the lists. */
export const PATH = data(FILE);

const changed = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;

function textOf(file: string): string {
  const bytes = readFileSync(data(file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function sourcesOf(): Sources {
  const read = Object.entries(FILES).map(([key, file]) => [key, textOf(file)]);
  return Object.fromEntries(read) as Sources;
}

/** Builds the binary from the lists of this package and writes it beside them. Takes some seconds. */
export function write(): { path: string; bytes: Uint8Array } {
  const sources = sourcesOf();
  const version = Hash.sha256(Object.values(sources).join("\0")).slice(0, 32);
  const bytes = build(entries(sources), version);
  const path = data(FILE);
  // Renamed into place, so that a reader at the same moment sees the old file or the new one.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return { path, bytes };
}

const RULES = ["./build.ts", "./bulk.ts", "./format.ts", "./record.ts", "./sources.ts", "./strength.ts", "../name.ts"];

/** Whether the binary beside the lists is missing or older than one of them or than the rules of its making. False in a bundle, where the lists are not. */
export function stale(): boolean {
  const rules = RULES.map((file) => fileURLToPath(new URL(file, import.meta.url)));
  const times = [...Object.values(FILES).map(data), ...rules].map(changed);
  if (times.some((time) => time === null)) return false;
  const built = changed(data(FILE));
  return built === null || times.some((time) => (time ?? 0) > built);
}

/** Opens a gazetteer's file. */
export const open = (path: string): Gazetteer => load(readFileSync(path));

let standing: Gazetteer | undefined;

/** The gazetteer of this package, opened once; `building` is called first when the binary has to be built. */
export function standard(building: () => void = () => undefined): Gazetteer {
  if (standing !== undefined) return standing;
  if (stale()) {
    building();
    standing = load(write().bytes);
  } else {
    standing = open(changed(data(FILE)) === null ? beside() : data(FILE));
  }
  return standing;
}
