import { guarded, shape } from "../../time/words.ts";
import type { Shape } from "../../time/words.ts";

const AHEAD = "(tới|sắp tới|tới đây)";
const BACK = "(vừa qua|vừa rồi|qua)";
const RECENT = "(qua|vừa qua|gần đây|gần nhất|trở lại đây|vừa rồi|rồi|nay)";
const COMING = "(tới|sắp tới|tới đây|tiếp theo|sau đó|nữa)";
const SOME = "(vài|nhiều|mấy|những|ít|các|một vài|một số)";

const months: readonly Shape[] = [
  ...shape({ is: "UNKNOWN", precision: "MONTH" }, "tháng (chạp|giêng)", "tháng {m} âm lịch"),
  ...shape({ is: "MONTH" }, "tháng {m} [{Y}]", "tháng {my}", "tháng {mon} [{Y}]", "tháng mười một [{Y}]", "t{m} / {y}"),
  ...guarded("MONTH", { is: "MONTH" }, "{m} / {y}"),
  ...shape(
    { is: "MONTH" },
    "[từ|các] tháng {m} (và|-|–|đến|,|tới) [tháng] {m2} [{Y}]",
    "[từ|các] tháng {mon} (và|đến|tới) [tháng] {mon2} [{Y}]",
  ),
  ...shape({ is: "MONTH", lean: "FUTURE" }, `tháng {m} ${AHEAD}`),
  ...shape({ is: "MONTH", lean: "PAST" }, `tháng {m} ${BACK}`),
  ...shape({ is: "SHIFT", unit: "MONTH", by: 0 }, "tháng này", "tháng nay"),
  ...shape({ is: "SHIFT", unit: "MONTH", by: -1 }, "tháng (trước|qua|rồi|vừa qua|vừa rồi)"),
  ...shape({ is: "SHIFT", unit: "MONTH", by: 1 }, "tháng (sau|tới)"),
];

const quarters: readonly Shape[] = [
  ...shape(
    { is: "QUARTER", fiscal: true },
    "quý {q} [của] (niên độ|năm tài chính|niên độ tài chính) [{y}] [(-|/) {y2}]",
  ),
  ...shape({ is: "QUARTER" }, "quý {q} [{Y}]", "q{q} [{Y}]", "{q} q / {y}", "{q} q{y}", "quý {q} [này]"),
  ...shape({ is: "QUARTER" }, "[từ|các|hai] quý {q} (và|-|–|,|đến) [quý] {q2} [{Y}]"),
  ...shape({ is: "QUARTER", q: 1 }, "quý đầu [tiên] {Y}", "quý đầu [tiên] [của] năm"),
  ...shape({ is: "QUARTER", q: 4 }, "quý cuối [cùng] {Y}", "quý cuối [cùng] [của] năm"),
  ...shape({ is: "QUARTER", lean: "FUTURE" }, `quý {q} ${AHEAD}`),
  ...shape({ is: "QUARTER", lean: "PAST" }, `quý {q} ${BACK}`),
  ...shape({ is: "SHIFT", unit: "QUARTER", by: 0 }, "quý (này|hiện tại)"),
  ...shape({ is: "SHIFT", unit: "QUARTER", by: -1 }, "quý (trước|qua|rồi|vừa qua|vừa rồi|liền trước)"),
  ...shape({ is: "SHIFT", unit: "QUARTER", by: 1 }, "quý (sau|tới)"),
];

