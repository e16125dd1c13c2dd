import type { Gate } from "@newsledger/core/access";
import { Fault } from "@newsledger/core/fault";
import { type Arrive, Idempotency, Uploads } from "@newsledger/core/ingest";
import { Id } from "@newsledger/core/util";
import { globalId } from "@newsledger/graphql";
import { answer, answered, bearer, placeOf, told } from "./answer.ts";
import { arrivingOf } from "./body.ts";
import { waitOf } from "./prefer.ts";

/** How an upload is to be taken in. */
export interface How {
  /** Seconds that the caller would like to wait for receipts; null when it does not say. */
  readonly wait: number | null;
  /** To be asked with the upload's id before anything is kept; what it throws refuses the upload. */
  readonly allow: (id: Id.UploadId) => Promise<void>;
}

export interface Options {
  readonly gate: Gate;
  /** Where the request came from; null when nobody knows. */
  readonly address: string | null;
  readonly now: () => Date;
  /** Takes an upload in: with receipts when it is done at once, or within the seconds that the caller would like to wait. */
  readonly accept: (arriving: Arrive.Arriving, how: How) => Promise<Uploads.Finished>;
  /** Told of every error that is no Fault: a bug, or a service that is down. */
  readonly onBug: (error: unknown) => void;
}

async function take(request: Request, owner: string, { accept, now }: Options): Promise<Response> {
  const key = request.headers.get("idempotency-key");
  const wait = waitOf(request);
  let cameBefore = false;
  const allow = async (upload: Id.UploadId): Promise<void> => {
    if (key !== null) cameBefore = await Idempotency.claim({ owner, key, upload, at: now() });
  };
  const finished = await accept(await arrivingOf(request), { wait, allow });
  const { id, state } = finished.upload;
  const answers = cameBefore ? ((await Uploads.standing(id)) ?? finished) : finished;
  const applied: Record<string, string> = wait ? { "preference-applied": `wait=${wait}` } : {};
  return state === "DONE"
    ? answer(200, told(answers), applied)
    : answer(202, told(answers), { location: placeOf(id), ...applied });
}

async function one(path: string, after: string | undefined): Promise<Response> {
  const id = Id.Upload.safeParse(decodeURIComponent(path).replace(/^Upload:/, ""));
  const found = id.success ? await Uploads.standing(id.data, { after }) : undefined;
  if (found) return answer(200, told(found));
  throw new Fault("NOT_FOUND", "no such upload is known here, or its receipts are kept no longer");
}

async function list(after: string | undefined): Promise<Response> {
  const { items, hasNext } = await Uploads.page({ ask: { first: 50, after } });
  const uploads = items.map(({ item }) => ({ ...item, id: globalId("Upload", item.id) }));
  const cursor = items.at(-1)?.cursor;
  return answer(200, { uploads, next: hasNext && cursor ? `/upload?after=${encodeURIComponent(cursor)}` : null });
}

async function route(request: Request, options: Options): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.replace(/^\/upload\/?/, "");
  if (request.method !== "GET" && (request.method !== "POST" || path !== ""))
    throw new Fault("METHOD_NOT_ALLOWED", "send an upload with POST to /upload; ask for one with GET /upload/<id>");
  const { address } = options;
  const { id: owner } = await options.gate({ key: bearer(request), scope: "upload", address });
  if (request.method === "POST") return take(request, owner, options);
  const after = searchParams.get("after") ?? undefined;
  return path === "" ? list(after) : one(path, after);
}

/**
 * The upload endpoint. `POST /upload` with a key answers the upload and its receipts, 200 when it is done and 202 when it is not;
 * `GET /upload/<id>` how far it is, `GET /upload` the newest uploads. Whatever is wrong is `{error: {code, message}}`.
 */
export const upload = (request: Request, options: Options): Promise<Response> =>
  answered(() => route(request, options), options.onBug);
