import { CODES, Fault } from "@newsledger/core/fault";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { orNull, present, refusal, shown } from "./fault.ts";

const gap = new Fault("NOT_FOUND", "no article a1");
const never = (): never => {
  throw new Error("told of no bug");
};

describe("an error, as callers see it", () => {
  it.each(CODES)("%s keeps its code and its facts, in a field as before any answer", (code) => {
    const fault = new Fault(code, "what is wrong", { limit: 3 });
    const inField = shown(new GraphQLError("wrapped", { path: ["article"], originalError: fault }), never);
    expect(inField.toJSON()).toEqual({ message: "what is wrong", path: ["article"], extensions: { code, limit: 3 } });
    const whole = refusal(fault);
    expect(whole.extensions).toMatchObject({ code, limit: 3, http: { status: expect.any(Number) as number } });
    expect(shown(whole, never)).toBe(whole);
  });

  it("is told in full to the archive alone when it is a bug", () => {
    const bugs: unknown[] = [];
    const bug = new TypeError("x is undefined");
    const seen = shown(new GraphQLError(bug.message, { path: ["a", 0], originalError: bug }), (error) =>
      bugs.push(error),
    );
    expect([seen.toJSON(), bugs]).toEqual([
      { message: "Unexpected error", path: ["a", 0], extensions: { code: "INTERNAL" } },
      [bug],
    ]);
    expect(shown("thrown text", (error) => bugs.push(error)).message).toBe("Unexpected error");
    expect(bugs).toHaveLength(2);
  });
});

describe("what was loaded", () => {
  it("has null, or nothing, in the place of a gap, and throws any other error", () => {
    expect([orNull<string>("x"), orNull<string>(gap)]).toEqual(["x", null]);
    expect(present<string>(["a", gap, "b"])).toEqual(["a", "b"]);
    expect(() => orNull(new Error("the table is gone"))).toThrow("the table is gone");
    expect(() => orNull(new Fault("UNAVAILABLE", "later"))).toThrow("later");
  });
});
