import { INDEXES } from "@newsledger/core/db/shape";
import type { Db } from "@newsledger/core/db";

// Capacity as DynamoDB bills it on demand, from the sizes of items: the engines that run here count it wrongly or not at all.
// Source: Amazon DynamoDB developer guide, "Item sizes and formats" and "Read/write capacity unit consumption".

type Item = Db.Item;

/** Bytes of a value as DynamoDB stores it. */
function sizeOf(value: unknown): number {
  if (value === null || typeof value === "boolean") return 1;
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return Math.ceil(String(Math.abs(value)).replace(/[.e-]/g, "").length / 2) + 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (value instanceof Set) return [...(value as Set<unknown>)].reduce<number>((sum, one) => sum + sizeOf(one), 0);
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + 1 + sizeOf(one), 3);
  return Object.entries(value as object).reduce(
    (sum, [name, one]) => (one === undefined ? sum : sum + Buffer.byteLength(name) + 1 + sizeOf(one)),
    3,
  );
}
/** Bytes of an item: its attributes' names and values. */
export const bytesOf = (item: Item): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => (value === undefined ? sum : sum + Buffer.byteLength(name) + sizeOf(value)),
    0,
  );

/** What of an item stands in each index that it is in. */
export function projections(item: Item): { readonly index: string; readonly key: string; readonly item: Item }[] {
  return Object.entries(INDEXES).flatMap(([index, { partition, sort, projection }]) => {
    if (typeof item[partition] !== "string" || typeof item[sort] !== "string") return [];
    const names = ["pk", "sk", partition, sort, ...(projection === "all" ? [] : projection)];
    const part = projection === "all" ? item : Object.fromEntries(names.map((name) => [name, item[name]]));
    return [{ index, key: `${item[partition]}\n${item[sort]}`, item: part }];
  });
}

const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));
const same = (a: Item, b: Item): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Write units of changing an item: the table's, and of each index that sees a change. */
export function writeCost(before: Item | undefined, after: Item | undefined): { table: number; indexes: number } {
  const table = writeUnits(Math.max(before ? bytesOf(before) : 0, after ? bytesOf(after) : 0));
  const [was, is] = [before ? projections(before) : [], after ? projections(after) : []];
  let indexes = 0;
  for (const index of Object.keys(INDEXES)) {
    const [old, now] = [was.find((one) => one.index === index), is.find((one) => one.index === index)];
    if (old && now && old.key === now.key) {
      if (!same(old.item, now.item)) indexes += writeUnits(Math.max(bytesOf(old.item), bytesOf(now.item)));
    } else {
      if (old) indexes += writeUnits(bytesOf(old.item));
      if (now) indexes += writeUnits(bytesOf(now.item));
    }
  }
  return { table, indexes };
}

/** Read units of bytes read together: half for a read that may be a little behind. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
