import { guarded, shape } from "../../time/words.ts";
import type { Shape } from "../../time/words.ts";

const LAST = "(last|past|previous|prior|preceding|latest)";
const NEXT = "(next|coming|following|upcoming)";
const QUARTER = "(quarter|qtr)";
const SAME = "(quarter|period|half|month|months|time)";

/** "last year's", "1986's" before a part of that year. */
const OF = "{Y} ('|’) s";

const months: readonly Shape[] = [
  ...shape({ is: "MONTH" }, "{mon} [.] {Y}", "{y} - {m}", "{y} / {m}"),
  ...guarded("NAME", { is: "MONTH" }, "{mon}"),
  ...guarded("MONTH", { is: "MONTH" }, "{m} / {y}"),
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
    "{q} q{s}",
    "{q} q {y}",
    "q{q} fy{s}",
    `{y} {q} ${QUARTER}`,
    `[the] {mon} ${QUARTER} [{Y}]`,
    `${OF} {q} [-] ${QUARTER}`,
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
    `[the] final ${QUARTER} of the year`,
  ),
  ...shape({ is: "QUARTER", q: 4, fiscal: true }, `[the|its] final ${QUARTER}`),
  ...shape({ is: "QUARTER", q: 1 }, `[the] opening ${QUARTER} [of the year]`),
];

const years: readonly Shape[] = [
  ...shape(
    { is: "HALF", half: 1 },
    "[the|its] first (half|half year|half - year|six months) [{Y}]",
    "[the] first - half [{Y}]",
    "h1 [{Y}]",
    "1h {y}",
    "1 h{s}",
    "[the] first half of the year",
    `${OF} first [-] half`,
  ),
  ...shape(
    { is: "HALF", half: 2 },
    "[the|its] second (half|half year|half - year|six months) [{Y}]",
    "[the] second - half [{Y}]",
    "h2 [{Y}]",
    "2h {y}",
    "2 h{s}",
    "[the] second half of the year",
    "the latter half of the year",
    `${OF} second [-] half`,
  ),
  ...shape(
    { is: "STRETCH", unit: "MONTH", end: "FIRST" },
    "[the|its] first {n} (months|mths) [{Y}]",
    "[the] first {n} (months|mths) of the year",
    `${OF} first {n} months`,
  ),
  ...guarded("HEAD", { is: "STRETCH", unit: "MONTH", end: "FIRST" }, "{n} (months|mths|month)"),
  ...shape({ is: "STRETCH", unit: "MONTH", end: "FIRST", n: 9 }, "[the|its] nine [-] month", "[the|its] nine months"),
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
  ),
  ...guarded("YEAR", { is: "YEAR" }, "{y}"),
  ...shape({ is: "DECADE" }, "[the] {y} ['|’] s"),
];

const relative: readonly Shape[] = [
  ...shape(
    { is: "SHIFT", by: 0 },
    "(this|the current|current) {u}",
    "the {u} to date",
    "later this {u}",
    "earlier this {u}",
    "all {u}",
  ),
  ...shape({ is: "SHIFT", by: -1 }, `[the|a] ${LAST} {u}`),
  ...shape({ is: "SHIFT", by: 1 }, `[the] ${NEXT} {u}`),
  ...shape({ is: "SAME" }, `[the|a|its] (year - ago|year - earlier|comparable|corresponding|same) ${SAME} [{Y}]`),
  ...shape(
    { is: "SAME" },
    `[the|a] (same|corresponding|comparable) ${SAME} [(of|in)] [the|a] (year earlier|year ago|year before)`,
    `[the|a] (same|corresponding|comparable) ${SAME} [(of|in)] [the] (previous|prior|preceding) year`,
  ),
  ...shape({ is: "SAME" }, `[the|a] (same|corresponding) [{n}|{q}] ${SAME} {Y}`),
  ...shape(
    { is: "SAME" },
    "[the] year (ago|earlier) {q} (quarter|qtr)",
    "a year (earlier|before)",
    "the year (ago|earlier|before)",
    "(the|a) year - (ago|earlier)",
  ),
  ...shape({ is: "SAME", or: "YEAR" }, "a year ago"),
  ...shape({ is: "ROLL", by: 1 }, `[in|over|for|within|during] [the] ${NEXT} {n} {u}`, `{n} ${NEXT} {u}`),
  ...shape({ is: "ROLL", by: -1 }, `[in|over|for|during] [the] ${LAST} {n} {u}`),
  ...shape(
    { is: "UNKNOWN", precision: "RANGE" },
    `[in|over|for|during] [the] (${NEXT}|${LAST}|recent) [few|several|couple of] {u}`,
    "recent (days|weeks|months|years)",
  ),
  ...shape({ is: "AGO", by: -1 }, "{n} {u} (ago|earlier|back)"),
  ...shape({ is: "AGO", by: -1, n: 1 }, "(a|one) {u} (ago|earlier)"),
  ...shape({ is: "AGO", by: 1 }, "{n} {u} (hence|from now|from today)"),
  ...shape({ is: "AGO", by: 1, n: 1 }, "a {u} (hence|from now|from today)"),
];

export const moments: readonly Shape[] = [...months, ...quarters, ...years, ...relative];
