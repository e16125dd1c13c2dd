import { describe, expect, it } from "vitest";
import { date, decimal, instant, url } from "./scalars.ts";

describe("a scalar of text", () => {
  it.each([
    ["2017-08-03T09:15:00+07:00", "2017-08-03T02:15:00.000Z"],
    ["2017-08-03t02:15:00z", "2017-08-03T02:15:00.000Z"],
    ["2017-08-03T02:15:00.123456Z", "2017-08-03T02:15:00.123Z"],
    ["2020-02-29T00:00:00-12:00", "2020-02-29T12:00:00.000Z"],
    ["2017-08-03", null],
    ["2017-08-03T02:15:00", null],
    ["2017-08-03 02:15:00Z", null],
    ["2017-02-30T00:00:00Z", null],
    ["2017-08-03T25:00:00Z", null],
    ["yesterday", null],
  ])("DateTime takes %s as %s", (text, taken) => expect(instant(text)).toBe(taken));

  it.each([
    ["2021-12-31", true],
    ["2020-02-29", true],
    ["2021-02-29", false],
    ["2021-13-01", false],
    ["2021-1-1", false],
    ["2021-01-01T00:00:00Z", false],
    ["", false],
  ])("Date takes %s: %s", (text, good) => expect(date(text)).toBe(good ? text : null));

  it.each([
    ["0", true],
    ["-2.5", true],
    ["1000000000000000000000000", true],
    ["1e9", false],
    ["01", false],
    [".5", false],
    ["1.", false],
    ["1,000", false],
    ["NaN", false],
    ["9".repeat(41), false],
  ])("Decimal takes %s: %s", (text, good) => expect(decimal(text)).toBe(good ? text : null));

  it.each([
    ["https://baoa.example/tin?x=1", true],
    ["http://baoa.example", true],
    ["javascript:alert(1)", false],
    ["file:///etc/passwd", false],
    ["baoa.example/tin", false],
    [`https://baoa.example/${"x".repeat(2000)}`, false],
  ])("URL takes %s: %s", (text, good) => expect(url(text)).toBe(good ? text : null));
});
