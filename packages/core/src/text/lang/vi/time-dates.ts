import { guarded, shape } from "../../time/words.ts";
import type { Shape } from "../../time/words.ts";

const PART = "(sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm|rạng sáng|khuya|đầu giờ sáng|cuối giờ chiều)";
/** A word that makes what follows a day: "ngày", "sáng", "chiều ngày". */
const LEAD = `(${PART} [ngày|hôm|mùng|mồng]|ngày|hôm|mùng|mồng|phiên ngày|các ngày)`;
const AHEAD = "(tới|sắp tới|tới đây)";
const BACK = "(vừa qua|vừa rồi|qua|trước)";

export const dates: readonly Shape[] = [
  ...shape(
    { is: "UNKNOWN", precision: "DAY" },
    `[${LEAD}] {d} / {m} âm lịch`,
    `[${LEAD}] {d} tháng {m} âm lịch`,
    `${LEAD} {d} tháng (chạp|giêng)`,
  ),
  ...shape(
    { is: "DAY" },
    `${LEAD} {d} / {m} [{Y}]`,
    `${LEAD} {d} - {m} [{Y}]`,
    `${LEAD} {dm} [{Y}]`,
    `[${LEAD}] {d} / {m} / {y}`,
    `[${LEAD}] {d} - {m} - {y}`,
    `[${LEAD}] {dmy}`,
    `[${LEAD}] {d} tháng {m} {Y}`,
    `${LEAD} {d} tháng {m}`,
    `${LEAD} {d} tháng {mon} [{Y}]`,
    "ngày {d}",
    `${PART} {d}`,
  ),
  ...shape(
    { is: "DAY", lean: "FUTURE" },
    `[${LEAD}] {d} / {m} ${AHEAD}`,
    `${LEAD} {d} tháng {m} ${AHEAD}`,
    `ngày {d} ${AHEAD}`,
  ),
  ...shape({ is: "DAY", lean: "PAST" }, `[${LEAD}] {d} / {m} ${BACK}`, `${LEAD} {d} tháng {m} ${BACK}`),
  ...shape(
    { is: "NOTHING" },
    "24 / 7",
    "50 / 50",
    "(bắt|lần|dẫn|đứng|hàng|ban|bước|khởi|đối|mở|thủ|đương|người) đầu",
    "(tuần|tháng|quý|năm|ngày) sau khi",
  ),
  ...guarded("DATE", { is: "DAY" }, "{d} / {m} [{Y}]", "{d} (-|–) {d2} / {m} [{Y}]"),
  // Days of two months: "30/3 - 15/4", "ngày 30.3 - 15.4".
  ...shape(
    { is: "DAY" },
    `[từ] [${LEAD}] {d} / {m} (đến|tới|-|–) [hết] [ngày] {d2} / {m2} [{Y}]`,
    `[từ] ${LEAD} {dm} (đến|tới|-|–) [hết] [ngày] {dm2}`,
  ),
  // Two days of one month: "từ 1 đến 15/4", "ngày 27 và 28/8".
  ...shape(
    { is: "DAY" },
    `[từ] ${LEAD} {d} (đến|tới|-|–|và|,) [ngày|hôm] {d2} / {m} [{Y}]`,
    "từ {d} (đến|tới|-) [ngày] {d2} / {m} [{Y}]",
    `[từ] ${LEAD} {d} (đến|tới|-|–|và) [ngày|hôm] {d2} tháng {m} [{Y}]`,
  ),
  ...shape(
    { is: "DAY" },
    `[${PART}] (thứ|chủ) {w} [,] [ngày|⟨] {d} / {m} [{Y}] [⟩]`,
    `[${PART}] (thứ|chủ) {w} [,] [ngày|⟨] {d} - {m} [{Y}] [⟩]`,
  ),
  ...shape({ is: "WEEKDAY" }, `(${PART}|ngày|hôm|vào) (thứ|chủ) {w} [này]`),
  ...shape(
    { is: "WEEKDAY", week: -1 },
    `[${PART}|ngày] (thứ|chủ) {w} tuần (trước|qua|rồi)`,
    `[${PART}|ngày] (thứ|chủ) {w} (tuần vừa qua|tuần vừa rồi)`,
  ),
  ...shape({ is: "WEEKDAY", week: 0 }, `[${PART}|ngày] (thứ|chủ) {w} tuần này`),
  ...shape({ is: "WEEKDAY", week: 1 }, `[${PART}|ngày] (thứ|chủ) {w} tuần (tới|sau)`),
  ...shape(
    { is: "SHIFT", unit: "DAY", by: 0 },
    "hôm nay",
    "ngày hôm nay",
    "(sáng|trưa|chiều|tối|đêm|rạng sáng) nay",
    `${PART} hôm nay`,
    "trong ngày hôm nay",
  ),
  ...shape(
    { is: "SHIFT", unit: "DAY", by: -1 },
    "hôm qua",
    "ngày hôm qua",
    `${PART} hôm qua`,
    "(tối|đêm|chiều|khuya) qua",
    "ngày qua",
  ),
  ...shape({ is: "SHIFT", unit: "DAY", by: -2 }, "hôm kia"),
  ...shape({ is: "SHIFT", unit: "DAY", by: 1 }, "ngày mai", "(sáng|trưa|chiều|tối) mai"),
  ...shape({ is: "SHIFT", unit: "DAY", by: 2 }, "ngày kia"),
];
