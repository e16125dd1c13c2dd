import { describe, expect, it } from "vitest";
import { contains, hull, order, overlaps, quote } from "./span.ts";

const span = (start: number, end: number) => ({ start, end });

describe("spans", () => {
  it("quote what they cover", () => {
    expect(quote("vay 1 tỷ USD", span(4, 8))).toBe("1 tỷ");
  });

  it.each([
    [span(0, 3), span(2, 5), true],
    [span(0, 3), span(3, 5), false],
    [span(2, 3), span(0, 9), true],
  ])("%j and %j overlap: %s", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it.each([
    [span(0, 9), span(2, 5), true],
    [span(0, 9), span(0, 9), true],
    [span(0, 4), span(2, 5), false],
  ])("%j contains %j: %s", (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  it("have a hull", () => {
    expect(hull(span(4, 6), span(1, 5))).toEqual(span(1, 6));
  });

  it("are in reading order by start, the longer first", () => {
    expect([span(4, 5), span(0, 2), span(0, 9)].sort(order)).toEqual([span(0, 9), span(0, 2), span(4, 5)]);
  });
});
