/**
 * Limits of a request, each with an error of its own. The cost of a query is the number of values that its answer may have (a list
 * counts as often as it may have items, a page as often as it was asked for), with 5 for a page, 10 for a whole text and 500 for a reading.
 */
export const LIMITS = {
  /** Fields inside fields; the deepest query that GraphiQL opens with has 8. */
  depth: 16,
  /** Values in an answer, by estimate: 20 articles with companies and the latest events of each are 3,600, one article with all its facts 3,400. */
  cost: 10_000,
  /** Tokens of a query's text. Source: measured, validation of 1,000 takes under 20 ms, of 20,000 a third of a second. */
  tokens: 1000,
  /** Bytes of a request's body: room for a story of 300,000 characters in `read`. */
  bodyBytes: 2 * 1024 * 1024,
  /** Items of a page: when the query does not say, and at most. */
  page: { default: 20, most: 100 },
} as const;

/** How many items a page has that was asked for with these arguments. */
export function pageSize({
  first,
  last,
}: {
  first?: number | null | undefined;
  last?: number | null | undefined;
}): number {
  return Math.max(0, Math.min(first ?? last ?? LIMITS.page.default, LIMITS.page.most));
}

/** What a page costs: itself, and as often what is asked of an item. */
export const pageCost = (args: { first?: number | null | undefined; last?: number | null | undefined }) => ({
  field: 5,
  multiplier: pageSize(args),
});

/** What a list costs that usually has about this many items. */
export const listCost = (items: number) => ({ field: 1, multiplier: items });
