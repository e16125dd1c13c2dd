import { expect, test } from "vitest";
import { waitOf } from "./prefer.ts";

test.each([
  ["wait=10", 10],
  ["respond-async, wait=5", 5],
  ['wait="7"', 7],
  ["Wait = 3", 3],
  ["wait=20000", 20],
  ["wait=-1", null],
  ["wait=soon", null],
  ["waits=3", null],
  ["respond-async", 0],
  ["", null],
  [null, null],
])("Prefer: %s is %s seconds", (prefer, seconds) => {
  const headers: Record<string, string> = prefer === null ? {} : { prefer };
  expect(waitOf(new Request("https://archive.test/upload", { headers }))).toBe(seconds);
});
