import { Fault } from "@newsledger/core/fault";

/** Null is what GraphQL clients send for "not given". */
type Nullable<T> = T extends readonly unknown[] | ((...args: never[]) => unknown)
  ? T
  : T extends object
    ? { [K in keyof T]: Nullable<T[K]> | null }
    : T;

/** One of core's checked doors. */
interface Door<I, R> {
  (input: I): R;
  readonly schema: {
    safeParse(input: unknown): { readonly error?: { readonly issues: readonly Issue[] } | undefined };
  };
}
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function withoutNulls(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutNulls(one)]));
}

/** Calls a checked door of core with what a client gave; a Fault that names the field when the door would refuse it. */
export function call<I, R>(door: Door<I, R>, input: Nullable<NoInfer<I>>): R {
  const given = withoutNulls(input);
  const first = door.schema.safeParse(given).error?.issues[0];
  if (first === undefined) return door(given as I);
  const field = first.path.map(String).join(".");
  throw new Fault("BAD_INPUT", `${field === "" ? "the input" : `"${field}"`}: ${first.message}`, { field });
}
