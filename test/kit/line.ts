import { Gazetteers } from "@newsledger/core/company";
import { Ingest, type Raw, Raws } from "@newsledger/core/ingest";

/** Raw uploads in memory, for tests of the line; the folder and the bucket have tests of their own. */
export function rawMemory(): Raws.RawStore {
  const kept = new Map<string, { bytes: Uint8Array; label: Raws.Label }>();
  return {
    put(id, bytes, label) {
      const old = kept.get(id);
      if (!old) kept.set(id, { bytes, label });
      return Promise.resolve((old ?? { label }).label);
    },
    open(id) {
      const found = kept.get(id);
      return Promise.resolve(found && { label: found.label, input: Raws.ofBytes(found.bytes) });
    },
  };
}

export const line = (raw: Raws.RawStore = rawMemory()): Ingest.Line => ({
  raw,
  readers: { gazetteer: Gazetteers.standard() },
});

export interface Story {
  readonly title?: string;
  readonly lead?: string;
  readonly text: string;
  readonly url?: string;
  readonly source?: string;
  readonly publishedAt?: string;
}

export const rawOf = (story: Story | string): Raw => ({
  bytes: Buffer.from(typeof story === "string" ? story : JSON.stringify(story)),
  contentType: typeof story === "string" ? "text/plain" : "application/json",
  charset: "utf-8",
  filename: null,
});

const NOW = new Date("2021-08-01T00:00:00Z");

/** Takes a story in and runs it to its receipts. */
export async function upload(story: Story | string, on: Ingest.Line, at = NOW): Promise<Ingest.Finished> {
  const { id } = await Ingest.receive(rawOf(story), on.raw, at);
  return Ingest.run(id, on);
}
