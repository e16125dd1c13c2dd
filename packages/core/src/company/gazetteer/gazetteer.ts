import type { Info } from "../company.ts";
import type { NameType } from "../mention.ts";
import * as Name from "../name.ts";
import {
  AT,
  FORMAT,
  HEADER_WORDS,
  MAGIC,
  SEED,
  TYPES,
  VERSION_WORDS,
  begin,
  checkOf,
  extend,
  slotOf,
} from "./format.ts";
import type { Key, Strength } from "./format.ts";
import { FIELDS, infoOf, isCompany } from "./record.ts";

/** A name found by its words: what it names, how it is written in the list, how much proof it needs. */
export interface Hit {
  readonly type: NameType;
  readonly id: string;
  readonly alias: string;
  readonly strength: Strength;
}

/** A walk through the table, word by word. */
export interface Walk {
  /** Back to before the first word. */
  restart(): void;
  /** Feeds a word; false when no name goes on so. */
  step(word: string): boolean;
  /** Whether names end after the words fed so far. */
  ends(): boolean;
  /** The names that end after the words fed so far. */
  hits(): Hit[];
}

/** Companies, countries, places and authorities by name: read from one binary, never changed. */
export interface Gazetteer {
  /** A hash of the lists it was built from: 32 hex characters. */
  readonly version: string;
  /** How many companies it has. */
  readonly size: number;
  /**
   * A company by id; null when there is none. An id that it had before, and the provisional id that stories gave to a name which
   * only one company of the lists has, give that company.
   */
  info(id: string): Info | null;
  /** Companies by ticker, as HPG, AAPL, 0700.HK; narrowed by the exchange when one is given. */
  byTicker(ticker: string, exchange?: string): Info[];
  /** Companies that have this name, written in any case, with or without accents and legal forms. */
  named(name: string): Info[];
  /** Up to `count` companies in order of id, from the one after `after` on. */
  list(count: number, after?: string): Info[];
  walk(): Walk;
}

interface Sections {
  readonly slots: Uint32Array;
  readonly mask: number;
  readonly postings: Uint32Array;
  readonly records: Uint32Array;
  readonly count: number;
  readonly bytes: Buffer;
  readonly companies: number;
  readonly version: string;
}

function sectionsOf(given: Uint8Array): Sections {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
  const at = (word: number): number => words[word] ?? 0;
  if (at(AT.magic) !== MAGIC || at(AT.format) !== FORMAT || words.length < HEADER_WORDS)
    throw new Error("not a gazetteer of this format");
  const section = (from: number, length: number): Uint32Array => words.subarray(from, from + length);
  const parts = Array.from({ length: VERSION_WORDS }, (_, i) =>
    at(AT.version + i)
      .toString(16)
      .padStart(8, "0"),
  );
  const start = at(AT.bytes) * 4;
  return {
    slots: section(at(AT.slots), at(AT.slotCount) * 2),
    mask: at(AT.slotCount) - 1,
    postings: section(at(AT.postings), at(AT.postingCount) * 3),
    records: section(at(AT.records), at(AT.recordCount) + 1),
    count: at(AT.recordCount),
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset + start, at(AT.byteCount)),
    companies: at(AT.companies),
    version: parts.join(""),
  };
}

/** The value of a key's slot, or 0. */
function find({ slots, mask }: Sections, key: Key): number {
  const check = checkOf(key);
  for (let at = slotOf(key, 0x1ffffff) & mask; ; at = (at + 1) & mask) {
    const found = slots[at * 2];
    if (found === check) return slots[at * 2 + 1] ?? 0;
    if (found === 0 || found === undefined) return 0;
  }
}

function fieldsOf({ bytes, records }: Sections, record: number): string[] {
  return bytes.toString("utf8", records[record] ?? 0, records[record + 1] ?? 0).split("\t");
}

/** The records that a slot's value leads to, with the alias and strength of each. */
function postingsOf({ postings }: Sections, value: number): { record: number; offset: number; meta: number }[] {
  const out: { record: number; offset: number; meta: number }[] = [];
  for (let at = (value >>> 1) - 1; at >= 0; at += 1) {
    const meta = postings[at * 3 + 2] ?? 1;
    out.push({ record: postings[at * 3] ?? 0, offset: postings[at * 3 + 1] ?? 0, meta });
    if ((meta & 1) === 1) break;
  }
  return out;
}

