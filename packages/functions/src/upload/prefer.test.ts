import { expect, test } from "vitest";
import { waitOf } from "./prefer.ts";

test.each([
  ["wait=10", 10],
  ["respond-async, wait=5", 5],
  ['wait="7"', 7],
  ["Wait = 3", 3],
  ["wait=20000", 20],
  ["wait=-1", 0],
  ["wait=soon", 0],
  ["waits=3", 0],
  ["respond-async", 0],
  [null, 0],
])("Prefer: %s is %d seconds", (prefer, seconds) => {
  const headers: Record<string, string> = prefer === null ? {} : { prefer };
  expect(waitOf(new Request("https://archive.test/upload", { headers }))).toBe(seconds);
});
