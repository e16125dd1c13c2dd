import { describe, expect, it } from "vitest";
import { Fault } from "../fault/index.ts";
import { RATES, limiter, tooOften } from "./rate.ts";

describe("a limiter", () => {
  it("allows a minute's worth at once, then one whenever its share of a minute has passed", () => {
    let now = 0;
    const limits = limiter(() => now);
    const take = (): number => limits.take("a", 6);
    expect([1, 2, 3, 4, 5, 6].map(take)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(take()).toBe(10);
    now += 9_000;
    expect(take()).toBe(1);
    now += 1_000;
    expect([take(), take()]).toEqual([0, 10]);
    now += 3_600_000;
    expect([1, 2, 3, 4, 5, 6, 7].map(take)).toEqual([0, 0, 0, 0, 0, 0, 10]);
  });

  it("counts each name for itself, and asks without taking", () => {
    const limits = limiter(() => 0);
    expect([limits.take("a", 1), limits.take("a", 1), limits.take("b", 1)]).toEqual([0, 60, 0]);
    expect([limits.wait("c", 1), limits.wait("c", 1), limits.take("c", 1), limits.wait("c", 1)]).toEqual([0, 0, 0, 60]);
  });

  it("forgets whoever was quiet longest when there are too many", () => {
    const limits = limiter(() => 0);
    limits.take("first", 1);
    for (let i = 0; i < RATES.counted - 1; i += 1) limits.take(`other ${i}`, 1);
    expect(limits.take("first", 1)).toBe(60);
    for (let i = 0; i < RATES.counted; i += 1) limits.take(`one more ${i}`, 1);
    expect(limits.take("first", 1)).toBe(0);
  });

  it("says when to come again", () => {
    const fault = tooOften("too many", 12);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: "RATE_LIMITED",
      message: "too many: try again in 12 s",
      details: { retryAfter: 12 },
    });
  });
});
