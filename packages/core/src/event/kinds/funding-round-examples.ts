import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Tiki đang đàm phán gọi vốn 150 triệu USD với các nhà đầu tư Hàn Quốc.",
    status: "IN_TALKS",
    participants: ["COMPANY: Tiki"],
    quantities: ["AMOUNT: 150000000 USD"],
  },
  {
    language: "EN",
    text: "The fintech firm Klarna closed an $800 million funding round, bringing the total raised to $4.5 billion.",
    status: "COMPLETED",
    participants: ["COMPANY: Klarna"],
    quantities: ["AMOUNT: 800000000 USD", "TOTAL_RAISED: 4500000000 USD"],
  },
  {
    language: "EN",
    text: "Mistral AI aims to raise 1 billion euros from venture capital investors.",
    status: "PLANNED",
    participants: ["COMPANY: Mistral AI"],
    quantities: ["AMOUNT: 1000000000 EUR"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Vốn đầu tư mạo hiểm vào Đông Nam Á giảm 30% trong quý đầu năm." },
  { language: "VI", text: "Giải vô địch bước vào vòng loại với 16 đội tham dự." },
  { language: "EN", text: "The peace talks entered their final round on Friday." },
  { language: "EN", text: "Venture capital investment in Europe fell by a third last year." },
];
