import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { CODES, Fault } from "@newsledger/core/fault";
import { type Info, OUTCOMES, type Receipt, type Uploads } from "@newsledger/core/ingest";
import { Id } from "@newsledger/core/util";
import { Startup } from "../../folder.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Source } from "./sources.ts";
import type { Target } from "./target.ts";

export interface Place {
  /** "http://localhost:4000", with or without "/upload". */
  readonly address: string;
  readonly key: string;
}

/** Times that a request is made when the archive is not there or says that something is wrong with it; seconds between them double. */
const TRIES = 5;
/** Files below this are sent whether or not the archive has them: asking would cost as much. */
const ASK_BYTES = 1_000_000;

interface Told {
  readonly id: string;
  /** By outcome in small letters. */
  readonly counts: Readonly<Record<string, number>>;
  readonly receipts: readonly (Omit<Receipt, "article"> & { readonly article: { readonly id: string } | null })[];
  readonly next: string | null;
}

const idOf = (global: string): Id.UploadId => Id.Upload.parse(global.replace(/^Upload:/, ""));

function finishedOf(json: Told): Uploads.Finished {
  const { receipts, next, counts: told, ...upload } = json;
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, told[outcome.toLowerCase()] ?? 0]));
  const article = (one: Told["receipts"][number]) => (one.article ? one.article.id.replace(/^Article:/, "") : null);
  return {
    upload: {
      ...(upload as unknown as Uploads.Finished["upload"]),
      id: idOf(json.id),
      counts: counts as Info["counts"],
    },
    receipts: receipts.map((one) => ({ ...one, article: article(one) as Receipt["article"] })),
    next,
  };
}

function faultOf(status: number, text: string): Fault | undefined {
  try {
    const { code, message } = (JSON.parse(text) as { error: { code: string; message: string } }).error;
    const known = CODES.find((one) => one === code);
    return known && new Fault(known, message);
  } catch {
    return status === 404 ? new Fault("NOT_FOUND", "no archive answers at this address") : undefined;
  }
}

type Init = () => RequestInit & { duplex?: "half" };

/** Asks, and asks again when it is worth it: later when it came too often, soon when something broke. */
async function asked(url: string, init: Init, most = TRIES): Promise<Told> {
  let last: unknown;
  for (let [tries, seconds] = [0, 0.5]; tries < most; tries += 1, seconds *= 2) {
    try {
      const response = await fetch(url, init());
      const text = await response.text();
      if (response.ok) return JSON.parse(text) as Told;
      const fault = faultOf(response.status, text);
      if (response.status === 429) {
        await pause(1000 * Number(response.headers.get("retry-after") ?? 1));
        tries -= 1;
        continue;
      }
      if (fault) throw fault;
      last = new Error(`${response.status}: ${text.slice(0, 200)}`);
    } catch (error) {
      if (error instanceof Fault) throw error;
      last = error instanceof Error ? (error.cause ?? error) : error;
    }
    if (tries + 1 < most) await pause(seconds * 1000);
  }
  throw new Startup(`${new URL(url).origin} cannot be reached: ${last instanceof Error ? last.message : String(last)}`);
}

const disposition = (filename: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`;

/** An archive that runs, over HTTP. */
export function remote({ address, key }: Place): Target {
  const base = address.replace(/\/+$/, "").replace(/\/upload$/, "");
  const authorization = `Bearer ${key}`;
  const get = (path: string): Promise<Told> => asked(`${base}${path}`, () => ({ headers: { authorization } }));
  const init =
    ({ contentType, filename, bytes, size }: Source): Init =>
    () => ({
      method: "POST",
      duplex: "half",
      body: Readable.from(bytes()) as unknown as NonNullable<RequestInit["body"]>,
      headers: {
        authorization,
        ...(contentType !== "" && { "content-type": contentType }),
        ...(filename !== null && { "content-disposition": disposition(filename) }),
        ...(size !== null && { "content-length": String(size) }),
      },
    });
  return {
    name: base,
    async known(source) {
      const id = (source.size ?? 0) < ASK_BYTES ? undefined : await fingerprint(source);
      if (id === undefined) return undefined;
      try {
        const found = finishedOf(await get(`/upload/${id}`));
        return found.upload.state === "DONE" ? found : undefined;
      } catch (error) {
        if (error instanceof Fault && error.code === "NOT_FOUND") return undefined;
        throw error;
      }
    },
    // Standard input passes by once.
    send: async (source) => finishedOf(await asked(`${base}/upload`, init(source), source.size === null ? 1 : TRIES)),
    state: async (id) => finishedOf(await get(`/upload/${id}`)).upload,
    async receipts(id, after) {
      const { receipts, next = null } = finishedOf(await get(after ?? `/upload/${id}`));
      return { receipts, next };
    },
    close: () => Promise.resolve(),
  };
}
