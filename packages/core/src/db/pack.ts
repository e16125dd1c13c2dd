import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

// Text and facts of a story are stored packed and cut in parts that fit an item with room for its keys.
const PART_BYTES = 350 * 1024;
// A stored body is never larger than this when unpacked; more would be a damaged item, not a story.
const MOST_BYTES = 64 * 1024 * 1024;
const PARAMS = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

export function pack(value: unknown): Uint8Array[] {
  const bytes = brotliCompressSync(Buffer.from(JSON.stringify(value), "utf8"), PARAMS);
  return Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, i) =>
    bytes.subarray(i * PART_BYTES, (i + 1) * PART_BYTES),
  );
}

export const unpack = (parts: readonly Uint8Array[]): unknown =>
  JSON.parse(brotliDecompressSync(Buffer.concat(parts), { maxOutputLength: MOST_BYTES }).toString("utf8"));
