import { type Code, Fault } from "@newsledger/core/fault";
import { GraphQLError } from "graphql";

/**
 * The HTTP status of a fault that refuses a request as a whole. `spec` follows "GraphQL over HTTP": clients that accept only
 * application/json get 200 with the error in the body. A new code does not compile until it has an answer here.
 */
const STATUS: Readonly<Record<Code, { status: number; spec?: true }>> = {
  BAD_INPUT: { status: 400, spec: true },
  EMPTY: { status: 400, spec: true },
  NOT_TEXT: { status: 400, spec: true },
  BAD_JSON: { status: 400 },
  BAD_CURSOR: { status: 400, spec: true },
  UNAUTHORIZED: { status: 401 },
  NOT_FOUND: { status: 404, spec: true },
  AMBIGUOUS: { status: 400, spec: true },
  CONFLICT: { status: 409 },
  METHOD_NOT_ALLOWED: { status: 405 },
  TOO_LARGE: { status: 413 },
  UNSUPPORTED_TYPE: { status: 415 },
  UNSUPPORTED_LANGUAGE: { status: 400, spec: true },
  LIMIT_DEPTH: { status: 400, spec: true },
  LIMIT_COST: { status: 400, spec: true },
  LIMIT_TOKENS: { status: 400, spec: true },
  LIMIT_SCAN: { status: 400, spec: true },
  RATE_LIMITED: { status: 429 },
  UNAVAILABLE: { status: 503 },
};

/** A fault that refuses a request before any of it is answered. */
export const refusal = (fault: Fault, headers: Readonly<Record<string, string>> = {}): GraphQLError =>
  new GraphQLError(fault.message, {
    originalError: fault,
    extensions: { code: fault.code, ...fault.details, http: { ...STATUS[fault.code], headers } },
  });

const MASKED = "Unexpected error";

/** Where in a query an error happened, if it is known. */
const placeOf = (error: unknown) =>
  error instanceof GraphQLError
    ? {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        path: error.path ?? null,
      }
    : {};

/** The error that GraphQL wrapped, to the innermost. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}

/**
 * What a caller sees of an error: a Fault with its code, an error of GraphQL itself (syntax, validation, a value of the wrong type)
 * as it is, and of anything else, which is a bug, only that it happened: `onBug` is told the rest.
 */
export function shown(error: unknown, onBug: (error: unknown) => void): GraphQLError {
  const root = rootOf(error);
  if (root instanceof Fault) {
    if (error instanceof GraphQLError && error.extensions["code"] === root.code) return error;
    return new GraphQLError(root.message, {
      ...placeOf(error),
      originalError: root,
      extensions: { code: root.code, ...root.details },
    });
  }
  if (root instanceof GraphQLError) return error as GraphQLError;
  onBug(root);
  return new GraphQLError(MASKED, { ...placeOf(error), extensions: { code: "INTERNAL" } });
}

const isGap = (loaded: unknown): boolean => loaded instanceof Fault && loaded.code === "NOT_FOUND";

/** What was loaded, or null in the place of a gap; any other error goes on. */
export function orNull<T>(loaded: T | Error): T | null {
  if (isGap(loaded)) return null;
  if (loaded instanceof Error) throw loaded;
  return loaded;
}

/** What was loaded, without the gaps: an entry of a list whose thing is not there, or not there yet, fails nothing else. */
export const present = <T>(loaded: readonly (T | Error)[]): T[] =>
  loaded.map(orNull).filter((one): one is T => one !== null);
