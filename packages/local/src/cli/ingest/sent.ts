import { setTimeout as pause } from "node:timers/promises";
import { Fault } from "@newsledger/core/fault";
import type { Receipt, Uploads } from "@newsledger/core/ingest";
import type { Terminal } from "../terminal.ts";
import type { Counted } from "./counted.ts";
import type { Source } from "./sources.ts";
import type { Target } from "./target.ts";

export interface Sending {
  readonly files: AsyncIterable<Source>;
  readonly target: Target;
  readonly counted: Counted;
  readonly terminal: Terminal;
  /** Every receipt is told, not only those of stories that were not kept. */
  readonly isJson: boolean;
  readonly together: number;
}

const ASK_MS = 300;
/** Stories of one file that are told of in words; --json and "newsledger uploads ID" tell all. */
const TOLD = 10;

const isRefusal = ({ outcome }: Receipt): boolean => outcome === "REJECTED" || outcome === "FAILED";
const where = (path: string, { place, index }: Receipt): string => `${path}: ${place ?? `story ${index}`}`;

/** The key is wrong for all files, not for this one. */
const isForAll = (error: Fault): boolean => error.code === "UNAUTHORIZED";

async function* receiptsOf({ upload, receipts, next }: Uploads.Finished, target: Target): AsyncGenerator<Receipt> {
  yield* receipts;
  for (let after = next ?? null; after !== null;) {
    const page = await target.receipts(upload.id, after);
    yield* page.receipts;
    after = page.next;
  }
}

async function told(finished: Uploads.Finished, { path }: Source, sending: Sending): Promise<void> {
  const { target, terminal, isJson } = sending;
  const { counts, id } = finished.upload;
  let left = counts.REJECTED + counts.FAILED;
  let shown = 0;
  if (!isJson && left === 0) return;
  for await (const receipt of receiptsOf(finished, target)) {
    if (isJson) await terminal.out(JSON.stringify({ path, upload: id, ...receipt }));
    else if (isRefusal(receipt)) {
      if (shown === TOLD) return terminal.say(`${path}: ${left} more: newsledger uploads ${id}`);
      terminal.say(`${where(path, receipt)}: ${receipt.code ?? ""}: ${receipt.reason ?? ""}`);
      shown += 1;
      left -= 1;
    }
  }
}

async function refused(error: Fault, { path }: Source, { counted, terminal, isJson }: Sending): Promise<void> {
  const { code, message } = error;
  counted.refuse(path);
  if (isJson) await terminal.out(JSON.stringify({ path, error: { code, message } }));
  else terminal.say(`${path}: ${code}: ${message}`);
}

/** Waits until a large upload is read to the end; undefined when the wait was broken off. */
async function awaited(first: Uploads.Finished, path: string, sending: Sending): Promise<Uploads.Finished | undefined> {
  const { target, counted, terminal } = sending;
  let { upload } = first;
  while (upload.state !== "DONE") {
    counted.progress(path, upload.counts);
    if (terminal.interrupted.aborted) return undefined;
    await pause(ASK_MS);
    upload = { ...upload, ...(await target.state(upload.id)) };
  }
  if (first.upload.state === "DONE") return first;
  return { upload, ...(await target.receipts(upload.id, null)) };
}

/** What is awaited, or undefined when it is broken off. */
function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  return new Promise((done, fail) => {
    const stop = (): void => done(undefined);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(done, fail).finally(() => signal.removeEventListener("abort", stop));
  });
}

async function one(source: Source, sending: Sending): Promise<void> {
  const { target, counted, terminal } = sending;
  try {
    const known = await target.known(source);
    const first = known ?? (await unless(terminal.interrupted, target.send(source)));
    const finished = first && (await awaited(first, source.path, sending));
    if (!finished) return;
    counted.done(source.path, finished.upload.counts, known !== undefined);
    await told(finished, source, sending);
  } catch (error) {
    if (!(error instanceof Fault) || isForAll(error)) throw error;
    await refused(error, source, sending);
  }
  counted.bytes += source.size ?? 0;
}

/** Sends files, some at a time, in the order in which they come, and tells what became of them. Ends early at Ctrl-C. */
export async function sent(sending: Sending): Promise<void> {
  const { files, together, terminal } = sending;
  const under = new Set<Promise<void>>();
  for await (const source of files) {
    if (terminal.interrupted.aborted) break;
    const work = one(source, sending);
    under.add(work);
    work.then(
      () => under.delete(work),
      () => undefined,
    );
    if (under.size >= together) await Promise.race(under);
  }
  await Promise.all(under);
}
