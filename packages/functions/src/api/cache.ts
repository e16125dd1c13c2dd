/** Seconds that a CDN may answer from its copy, and then go on doing so while it fetches a new one. */
export const SECONDS = { fresh: 15, stale: 60 } as const;

const SHARED = `public, max-age=0, s-maxage=${SECONDS.fresh}, stale-while-revalidate=${SECONDS.stale}`;

/**
 * Says who may keep an answer: the CDN, for a short time, that of a GET without a key and without errors (a persisted operation, or a
 * query in the address); nobody anything else.
 */
export async function cached(request: Request, response: Response): Promise<Response> {
  const body = await response.text();
  const shared =
    request.method === "GET" &&
    response.status === 200 &&
    !request.headers.has("authorization") &&
    !body.includes('"errors":[');
  const headers = new Headers(response.headers);
  headers.set("cache-control", shared ? SHARED : "no-store");
  return new Response(body, { status: response.status, headers });
}
