import * as Calendar from "./calendar.ts";
import type { Day } from "./calendar.ts";
import type { Interval } from "./interval.ts";
import type { Part } from "./words.ts";

interface Cut {
  readonly from: Day;
  readonly to: Day;
}

const halves = ({ from, to }: Cut, part: Part): Cut | null => {
  const middle = from + Math.ceil((to - from + 1) / 2);
  if (part === "FIRST_HALF") return { from, to: middle - 1 };
  return part === "SECOND_HALF" ? { from: middle, to } : null;
};

/** Thirds of a month end on its 10th and 20th day. */
function ofMonth(whole: Cut, part: Part): Cut {
  const { from, to } = whole;
  if (part === "EARLY") return { from, to: from + 9 };
  if (part === "MID") return { from: from + 10, to: from + 19 };
  if (part === "LATE") return { from: from + 20, to };
  return part === "FIRST_HALF" ? { from, to: from + 14 } : { from: from + 15, to };
}

function ofWeek({ from, to }: Cut, part: Part): Cut {
  if (part === "EARLY") return { from, to: from + 2 };
  if (part === "MID") return { from: from + 2, to: from + 4 };
  return part === "LATE" ? { from: to - 2, to } : { from, to };
}

/** The start of a year is its first quarter, its end the last four months, its middle what lies around June. */
function ofMonths({ from, to }: Cut, part: Part, count: number): Cut {
  const month = (by: number): Day => Calendar.addMonths(from, by);
  if (part === "FIRST_HALF") return { from, to: month(count / 2) - 1 };
  if (part === "SECOND_HALF") return { from: month(count / 2), to };
  const edge = count === 12 ? 3 : Math.max(1, Math.floor(count / 3));
  if (part === "EARLY") return { from, to: month(edge) - 1 };
  if (part === "LATE") return { from: month(count === 12 ? 8 : count - edge), to };
  return count === 12 ? { from: month(4), to: month(8) - 1 } : { from: month(edge), to: month(count - edge) - 1 };
}

function cut(whole: Interval & Cut, part: Part, today: Day | null): Cut {
  const { precision, from, to } = whole;
  if (part === "WHOLE") return { from, to };
  if (part === "REST") return { from: today !== null && today > from && today <= to ? today : from, to };
  if (precision === "MONTH") return ofMonth(whole, part);
  if (precision === "WEEK") return ofWeek(whole, part);
  if (precision === "QUARTER") return ofMonths(whole, part, 3);
  if (precision === "HALF") return ofMonths(whole, part, 6);
  if (precision === "YEAR") return ofMonths(whole, part, 12);
  return halves(whole, part) ?? { from, to };
}

/** The early, middle or late part of an interval, or a half of it. */
export function partOf(whole: Interval, part: Part, today: Day | null): Interval {
  if (part === "WEEK" && whole.from !== null) {
    const from = whole.from - Calendar.weekday(whole.from) + 1;
    return { ...whole, from, to: from + 6, precision: "WEEK" };
  }
  if (whole.precision === "DAY") return whole;
  const half = whole.precision === "YEAR" && (part === "FIRST_HALF" || part === "SECOND_HALF");
  const precision = part === "WHOLE" ? whole.precision : half ? "HALF" : "RANGE";
  if (whole.from === null || whole.to === null || whole.fiscal) return { ...whole, from: null, to: null, precision };
  return { ...whole, ...cut({ ...whole, from: whole.from, to: whole.to }, part, today), precision };
}