function keyed(sections: Sections, { seed, words }: { seed: number; words: readonly string[] }): string[][] {
  const key = { a: 0, b: 0 };
  begin(key, seed);
  for (const word of words) extend(key, word);
  const value = words.length === 0 ? 0 : find(sections, key);
  return postingsOf(sections, value).map(({ record }) => fieldsOf(sections, record));
}

/** The id of each record, cut out of the bytes once and kept. */
function heads(sections: Sections): (record: number) => { type: NameType; id: string } {
  const known = new Map<number, { type: NameType; id: string }>();
  return (record) => {
    let head = known.get(record);
    if (head === undefined) {
      const fields = fieldsOf(sections, record);
      head = { type: TYPES[Number(fields[FIELDS.type])] ?? "COMPANY", id: fields[FIELDS.id] ?? "" };
      known.set(record, head);
    }
    return head;
  };
}

function walker(sections: Sections, head: ReturnType<typeof heads>): Walk {
  const key = { a: 0, b: 0 };
  let value = 0;
  return {
    restart() {
      begin(key, SEED.NAME);
      value = 1;
    },
    step(word) {
      if ((value & 1) === 0) return false;
      extend(key, word);
      value = find(sections, key);
      return value !== 0;
    },
    ends: () => value >>> 1 !== 0,
    hits: () =>
      postingsOf(sections, value).map(({ record, offset, meta }) => ({
        ...head(record),
        alias: sections.bytes.toString("utf8", offset, offset + (meta >>> 8)),
        strength: ((meta >>> 1) & 3) as Strength,
      })),
  };
}

/** The one company that a provisional id ("x.hoa-phat") was made for before it was listed. */
function claimed(infos: (seed: number, words: readonly string[]) => Info[], id: string): Info | null {
  if (!id.startsWith("x.")) return null;
  const words = id
    .slice(2)
    .split("-")
    .map((word) => (word === "and" ? "&" : word));
  const found = infos(SEED.NAME, words).filter((info) =>
    [info.name, ...info.aliases].some((name) => Name.provisionalId(name) === id),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function listed({ identifiers }: Info, { ticker, exchange }: { ticker: string; exchange: string }): boolean {
  const same = (a: string | undefined, b: string): boolean => a?.toUpperCase() === b.toUpperCase();
  return identifiers.some(
    (one) => one.scheme === "TICKER" && same(one.value, ticker) && same(one.exchange ?? undefined, exchange),
  );
}

/** Opens a gazetteer's binary; the bytes are used in place. Throws on bytes of another format. */
export function load(bytes: Uint8Array): Gazetteer {
  const sections = sectionsOf(bytes);
  const head = heads(sections);
  const infos = (seed: number, words: readonly string[]): Info[] =>
    keyed(sections, { seed, words }).filter(isCompany).map(infoOf);
  return {
    version: sections.version,
    size: sections.companies,
    info: (id) => infos(SEED.ID, [id])[0] ?? claimed(infos, id),
    byTicker: (ticker, exchange) =>
      infos(SEED.TICKER, [ticker.toUpperCase()]).filter(
        (info) => exchange === undefined || listed(info, { ticker, exchange }),
      ),
    named(name) {
      for (const form of [name, Name.condensed(name), Name.bare(name)]) {
        const found = infos(SEED.NAME, Name.words(form));
        if (found.length > 0) return found;
      }
      return [];
    },
    list(count, after) {
      const out: Info[] = [];
      for (
        let record = after === undefined ? 0 : placeAfter(sections, after);
        record < sections.count && out.length < count;
        record += 1
      ) {
        const fields = fieldsOf(sections, record);
        if (isCompany(fields)) out.push(infoOf(fields));
      }
      return out;
    },
    walk: () => walker(sections, head),
  };
}

/** The first record whose id is greater: records are in order of id. */
function placeAfter(sections: Sections, id: string): number {
  let low = 0;
  let high = sections.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((fieldsOf(sections, middle)[FIELDS.id] ?? "") <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}
