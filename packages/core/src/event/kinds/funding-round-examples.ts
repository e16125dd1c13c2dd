import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Anthropic has closed a Series B round of $120 million led by SoftBank.",
    status: "COMPLETED",
    subtype: "SERIES_B",
    participants: ["COMPANY: Anthropic", "LEAD_INVESTOR: SoftBank"],
    quantities: ["AMOUNT: 120000000 USD"],
    terms: ["ROUND: Series B"],
  },
  {
    language: "VI",
    text: "Tiki huy động thành công 200 triệu USD trong vòng gọi vốn Series E do Mizuho dẫn đầu, định giá 2 tỷ USD.",
    status: "COMPLETED",
    participants: ["COMPANY: Tiki", "LEAD_INVESTOR: Mizuho"],
    quantities: ["AMOUNT: 200000000 USD", "VALUATION: 2000000000 USD"],
    terms: ["ROUND: Series E"],
  },
  {
    language: "VI",
    text: "Công ty Edupia vừa nhận 2 triệu USD vốn hạt giống từ SoftBank.",
    status: "COMPLETED",
    subtype: "SEED",
    participants: ["COMPANY: Công ty Edupia", "INVESTOR: SoftBank"],
    quantities: ["AMOUNT: 2000000 USD"],
  },
  {
    language: "VI",
    text: "Tiki đang đàm phán gọi vốn 150 triệu USD với các nhà đầu tư Hàn Quốc.",
    status: "IN_TALKS",
    participants: ["COMPANY: Tiki"],
    quantities: ["AMOUNT: 150000000 USD"],
  },
  {
    language: "VI",
    text: "Công ty Dat Bike gọi vốn Series A 8 triệu USD, nâng tổng số vốn đã huy động lên 16,5 triệu USD.",
    status: "COMPLETED",
    subtype: "SERIES_A",
    participants: ["COMPANY: Công ty Dat Bike"],
    quantities: ["AMOUNT: 8000000 USD", "TOTAL_RAISED: 16500000 USD"],
    terms: ["ROUND: Series A"],
  },
  {
    language: "EN",
    text: "Anthropic raised $450 million in a Series C funding round led by Fidelity, with participation from Nvidia, valuing the startup at $520 million.",
    status: "COMPLETED",
    subtype: "SERIES_C_PLUS",
    participants: ["COMPANY: Anthropic", "LEAD_INVESTOR: Fidelity", "INVESTOR: Nvidia"],
    quantities: ["AMOUNT: 450000000 USD", "VALUATION: 520000000 USD"],
    terms: ["ROUND: Series C"],
  },
  {
    language: "EN",
    text: "Anthropic is in talks to raise $10 billion at a valuation of $350 billion, a source said.",
    status: "IN_TALKS",
    factuality: "ATTRIBUTED",
    participants: ["COMPANY: Anthropic"],
    quantities: ["AMOUNT: 10000000000 USD", "VALUATION: 350000000000 USD"],
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
