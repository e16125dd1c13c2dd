import { Fault } from "../fault/index.ts";
import type { Condition, Item } from "./client.ts";
import { above } from "./key.ts";
import { type Budget, SCAN_CALLS, type Stretch, sortOf, stream } from "./query.ts";
import type { IndexName } from "./shape.ts";

/** What a caller asks of a list: forward from `after`, or backward from `before`. Cursors are opaque. */
export interface Ask {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}
export const PAGE = { default: 20, most: 100 } as const;

/** Counting ends after this many items or calls, whichever comes first. */
export const COUNTED = { most: 10_000, calls: 10 } as const;
/** How many items a list has; not exact when counting ended before the list: then there are at least so many. */
export interface Count {
  readonly value: number;
  readonly exact: boolean;
}

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Counts the whole list, in calls of its own. */
  readonly count: () => Promise<Count>;
}

/** An ordered list that may be split in partitions by the beginning of its sort keys: label "2026-11" holds "2026-11-03T…#id". */
export interface List {
  readonly index?: IndexName;
  /** Partition key of a label; a list in one partition has the one label "". */
  readonly partition: (label: string) => string;
  readonly labels: readonly string[];
  /** Stands before every sort key of the list in its partitions ("A#"). */
  readonly prefix?: string;
}

export interface Walk {
  readonly lists: readonly List[];
  readonly descending: boolean;
  /** Bounds on the sort key without the prefix, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly filter?: Condition | undefined;
}

// A cursor is the sort key of the item it stands at: it stays right while other items come and go.
const encode = (sort: string): string => Buffer.from(sort, "utf8").toString("base64url");
function decode(cursor: string): string {
  const sort = Buffer.from(cursor, "base64url").toString("utf8");
  if (sort === "" || encode(sort) !== cursor || !/^[\x20-\x7e]+$/.test(sort))
    throw new Fault(
      "BAD_CURSOR",
      `"${cursor.slice(0, 60)}" is no cursor of this list: pass back an endCursor or startCursor as it was given`,
    );
  return sort;
}

const clamp = (size: number | undefined): number => {
  if (size !== undefined && (!Number.isInteger(size) || size < 0))
    throw new Fault("BAD_INPUT", `a page size is a whole number from 0 to ${PAGE.most}, not ${size}`);
  return Math.min(size ?? PAGE.default, PAGE.most);
};

interface Run {
  readonly walk: Walk;
  readonly descending: boolean;
  readonly beyond: string | undefined;
  readonly want: number;
  readonly keysOnly?: boolean;
}

function stretches(list: List, run: Run): Stretch[] {
  const { walk, beyond, descending } = run;
  const prefix = list.prefix ?? "";
  const low = [walk.from, ...(descending ? [] : [beyond])]
    .filter((x) => x !== undefined)
    .sort()
    .at(-1);
  const high = [walk.to, ...(descending ? [beyond] : [])]
    .filter((x) => x !== undefined)
    .sort()
    .at(0);
  const inside = list.labels.filter(
    (label) => (low === undefined || above(label) >= low) && (high === undefined || label <= high),
  );
  const ordered = [...inside].sort();
  if (descending) ordered.reverse();
  return ordered.map((label) => ({
    ...(list.index && { index: list.index }),
    partition: list.partition(label),
    // An empty text is no key, neither to DynamoDB nor, here, a bound.
    ...(prefix + (low ?? "") !== "" && { from: prefix + (low ?? "") }),
    to: high === undefined ? above(prefix) : prefix + high,
  }));
}

async function* items(list: List, run: Run, budget: Budget): AsyncGenerator<{ sort: string; item: Item }> {
  const skip = (list.prefix ?? "").length;
  for (const stretch of stretches(list, run)) {
    const reading = {
      ...stretch,
      descending: run.descending,
      filter: run.walk.filter,
      keysOnly: run.keysOnly === true,
    };
    for await (const item of stream(reading, run.want + 1, budget)) {
      const sort = sortOf(item, list.index).slice(skip);
      if (sort !== run.beyond) yield { sort, item };
    }
  }
}

/** Several ordered lists merged into one; the same sort key in two lists is the same thing. */
async function* merged(run: Run, budget: Budget): AsyncGenerator<{ sort: string; item: Item }> {
  const streams = run.walk.lists.map((list) => items(list, run, budget));
  const heads = await Promise.all(streams.map((each) => each.next()));
  let last: string | undefined;
  for (;;) {
    let best = -1;
    heads.forEach((head, i) => {
      const other = heads[best];
      if (head.done === true) return;
      if (best < 0 || other?.done !== false || head.value.sort < other.value.sort !== run.descending) best = i;
    });
    const head = heads[best];
    const from = streams[best];
    if (head === undefined || head.done === true || from === undefined) return;
    if (last !== head.value.sort) yield head.value;
    last = head.value.sort;
    heads[best] = await from.next();
  }
}

async function first(run: Run): Promise<{ sort: string; item: Item }[]> {
  const out: { sort: string; item: Item }[] = [];
  if (run.want === 0) return out;
  for await (const found of merged(run, { calls: 0, most: SCAN_CALLS })) if (out.push(found) === run.want) break;
  return out;
}

async function count(walk: Walk): Promise<Count> {
  const run = { walk, descending: walk.descending, beyond: undefined, want: 1000, keysOnly: true };
  let value = 0;
  try {
    for await (const _ of merged(run, { calls: 0, most: COUNTED.calls })) {
      if (value === COUNTED.most) return { value, exact: false };
      value += 1;
    }
  } catch (error) {
    if (!(error instanceof Fault && error.code === "LIMIT_SCAN")) throw error;
    return { value, exact: false };
  }
  return { value, exact: true };
}

/** A full page of a walk: short only at the end. Bounded in calls, with a Fault that says so. */
export async function page(walk: Walk, ask: Ask): Promise<Page<Item>> {
  if (ask.last !== undefined && ask.first !== undefined)
    throw new Fault("BAD_INPUT", "ask for `first` or for `last`, not for both");
  const backward = ask.last !== undefined;
  const size = clamp(backward ? ask.last : ask.first);
  const cursor = backward ? ask.before : ask.after;
  const run = {
    walk,
    descending: walk.descending !== backward,
    beyond: cursor === undefined ? undefined : decode(cursor),
    want: size + 1,
  };
  const found = await first(run);
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backward) kept.reverse();
  return {
    items: kept.map(({ sort, item }) => ({ cursor: encode(sort), item })),
    hasNext: backward ? cursor !== undefined : more,
    hasPrevious: backward ? more : cursor !== undefined,
    count: () => count(walk),
  };
}

