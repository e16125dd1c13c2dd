import { type Connection, connection, put } from "./client.ts";
import { all } from "./query.ts";

// Which partitions of a list split by time exist, so that readers never ask an empty one: `N#list` / label, one item a label.
const FRESH_MS = 60_000;
interface Known {
  labels: Set<string>;
  complete: number;
}
const caches = new WeakMap<Connection, Map<string, Known>>();

function known(list: string): Known {
  const here = connection();
  const cache = caches.get(here) ?? new Map<string, Known>();
  caches.set(here, cache);
  const entry = cache.get(list) ?? { labels: new Set<string>(), complete: -Infinity };
  cache.set(list, entry);
  return entry;
}

/** Notes that a list has a partition; written once a process. */
export async function note(list: string, label: string): Promise<void> {
  const entry = known(list);
  if (entry.labels.has(label)) return;
  await put({ pk: `N#${list}`, sk: label });
  entry.labels.add(label);
}

/**
 * The labels of a list, ascending. Kept for a minute a process: a partition that another process has just begun may be seen
 * that much later; within a known partition everything is seen at once.
 */
export async function labels(list: string): Promise<string[]> {
  const entry = known(list);
  if (performance.now() - entry.complete > FRESH_MS) {
    for (const item of await all({ partition: `N#${list}` })) entry.labels.add(String(item["sk"]));
    entry.complete = performance.now();
  }
  return [...entry.labels].sort();
}
