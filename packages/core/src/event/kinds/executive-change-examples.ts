import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Bà Trần Thị Thu Hằng đã nộp đơn từ nhiệm chức Chủ tịch HĐQT KienlongBank vì lý do cá nhân.",
    status: "COMPLETED",
    subtype: "RESIGNATION",
    participants: ["PERSON: Trần Thị Thu Hằng", "COMPANY: KienlongBank"],
    terms: ["POSITION: Chủ tịch HĐQT"],
  },
  {
    language: "VI",
    text: "Ông Nguyễn Hoàng Linh được bổ nhiệm làm Tổng giám đốc MSB, thay ông Huỳnh Bửu Quang.",
    status: "COMPLETED",
    subtype: "APPOINTMENT",
    participants: ["PERSON: Nguyễn Hoàng Linh", "COMPANY: MSB", "PREDECESSOR: Huỳnh Bửu Quang"],
    terms: ["POSITION: Tổng giám đốc"],
  },
  {
    language: "EN",
    text: "Intel chief executive Pat Gelsinger resigned on Sunday.",
    status: "COMPLETED",
    subtype: "RESIGNATION",
    participants: ["PERSON: Pat Gelsinger", "COMPANY: Intel"],
    terms: ["POSITION: chief executive"],
  },
  {
    language: "EN",
    text: "Warren Buffett will retire as chief executive of Berkshire Hathaway at the end of the year and will be succeeded by Greg Abel.",
    status: "PLANNED",
    subtype: "RETIREMENT",
    participants: ["PERSON: Warren Buffett", "COMPANY: Berkshire Hathaway", "SUCCESSOR: Greg Abel"],
    terms: ["POSITION: chief executive"],
  },
  {
    language: "EN",
    text: "Tesla denied reports that chief executive Elon Musk would step down.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["PERSON: Elon Musk", "COMPANY: Tesla"],
    terms: ["POSITION: chief executive"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Ông từng giữ chức giám đốc nhiều doanh nghiệp trước khi làm từ thiện." },
  { language: "VI", text: "Huấn luyện viên trưởng đội tuyển được bổ nhiệm hồi tháng trước." },
  { language: "EN", text: "The president appointed three judges to the appeals court on Monday." },
  { language: "EN", text: "Tim Cook, chief executive of Apple, spoke at the conference." },
];
