/** Every code that a caller may see. An edge (GraphQL, HTTP) translates all of them; a new one does not compile until it does. */
export const CODES = [
  "BAD_INPUT",
  "EMPTY",
  "NOT_TEXT",
  "BAD_JSON",
  "BAD_CURSOR",
  "UNAUTHORIZED",
  "NOT_FOUND",
  "AMBIGUOUS",
  "CONFLICT",
  "METHOD_NOT_ALLOWED",
  "TOO_LARGE",
  "UNSUPPORTED_TYPE",
  "UNSUPPORTED_LANGUAGE",
  "LIMIT_DEPTH",
  "LIMIT_COST",
  "LIMIT_TOKENS",
  "LIMIT_SCAN",
  "RATE_LIMITED",
  "UNAVAILABLE",
] as const;
export type Code = (typeof CODES)[number];

/** Facts that a program can act on: which limit, what was asked, which candidates. Never a key, a stack or a table's name. */
export type Details = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** An error that a caller may see: what is wrong, where, and what to do. Any other error is a bug, and is masked. */
export class Fault extends Error {
  readonly code: Code;
  readonly details: Details;
  constructor(code: Code, message: string, details: Details = {}) {
    super(message);
    this.name = "Fault";
    this.code = code;
    this.details = details;
  }
}
