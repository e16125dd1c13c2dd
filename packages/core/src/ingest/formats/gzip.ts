import { Readable, pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Format } from "./format.ts";
import { ofStream } from "./input.ts";
import { packed, unpacked } from "./unpack.ts";

/** "stories.jsonl.gz" as "stories.jsonl", "a.tgz" as "a.tar". */
const inner = (name: string | null): string | null => name?.replace(/\.gz$/i, "").replace(/\.tgz$/i, ".tar") ?? null;

/** Anything, packed with gzip. */
export const gzip: Format = {
  name: "gzip",
  types: ["application/gzip", "application/x-gzip", "application/x-tgz", "application/x-compressed-tar"],
  endings: ["gz", "tgz"],
  isArchive: true,
  sniff: (head) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  async *stories(input, { labels, budget, open }) {
    const gunzip = createGunzip();
    // What goes wrong on the way in is thrown by whoever reads the way out.
    pipeline(Readable.from(packed(input.stream(), budget)), gunzip, () => undefined);
    try {
      const out = ofStream(unpacked(gunzip, budget));
      yield* open({
        input: out,
        labels: { contentType: "", charset: labels.charset, filename: inner(labels.filename) },
        place: "",
      });
    } finally {
      gunzip.destroy();
    }
  },
};
