import { expect, test } from "vitest";
import * as Calendar from "./calendar.ts";

test("days are counted from 1970, months run over into other years", () => {
  expect(Calendar.day(1970, 1, 1)).toBe(0);
  expect(Calendar.text(Calendar.day(2020, 13, 1))).toBe("2021-01-01");
  expect(Calendar.text(Calendar.day(2020, 0, 1))).toBe("2019-12-01");
  expect(Calendar.text(Calendar.day(1800, 3, 1))).toBe("1800-03-01");
});

test("weekdays are Monday 1 to Sunday 7, before 1970 too", () => {
  expect(Calendar.weekday(Calendar.day(2021, 5, 10))).toBe(1);
  expect(Calendar.weekday(Calendar.day(2021, 5, 16))).toBe(7);
  expect(Calendar.weekday(Calendar.day(1969, 12, 31))).toBe(3);
});

test("a month on from its last day is the last day of a shorter one", () => {
  expect(Calendar.text(Calendar.addMonths(Calendar.day(2021, 1, 31), 1))).toBe("2021-02-28");
  expect(Calendar.text(Calendar.addMonths(Calendar.day(2020, 3, 31), -1))).toBe("2020-02-29");
});

test("there is no 30 February and no 13th month", () => {
  expect(Calendar.valid(2020, 2, 29)).toBe(true);
  expect(Calendar.valid(2021, 2, 29)).toBe(false);
  expect(Calendar.valid(2021, 13, 1)).toBe(false);
});

test("a story's date is read as written, in its own offset", () => {
  const told = (instant: string | null): string | null => {
    const day = Calendar.published(instant);
    return day === null ? null : Calendar.text(day);
  };
  expect(told("2021-05-10T00:30:00+07:00")).toBe("2021-05-10");
  expect(told("2021-05-09T17:30:00Z")).toBe("2021-05-09");
  expect(told("2021-05-10")).toBe("2021-05-10");
  expect(told("2021-02-30T00:00:00Z")).toBeNull();
  expect(told("yesterday")).toBeNull();
  expect(told(null)).toBeNull();
});