export const single = (partition: string, options: { index?: IndexName; prefix?: string } = {}): List => ({
  ...options,
  partition: () => partition,
  labels: [""],
});

/**
 * A full page of what the items of a list stand for, when some of them stand for nothing (any more): those are left out, and the
 * page is filled with what follows.
 */
export async function sifted<T>(
  list: (ask: Ask) => Promise<Page<Item>>,
  ask: Ask,
  sift: (items: readonly Item[]) => Promise<readonly (T | undefined)[]>,
): Promise<Page<T>> {
  const backward = ask.last !== undefined;
  let next = ask;
  let kept: { cursor: string; item: T }[] = [];
  for (;;) {
    const page = await list(next);
    const values = await sift(page.items.map(({ item }) => item));
    const good = page.items.flatMap(({ cursor }, i) => (values[i] === undefined ? [] : [{ cursor, item: values[i] }]));
    kept = backward ? [...good, ...kept] : [...kept, ...good];
    const missing = page.items.length - good.length;
    const more = backward ? page.hasPrevious : page.hasNext;
    if (missing === 0 || !more) return { ...page, hasPrevious: backward ? more : ask.after !== undefined, items: kept };
    next = backward
      ? { last: missing, before: page.items.at(0)?.cursor }
      : { first: missing, after: page.items.at(-1)?.cursor };
  }
}
