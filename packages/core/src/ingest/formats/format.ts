import type { Fault } from "../../fault/index.ts";
import type { Story } from "../stages.ts";

/** Bytes on their way in. */
export interface Input {
  /** The bytes from the start, in pieces of any size. Asked for once, unless `range` is there. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** Bytes in all; null when nobody knows before the end. */
  readonly size: number | null;
  /** The bytes from `start` up to `end`, where the store can jump: memory, a file, an object of a bucket. Archives need it. */
  readonly range?: (start: number, end: number) => AsyncIterable<Uint8Array>;
}

/** What was said of the bytes by whoever sent them. It may be wrong. */
export interface Labels {
  /** The media type, lower case, without parameters; "" when nothing was said. */
  readonly contentType: string;
  readonly charset: string | null;
  readonly filename: string | null;
}

/** One story of an upload, or why there is none in its place: a Fault of its own, or an error of ours. Its neighbours go on either way. */
export type Entry =
  | { readonly place: string; readonly story: Story }
  | { readonly place: string; readonly fault: Fault }
  | { readonly place: string; readonly error: unknown };

/** Counts what an upload's archives unpack, so that nested ones share one allowance. */
export interface Budget {
  packed: number;
  unpacked: number;
}

export interface Context {
  readonly labels: Labels;
  /** How many archives are around these bytes. */
  readonly depth: number;
  readonly budget: Budget;
  /** Reads what an archive holds, in whatever format that is; `place` names the member. */
  readonly open: (member: Member) => AsyncIterable<Entry>;
}

export interface Member {
  readonly input: Input;
  readonly labels: Labels;
  readonly place: string;
}

/** One way in which stories are wrapped. A new one is a file in this folder and a line in `index.ts`. */
export interface Format {
  readonly name: string;
  /** Media types that say so, lower case. */
  readonly types: readonly string[];
  /** Endings of file names that say so, without the point, for uploads whose type says nothing. */
  readonly endings: readonly string[];
  /** Holds files of other formats; such bytes are told by how they begin, whatever they are called. */
  readonly isArchive?: boolean;
  /** Whether such bytes are one story, by how they begin, and so bounded by `uploadBytes` and not by `bulkBytes`. */
  readonly isOne?: boolean | ((head: Uint8Array) => boolean);
  /** Whether the first bytes can be nothing else. */
  readonly sniff?: (head: Uint8Array) => boolean;
  /** The format that such bytes may look like as far as their beginning goes: there the name of the file says more. */
  readonly looksLike?: string;
  /**
   * The stories in the bytes, in order, each as soon as it is read, in bounded memory. What is wrong with one entry is an
   * entry with a Fault; a Fault is thrown when nothing more can be read. `place` says where within the bytes, "" for the whole.
   */
  stories(input: Input, context: Context): AsyncIterable<Entry>;
}

/** A story of which only the text is known. */
export const bare = (text: string): Story => ({
  title: null,
  lead: null,
  text,
  url: null,
  source: null,
  authors: [],
  publishedAt: null,
  language: null,
});
