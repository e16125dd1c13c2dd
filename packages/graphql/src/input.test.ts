import { Fault } from "@newsledger/core/fault";
import { describe, expect, it } from "vitest";
import { call } from "./input.ts";

interface Asked {
  readonly filter?: { readonly text?: string | undefined; readonly kinds?: readonly string[] | undefined };
  readonly first?: number;
}
const tooLong = { path: ["filter", "text"], message: "at most 3 characters" };
const schema = {
  safeParse: (input: unknown) =>
    ((input as Asked).filter?.text ?? "").length > 3 ? { error: { issues: [tooLong] } } : {},
};
const door = Object.assign((input: Asked): Asked => input, { schema });

describe("a call of core with what a client gave", () => {
  it("takes null for what was not given", () => {
    expect(call(door, { filter: { text: null, kinds: ["a"] }, first: null })).toEqual({ filter: { kinds: ["a"] } });
  });

  it("names the field that core would refuse", () => {
    expect(() => call(door, { filter: { text: "long" } })).toThrow(Fault);
    expect(() => call(door, { filter: { text: "long" } })).toThrow('"filter.text": at most 3 characters');
  });

  it("lets an error of core itself through", () => {
    const broken = Object.assign(
      (): never => {
        throw new Error("a bug");
      },
      { schema },
    );
    expect(() => call(broken, {})).toThrow("a bug");
  });
});
