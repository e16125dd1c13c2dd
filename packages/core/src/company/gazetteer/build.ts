import * as Name from "../name.ts";
import { AT, FORMAT, HEADER_WORDS, MAGIC, SEED, VERSION_WORDS, begin, checkOf, extend, slotOf } from "./format.ts";
import type { Key } from "./format.ts";
import type { Entry } from "./entry.ts";
import { field, record } from "./record.ts";

interface Posting {
  readonly record: number;
  readonly offset: number;
  readonly length: number;
  readonly strength: number;
}

/** A key's place in the table: whether longer keys begin with it, and the names that end with it. */
interface Cell {
  readonly check: number;
  readonly slot: number;
  more: boolean;
  postings: Posting[];
}

type Cells = Map<number, Cell>;

function cellOf(cells: Cells, key: Key): Cell {
  const check = checkOf(key);
  // 52 of the 64 bits are a safe integer; the rest is compared below.
  const id = (key.a >>> 0) * 0x100000 + (check >>> 12);
  let cell = cells.get(id);
  if (cell !== undefined && cell.check !== check) throw new Error("two keys fall together: change the seeds");
  if (cell === undefined) {
    cell = { check, slot: slotOf(key, 0x1ffffff), more: false, postings: [] };
    cells.set(id, cell);
  }
  return cell;
}

function addKey(
  cells: Cells,
  { seed, words, posting }: { seed: number; words: readonly string[]; posting: Posting },
): void {
  const key = { a: 0, b: 0 };
  begin(key, seed);
  words.forEach((word, i) => {
    extend(key, word);
    const cell = cellOf(cells, key);
    if (i < words.length - 1) cell.more = true;
    else if (!cell.postings.some((old) => old.record === posting.record)) cell.postings.push(posting);
  });
}

/** Puts all keys of an entry in the table: its names, its id, its tickers. */
function addEntry(cells: Cells, { entry, index, offset }: { entry: Entry; index: number; offset: number }): void {
  const at = { record: index, offset: 0, length: 0, strength: 0 };
  let from = offset + Buffer.byteLength(record({ ...entry, aliases: [] }));
  for (const alias of entry.aliases) {
    const length = Buffer.byteLength(field(alias.text));
    const posting = { record: index, offset: from + 1, length, strength: alias.strength };
    addKey(cells, { seed: SEED.NAME, words: Name.words(alias.text), posting });
    from += length + 1;
  }
  for (const id of [entry.id, ...entry.former]) addKey(cells, { seed: SEED.ID, words: [id], posting: at });
  for (const { scheme, value } of entry.identifiers) {
    if (scheme === "TICKER") addKey(cells, { seed: SEED.TICKER, words: [value.toUpperCase()], posting: at });
  }
}

function table(cells: Cells): { slots: Uint32Array; postings: Uint32Array } {
  let capacity = 1024;
  while (capacity < cells.size * 1.6) capacity *= 2;
  const slots = new Uint32Array(capacity * 2);
  const postings: number[] = [];
  for (const cell of cells.values()) {
    let at = cell.slot & (capacity - 1);
    while (slots[at * 2] !== 0) at = (at + 1) & (capacity - 1);
    slots[at * 2] = cell.check;
    const first = cell.postings.length === 0 ? 0 : postings.length / 3 + 1;
    slots[at * 2 + 1] = ((first << 1) | (cell.more ? 1 : 0)) >>> 0;
    cell.postings.forEach((posting, i) => {
      const last = i === cell.postings.length - 1 ? 1 : 0;
      postings.push(posting.record, posting.offset, (posting.length << 8) | (posting.strength << 1) | last);
    });
  }
  return { slots, postings: Uint32Array.from(postings) };
}

interface Sections {
  readonly slots: Uint32Array;
  readonly postings: Uint32Array;
  readonly records: Uint32Array;
  readonly bytes: Uint8Array;
  readonly companies: number;
}

function assemble({ slots, postings, records, bytes, companies }: Sections, version: string): Uint8Array {
  const at = { slots: HEADER_WORDS, postings: HEADER_WORDS + slots.length, records: 0, bytes: 0 };
  at.records = at.postings + postings.length;
  at.bytes = at.records + records.length;
  const out = new Uint8Array(at.bytes * 4 + bytes.length);
  const view = new Uint32Array(out.buffer, 0, at.bytes);
  view[AT.magic] = MAGIC;
  view[AT.format] = FORMAT;
  view.set(
    [
      at.slots,
      slots.length / 2,
      at.postings,
      postings.length / 3,
      at.records,
      records.length - 1,
      at.bytes,
      bytes.length,
    ],
    AT.slots,
  );
  view[AT.companies] = companies;
  for (let i = 0; i < VERSION_WORDS; i += 1)
    view[AT.version + i] = Number.parseInt(version.slice(i * 8, i * 8 + 8), 16);
  view.set(slots, at.slots);
  view.set(postings, at.postings);
  view.set(records, at.records);
  out.set(bytes, at.bytes * 4);
  return out;
}

/**
 * The gazetteer's binary from its entries; the same entries in any order give the same bytes. `version` is 32 hex characters.
 * Throws when two entries share an id.
 */
export function build(entries: readonly Entry[], version: string): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const cells: Cells = new Map();
  const offsets = new Uint32Array(sorted.length + 1);
  const lines: string[] = [];
  let offset = 0;
  sorted.forEach((entry, index) => {
    if (entry.id === sorted[index - 1]?.id) throw new Error(`two entries have the id ${entry.id}`);
    const line = record(entry);
    addEntry(cells, { entry, index, offset });
    offsets[index] = offset;
    lines.push(line);
    offset += Buffer.byteLength(line);
  });
  offsets[sorted.length] = offset;
  const companies = sorted.filter((entry) => entry.type === "COMPANY").length;
  return assemble({ ...table(cells), records: offsets, bytes: Buffer.from(lines.join("")), companies }, version);
}
