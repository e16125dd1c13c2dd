import type { Input } from "./formats/format.ts";

/** An input that remembers what went wrong with its store, whatever a format makes of it. */
export interface Watched {
  readonly input: Input;
  /** Throws what the store threw. */
  check(): void;
}

export function watched(input: Input): Watched {
  let failure: { readonly error: unknown } | undefined;
  async function* through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  const { stream, range, size } = input;
  return {
    input: {
      size,
      stream: () => through(stream()),
      ...(range && { range: (start: number, end: number) => through(range(start, end)) }),
    },
    check() {
      if (failure) throw failure.error;
    },
  };
}
