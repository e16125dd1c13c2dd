import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { link, mkdir, open, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { Id } from "@newsledger/core/util";
import { Raws } from "@newsledger/core/ingest";

type UploadId = Id.UploadId;

/**
 * Raw uploads in a folder: `raw/ab/<id>` and `<id>.json`, and for each one that is not finished yet a mark in `pending/`. Bytes on
 * their way in are in `incoming/`, which is emptied at the start.
 */
export interface RawFolder extends Raws.StagingStore {
  /** Uploads that were acknowledged and not finished, in the order in which they were received. */
  pending(): Promise<UploadId[]>;
  /** The upload is to be read, though it may have been before. */
  mark(id: UploadId, note?: string): Promise<void>;
  /** What the mark of a pending upload says; "" at first. */
  marked(id: UploadId): Promise<string>;
  /** The upload is finished: its receipts are written. */
  settle(id: UploadId): Promise<void>;
  list(): AsyncIterable<UploadId>;
  /** Removes what never came whole. */
  sweep(): Promise<void>;
}

const PART = ".part";
const part = (path: string): string => `${path}.${process.pid}.${Math.random().toString(36).slice(2)}${PART}`;

/** A folder's entries outlive a loss of power only when the folder itself is written. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function into(path: string, from: string): Promise<void> {
  await rename(from, path);
  await synced(dirname(path));
}

/** Writes a file so that it is there whole or not at all, whatever is killed when; returns where it is, to be put in its place. */
async function beside(path: string, content: Uint8Array | string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const from = part(path);
  const file = await open(from, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return from;
}

const whole = async (path: string, content: Uint8Array | string): Promise<void> =>
  into(path, await beside(path, content));

/** Writes a file unless there is one. */
async function first(path: string, content: string): Promise<void> {
  const from = await beside(path, content);
  try {
    await link(from, path);
    await synced(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(from, { force: true });
  }
}

async function orNothing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const inputOf = (path: string, size: number): Raws.Input => ({
  size,
  stream: () => createReadStream(path),
  range: (start, end) => (end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([])),
});

/** Writes bytes as they pass by and hashes them; what is left of a body that fails is removed. */
async function written(path: string, body: AsyncIterable<Uint8Array>): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const piece of body) {
      hash.update(piece);
      bytes += piece.byteLength;
      await file.writeFile(piece);
    }
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), bytes };
}

const ID = /^u[0-9a-z]{20}$/;
const idsIn = async (folder: string): Promise<UploadId[]> =>
  ((await orNothing(readdir(folder))) ?? []).filter((name) => ID.test(name)).map((name) => Id.Upload.parse(name));

interface Places {
  readonly bytes: (id: string) => string;
  readonly label: (id: string) => string;
  readonly pending: (id: string) => string;
}

async function labelOf(at: Places, id: UploadId): Promise<Raws.Label | undefined> {
  const json = await orNothing(readFile(at.label(id), "utf8"));
  return json === undefined ? undefined : Raws.Label.parse(JSON.parse(json));
}

/** Keeps bytes by `bring`, unless they are kept already: the mark first, the label last. Where the label is, the bytes are. */
async function keep(at: Places, id: UploadId, [label, bring]: [Raws.Label, () => Promise<void>]): Promise<Raws.Label> {
  const kept = await labelOf(at, id);
  if (kept) return kept;
  await whole(at.pending(id), "");
  await mkdir(dirname(at.bytes(id)), { recursive: true });
  await bring();
  await first(at.label(id), JSON.stringify(label));
  return (await labelOf(at, id)) ?? label;
}

async function pending(at: Places, folder: string): Promise<UploadId[]> {
  const kept: { id: UploadId; at: string }[] = [];
  for (const id of await idsIn(folder)) {
    const label = await labelOf(at, id);
    if (label) kept.push({ id, at: label.receivedAt });
    // Without a label the bytes never arrived whole, and nobody was told that they had.
    else await rm(at.pending(id), { force: true });
  }
  return kept.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)).map(({ id }) => id);
}

export function rawFolder(folder: string): RawFolder {
  const bytes = (id: string): string => join(folder, "raw", id.slice(1, 3), id);
  const at: Places = { bytes, label: (id) => `${bytes(id)}.json`, pending: (id) => join(folder, "pending", id) };
  const incoming = join(folder, "incoming");
  return {
    put: (id, content, label) => keep(at, id, [label, () => whole(bytes(id), content)]),
    async stage(body) {
      await mkdir(incoming, { recursive: true });
      const path = part(join(incoming, "upload"));
      const known = await written(path, body);
      return {
        ...known,
        input: inputOf(path, known.bytes),
        keep: (id, label) => keep(at, id, [label, () => into(bytes(id), path)]),
        discard: () => rm(path, { force: true }),
      };
    },
    async open(id) {
      const label = await labelOf(at, id);
      const found = label && (await orNothing(stat(bytes(id))));
      return label && found && { label, input: inputOf(bytes(id), found.size) };
    },
    pending: () => pending(at, join(folder, "pending")),
    mark: (id, note = "") => whole(at.pending(id), note),
    marked: async (id) => (await orNothing(readFile(at.pending(id), "utf8"))) ?? "",
    settle: (id) => rm(at.pending(id), { force: true }),
    async *list() {
      for (const name of ((await orNothing(readdir(join(folder, "raw")))) ?? []).sort())
        for (const id of await idsIn(join(folder, "raw", name))) if (await labelOf(at, id)) yield id;
    },
    async sweep() {
      await rm(incoming, { recursive: true, force: true });
      // A mark that was being written when the process was killed.
      const folderOfMarks = join(folder, "pending");
      const names = (await orNothing(readdir(folderOfMarks))) ?? [];
      for (const name of names.filter((one) => one.endsWith(PART)))
        await rm(join(folderOfMarks, name), { force: true });
    },
  };
}
