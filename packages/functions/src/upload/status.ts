import type { Code } from "@newsledger/core/fault";

/** The HTTP status of a fault; a new code does not compile until it has one. */
export const STATUS: Readonly<Record<Code, number>> = {
  BAD_INPUT: 400,
  EMPTY: 400,
  NOT_TEXT: 400,
  BAD_JSON: 400,
  BAD_CURSOR: 400,
  UNAUTHORIZED: 401,
  NOT_FOUND: 404,
  AMBIGUOUS: 409,
  CONFLICT: 409,
  METHOD_NOT_ALLOWED: 405,
  TOO_LARGE: 413,
  UNSUPPORTED_TYPE: 415,
  UNSUPPORTED_LANGUAGE: 422,
  LIMIT_DEPTH: 400,
  LIMIT_COST: 400,
  LIMIT_TOKENS: 400,
  LIMIT_SCAN: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};
