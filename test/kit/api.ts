import type { Read } from "@newsledger/core/ingest";
import { type Options, server } from "@newsledger/graphql";

/** An answer of the API; `data` as the test expects it to be. */
export interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string } & Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: { readonly cost: { requested: number; limit: number; remaining: number } };
}

export interface Api {
  /** Asks by POST, as most clients do. */
  ask<T = Record<string, never>>(query: string, variables?: object): Promise<Answer<T>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Errors that were bugs: empty, or the test is about one. */
  readonly bugs: unknown[];
}

/** The API in this process, over whatever core is connected to. */
export function api(readers: Read.Readers, options: Partial<Options> = {}): Api {
  const bugs: unknown[] = [];
  const clock = () => new Date("2021-08-01T00:00:00Z");
  const door = server({ readers, clock, onBug: (error) => bugs.push(error), ...options });
  const fetch = (path: string, init?: RequestInit) => door.fetch(new Request(`http://archive.test${path}`, init));
  return {
    bugs,
    fetch,
    async ask(query, variables) {
      const body = JSON.stringify({ query, ...(variables && { variables }) });
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      return (await response.json()) as Answer<never>;
    },
  };
}
