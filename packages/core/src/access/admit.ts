import { Fault } from "../fault/index.ts";
import { type Info, type Scope, check } from "./key.ts";
import { type Limiter, RATES, limiter, tooOften } from "./rate.ts";

export interface Request {
  readonly key: string | null;
  readonly scope: Scope;
  /** Where the request came from; null when nobody knows: then wrong keys are not counted. */
  readonly address: string | null;
}

/** Lets a request in, or refuses it with a Fault: UNAUTHORIZED, RATE_LIMITED. */
export type Gate = (request: Request) => Promise<Info>;

/** A gate that counts, in this process, how often each key comes and how many wrong ones an address has sent. */
export function gate(limits: Limiter = limiter()): Gate {
  return async ({ key, scope, address }) => {
    const from = address === null ? null : `from ${address}`;
    const blocked = from === null ? 0 : limits.wait(from, RATES.wrongPerMinute);
    if (blocked > 0) throw tooOften("too many wrong keys came from this address", blocked);
    let info: Info;
    try {
      info = await check(key, scope);
    } catch (error) {
      // Without any key nothing was guessed.
      if (error instanceof Fault && key !== null && from !== null) limits.take(from, RATES.wrongPerMinute);
      throw error;
    }
    const wait = limits.take(`key ${info.id}`, info.rate);
    if (wait > 0) throw tooOften(`this key may ask ${info.rate} times a minute`, wait);
    return info;
  };
}
