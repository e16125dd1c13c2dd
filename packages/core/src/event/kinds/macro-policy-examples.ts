import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Ngân hàng Nhà nước công bố tỷ giá trung tâm ở mức 25.120 đồng.",
    status: "COMPLETED",
    subtype: "FX",
    participants: ["AUTHORITY: Ngân hàng Nhà nước"],
    quantities: ["VALUE_TO: 25120 VND"],
    terms: ["INDICATOR: tỷ giá trung tâm"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Nhiều học sinh than phiền về tình trạng lạm phát điểm trong các kỳ thi." },
  { language: "VI", text: "Lãi suất tiết kiệm tại các ngân hàng phổ biến quanh 5-6% một năm." },
  { language: "EN", text: "The central bank's new building was designed by a Danish firm." },
  { language: "EN", text: "Prices at the cinema have gone up again, visitors complained." },
];
