import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Nhiều học sinh than phiền về tình trạng lạm phát điểm trong các kỳ thi." },
  { language: "VI", text: "Lãi suất tiết kiệm tại các ngân hàng phổ biến quanh 5-6% một năm." },
  { language: "EN", text: "The central bank's new building was designed by a Danish firm." },
  { language: "EN", text: "Prices at the cinema have gone up again, visitors complained." },
];
