import { mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Id } from "@newsledger/core/util";
import { Raws } from "@newsledger/core/ingest";

/** Raw uploads in a folder: `raw/ab/<id>` and `<id>.json`, and for each one that is not finished yet an empty file in `pending/`. */
export interface RawFolder extends Raws.RawStore {
  /** Uploads that were acknowledged and not finished, as after a crash. */
  pending(): Promise<Id.UploadId[]>;
  /** The upload is finished: its receipts are written. */
  settle(id: Id.UploadId): Promise<void>;
}

/** Writes a file so that it is there whole or not at all, whatever is killed when. */
async function whole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.part`;
  const file = await open(beside, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

async function readOr(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

export function rawFolder(folder: string): RawFolder {
  const bytesAt = (id: string): string => join(folder, "raw", id.slice(1, 3), id);
  const labelAt = (id: string): string => `${bytesAt(id)}.json`;
  const pendingAt = (id: string): string => join(folder, "pending", id);
  const labelOf = async (id: string): Promise<Raws.Label | undefined> => {
    const json = await readOr(labelAt(id));
    return json && Raws.Label.parse(JSON.parse(json.toString("utf8")));
  };
  return {
    async put(id, bytes, label) {
      const kept = await labelOf(id);
      if (kept) return kept;
      await whole(pendingAt(id), "");
      await whole(bytesAt(id), bytes);
      // The label comes last: where it is, the bytes are.
      await whole(labelAt(id), JSON.stringify(label));
      return label;
    },
    async get(id) {
      const label = await labelOf(id);
      const bytes = label && (await readOr(bytesAt(id)));
      return label && bytes && { bytes, label };
    },
    async pending() {
      await mkdir(join(folder, "pending"), { recursive: true });
      const ids = (await readdir(join(folder, "pending"))).filter((name) =>
        /^u[0-9a-z]{20}$/.test(name),
      ) as Id.UploadId[];
      const kept: Id.UploadId[] = [];
      // Without a label the bytes never arrived whole, and nobody was told that they had.
      for (const id of ids.sort())
        await ((await labelOf(id)) ? Promise.resolve(kept.push(id)) : rm(pendingAt(id), { force: true }));
      return kept;
    },
    settle: (id) => rm(pendingAt(id), { force: true }),
  };
}
