import type { Condition } from "./client.ts";
import { FACETS } from "./shape.ts";

// Filters are on facets: the small map of facts that every index carries. Their names stand beside those of the query's own keys (#p, #s).
const path = (facet: string): { path: string; names: Record<string, string> } => ({
  path: `#f.#f_${facet}`,
  names: { "#f": FACETS, [`#f_${facet}`]: facet },
});

/** The facet is one of the values; no condition without values. */
export function oneOf(facet: string, values: readonly string[] | undefined): Condition[] {
  if (!values || values.length === 0) return [];
  const at = path(facet);
  const keys = values.map((_, i) => `:${facet}${i}`);
  return [{ expression: `${at.path} IN (${keys.join(", ")})`, names: at.names, values: zip(keys, values) }];
}

/** The facet is a list, and has one of the values. */
export function hasOneOf(facet: string, values: readonly string[] | undefined): Condition[] {
  if (!values || values.length === 0) return [];
  const at = path(facet);
  const keys = values.map((_, i) => `:${facet}${i}`);
  const expression = `(${keys.map((key) => `contains(${at.path}, ${key})`).join(" OR ")})`;
  return [{ expression, names: at.names, values: zip(keys, values) }];
}

/** The facet is not there. */
export function without(facet: string): Condition[] {
  const at = path(facet);
  return [{ expression: `attribute_not_exists(${at.path})`, names: at.names }];
}

/** The facet, a text, does not have another in it. */
export function lacks(facet: string, words: string): Condition[] {
  const at = path(facet);
  const key = `:${facet}lacks`;
  return [{ expression: `NOT contains(${at.path}, ${key})`, names: at.names, values: { [key]: words } }];
}

/** The facet is a text between two others, inclusive. */
export function between(facet: string, from: string | undefined, to: string | undefined): Condition[] {
  const at = path(facet);
  const low =
    from === undefined
      ? []
      : [{ expression: `${at.path} >= :${facet}from`, names: at.names, values: { [`:${facet}from`]: from } }];
  const high =
    to === undefined
      ? []
      : [{ expression: `${at.path} <= :${facet}to`, names: at.names, values: { [`:${facet}to`]: to } }];
  return [...low, ...high];
}

const zip = (keys: readonly string[], values: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""]));

/** Conditions that must all hold; undefined when there are none. */
export function every(conditions: readonly Condition[]): Condition | undefined {
  if (conditions.length === 0) return undefined;
  return {
    expression: conditions.map((condition) => condition.expression).join(" AND "),
    names: Object.assign({}, ...conditions.map((condition) => condition.names ?? {})) as Record<string, string>,
    values: Object.assign({}, ...conditions.map((condition) => condition.values ?? {})) as Record<string, unknown>,
  };
}
