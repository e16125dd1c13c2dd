import { Access } from "@newsledger/core/access";
import { Fault } from "@newsledger/core/fault";
import type { Raw, Uploads } from "@newsledger/core/ingest";
import { globalId } from "@newsledger/graphql";
import { rawOf } from "./body.ts";
import { waitOf } from "./prefer.ts";
import { STATUS } from "./status.ts";

export interface Options {
  /** Bytes that one upload may have. */
  readonly limit: number;
  /** Takes an upload in: with receipts when it is done at once, or within the seconds that the caller would like to wait. */
  readonly accept: (raw: Raw, wait: number) => Promise<Uploads.Finished>;
  /** Told of every error that is no Fault: a bug, or a service that is down. */
  readonly onBug: (error: unknown) => void;
}

export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  });

export const bearer = (request: Request): string | null =>
  /^Bearer +(\S+)\s*$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;

/** An upload as the API's type `Upload` has it, with its receipts as a list. */
export const told = ({ upload, receipts }: Uploads.Finished): unknown => ({
  ...upload,
  id: globalId("Upload", upload.id),
  receipts: receipts.map(({ article, ...receipt }) => ({
    ...receipt,
    article: article && { id: globalId("Article", article) },
  })),
});

async function take(request: Request, { limit, accept }: Options): Promise<Response> {
  if (request.method !== "POST") throw new Fault("METHOD_NOT_ALLOWED", "send an upload with POST");
  await Access.check(bearer(request), "upload");
  const wait = waitOf(request);
  const finished = await accept(await rawOf(request, limit), wait);
  const applied: Record<string, string> = wait > 0 ? { "preference-applied": `wait=${wait}` } : {};
  return answer(finished.upload.state === "DONE" ? 200 : 202, told(finished), applied);
}

const HEADERS: Partial<Record<number, Record<string, string>>> = {
  401: { "www-authenticate": 'Bearer realm="newsledger"' },
  405: { allow: "POST" },
};

/** The answer, or what is wrong as `{error: {code, message}}`; what is no Fault is told to `onBug` and masked. */
export async function answered(work: () => Promise<Response>, onBug: Options["onBug"]): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) {
      const { code, message, details } = error;
      return answer(STATUS[code], { error: { code, message, ...details } }, HEADERS[STATUS[code]]);
    }
    onBug(error);
    return answer(500, {
      error: { code: "INTERNAL", message: "something went wrong here; what was acknowledged is not lost. Try again." },
    });
  }
}

/** The upload endpoint: `POST` with a key; answers the upload and its receipts, or `{error: {code, message}}`. */
export const upload = (request: Request, options: Options): Promise<Response> =>
  answered(() => take(request, options), options.onBug);
