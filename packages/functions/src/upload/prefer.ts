/** Seconds that a caller may wait at most: under the function's time-out, with room for the answer. */
export const MOST_SECONDS = 20;

/**
 * How long a caller would like to wait for receipts: `Prefer: wait=10` (RFC 7240, section 4.3), in seconds; 0 for `respond-async`
 * (section 4.1); null when it does not say.
 */
export function waitOf(request: Request): number | null {
  const preferences = (request.headers.get("prefer") ?? "").split(",").map((one) => one.trim());
  const wait = preferences
    .map((one) => /^wait\s*=\s*"?(\d{1,5})"?\s*(?:;.*)?$/i.exec(one)?.[1])
    .find((seconds) => seconds !== undefined);
  if (wait !== undefined) return Math.min(Number(wait), MOST_SECONDS);
  return preferences.some((one) => /^respond-async\s*(?:;.*)?$/i.test(one)) ? 0 : null;
}
