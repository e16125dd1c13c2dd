import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import type { Format } from "./format.ts";
import { exceeds, ofStream } from "./input.ts";
import { isAside, member, shown } from "./unpack.ts";

const BLOCK = 512;
// Names longer than a header come in a member of their own, which is no story.
const LONGEST_NAME = 64 * 1024;

/** Bytes in the order they come, one stretch after the other. */
class Tape {
  private rest: Uint8Array = new Uint8Array();
  private left = 0;
  private readonly from: AsyncIterator<Uint8Array>;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.from = stream[Symbol.asyncIterator]();
  }

  /** The next `count` bytes, as far as somebody reads them before `skip`. */
  stretch(count: number): AsyncIterable<Uint8Array> {
    this.left = count;
    return this.pieces();
  }

  private async *pieces(): AsyncIterable<Uint8Array> {
    for (let piece = await this.next(); piece; piece = await this.next()) yield piece;
  }

  private async next(): Promise<Uint8Array | undefined> {
    if (this.left === 0) return undefined;
    while (this.rest.byteLength === 0) {
      const next = await this.from.next();
      if (next.done === true) throw new Fault("BAD_INPUT", "the archive ends within a member", { field: "" });
      this.rest = next.value;
    }
    const piece = this.rest.subarray(0, this.left);
    this.rest = this.rest.subarray(piece.byteLength);
    this.left -= piece.byteLength;
    return piece;
  }

  async skip(): Promise<void> {
    while (await this.next());
  }

  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.stretch(count)) parts.push(part);
    return Buffer.concat(parts);
  }

  async close(): Promise<void> {
    await this.from.return?.();
  }
}

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

const text = (block: Uint8Array, start: number, length: number): string =>
  Buffer.from(block.subarray(start, start + length))
    .toString("utf8")
    .replace(/\u0000[^]*$/, "");

/** A header of POSIX.1-1988 and its followers; null for a block of zeros. Source: POSIX pax, GNU tar. */
function headerOf(block: Uint8Array): Header | null {
  if (block.every((byte) => byte === 0)) return null;
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const size =
    (block[124] ?? 0) & 0x80
      ? Number(`0x${Buffer.from(block.subarray(128, 136)).toString("hex")}`)
      : parseInt(text(block, 124, 12).trim() || "0", 8);
  if (parseInt(text(block, 148, 8).trim(), 8) !== sum || !Number.isSafeInteger(size) || size < 0)
    throw new Fault("BAD_INPUT", "the archive is broken: a header that is none", { field: "" });
  const prefix = text(block, 257, 5) === "ustar" ? text(block, 345, 155) : "";
  return {
    name: prefix === "" ? text(block, 0, 100) : `${prefix}/${text(block, 0, 100)}`,
    size,
    type: text(block, 156, 1),
  };
}

/** The name in a pax record: "27 path=…". */
const paxName = (record: string): string | undefined => /(?:^|\n)\d+ path=([^\n]+)/.exec(record)?.[1];

/** A tar archive; each member is read in its own format. */
export const tar: Format = {
  name: "tar",
  types: ["application/x-tar", "application/tar"],
  endings: ["tar"],
  isArchive: true,
  sniff: (head) => text(head, 257, 5) === "ustar",
  async *stories(input, context) {
    const tape = new Tape(input.stream());
    let [name, count]: [string | undefined, number] = [undefined, 0];
    try {
      for (let header = headerOf(await tape.take(BLOCK)); header !== null; header = headerOf(await tape.take(BLOCK))) {
        count += 1;
        if (count > LIMITS.archiveMembers) throw exceeds("archiveMembers", "this archive has too many members");
        const padding = (BLOCK - (header.size % BLOCK)) % BLOCK;
        if ((header.type === "L" || header.type === "x") && header.size <= LONGEST_NAME) {
          const record = Buffer.from(await tape.take(header.size)).toString("utf8");
          name = header.type === "L" ? record.replace(/\u0000+$/, "") : (paxName(record) ?? name);
        } else {
          const called = name ?? header.name;
          const labels = { contentType: "", charset: context.labels.charset, filename: called };
          const bytes = tape.stretch(header.size);
          name = undefined;
          if ((header.type === "0" || header.type === "") && !isAside(called))
            yield* member(context, { input: ofStream(bytes, header.size), labels, place: shown(called) });
          await tape.skip();
        }
        await tape.take(padding);
      }
    } finally {
      await tape.close();
    }
  },
};
