import { entries } from "../../packages/core/src/ingest/entries.ts";
import type { Entry, Labels } from "../../packages/core/src/ingest/formats/format.ts";
import { ofBytes, ofStream } from "../../packages/core/src/ingest/formats/input.ts";

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;

/** All entries of an upload that nobody said anything of, unless `labels` does. */
export async function entriesOf(body: string | Uint8Array, labels: Partial<Labels> = {}): Promise<Entry[]> {
  const out: Entry[] = [];
  for await (const entry of entries(ofBytes(bytesOf(body)), {
    contentType: "",
    charset: null,
    filename: null,
    ...labels,
  }))
    out.push(entry);
  return out;
}

/** The same of bytes that pass by once, in pieces of a size. */
export async function entriesPassing(
  body: string | Uint8Array,
  size: number,
  labels: Partial<Labels> = {},
): Promise<Entry[]> {
  const bytes = bytesOf(body);
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  };
  const out: Entry[] = [];
  for await (const entry of entries(ofStream(pieces()), { contentType: "", charset: null, filename: null, ...labels }))
    out.push(entry);
  return out;
}

/** Where each entry stood, and its text, the code of its fault, or the error of ours that it met. */
export const told = (found: readonly Entry[]): [place: string, text: string][] =>
  found.map((entry) => [entry.place, outcome(entry)]);

function outcome(entry: Entry): string {
  if ("story" in entry) return entry.story.text;
  return "fault" in entry ? entry.fault.code : String(entry.error);
}

export const stories = (found: readonly Entry[]) => found.flatMap((entry) => ("story" in entry ? [entry.story] : []));
