import { guarded, shape } from "../../time/words.ts";
import type { Shape } from "../../time/words.ts";

const LAST = "(last|past|previous|prior|preceding|latest)";
const NEXT = "(next|coming|following|upcoming)";
const QUARTER = "(quarter|qtr)";

const months: readonly Shape[] = [
  ...shape({ is: "MONTH" }, "{mon} [.] {Y}", "{y} - {m}", "{y} / {m}", "(in|during|of|since|until|by|for) {mon}"),
  ...guarded("NAME", { is: "MONTH" }, "{mon}"),
  ...guarded("DATE", { is: "MONTH" }, "{m} / {y}"),
  ...shape({ is: "MONTH", lean: "PAST" }, "last {mon}"),
  ...shape({ is: "MONTH", lean: "FUTURE" }, "(next|this) {mon}"),
];

const quarters: readonly Shape[] = [
  ...shape(
    { is: "QUARTER" },
    `[the|its] {q} - ${QUARTER} [{Y}]`,
    `[the|its] {q} ${QUARTER} [{Y}]`,
    "q{q} [{Y}]",
    "{y} q{q}",
    `{y} {q} ${QUARTER}`,
    `{y}'s {q} ${QUARTER}`,
  ),
  ...shape(
    { is: "QUARTER", fiscal: true },
    `[the|its] fiscal [year] [{y}] {q} ${QUARTER} [{Y}]`,
    `[the|its] {q} fiscal ${QUARTER} [{Y}]`,
    `[the|its] {q} ${QUARTER} [of|in] fiscal [year] {y}`,
  ),
  ...shape(
    { is: "QUARTER", q: 4 },
    `[the|its] (final|last|closing) ${QUARTER} of {Y}`,
    `[the] final ${QUARTER} [of the year]`,
  ),
  ...shape({ is: "QUARTER", q: 1 }, `[the] opening ${QUARTER} [of the year]`),
];

const years: readonly Shape[] = [
  ...shape(
    { is: "HALF", half: 1 },
    "[the|its] first (half|half year|half - year|six months) [{Y}]",
    "[the] first - half [{Y}]",
    "h1 [{Y}]",
    "1h {y}",
    "[the] first half of the year",
  ),
  ...shape(
    { is: "HALF", half: 2 },
    "[the|its] second (half|half year|half - year|six months) [{Y}]",
    "[the] second - half [{Y}]",
    "h2 [{Y}]",
    "2h {y}",
    "[the] second half of the year",
    "the latter half of the year",
  ),
  ...shape(
    { is: "STRETCH", unit: "MONTH", end: "FIRST" },
    "[the|its] first {n} (months|mths) [{Y}]",
    "[the] first {n} (months|mths) of the year",
    "{n} - month",
  ),
  ...shape({ is: "STRETCH", unit: "MONTH", end: "LAST" }, "[the|its] (last|final) {n} months {Y}"),
  ...shape(
    { is: "STRETCH", unit: "QUARTER", end: "FIRST" },
    "[the|its] first {n} quarters [{Y}]",
    "[the] first {n} quarters of the year",
  ),
  ...shape({ is: "STRETCH", unit: "QUARTER", end: "LAST" }, "[the|its] (last|final) {n} quarters {Y}"),
  ...shape(
    { is: "YEAR", fiscal: true },
    "fiscal [year] {y} [(/|-) {s}]",
    "[the] (financial|business|marketing|crop|tax) year {y} [(/|-) {s}]",
    "[the] {y} (/|-) {s} [financial|fiscal|business|marketing|crop|tax] [year|season]",
    "[the] {y} (/|-) {y2} [financial|fiscal|business|marketing|crop|tax] (year|season)",
    "[the] {y} / {y2}",
    "[the] {y} (financial|fiscal|business|marketing|crop|tax) year",
    "fy{y}",
    "fy {y}",
    "fy{s}",
    "fiscal {s}",
  ),
  ...shape(
    { is: "SHIFT", unit: "YEAR", by: 0, fiscal: true },
    "[the] (this|current) (fiscal|financial|business) year",
    "(this|the) (fiscal|financial|business) year",
  ),
  ...shape({ is: "SHIFT", unit: "YEAR", by: -1, fiscal: true }, `[the] ${LAST} (fiscal|financial|business) year`),
  ...shape({ is: "SHIFT", unit: "YEAR", by: 1, fiscal: true }, `[the] ${NEXT} (fiscal|financial|business) year`),
  ...shape(
    { is: "YEAR" },
    "[calendar] [year] {y} (-|–) {y2}",
    "[the] (calendar year|calendar|year) {y}",
    "{y} (a.d.|ad)",
    "in {y}",
  ),
  ...guarded("YEAR", { is: "YEAR" }, "{y}"),
  ...shape({ is: "DECADE" }, "[the] {y} s", "[the] {y}'s"),
];

