import { expect, test } from "vitest";
import { eitherWay, plain } from "./digits.ts";

// As written, then read where the comma is the decimal mark and where the point is; null for what is no number.
const CASES: readonly (readonly [string, string | null, string | null])[] = [
  ["3000", "3000", "3000"],
  ["3.000", "3000", "3.000"],
  ["3,000", "3.000", "3000"],
  ["8,2", "8.2", "8.2"],
  ["4.75", "4.75", "4.75"],
  ["1.234,5", "1234.5", "1234.5"],
  ["1,234.5", "1234.5", "1234.5"],
  ["1.234.567", "1234567", "1234567"],
  ["1,234,567", "1234567", "1234567"],
  ["12,56,721", "1256721", "1256721"],
  ["0.255", "0.255", "0.255"],
  ["0,255", "0.255", "0.255"],
  ["25.10.2020", null, null],
  ["192.168.1.1", null, null],
  ["1.2.3,4", null, null],
];

test.each(CASES)("%s is %s with a decimal comma, %s with a decimal point", (text, comma, point) => {
  expect(plain(text, ",")).toBe(comma);
  expect(plain(text, ".")).toBe(point);
});

test("three digits behind the decimal mark may be thousands in the other manner", () => {
  expect(eitherWay("23,272", ",")).toBe(true);
  expect(eitherWay("23.272", ",")).toBe(false);
  expect(eitherWay("0,272", ",")).toBe(false);
  expect(eitherWay("23,27", ",")).toBe(false);
});
