import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
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
  const all = entries(sourcesOf());
  // Of what was made of the lists, since the rules of the making change too.
  const bytes = build(all, Hash.sha256(JSON.stringify(all)).slice(0, 32));
  const path = data(FILE);
  // Renamed into place, so that a reader at the same moment sees the old file or the new one.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return { path, bytes };
}

const RULES = ["./build.ts", "./bulk.ts", "./format.ts", "./record.ts", "./sources.ts", "./strength.ts", "../name.ts"];
const WORDS = /^(?:names.*\.ts|common\.json)$/;

/** The code and the words of each language by which lists become the binary. */
function rules(): string[] {
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const words = readdirSync(here("../../text/lang"), { recursive: true, encoding: "utf8" });
  return [
    ...RULES.map(here),
    ...words.filter((file) => WORDS.test(basename(file))).map((file) => here(`../../text/lang/${file}`)),
  ];
}

/** Whether the binary beside the lists is missing or older than one of them or than the rules of its making. False in a bundle, where the lists are not. */
export function stale(): boolean {
  const lists = Object.values(FILES).map(data).map(changed);
  if (lists.some((time) => time === null)) return false;
  const built = changed(data(FILE));
  return built === null || [...lists, ...rules().map(changed)].some((time) => (time ?? 0) > built);
}

/** Opens a gazetteer's file. */
export const open = (path: string): Gazetteer => load(readFileSync(path));

let standing: Gazetteer | undefined;

const BUILDING = "building the list of companies: once, some seconds";

/** The gazetteer of this package, opened once. When its binary has to be built first, `tell` is told so. */
export function standard(tell: (line: string) => void = () => undefined): Gazetteer {
  if (standing !== undefined) return standing;
  if (stale()) {
    tell(BUILDING);
    standing = load(write().bytes);
  } else {
    standing = open(changed(data(FILE)) === null ? beside() : data(FILE));
  }
  return standing;
}
