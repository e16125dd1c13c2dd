import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Coteccons sắp ký hợp đồng xây dựng trị giá 2.500 tỷ đồng với Lego.",
    status: "PLANNED",
    participants: ["SUPPLIER: Coteccons", "CUSTOMER: Lego"],
    quantities: ["CONTRACT_VALUE: 2500000000000 VND"],
  },
  {
    language: "EN",
    text: "Lockheed Martin has been awarded a $1.4 billion contract by NASA, the agency said.",
    status: "COMPLETED",
    subtype: "AWARD",
    participants: ["SUPPLIER: Lockheed Martin", "CUSTOMER: NASA"],
    quantities: ["CONTRACT_VALUE: 1400000000 USD"],
  },
  {
    language: "EN",
    text: "Fluor said its $90 million contract with Rio Tinto had been terminated.",
    status: "CANCELLED",
    subtype: "TERMINATION",
    participants: ["SUPPLIER: Fluor", "CUSTOMER: Rio Tinto"],
    quantities: ["CONTRACT_VALUE: 90000000 USD"],
  },
  {
    language: "EN",
    text: "Hyundai Rotem is set to win a $6.5 billion tank contract with Poland, a source said.",
    status: "PLANNED",
    factuality: "ATTRIBUTED",
    participants: ["SUPPLIER: Hyundai Rotem", "CUSTOMER: Poland"],
    quantities: ["CONTRACT_VALUE: 6500000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hợp đồng tương lai VN30 đáo hạn trong tháng này giảm 12 điểm." },
  { language: "VI", text: "Người lao động cần đọc kỹ hợp đồng lao động trước khi ký, luật sư khuyến cáo." },
  { language: "EN", text: "Brent futures contracts for May delivery settled at $71.20 a barrel." },
  { language: "EN", text: "Economists say the sector could contract 2% next year." },
];
