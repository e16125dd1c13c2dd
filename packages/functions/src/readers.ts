import { existsSync, readFileSync } from "node:fs";
import { Gazetteer } from "@newsledger/core/company";
import type { Read } from "@newsledger/core/ingest";

// The company list lies beside the bundle; where the functions run from source, it lies with core.
const PLACES = ["gazetteer.bin", "../../core/data/gazetteer.bin"];

/** What reading needs beside a story, opened from the package. */
export function readers(): Read.Readers {
  const path = PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (!path) throw new Error("the company list is not in the package: run `npm run gazetteer` and deploy again");
  return { gazetteer: Gazetteer.load(readFileSync(path)) };
}
