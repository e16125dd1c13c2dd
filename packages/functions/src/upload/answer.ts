import { Fault } from "@newsledger/core/fault";
import type { Uploads } from "@newsledger/core/ingest";
import type { Id } from "@newsledger/core/util";
import { globalId } from "@newsledger/graphql";
import { STATUS } from "./status.ts";

export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  });

export const bearer = (request: Request): string | null =>
  /^Bearer +(\S+)\s*$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;

/** Where an upload is asked for. */
export const placeOf = (id: Id.UploadId): string => `/upload/${globalId("Upload", id)}`;

/** An upload as the API's type `Upload` has it, with its receipts as a list; `next` is where the list goes on. */
export const told = ({ upload, receipts, next = null }: Uploads.Finished): unknown => ({
  ...upload,
  id: globalId("Upload", upload.id),
  counts: Object.fromEntries(Object.entries(upload.counts).map(([outcome, count]) => [outcome.toLowerCase(), count])),
  receipts: receipts.map(({ article, ...receipt }) => ({
    ...receipt,
    article: article && { id: globalId("Article", article) },
  })),
  next: next === null ? null : `${placeOf(upload.id)}?after=${encodeURIComponent(next)}`,
});

function headersOf({ code, details }: Fault): Record<string, string> {
  const { retryAfter } = details;
  if (code === "UNAUTHORIZED") return { "www-authenticate": 'Bearer realm="newsledger"' };
  if (code === "METHOD_NOT_ALLOWED") return { allow: "GET, POST" };
  return typeof retryAfter === "number" ? { "retry-after": String(retryAfter) } : {};
}

/** The answer, or what is wrong as `{error: {code, message}}`; what is no Fault is told to `onBug` and masked. */
export async function answered(work: () => Promise<Response>, onBug: (error: unknown) => void): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) {
      const { code, message, details } = error;
      return answer(STATUS[code], { error: { code, message, ...details } }, headersOf(error));
    }
    onBug(error);
    return answer(500, {
      error: { code: "INTERNAL", message: "something went wrong here; what was acknowledged is not lost. Try again." },
    });
  }
}
