// A query's text is kept with what was made of it, so that the same query again is neither parsed nor validated. Long texts are
// not kept: they are written by hand or carry a story, and a thousand of them would fill the memory of a small function.
const MOST = { queries: 500, chars: 10_000 } as const;

/** Keeps the last few hundred values by the text of their query, forgetting the longest unused. */
export function documents<V>() {
  const kept = new Map<string, V>();
  return {
    get(query: string): V | undefined {
      const value = kept.get(query);
      if (value !== undefined) {
        kept.delete(query);
        kept.set(query, value);
      }
      return value;
    },
    set(query: string, value: V): void {
      if (query.length > MOST.chars) return;
      kept.set(query, value);
      const [oldest] = kept.keys();
      if (kept.size > MOST.queries && oldest !== undefined) kept.delete(oldest);
    },
  };
}
