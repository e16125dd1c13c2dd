import { Tokens } from "../text/index.ts";

// Near-duplicates: three words in a row, folded, are a shingle; the share of common shingles is the likeness of two texts (Jaccard).
// MinHash (Broder 1997) estimates it from 64 minima, and bands of four of them find those who may be alike: of two texts with half their
// shingles in common 54 in 100 share one of twelve bands, with seven in ten 96, with one in ten 1 in 1000.
const ROWS = 4;
const BANDS = 12;
const MINIMA = 64;

/** What is kept of a text to find its like by. */
export interface Sketch {
  /** Keys of the places where it meets its like. */
  readonly bands: readonly string[];
  /** A byte of each minimum. */
  readonly bytes: Uint8Array;
}

/** A text's shingles, each a number of 32 bits. */
export function shingles(text: string): Set<number> {
  const words = Tokens.tokens(text).filter((token) => token.kind !== "MARK");
  const out = new Set<number>();
  for (let i = 0; i + 2 < words.length || (i === 0 && words.length > 0); i += 1) {
    let hash = 0x811c9dc5;
    for (const word of words.slice(i, i + 3)) {
      for (let at = 0; at < word.folded.length; at += 1)
        hash = Math.imul(hash ^ word.folded.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
    out.add(hash >>> 0);
  }
  return out;
}

/** The share of shingles that two texts have in common: 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const one of small) if (large.has(one)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

// Multipliers and summands of 64 hash functions: any odd numbers do, and these must never change, since stored sketches are made with them.
const FUNCTIONS = (() => {
  let state = 0x9e3779b9;
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return (state ^= state >>> 15);
  };
  return Array.from({ length: MINIMA }, () => ({ times: next() | 1, plus: next() }));
})();

function minimum(set: ReadonlySet<number>, { times, plus }: { times: number; plus: number }): number {
  let least = 0xffffffff;
  for (const one of set) {
    let hash = (Math.imul(one, times) + plus) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}

export function sketch(set: ReadonlySet<number>): Sketch {
  const minima = FUNCTIONS.map((one) => minimum(set, one));
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const rows = minima.slice(band * ROWS, (band + 1) * ROWS);
    return `${band}.${rows.map((row) => row.toString(36)).join(".")}`;
  });
  return { bands, bytes: Uint8Array.from(minima, (one) => one & 0xff) };
}

/** The likeness of two texts as far as their sketches tell: within a tenth, two times in three within a twentieth. */
export function estimate(a: Uint8Array, b: Uint8Array): number {
  let same = 0;
  for (let i = 0; i < MINIMA; i += 1) if (a[i] === b[i]) same += 1;
  // One byte in 256 is the same by chance.
  return Math.max(0, (same / MINIMA - 1 / 256) / (1 - 1 / 256));
}
