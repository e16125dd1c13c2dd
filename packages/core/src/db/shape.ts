// The one shape of the table: infra deploys it, the local archive and the test kit create it, the code reads and writes through it.
// Constants only.

/** Attribute names of the table's key, and of its time-to-live (Unix seconds). */
export const KEY = { partition: "pk", sort: "sk" } as const;
export const TTL = "ttl";

/** Facts of an item that a filter may ask for: one small map, so that every index can carry it. */
export const FACETS = "f";

/**
 * Three sparse, overloaded indexes: an item that lacks the two attributes is not in the index.
 * `by1` copies whole items (lists that show them), `by2` and `by3` only keys and facets (lists that lead to them).
 */
export const INDEXES = {
  by1: { partition: "by1pk", sort: "by1sk", projection: "all" },
  by2: { partition: "by2pk", sort: "by2sk", projection: [FACETS] },
  by3: { partition: "by3pk", sort: "by3sk", projection: [FACETS] },
} as const;
export type IndexName = keyof typeof INDEXES;

/** Names of the linked resources, as `Resource.<name>`. */
export const LINK = { table: "Archive", bucket: "Uploads" } as const;

/** Limits of DynamoDB that the code plans with. Source: Amazon DynamoDB developer guide, "Quotas". */
export const LIMITS = { itemBytes: 400 * 1024, batchGet: 100, batchWrite: 25, pageBytes: 1024 * 1024 } as const;
