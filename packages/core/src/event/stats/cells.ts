import { randomUUID } from "node:crypto";
import { Db, Key, Pack, Query } from "../../db/index.ts";
import { Hash } from "../../util/index.ts";
import type { EventId } from "../../util/id.ts";
import * as Table from "../event.table.ts";
import * as Facets from "../facets.ts";
import type { Info } from "../info.ts";

// Sums are made from cells: the events of one kind and month, packed in one item. A change of an event marks its cells, and whoever
// asks for a marked cell makes it anew from the index. Nothing is ever incremented: a cell is what the index says, or is made again.

/** An event as sums see it. */
export interface Row extends Facets.Facets {
  readonly id: EventId;
}

/** What a mark says: the event that changed last, and how it stood then; the index has caught up when it shows the same. */
interface Mark {
  readonly id: string;
  /** Hash of its facets; null when it left the cell. */
  readonly as: string | null;
  /** Of this change alone: a cell that was made after another change is not taken for one made after this. */
  readonly change: string;
}

const hashOf = (facets: Facets.Facets): string =>
  Hash.short(JSON.stringify(Object.entries(facets).sort(([a], [b]) => (a < b ? -1 : 1))), 12);

/** Marks the cells ("LOAN#2021-05") that an event counts in or has left: what it is now (an Info), or that it is gone (an id alone). */
export async function mark(cells: readonly string[], event: Info | { id: EventId }): Promise<void> {
  const at = "firstReportedAt" in event ? Key.join(event.kind, Key.month(event.firstReportedAt)) : null;
  for (const cell of cells) {
    const [kind = "", month = ""] = cell.split("#");
    const as = cell === at && "firstReportedAt" in event ? hashOf(Facets.facetsOf(event)) : null;
    await Db.put({ ...Table.markKey(kind, month), id: event.id, as, [Table.SEEN]: randomUUID() });
  }
}

/** A cell may be packed in this many bytes at most; one that is larger is made anew each time it is asked for. */
const MOST_BYTES = 300 * 1024;

async function rowsOf(kind: string, month: string): Promise<Row[]> {
  const partition = Table.byKind(kind, []).partition(Key.decade(month));
  const items = await Query.all({ index: "by2", partition, from: month, to: Key.above(month) }, 200_000);
  return items.map((item) => ({ id: Table.idOf(item), ...Facets.facetsIn(item) }));
}

async function made(kind: string, month: string, last: Mark): Promise<Row[]> {
  const rows = await rowsOf(kind, month);
  const row = rows.find((one) => one.id === last.id);
  const { id: _, ...facets } = row ?? { id: null };
  const caughtUp = row === undefined ? last.as === null : last.as === hashOf(facets as Facets.Facets);
  // An index that is still behind is answered from and not kept.
  const [packed, ...more] = Pack.pack(rows);
  if (caughtUp && packed && more.length === 0 && packed.byteLength <= MOST_BYTES)
    await Db.put({ ...Table.cellKey(kind, month), of: last.change, packed });
  return rows;
}

/** The events of some kinds and months. */
export async function rows(cells: readonly { readonly kind: string; readonly month: string }[]): Promise<Row[]> {
  const keys = cells.flatMap(({ kind, month }) => [Table.cellKey(kind, month), Table.markKey(kind, month)]);
  const items = await Db.batchGet(keys, true);
  const one = async ({ kind, month }: { kind: string; month: string }): Promise<Row[]> => {
    const marked = items.get(Db.keyOf(Table.markKey(kind, month)));
    if (!marked) return [];
    const last = { id: String(marked["id"]), as: marked["as"] as string | null, change: String(marked[Table.SEEN]) };
    const cell = items.get(Db.keyOf(Table.cellKey(kind, month)));
    if (cell?.["of"] === last.change) return Pack.unpack([cell["packed"] as Uint8Array]) as Row[];
    return made(kind, month, last);
  };
  return (await Promise.all(cells.map(one))).flat();
}
