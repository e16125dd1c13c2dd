import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** One line of the table that `npm run eval` prints. */
export interface Row {
  readonly name: string;
  readonly goal: string;
  /** 0 to 1. */
  readonly figure: number;
  readonly count: number;
  readonly note?: string;
}

/** The lines of a JSONL file of the data folder. */
export async function lines<T>(dataDir: string, path: string): Promise<T[]> {
  const text = await readFile(join(dataDir, path), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** A case of Duckling's own tests (BSD-3): a text, and what is to be read from it at `refTime`. */
export interface Case {
  readonly id: string;
  readonly dim: string;
  readonly input: string;
  readonly latent?: boolean;
  readonly negative: boolean;
  readonly refTime: string;
  readonly expected: {
    readonly raw: string;
    readonly kind?: string;
    readonly unit?: string;
    readonly value?: number;
    readonly from?: number | string;
    readonly to?: number | string;
    readonly datetime?: string;
    readonly grain?: string;
  } | null;
}

export function row(name: string, goal: string, given: { hits: number; count: number; note?: string }): Row {
  const { hits, count, note } = given;
  const figure = count === 0 ? 0 : hits / count;
  return note === undefined ? { name, goal, figure, count } : { name, goal, figure, count, note };
}
