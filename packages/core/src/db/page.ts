import { Fault } from "../fault/index.ts";
import type { Condition, Item } from "./client.ts";
import { above } from "./key.ts";
import { type Budget, type Stretch, sortOf, stream } from "./query.ts";
import type { IndexName } from "./shape.ts";

/** What a caller asks of a list: forward from `after`, or backward from `before`. Cursors are opaque. */
export interface Ask {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}
export const PAGE = { default: 20, most: 100 } as const;

export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
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
    const reading = { ...stretch, descending: run.descending, filter: run.walk.filter };
    for await (const item of stream(reading, run.want + 1, budget)) {
      const sort = sortOf(item, list.index).slice(skip);
      if (sort !== run.beyond) yield { sort, item };
    }
  }
}

/** The first `want` of several ordered lists merged; the same sort key in two lists is the same thing. */
async function merged(run: Run): Promise<{ sort: string; item: Item }[]> {
  const budget = { calls: 0 };
  const streams = run.walk.lists.map((list) => items(list, run, budget));
  const heads = await Promise.all(streams.map((each) => each.next()));
  const out: { sort: string; item: Item }[] = [];
  while (out.length < run.want) {
    let best = -1;
    heads.forEach((head, i) => {
      const other = heads[best];
      if (head.done === true) return;
      if (best < 0 || other?.done !== false || head.value.sort < other.value.sort !== run.descending) best = i;
    });
    const head = heads[best];
    const from = streams[best];
    if (head === undefined || head.done === true || from === undefined) break;
    if (out.at(-1)?.sort !== head.value.sort) out.push(head.value);
    heads[best] = await from.next();
  }
  return out;
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
  const found = await merged(run);
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backward) kept.reverse();
  return {
    items: kept.map(({ sort, item }) => ({ cursor: encode(sort), item })),
    hasNext: backward ? cursor !== undefined : more,
    hasPrevious: backward ? more : cursor !== undefined,
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
