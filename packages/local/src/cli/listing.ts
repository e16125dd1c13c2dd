import type { Command, Given } from "./command.ts";
import { numberOf } from "./command.ts";
import { columns } from "./columns.ts";
import type { Terminal } from "./terminal.ts";

/** The option of commands that list, and what --help says of it. */
export const LIMIT = { limit: { type: "string" } } as const satisfies Command["options"];
export const LIMIT_HELP = "  --limit N     how many at most (default: 50)";
const MOST = 1_000_000;

export const limitOf = (given: Given): number => numberOf(given, "limit", [1, MOST]) ?? 50;

interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
}
interface Ask {
  readonly first: number;
  readonly after: string | undefined;
}

/** Everything in a list, page by page, up to a number. */
export async function* walked<T>(page: (ask: Ask) => Promise<Page<T>>, most = Infinity): AsyncGenerator<T> {
  let [left, after] = [most, undefined as string | undefined];
  while (left > 0) {
    const found = await page({ first: Math.min(100, left), after });
    for (const { item } of found.items) yield item;
    left -= found.items.length;
    after = found.items.at(-1)?.cursor;
    if (!found.hasNext) return;
  }
}

export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

export interface Table<T> {
  readonly head: readonly string[];
  readonly row: (item: T) => readonly (string | number)[];
  /** Said when there is nothing to list. */
  readonly none: string;
}

/** Prints a list: JSON, one a line, or columns under their names. */
export async function listed<T>(
  items: readonly T[],
  table: Table<T>,
  { terminal, given }: { readonly terminal: Terminal; readonly given: Given },
): Promise<void> {
  if (given.values["json"] === true) {
    for (const item of items) await terminal.out(JSON.stringify(item));
    return;
  }
  if (items.length === 0) return terminal.say(table.none);
  for (const line of columns([table.head, ...items.map(table.row)])) await terminal.out(line);
}
