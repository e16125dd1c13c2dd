import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import type { Budget, Context, Entry, Member } from "./format.ts";
import { exceeds } from "./input.ts";

// What folders of pages hold besides stories; nobody needs to be told that a picture is no story.
const ASSETS = new Set(
  "png jpg jpeg gif webp avif svg ico bmp tif tiff css scss less js mjs cjs map woff woff2 ttf otf eot mp3 m4a wav ogg mp4 m4v mov avi webm swf db ini lnk".split(
    " ",
  ),
);

/** Whether a member of an archive is a folder, a picture, a style or what a system left there, and so passed over. */
export function isAside(name: string): boolean {
  const base = name.split("/").at(-1) ?? "";
  return (
    base === "" ||
    base.startsWith(".") ||
    /(?:^|\/)__MACOSX\//.test(name) ||
    ASSETS.has(base.split(".").at(-1)?.toLowerCase() ?? "")
  );
}

/** The name of an archive's member as a label: nothing is ever written to it. */
export const shown = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, "")
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/")
    .slice(-LIMITS.memberNameChars);

/** Bytes as they are unpacked. Faults: TOO_LARGE at `unpackedBytes` and `unpackedRatio`, BAD_INPUT where they are broken. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>, budget: Budget): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of stream) {
      budget.unpacked += piece.byteLength;
      if (budget.unpacked > LIMITS.unpackedBytes) throw exceeds("unpackedBytes", "this unpacks to too many bytes");
      if (
        budget.unpacked > LIMITS.ratioFromBytes &&
        budget.unpacked > LIMITS.unpackedRatio * Math.max(1, budget.packed)
      )
        throw exceeds("unpackedRatio", "this unpacks to too many times its size");
      yield piece;
    }
  } catch (error) {
    throw broken(error, "the packed bytes are broken");
  }
}

/** Counts what archives of an upload take in. */
export async function* packed(stream: AsyncIterable<Uint8Array>, budget: Budget): AsyncIterable<Uint8Array> {
  for await (const piece of stream) {
    budget.packed += piece.byteLength;
    yield piece;
  }
}

/** A library's complaint about bytes as a Fault; a Fault as it is. */
export const broken = (error: unknown, what: string): Fault =>
  error instanceof Fault
    ? error
    : new Fault("BAD_INPUT", `${what}: ${error instanceof Error ? error.message.slice(0, 200) : ""}`, { field: "" });

/** Reads a member, and whatever happens within it goes no further. */
export async function* member(context: Context, one: Member): AsyncIterable<Entry> {
  try {
    yield* context.open(one);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    yield { place: one.place, fault: error };
  }
}
