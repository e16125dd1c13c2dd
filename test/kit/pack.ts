import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** A file to be packed: its name, and its bytes or text. */
export interface Packed {
  readonly name: string;
  readonly body: string | Uint8Array;
  /** Kept as it is instead of deflated. */
  readonly stored?: boolean;
}

const bytes = (body: string | Uint8Array): Buffer => (typeof body === "string" ? Buffer.from(body) : Buffer.from(body));

function header(
  signature: number,
  size: number,
  fields: readonly (readonly [offset: number, width: 2 | 4, value: number])[],
): Buffer {
  const out = Buffer.alloc(size);
  out.writeUInt32LE(signature, 0);
  for (const [offset, width, value] of fields) out.writeUIntLE(value, offset, width);
  return out;
}

/** A zip archive of files. */
export function zip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body, stored = false } of files) {
    const [raw, called] = [bytes(body), Buffer.from(name)];
    const data = stored ? raw : deflateRawSync(raw);
    // Version, flags (names in UTF-8), method, time, date, checksum, sizes, length of the name.
    const common = [
      [0, 20],
      [2, 0x800],
      [4, stored ? 0 : 8],
      [6, 0],
      [8, 0x21],
    ] as const;
    const sizes = [
      [10, crc32(raw)],
      [14, data.length],
      [18, raw.length],
    ] as const;
    const fields = (from: number) => [
      ...common.map(([offset, value]) => [from + offset, 2, value] as const),
      ...sizes.map(([offset, value]) => [from + offset, 4, value] as const),
      [from + 22, 2, called.length] as const,
    ];
    directory.push(header(0x02014b50, 46, [[4, 2, 20], ...fields(6), [42, 4, at]]), called);
    const local = Buffer.concat([header(0x04034b50, 30, fields(4)), called, data]);
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = [
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, central.length],
    [16, 4, at],
  ] as const;
  return Buffer.concat([...parts, central, header(0x06054b50, 22, counts)]);
}

function tarHeader(name: string, size: number, type: string): Buffer {
  const out = Buffer.alloc(512);
  out.write(name, 0, Math.min(100, Buffer.byteLength(name)));
  out.write("0000644\0", 100);
  out.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  out.write("        ", 148);
  out.write(type, 156);
  out.write("ustar\x0000", 257, "latin1");
  const sum = out.reduce((total, byte) => total + byte, 0);
  out.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return out;
}

/** A tar archive of files; names of more than a hundred characters in the way of GNU tar. */
export function tar(files: readonly Packed[]): Buffer {
  const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
  const parts = files.flatMap(({ name, body }) => {
    const long =
      Buffer.byteLength(name) > 100
        ? [tarHeader("././@LongLink", Buffer.byteLength(name) + 1, "L"), padded(Buffer.from(`${name}\0`))]
        : [];
    const data = bytes(body);
    return [...long, tarHeader(name, data.length, "0"), padded(data)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

export const gzip = (body: string | Uint8Array): Buffer => gzipSync(bytes(body));
