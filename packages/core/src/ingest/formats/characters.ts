import { isAscii as isPlain, isUtf8 as isWhole } from "node:buffer";
import { Fault } from "../../fault/index.ts";
import { byName, detected, streaming } from "./charsets.ts";
import type { Input } from "./format.ts";

// What no text has, but every picture, archive and program does.
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Marks at the very start. Source: the Unicode Standard, 23.8. */
const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What is said of bytes: by the sender, and by the document itself in its first characters. */
export interface Hints {
  readonly charset: string | null;
  readonly declared?: ((head: string) => string | null) | undefined;
}

const marked = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

const isAscii = (bytes: Uint8Array): boolean => isPlain(bytes) && !bytes.includes(0) && !bytes.includes(0x1b);

/** Bytes without a character at their end that is not whole. */
function closed(bytes: Uint8Array): Uint8Array {
  const tail = bytes.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
  return tail < 0 ? bytes : bytes.subarray(0, Math.max(0, bytes.length - 3) + tail);
}

// A NUL or an escape says that it may be UTF-16 or an escaped set.
const isUtf8 = (bytes: Uint8Array): boolean =>
  (isWhole(bytes) || isWhole(closed(bytes))) && !bytes.includes(0) && !bytes.includes(0x1b);

const isUtf8Name = (name: string | null | undefined): boolean => /^utf-?8$/i.test(name ?? "");
const usable = (name: string | null | undefined): string | undefined =>
  name && byName(name) && !isUtf8Name(name) ? name : undefined;

/**
 * The character set of bytes: by their mark, by being UTF-8 (nothing else looks like it by chance), by what the sender said, by
 * what the document says of itself, by what they most likely are.
 */
function charsetOf(bytes: Uint8Array, { charset, declared }: Hints): string {
  const mark = marked(bytes);
  if (mark !== undefined) return mark;
  if (isUtf8(bytes)) return "utf-8";
  const own = declared?.(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"));
  // Pages that call themselves UTF-8 and have a few broken bytes are UTF-8.
  return usable(charset) ?? usable(own) ?? (isUtf8Name(own) ? "utf-8" : detected(bytes));
}

/** The text of bytes in whatever character set they are; what cannot be read is U+FFFD. */
export const decode = (bytes: Uint8Array, hints: Hints): string => byName(charsetOf(bytes, hints))?.(bytes) ?? "";

/** As `decode`, for text that passes by: decided on the first piece that has more than ASCII. */
export async function* decoded(input: Input, { charset, declared }: Hints): AsyncIterable<string> {
  let turn: ((bytes: Uint8Array) => string) | undefined;
  let own: string | null | undefined;
  for await (const piece of input.stream()) {
    // What a document says of itself stands in its first characters.
    own ??= declared?.(Buffer.from(piece.subarray(0, 2048)).toString("latin1")) ?? "";
    if (!turn && !isAscii(piece)) turn = streaming(charsetOf(piece, { charset, declared: () => own ?? null }));
    yield turn ? turn(piece) : Buffer.from(piece).toString("latin1");
  }
}

/** The text of bytes that hold one text. Faults: NOT_TEXT where they are no text, EMPTY where there is none. */
export function characters(bytes: Uint8Array, hints: Hints): string {
  const text = decode(bytes, hints);
  const at = text.search(BINARY);
  if (at >= 0)
    throw new Fault(
      "NOT_TEXT",
      `a control character at ${at} says that this is no text: send plain text, JSON or a form`,
      { at },
    );
  if (text.trim() === "") throw new Fault("EMPTY", "there is no text in this: send the story itself");
  return text;
}

/** Whether first bytes are of no text. */
export const isBinary = (head: Uint8Array): boolean => BINARY.test(decode(head, { charset: null }));
