import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Berkshire Hathaway raised its stake in Occidental Petroleum to 21.4% from 20.9%.",
    status: "COMPLETED",
    subtype: "INCREASE",
    participants: ["HOLDER: Berkshire Hathaway", "ISSUER: Occidental Petroleum"],
    quantities: ["STAKE_PERCENT_BEFORE: 20.9 percent", "STAKE_PERCENT_AFTER: 21.4 percent"],
  },
  {
    language: "EN",
    text: "Temasek sold 12 million shares in Bharti Airtel for $180 million to GQG Partners.",
    status: "COMPLETED",
    subtype: "DECREASE",
    participants: ["HOLDER: Temasek", "ISSUER: Bharti Airtel", "COUNTERPARTY: GQG Partners"],
    quantities: ["SHARES: 12000000 shares", "DEAL_VALUE: 180000000 USD"],
  },
  {
    language: "EN",
    text: "Investor Carl Icahn said he intends to increase his holding in Xerox to 15%.",
    status: "PLANNED",
    participants: ["HOLDER: Carl Icahn", "ISSUER: Xerox"],
    quantities: ["STAKE_PERCENT_AFTER: 15 percent"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hơn 2.000 người đã đăng ký mua nhà ở xã hội ngay trong ngày đầu mở hồ sơ." },
  { language: "VI", text: "Cổ phiếu HPG tăng 3,2% trong phiên sáng, khối lượng khớp lệnh đạt 45 triệu đơn vị." },
  { language: "EN", text: "Stakeholders in the Boeing supply chain have raised concerns about delays." },
  { language: "EN", text: "Tesla shares rose 4% on heavy volume of 120 million shares." },
];
