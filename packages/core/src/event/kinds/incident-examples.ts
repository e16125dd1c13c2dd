import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Cháy lớn tại nhà máy của Công ty Nhựa Minh Phát ở Bình Dương, thiệt hại ước tính 30 tỷ đồng.",
    status: "COMPLETED",
    subtype: "FIRE",
    participants: ["AFFECTED: Công ty Nhựa Minh Phát", "LOCATION: Bình Dương"],
    quantities: ["DAMAGE_AMOUNT: 30000000000 VND"],
  },
  {
    language: "VI",
    text: "Chứng khoán VNDirect bị tấn công mạng, hệ thống tê liệt 7 ngày.",
    status: "COMPLETED",
    subtype: "CYBER",
    participants: ["AFFECTED: Chứng khoán VNDirect"],
    terms: ["DOWNTIME: 7 ngày"],
  },
  {
    language: "VI",
    text: "Ví điện tử PayEasy làm lộ dữ liệu của 2 triệu khách hàng.",
    status: "COMPLETED",
    subtype: "CYBER",
    participants: ["AFFECTED: PayEasy"],
    quantities: ["RECORDS_LEAKED: 2000000 khách hàng"],
  },
  {
    language: "VI",
    text: "Tai nạn lao động tại mỏ than của Công ty Than Bắc Sơn khiến 3 người thiệt mạng.",
    status: "COMPLETED",
    subtype: "ACCIDENT",
    participants: ["AFFECTED: Công ty Than Bắc Sơn"],
    quantities: ["CASUALTIES: 3 người"],
  },
  {
    language: "VI",
    text: "Vietcombank phủ nhận tin rò rỉ dữ liệu khách hàng.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["AFFECTED: Vietcombank"],
  },
  {
    language: "EN",
    text: "UnitedHealth was hit by a ransomware attack that exposed 190 million customer records.",
    status: "COMPLETED",
    subtype: "CYBER",
    participants: ["AFFECTED: UnitedHealth"],
    quantities: ["RECORDS_LEAKED: 190000000 records"],
  },
  {
    language: "EN",
    text: "A fire at a BASF plant in Texas injured 14 people and caused damage of 20 million euros.",
    status: "COMPLETED",
    subtype: "FIRE",
    participants: ["AFFECTED: BASF", "LOCATION: Texas"],
    quantities: ["CASUALTIES: 14 people", "DAMAGE_AMOUNT: 20000000 EUR"],
  },
  {
    language: "EN",
    text: "A six-hour outage knocked Facebook offline on Monday.",
    status: "COMPLETED",
    subtype: "OUTAGE",
    participants: ["AFFECTED: Facebook"],
    terms: ["DOWNTIME: six-hour"],
  },
  {
    language: "EN",
    text: "Toyota has halted production at 14 plants in Japan because of a parts shortage.",
    status: "COMPLETED",
    subtype: "SUPPLY_DISRUPTION",
    participants: ["AFFECTED: Toyota", "LOCATION: Japan"],
  },
  {
    language: "EN",
    text: "Flooding damaged Western Digital's factory in Thailand.",
    status: "COMPLETED",
    subtype: "NATURAL_DISASTER",
    participants: ["AFFECTED: Western Digital", "LOCATION: Thailand"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Với sự cố gắng của cả đội, chương trình đã hoàn thành trước hạn." },
  { language: "VI", text: "Cháy rừng lan rộng ở California khiến hàng nghìn người sơ tán." },
  { language: "EN", text: "The store is holding a fire sale on furniture this weekend." },
  { language: "EN", text: "Coach John Miller was fired after the club's worst start in a decade." },
];
