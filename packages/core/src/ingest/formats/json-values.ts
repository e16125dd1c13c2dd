import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import { exceeds } from "./input.ts";

/** The bytes of one JSON value, or why it cannot be taken. */
export interface Value {
  readonly bytes: Uint8Array;
  readonly fault: Fault | null;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE, COMMA] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d, 0x2c];
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

export const tooDeep = (): Fault =>
  new Fault("LIMIT_DEPTH", `the story has brackets in brackets beyond ${LIMITS.jsonDepth} (jsonDepth)`, {
    name: "jsonDepth",
    limit: LIMITS.jsonDepth,
  });

/** Cuts a stream of JSON into its values, whatever they hold: those of the outer list, or those that follow each other. */
class Cutter {
  private parts: Uint8Array[] = [];
  private size = 0;
  private depth = 0;
  private deepest = 0;
  private inString = false;
  private escaped = false;
  private open = false;
  private readonly inList: boolean;
  done = false;

  constructor(inList: boolean) {
    this.inList = inList;
  }

  /** The values that end in this piece. */
  *push(piece: Uint8Array): Iterable<Value> {
    let start = 0;
    for (let at = 0; at < piece.length && !this.done; at += 1) {
      const byte = piece[at] ?? 0;
      if (this.inString) {
        this.string(byte);
        continue;
      }
      if (this.depth === 0 && this.isBetween(byte)) {
        if (this.open) yield this.take(piece.subarray(start, at));
        start = at + 1;
        if (this.inList && byte === CLOSE_LIST) this.done = true;
        continue;
      }
      if (!this.open) [this.open, start] = [true, at];
      if (this.step(byte)) {
        yield this.take(piece.subarray(start, at + 1));
        start = at + 1;
      }
    }
    if (this.open) this.keep(piece.subarray(start));
  }

  /** What was begun when the bytes ended. */
  *end(): Iterable<Value> {
    if (this.open) yield this.take(new Uint8Array());
  }

  /** What is neither an object nor a list goes on to the next comma, or to the end: words are not a value each. */
  private isBetween(byte: number): boolean {
    return (this.inList && (byte === COMMA || byte === CLOSE_LIST)) || (!this.open && isSpace(byte));
  }

  private string(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
  }

  /** Whether the byte closes the value. */
  private step(byte: number): boolean {
    if (byte === QUOTE) this.inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) this.deepest = Math.max(this.deepest, (this.depth += 1));
    else if (byte === CLOSE || byte === CLOSE_LIST) return (this.depth = Math.max(0, this.depth - 1)) === 0;
    return false;
  }

  private keep(bytes: Uint8Array): void {
    this.size += bytes.byteLength;
    // What is too much is counted, not kept.
    if (this.size > LIMITS.entryBytes) this.parts = [];
    else this.parts.push(bytes);
  }

  private take(last: Uint8Array): Value {
    this.keep(last);
    const fault =
      this.size > LIMITS.entryBytes
        ? exceeds("entryBytes", "one story has too many bytes", this.size)
        : this.deepest > LIMITS.jsonDepth
          ? tooDeep()
          : null;
    const bytes = this.parts.length === 1 && this.parts[0] ? this.parts[0] : Buffer.concat(this.parts);
    [this.parts, this.size, this.depth, this.deepest, this.open] = [[], 0, 0, 0, false];
    return { bytes, fault };
  }
}

/** The values of a JSON list, or of a row of JSON values, one after the other. */
export async function* values(stream: AsyncIterable<Uint8Array>): AsyncIterable<Value> {
  let cutter: Cutter | undefined;
  for await (const piece of stream) {
    let rest = piece;
    if (!cutter) {
      const first = piece.findIndex((byte) => !isSpace(byte) && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
      if (first < 0) continue;
      const isList = piece[first] === OPEN_LIST;
      cutter = new Cutter(isList);
      rest = piece.subarray(isList ? first + 1 : first);
    }
    yield* cutter.push(rest);
    if (cutter.done) return;
  }
  if (cutter) yield* cutter.end();
}

/** The lines of a stream, each with its number from 1; blank ones are passed over. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncIterable<Value & { readonly number: number }> {
  let parts: Uint8Array[] = [];
  let [size, number] = [0, 0];
  const keep = (bytes: Uint8Array): void => {
    size += bytes.byteLength;
    if (size > LIMITS.entryBytes) parts = [];
    else parts.push(bytes);
  };
  const take = (): Value & { number: number } => {
    const fault = size > LIMITS.entryBytes ? exceeds("entryBytes", "one line has too many bytes", size) : null;
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    [parts, size] = [[], 0];
    return { bytes, fault, number };
  };
  for await (const piece of stream) {
    let start = 0;
    for (let end = piece.indexOf(0x0a); end >= 0; end = piece.indexOf(0x0a, start)) {
      number += 1;
      const isEmpty = start === end && size === 0;
      if (!isEmpty) keep(piece.subarray(start, end));
      start = end + 1;
      if (isEmpty) continue;
      const line = take();
      if (line.fault || !line.bytes.every(isSpace)) yield line;
    }
    keep(piece.subarray(start));
  }
  number += 1;
  const last = take();
  if (last.fault || !last.bytes.every(isSpace)) yield last;
}

/** How deep the brackets of a JSON text go, strings aside. */
export function depthOf(bytes: Uint8Array): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) deepest = Math.max(deepest, (depth += 1));
    else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
  }
  return deepest;
}
