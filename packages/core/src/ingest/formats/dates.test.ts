import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf } from "./dates.ts";

it.each([
  ["2021-05-03T08:30:00+07:00", "2021-05-03T08:30:00+07:00"],
  ["2021-05-03 08:30:15.123", "2021-05-03T08:30:15Z"],
  ["2021-05-03", "2021-05-03T00:00:00Z"],
  ["20210503T083000+0700", "2021-05-03T08:30:00+07:00"],
  ["20210503", "2021-05-03T00:00:00Z"],
  ["Mon, 03 May 2021 08:30:00 +0700", "2021-05-03T08:30:00+07:00"],
  ["Mon, 3 May 2021 08:30 EDT", "2021-05-03T08:30:00-04:00"],
  ["May 3rd, 2021 1:05 p.m. ET", "2021-05-03T13:05:00-05:00"],
  ["Thứ hai, 3/5/2021, 08:30 (GMT+7)", "2021-05-03T08:30:00+07:00"],
  ["08:30 | 03/05/2021", "2021-05-03T08:30:00Z"],
  ["3.5.2021 8h30", "2021-05-03T08:30:00Z"],
  ["5/13/2021", "2021-05-13T00:00:00Z"],
  ["1620005400", "2021-05-03T01:30:00Z"],
  ["1620005400000", "2021-05-03T01:30:00Z"],
])("%s is %s", (written, instant) => {
  expect(instantOf(written)).toBe(instant);
});

it.each(["", "yesterday", "30/02/2021", "2021-13-01", "12/2021", "version 1.2.3456", "99/99/9999"])(
  "%j is no date",
  (written) => {
    expect(instantOf(written)).toBeNull();
  },
);

it("reads months first where that is asked for", () => {
  expect(instantOf("5/3/2021", { monthFirst: true })).toBe("2021-05-03T00:00:00Z");
});

it("gives what any calendar reads again", () => {
  fc.assert(
    fc.property(fc.string(), (written) => {
      const instant = instantOf(written);
      expect(instant === null || !Number.isNaN(Date.parse(instant))).toBe(true);
    }),
  );
});