const relative: readonly Shape[] = [
  ...shape(
    { is: "SHIFT", by: 0 },
    "(this|the current|current) {u}",
    "this {u}'s",
    "the {u} to date",
    "later this {u}",
    "earlier this {u}",
    "all {u}",
  ),
  ...shape({ is: "SHIFT", by: -1 }, `[the|a] ${LAST} {u}`, "last {u}'s"),
  ...shape({ is: "SHIFT", by: 1 }, `[the] ${NEXT} {u}`, "next {u}'s"),
  ...shape(
    { is: "SAME" },
    "[the|a|its] (year - ago|year - earlier|comparable|corresponding|same) (quarter|period|half|month|months) [{Y}]",
  ),
  ...shape(
    { is: "SAME" },
    "[the|a] (same|corresponding|comparable) (quarter|period|half|month|months|time) [(of|in)] [the|a] (year earlier|year ago|previous year|prior year|year before)",
  ),
  ...shape({ is: "SAME" }, "[the|a] (same|corresponding) [{n}|{q}] (quarter|period|half|month|months) {Y}"),
  ...shape(
    { is: "SAME" },
    "[the] year (ago|earlier) {q} (quarter|qtr)",
    "a year (ago|earlier|before)",
    "the year (ago|earlier|before)",
    "(the|a) year - (ago|earlier)",
  ),
  ...shape({ is: "ROLL", by: 1 }, `[in|over|for|within|during] [the] ${NEXT} {n} {u}`, `{n} ${NEXT} {u}`),
  ...shape({ is: "ROLL", by: -1 }, `[in|over|for|during] [the] ${LAST} {n} {u}`),
  ...shape(
    { is: "UNKNOWN", precision: "RANGE" },
    `[in|over|for|during] [the] (${NEXT}|${LAST}|recent) [few|several|couple of] {u}`,
    "recent (days|weeks|months|years)",
  ),
  ...shape({ is: "AGO", by: -1 }, "{n} {u} (ago|earlier|back)"),
  ...shape({ is: "AGO", by: -1, n: 1 }, "(a|one) (day|week|month) (ago|earlier)", "a {u} ago"),
  ...shape({ is: "AGO", by: 1 }, "{n} {u} (hence|from now|from today)"),
  ...shape({ is: "AGO", by: 1, n: 1 }, "a {u} (hence|from now|from today)"),
  ...shape({ is: "PART", part: "EARLY", unit: "YEAR" }, "[the] (beginning|start) of [the] year"),
  ...shape(
    { is: "PART", part: "LATE", unit: "YEAR" },
    "[the|by|at] year - end",
    "[the|by|at] year end",
    "[at|by] [the] end of [the] year",
  ),
  ...shape({ is: "PART", part: "MID", unit: "YEAR" }, "mid - year", "midyear"),
  ...shape({ is: "PART", part: "EARLY", unit: "MONTH" }, "[the] (beginning|start) of [the] month"),
  ...shape({ is: "PART", part: "LATE", unit: "MONTH" }, "[by|at] [the] end of [the] month", "[by|at] month - end"),
  ...shape({ is: "PART", part: "REST", unit: "YEAR" }, "[the] (rest|remainder) of the year"),
  ...shape({ is: "PART", part: "REST", unit: "WEEK" }, "[the] (rest|remainder) of the week"),
];

export const moments: readonly Shape[] = [...months, ...quarters, ...years, ...relative];
