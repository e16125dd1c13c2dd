import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A real story of the data folder. */
export interface Real {
  readonly title: string;
  readonly lead?: string;
  readonly body: string;
  readonly publishedAt?: string;
  readonly source?: string;
  readonly url?: string;
}

/** The first real stories of a file of the data folder, which is no part of this repository. */
export function real(file: string, count: number): Real[] {
  const folder = process.env["NEWSLEDGER_DATA_DIR"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "data");
  const path = join(folder, "news", file);
  try {
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    return lines.slice(0, count).map((text) => JSON.parse(text) as Real);
  } catch {
    throw new Error(`real stories are needed to measure with: ${path} is not there (NEWSLEDGER_DATA_DIR)`);
  }
}

/** As it is uploaded. */
export const jsonOf = ({ title, lead, body, publishedAt, source, url }: Real): string =>
  JSON.stringify({ title, lead, text: body, publishedAt, source, url });
