import { describe, expect, it } from "vitest";
import { documents } from "./documents.ts";

describe("queries that are kept", () => {
  it("are the last five hundred used, short ones alone", () => {
    const kept = documents<number>();
    for (let i = 0; i < 500; i += 1) kept.set(`q${i}`, i);
    expect(kept.get("q0")).toBe(0);
    kept.set("one more", 1);
    expect([kept.get("q0"), kept.get("q1"), kept.get("q2")]).toEqual([0, undefined, 2]);
    kept.set("x".repeat(10_001), 1);
    expect(kept.get("x".repeat(10_001))).toBeUndefined();
  });
});
