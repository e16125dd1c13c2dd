import type { NameType } from "../mention.ts";

/**
 * The binary: a header of 16 words (32 bit, little-endian), then sections, each at a multiple of 4.
 * slots     pairs [check, value]: open addressing by the first hash of a key, checked by the second. value: bit 0 set when longer
 *           keys begin so, the rest is 1 + the first posting of the name that ends here, or 0.
 * postings  triples [record, offset of the alias in `bytes`, its length << 8 | strength << 1 | last of its key].
 * records   offset of each record in `bytes`, and one more for the end.
 * bytes     UTF-8: records as lines of tab-separated fields.
 */
export const MAGIC = 0x5a474c4e;
export const FORMAT = 1;
export const HEADER_WORDS = 16;
/** Words of the header that hold the version: 32 hex characters in 4 bytes each of 4. */
export const AT = {
  magic: 0,
  format: 1,
  slots: 2,
  slotCount: 3,
  postings: 4,
  postingCount: 5,
  records: 6,
  recordCount: 7,
  bytes: 8,
  byteCount: 9,
  version: 10,
  companies: 14,
} as const;
export const VERSION_WORDS = 4;

/** What a key stands for: the words of a name, an id, a ticker. */
export const SEED = { NAME: 0x6e616d65, ID: 0x69640000, TICKER: 0x7469636b } as const;

/**
 * How much proof a name needs: none; a capital where none is due; a word beside it or another name that says it is this company;
 * or no less than its legal form or its ticker.
 */
export const STRENGTH = { STRONG: 0, CAPITAL: 1, WEAK: 2, FORM: 3 } as const;
export type Strength = (typeof STRENGTH)[keyof typeof STRENGTH];

export const TYPES: readonly NameType[] = [
  "COMPANY",
  "PERSON",
  "AUTHORITY",
  "PLACE",
  "COUNTRY",
  "EXCHANGE",
  "OUTLET",
  "PRODUCT",
  "PROJECT",
  "BODY",
];

/** A running hash of a key, 64 bits in two halves. */
export interface Key {
  a: number;
  b: number;
}

export function begin(key: Key, seed: number): void {
  key.a = seed;
  key.b = Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b;
}

/** Feeds one word into a key. */
export function extend(key: Key, word: string): void {
  let { a, b } = key;
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  key.a = Math.imul(a ^ 0xff, 0x01000193) ^ (a >>> 13);
  key.b = Math.imul(b ^ 0x1f, 0x5bd1e995) ^ (b >>> 13);
}

/** The first slot to look at, and the check to find there; a check of 0 would read as empty. */
export const slotOf = (key: Key, mask: number): number => (Math.imul(key.a ^ (key.a >>> 16), 0x7feb352d) >>> 7) & mask;
export const checkOf = (key: Key): number => (key.b ^ Math.imul(key.a, 0x27d4eb2f)) >>> 0 || 1;
