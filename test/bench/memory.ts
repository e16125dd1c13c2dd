// `npm run bench:memory`: what an archive needs of memory while one upload of 1 GB of JSONL, and one zip of 100,000 pages, go through it,
// sent over HTTP to a process of its own. `-- --short` sends a twentieth. Most stories come again and again, since what is stored is not
// what is measured here; every one of them is parsed and read. Linux only: the figures are the kernel's.
import { createWriteStream } from "node:fs";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { crc32 } from "node:zlib";
import { plain } from "../kit/bulk.ts";
import { type Started, started } from "../kit/process.ts";

const GOAL_MB = 200;
const FULL = { lines: 1_000_000_000, pages: 100_000 } as const;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Writes pieces to a file as they are made; how many bytes. */
async function written(path: string, pieces: Iterable<Uint8Array>): Promise<number> {
  const file = createWriteStream(path);
  for (const piece of pieces) if (!file.write(piece)) await once(file, "drain");
  file.end();
  await once(file, "close");
  return file.bytesWritten;
}

// A line is a story of 40 kB in its wrapping, most of it fields that nobody reads: what a crawler's dump is like.
function* lines(bytes: number): Generator<Uint8Array> {
  const html = "<div class=x>quảng cáo</div>".repeat(1300);
  for (let [i, sum] = [0, 0]; sum < bytes; i += 1) {
    const line = Buffer.from(`${JSON.stringify({ ...plain(i % 200), crawled: i, boilerplate: html })}\n`);
    sum += line.length;
    yield line;
  }
}

const page = (i: number): Buffer => {
  const { title = "", text, url = "" } = plain(i % 200);
  return Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${url}"></head><body><nav>${"<a href=/x>mục</a>".repeat(20)}</nav><article><h1>${title}</h1><p>${text}</p></article><!-- ${i} --></body></html>`,
  );
};

/** A zip of pages that are kept as they are. */
function* zipped(pages: number): Generator<Uint8Array> {
  const directory: Buffer[] = [];
  let at = 0;
  const header = (
    signature: number,
    from: number,
    { body, name, size }: { body: Buffer; name: Buffer; size: number },
  ): Buffer => {
    const out = Buffer.alloc(size);
    out.writeUInt32LE(signature, 0);
    out.writeUInt16LE(20, from);
    out.writeUInt32LE(crc32(body), from + 10);
    out.writeUInt32LE(body.length, from + 14);
    out.writeUInt32LE(body.length, from + 18);
    out.writeUInt16LE(name.length, from + 22);
    return out;
  };
  for (let i = 0; i < pages; i += 1) {
    const [body, name] = [page(i), Buffer.from(`pages/${Math.floor(i / 1000)}/${i}.html`)];
    const central = header(0x02014b50, 6, { body, name, size: 46 });
    central.writeUInt16LE(20, 4);
    central.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([central, name]));
    const local = Buffer.concat([header(0x04034b50, 4, { body, name, size: 30 }), name, body]);
    at += local.length;
    yield local;
  }
  const whole = Buffer.concat(directory);
  // More than 65,535 members ask for the form of zip with 64 bits.
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  for (const [offset, value] of [
    [24, pages],
    [32, pages],
    [40, whole.length],
    [48, at],
  ] as const)
    end.writeBigUInt64LE(BigInt(value), offset);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(at + whole.length), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(0x06054b50, 76);
  for (const offset of [84, 86]) end.writeUInt16LE(0xffff, offset);
  for (const offset of [88, 92]) end.writeUInt32LE(0xffffffff, offset);
  yield whole;
  yield end;
}

/** VmRSS: all that is in memory now; VmHWM: the most that ever was; RssAnon: without pages of files, which the kernel takes back when it needs them. */
async function resident({ process: { pid } }: Started, field: "VmRSS" | "VmHWM" | "RssAnon"): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
}

interface Upload {
  readonly id: string;
  readonly state: string;
  readonly stories: number;
  readonly counts: object;
}

async function ask(archive: Started, path: string, init: RequestInit = {}): Promise<Upload> {
  const headers = { authorization: `Bearer ${archive.key}`, ...init.headers };
  const response = await fetch(archive.address + path, { ...init, headers });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as Upload;
}

/** Sends a file and watches until it is read to its end; the most memory that the archive ever had. */
async function watched(
  folder: string,
  path: string,
  type: string,
): Promise<{ peak: number; own: number; curve: number[]; upload: Upload; seconds: number }> {
  const archive = await started(folder, { args: ["--empty"] });
  const from = performance.now();
  const file = await open(path);
  try {
    const body = file.readableWebStream() as unknown as NonNullable<RequestInit["body"]>;
    let upload = await ask(archive, "/upload", {
      method: "POST",
      body,
      duplex: "half",
      headers: { "content-type": type },
    } as RequestInit);
    const curve: number[] = [];
    let own = 0;
    while (upload.state !== "DONE") {
      await pause(1000);
      curve.push(await resident(archive, "VmRSS"));
      own = Math.max(own, await resident(archive, "RssAnon"));
      upload = await ask(archive, `/upload/${upload.id}`);
    }
    return { peak: await resident(archive, "VmHWM"), own, curve, upload, seconds: (performance.now() - from) / 1000 };
  } finally {
    await file.close();
    await archive.end("SIGINT");
  }
}

/** Ten points of a curve, evenly spaced. */
const points = (curve: readonly number[]): string =>
  Array.from({ length: 10 }, (_, i) => mb(curve[Math.floor((i * (curve.length - 1)) / 9)] ?? 0)).join(" ");

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { short: { type: "boolean" } } });
  const part = values.short === true ? 20 : 1;
  const folder = await mkdtemp(join(tmpdir(), "newsledger-memory-"));
  const runs = [
    { name: "JSONL", type: "application/x-ndjson", pieces: lines(FULL.lines / part) },
    { name: "zip", type: "application/zip", pieces: zipped(FULL.pages / part) },
  ];
  say(
    "| upload | MB | stories | s | MB resident at most | without pages of files | on the way |\n|---|---|---|---|---|---|---|",
  );
  let worst = 0;
  for (const { name, type, pieces } of runs) {
    const path = join(folder, name);
    const bytes = await written(path, pieces);
    const { peak, own, curve, upload, seconds } = await watched(join(folder, "data"), path, type);
    say(
      `| ${name} | ${mb(bytes)} | ${upload.stories} | ${seconds.toFixed(0)} | ${mb(peak)} | ${mb(own)} | ${points(curve)} |`,
    );
    worst = Math.max(worst, peak);
  }
  await rm(folder, { recursive: true });
  if (worst <= GOAL_MB * 1e6) return 0;
  say(`more than ${GOAL_MB} MB`);
  return 1;
}

process.exitCode = await main();
