import { guarded, shape } from "../../time/words.ts";
import type { Shape } from "../../time/words.ts";

const DAYPART = "[morning|afternoon|evening|night]";

export const dates: readonly Shape[] = [
  ...shape(
    { is: "DAY" },
    "[{w} [.] [,]] {mon} [.] [the] {D} [{Y}]",
    "[{w} [.] [,]] {mon} [.] {D} [,] {w}",
    "[{w} [,]] [the] {D} [day] [of] {mon} [{Y}]",
    "{y} - {m} - {d}",
    "{d} [/|-] {mon} [/|-] {y}",
    "{d} [/|-] {mon} [/|-] {s}",
    "{m} / {d} / {y}",
    "{m} / {d} / {s}",
    "{m} - {d} - {y}",
    "{m} - {d} - {s}",
    "{d} / {m} / {y}",
    "{mdy}",
    "{dmy}",
    "{w} [,] the {D}",
  ),
  ...shape({ is: "NOTHING" }, "24 / 7", "50 / 50"),
  ...guarded("DATE", { is: "DAY" }, "{m} / {d}"),
  ...shape({ is: "DAY" }, "on the {D}"),
  ...guarded("ALONE", { is: "DAY" }, "[on] [the] {th}", "{w} [,] [the] {th}"),
  ...shape(
    { is: "DAY" },
    "[from|between] {mon} {D} (-|–|to|through|thru|and) {D2} [{Y}]",
    "[from|between] [the] {D} (-|–|to|through|thru|and) [the] {D2} [of] {mon} [{Y}]",
  ),
  ...guarded("NAME", { is: "WEEKDAY" }, `{w} ${DAYPART}`),
  ...shape({ is: "WEEKDAY" }, `on {w} ${DAYPART}`, `this {w} ${DAYPART}`),
  ...shape({ is: "WEEKDAY", by: -1, n: 1 }, `last {w} ${DAYPART}`),
  ...shape({ is: "WEEKDAY", by: -1 }, "{n} {w} (ago|back)"),
  ...shape({ is: "WEEKDAY", by: 1 }, "{n} {w} (from now|hence)"),
  ...shape({ is: "WEEKDAY", by: 1, n: 2 }, "{w} after next"),
  ...shape({ is: "WEEKDAY", week: 1 }, "next {w}", "{w} (of|,) next week", "{w} next week"),
  ...shape({ is: "WEEKDAY", week: 0 }, "{w} (of|,) this week", "{w} this week"),
  ...shape({ is: "WEEKDAY", week: -1 }, "{w} (of|from|,) last week", "{w} last week", "last week's {w}"),
  ...shape({ is: "SHIFT", unit: "DAY", by: 0 }, "today", "earlier today", "later today", "tonight"),
  ...shape(
    { is: "SHIFT", unit: "DAY", by: -1 },
    `yesterday ${DAYPART}`,
    "late yesterday",
    "earlier yesterday",
    "last night",
  ),
  ...shape({ is: "SHIFT", unit: "DAY", by: 1 }, `tomorrow ${DAYPART}`, "tomorrows"),
  ...shape({ is: "SHIFT", unit: "DAY", by: -2 }, "the day before yesterday"),
  ...shape({ is: "SHIFT", unit: "DAY", by: 2 }, "the day after tomorrow"),
];
