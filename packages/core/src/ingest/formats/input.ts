import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import type { Input } from "./format.ts";

/** The names of limits that are sizes, for errors that say which was met. */
export type Limit = keyof typeof LIMITS;

/** The error of a limit: which one, how much it allows, what was asked where that is known. */
export const exceeds = (limit: Limit, what: string, asked: number | null = null): Fault =>
  new Fault("TOO_LARGE", `${what}: at most ${LIMITS[limit]} (${limit})`, { name: limit, limit: LIMITS[limit], asked });

// Marks, links and addresses around the words of a story.
const AROUND = 2;

/** A text with marks in it, unless no story in it could be taken: patterns are looked for in no longer one. */
export function fitting(text: string): string {
  if (text.length > AROUND * LIMITS.storyChars)
    throw exceeds("storyChars", "this text is too long for one story", text.length);
  return text;
}

/** Bytes in memory. */
export const ofBytes = (bytes: Uint8Array): Input => ({
  size: bytes.byteLength,
  stream: () => once(bytes),
  range: (start, end) => once(bytes.subarray(start, end)),
});

/** Bytes that pass by once. */
export const ofStream = (stream: AsyncIterable<Uint8Array>, size: number | null = null): Input => ({
  size,
  stream: () => stream,
});

// eslint-disable-next-line @typescript-eslint/require-await
async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}

/** All bytes, where they may be held at once. */
export async function whole(input: Input, limit: Limit = "entryBytes"): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input.stream()) {
    size += part.byteLength;
    if (size > LIMITS[limit]) throw exceeds(limit, "these bytes are too many to be read at once", input.size);
    parts.push(part);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** The first `length` bytes, or fewer when there are no more, and the input as it was. */
export async function peek(
  input: Input,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly input: Input }> {
  if (input.range)
    return { head: await whole(ofStream(input.range(0, Math.min(length, input.size ?? length)))), input };
  const rest = input.stream()[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  for (let size = 0; size < length;) {
    const next = await rest.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.byteLength;
  }
  const head = Buffer.concat(parts);
  return { head: head.subarray(0, length), input: ofStream(resumed(head, rest), input.size) };
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
