import { expect, it } from "vitest";
import { TooSlow, within } from "./within.ts";

const forever = (): never => {
  for (;;);
};
// A regular expression that blows up, as a page may make one do that nobody thought of.
const backtrack = (): boolean => /^(?:a+)+$/.test(`${"a".repeat(60)}b`);

it("returns what is done in time, and throws what is thrown", async () => {
  expect(within(1000, () => 7)).toBe(7);
  expect(await within(1000, () => Promise.resolve("later"))).toBe("later");
  const bug = new RangeError("planted");
  expect(() =>
    within(1000, () => {
      throw bug;
    }),
  ).toThrow(bug);
});

it.each([
  ["a loop", forever],
  ["a regular expression", backtrack],
  ["the beginning of something asynchronous", async () => Promise.resolve(forever())],
])("gives %s up that does not end", (_, work) => {
  const started = performance.now();
  expect(() => void within<unknown>(50, work)).toThrow(TooSlow);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(within(1000, () => "the next is not held back")).toBe("the next is not held back");
});