const years: readonly Shape[] = [
  ...shape(
    { is: "HALF", half: 1 },
    "(nửa đầu|bán niên) {Y}",
    "nửa đầu [của] năm",
    "nửa năm đầu [{Y}]",
    "bán niên [{Y}]",
  ),
  ...shape(
    { is: "HALF", half: 2 },
    "nửa (cuối|sau|còn lại) {Y}",
    "nửa (cuối|sau|còn lại) [của] năm",
    "nửa cuối năm [{Y}]",
    "nửa năm cuối [{Y}]",
  ),
  ...shape({ is: "HALF" }, "h{h} / {y}", "h{h} {y}", "{h} h / {y}", "{h} h{y}"),
  ...shape(
    { is: "STRETCH", unit: "MONTH", end: "FIRST" },
    "{n} tháng (đầu|đầu tiên|từ đầu|của) [của] (năm|{Y})",
    "{n} tháng {Y}",
    "{n} t / {y}",
    "{n} t{y}",
    "{n} tháng đầu tiên",
  ),
  ...guarded("REPORT", { is: "STRETCH", unit: "MONTH", end: "FIRST" }, "{n} tháng"),
  ...guarded("HERALD", { is: "STRETCH", unit: "MONTH", end: "FIRST", n: 9 }, "(9|chín) tháng"),
  ...shape({ is: "STRETCH", unit: "MONTH", end: "LAST" }, "{n} tháng (cuối|còn lại|cuối cùng) [của] (năm|{Y})"),
  ...shape({ is: "STRETCH", unit: "QUARTER", end: "FIRST" }, "{n} quý (đầu|đầu tiên) [của] (năm|{Y})"),
  ...shape({ is: "STRETCH", unit: "QUARTER", end: "LAST" }, "{n} quý (cuối|còn lại) [của] (năm|{Y})"),
  ...shape(
    { is: "YEAR", fiscal: true },
    "(năm tài chính|năm tài khóa|niên độ|niên độ tài chính|niên vụ|năm học|mùa vụ|tài khóa) [năm] {y} [(-|–|/) {y2}]",
    "(niên độ|niên độ tài chính|niên vụ) {y} / {s}",
    "fy{y}",
    "fy {y}",
  ),
  ...shape({ is: "SHIFT", unit: "YEAR", by: 0, fiscal: true }, "(niên độ|năm tài chính) (này|nay|hiện tại)"),
  ...shape(
    { is: "SHIFT", unit: "YEAR", by: -1, fiscal: true },
    "(niên độ|năm tài chính) (trước|ngoái|vừa qua|liền trước|vừa rồi)",
  ),
  ...shape({ is: "SHIFT", unit: "YEAR", by: 1, fiscal: true }, "(niên độ|năm tài chính) (sau|tới|tiếp theo)"),
  ...shape(
    { is: "YEAR" },
    "năm {y}",
    "[giai đoạn|thời kỳ|nhiệm kỳ|trong giai đoạn|trong các năm|các năm|năm] {y} (-|–) {y2}",
    "(giai đoạn|thời kỳ) [từ] [năm] {y} (đến|tới) [năm] {y2}",
    "giai đoạn {y}",
  ),
  ...guarded("YEAR", { is: "YEAR" }, "{y}"),
  ...shape({ is: "DECADE" }, "(thập niên|thập kỷ|những năm|thập niên những năm) ({y}|{tens})"),
  ...shape({ is: "UNKNOWN", precision: "YEAR" }, "năm (trước đó|liền trước|tiếp theo|sau đó|kế tiếp)"),
  ...shape({ is: "UNKNOWN", precision: "MONTH" }, "tháng (trước đó|liền trước|tiếp theo|sau đó|kế tiếp)"),
  ...shape({ is: "UNKNOWN", precision: "WEEK" }, "tuần (trước đó|liền trước|tiếp theo|sau đó|kế tiếp)"),
  ...shape({ is: "UNKNOWN", precision: "QUARTER" }, "quý (trước đó|tiếp theo|sau đó|kế tiếp)"),
  ...shape({ is: "SHIFT", unit: "YEAR", by: 0 }, "năm (nay|này)"),
  ...shape({ is: "SHIFT", unit: "YEAR", by: -1 }, "năm (ngoái|trước|rồi|qua|vừa qua|vừa rồi)"),
  ...shape({ is: "SHIFT", unit: "YEAR", by: 1 }, "năm (sau|tới)"),
];

const relative: readonly Shape[] = [
  ...shape({ is: "SAME" }, "cùng kỳ [{Y}]", "cùng (giai đoạn|thời điểm|thời gian|quý) [{Y}]"),
  ...shape({ is: "SHIFT", unit: "WEEK", by: 0 }, "tuần (này|nay)"),
  ...shape({ is: "SHIFT", unit: "WEEK", by: -1 }, "tuần (trước|qua|rồi|vừa qua|vừa rồi)"),
  ...shape({ is: "SHIFT", unit: "WEEK", by: 1 }, "tuần (sau|tới)"),
  ...shape({ is: "ROLL", by: 1 }, `[trong] [vòng] [khoảng|hơn|gần] {n} {u} ${COMING}`),
  ...shape({ is: "ROLL", by: -1 }, `[trong] [vòng] [khoảng|hơn|gần|suốt] {n} {u} ${RECENT}`),
  ...shape(
    { is: "UNKNOWN", precision: "RANGE" },
    "{n} {u} trước đó",
    `[trong] ${SOME} {u} (${COMING}|${RECENT})`,
    "thời gian (tới|qua|gần đây|vừa qua)",
  ),
  ...shape({ is: "AGO", by: -1 }, "cách đây [hơn|gần|khoảng] {n} {u}", "{n} {u} (trước|trước đây)"),
  ...shape({ is: "AGO", by: -1, n: 1 }, "cách đây một {u}"),
];

export const moments: readonly Shape[] = [...months, ...quarters, ...years, ...relative];
