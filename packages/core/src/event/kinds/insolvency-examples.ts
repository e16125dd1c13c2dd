import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Northstar Retail filed for Chapter 11 bankruptcy protection in Delaware on Sunday, listing debts of $1.3 billion.",
    status: "COMPLETED",
    subtype: "BANKRUPTCY_FILING",
    participants: ["DEBTOR: Northstar Retail"],
    quantities: ["DEBT_AMOUNT: 1300000000 USD"],
  },
  {
    language: "EN",
    text: "WeWork has emerged from bankruptcy.",
    status: "COMPLETED",
    subtype: "EMERGENCE",
    participants: ["DEBTOR: WeWork"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Tỷ lệ nợ xấu toàn ngành ngân hàng ở mức 4,5% vào cuối năm." },
  { language: "EN", text: "By default the application shares your location with other users." },
  { language: "EN", text: "Economists warned that more small firms could go bust this winter." },
];
