import { Readable } from "node:stream";
import type * as Yauzl from "yauzl";
import { Fault } from "../../fault/index.ts";
import { LIMITS } from "../limits.ts";
import type { Context, Entry, Format, Input } from "./format.ts";
import { exceeds, ofStream, whole } from "./input.ts";
import { broken, isAside, member, shown, unpacked } from "./unpack.ts";

const WINDOW = 1024 * 1024;
const WINDOWS = 4;

type Range = NonNullable<Input["range"]>;

/** Reads by windows of a megabyte, so that a hundred thousand small members are not as many requests. */
class Windows {
  private readonly kept = new Map<number, Promise<Uint8Array>>();
  private readonly range: Range;
  private readonly size: number;

  constructor(range: Range, size: number) {
    this.range = range;
    this.size = size;
  }

  private window(index: number): Promise<Uint8Array> {
    const found = this.kept.get(index);
    const bytes = found ?? whole(ofStream(this.range(index * WINDOW, Math.min((index + 1) * WINDOW, this.size))));
    this.kept.delete(index);
    this.kept.set(index, bytes);
    const [oldest] = this.kept.keys();
    if (this.kept.size > WINDOWS && oldest !== undefined) this.kept.delete(oldest);
    return bytes;
  }

  async *bytes(start: number, end: number): AsyncIterable<Uint8Array> {
    for (let at = start; at < end;) {
      const index = Math.floor(at / WINDOW);
      const window = await this.window(index);
      const piece = window.subarray(at - index * WINDOW, end - index * WINDOW);
      if (piece.byteLength === 0) throw new Fault("BAD_INPUT", "the archive ends within a member", { field: "" });
      yield piece;
      at += piece.byteLength;
    }
  }
}

function readerOf(yauzl: Pick<typeof Yauzl, "RandomAccessReader">, windows: Windows): Yauzl.RandomAccessReader {
  class Reader extends yauzl.RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(windows.bytes(start, end), { objectMode: false });
    }
    // eslint-disable-next-line max-params
    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      done: (error: Error | null) => void,
    ): void {
      const fill = async (): Promise<void> => {
        let at = offset;
        for await (const piece of windows.bytes(position, position + length)) {
          buffer.set(piece, at);
          at += piece.byteLength;
        }
      };
      fill().then(
        () => done(null),
        (error: unknown) => done(broken(error, "the archive cannot be read")),
      );
    }
    override close(done: (error: Error | null) => void): void {
      done(null);
    }
  }
  return new Reader();
}

async function opened(input: Input): Promise<Yauzl.ZipFile> {
  const { default: yauzl } = await import("yauzl");
  // Names stay bytes: one that would climb out of its folder is a label like any other here.
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  try {
    if (input.range && input.size !== null)
      return await yauzl.fromRandomAccessReaderPromise(
        readerOf(yauzl, new Windows(input.range, input.size)),
        input.size,
        options,
      );
    return await yauzl.fromBufferPromise(Buffer.from(await whole(input, "heldBytes")), options);
  } catch (error) {
    throw broken(error, "this zip archive is broken");
  }
}

/** Names in UTF-8 where the archive says so or they are; else in the set that DOS had. */
function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return Buffer.from(raw).toString("latin1");
  }
}

async function* one(zip: Yauzl.ZipFile, entry: Yauzl.Entry, context: Context): AsyncIterable<Entry> {
  const name = nameOf(entry.fileNameRaw);
  if (isAside(name)) return;
  const place = shown(name);
  if (!entry.canDecodeFileData()) {
    const how = entry.isEncrypted()
      ? "is encrypted"
      : `is packed in a way (${entry.compressionMethod}) that is not read here`;
    yield { place, fault: new Fault("UNSUPPORTED_TYPE", `this member ${how}: pack it plainly`) };
    return;
  }
  context.budget.packed += entry.compressedSize;
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    const labels = { contentType: "", charset: context.labels.charset, filename: name };
    yield* member(context, {
      input: ofStream(unpacked(stream, context.budget), entry.uncompressedSize),
      labels,
      place,
    });
  } catch (error) {
    yield { place, fault: broken(error, "this member is broken") };
  } finally {
    stream?.destroy();
  }
}

// Word, Excel, OpenDocument and EPUB files are zip archives of parts.
const DOCUMENT = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/)/;

/** A zip archive; each member is read in its own format. */
export const zip: Format = {
  name: "zip",
  types: ["application/zip", "application/x-zip-compressed", "application/x-zip"],
  endings: ["zip"],
  isArchive: true,
  sniff: (head) =>
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6)) &&
    !DOCUMENT.test(nameOf(head.subarray(30, 60))),
  async *stories(input, context) {
    const archive = await opened(input);
    try {
      if (archive.entryCount > LIMITS.archiveMembers)
        throw exceeds("archiveMembers", "this archive has too many members", archive.entryCount);
      for await (const entry of archive.eachEntry()) yield* one(archive, entry, context);
    } catch (error) {
      throw broken(error, "this zip archive is broken");
    } finally {
      archive.close();
    }
  },
};
