import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hợp đồng tương lai VN30 đáo hạn trong tháng này giảm 12 điểm." },
  { language: "VI", text: "Người lao động cần đọc kỹ hợp đồng lao động trước khi ký, luật sư khuyến cáo." },
  { language: "EN", text: "Brent futures contracts for May delivery settled at $71.20 a barrel." },
  { language: "EN", text: "Economists say the sector could contract 2% next year." },
];
