import { setTimeout as pause } from "node:timers/promises";
import type { Killed } from "./killed.ts";
import type { Sent } from "./plan.ts";

export interface Delivered {
  /** Ids of acknowledged uploads, with how many stories each has. */
  readonly acknowledged: ReadonlyMap<string, number>;
  readonly retries: number;
}

/** Requests that are under way at a time. */
const TOGETHER = 6;
/** Seconds without an answer after which a request is sent again. */
const PATIENCE = 60;

/** Sends an upload until it is answered: its id, or undefined when it was refused. */
async function answered(upload: Sent, archive: Killed, retry: () => void): Promise<string | undefined> {
  for (;;) {
    const { address, key } = await archive.alive();
    try {
      const response = await fetch(`${address}/upload`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${key}`,
          "content-type": upload.contentType,
          "content-disposition": `attachment; filename="${upload.filename}"`,
        },
        body: upload.body,
        signal: AbortSignal.timeout(PATIENCE * 1000),
      });
      const text = await response.text();
      if (response.ok) return (JSON.parse(text) as { id: string }).id.replace(/^Upload:/, "");
      if (response.status >= 400 && response.status < 500 && upload.isRefused) return undefined;
      if (response.status < 500) throw new Refused(`${upload.format}: ${response.status} ${text}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    retry();
    await pause(100);
  }
}
class Refused extends Error {}

/** Sends all uploads, each until it is acknowledged or refused as it should be. */
export async function deliver(uploads: readonly Sent[], archive: Killed): Promise<Delivered> {
  const acknowledged = new Map<string, number>();
  let [next, retries] = [0, 0];
  async function worker(): Promise<void> {
    for (let upload = uploads[next++]; upload; upload = uploads[next++]) {
      const id = await answered(upload, archive, () => (retries += 1));
      if ((id === undefined) !== upload.isRefused)
        throw new Error(`${upload.format}: ${upload.isRefused ? "taken, and nothing in it can be read" : "refused"}`);
      if (id !== undefined) acknowledged.set(id, upload.stories);
    }
  }
  await Promise.all(Array.from({ length: TOGETHER }, worker));
  return { acknowledged, retries };
}
