import { Fault } from "../fault/index.ts";

/** How often is too often. A process counts for itself: behind several, each allows as much. */
export const RATES = {
  /** Requests a minute with one key, unless the key says otherwise: more is RATE_LIMITED. */
  perMinute: 6000,
  /** Wrong keys a minute from one address: more is RATE_LIMITED, with whatever key. */
  wrongPerMinute: 20,
  /** Keys and addresses that are counted at a time; the one that was quiet longest is forgotten first. */
  counted: 10_000,
} as const;

/** A bucket of tokens for each name: filled evenly, up to a minute's worth, each request takes one. */
export interface Limiter {
  /** Takes a token; seconds to wait when there is none, else 0. */
  take(name: string, perMinute: number): number;
  /** Seconds to wait for a token, taking none. */
  wait(name: string, perMinute: number): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** `now` in milliseconds, of any clock that only goes forward. */
export function limiter(now: () => number = () => performance.now()): Limiter {
  const buckets = new Map<string, Bucket>();
  function filled(name: string, perMinute: number): Bucket {
    const at = now();
    const old = buckets.get(name);
    const tokens = old ? Math.min(perMinute, old.tokens + ((at - old.at) * perMinute) / 60_000) : perMinute;
    const bucket = { tokens, at };
    buckets.delete(name);
    buckets.set(name, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > RATES.counted && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  }
  const seconds = (tokens: number, perMinute: number): number =>
    tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute));
  return {
    take(name, perMinute) {
      const bucket = filled(name, perMinute);
      const wait = seconds(bucket.tokens, perMinute);
      if (wait === 0) bucket.tokens -= 1;
      return wait;
    },
    wait: (name, perMinute) => seconds(filled(name, perMinute).tokens, perMinute),
  };
}

/** The fault of asking too often; `retryAfter` in seconds. */
export const tooOften = (what: string, retryAfter: number): Fault =>
  new Fault("RATE_LIMITED", `${what}: try again in ${retryAfter} s`, { retryAfter });
