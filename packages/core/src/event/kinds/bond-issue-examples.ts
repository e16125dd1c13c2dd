import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "BIDV lên kế hoạch chào bán 5.000 tỷ đồng trái phiếu xanh ra công chúng.",
    status: "PLANNED",
    participants: ["ISSUER: BIDV"],
    quantities: ["PRINCIPAL: 5000000000000 VND"],
  },
  {
    language: "EN",
    text: "Ford has redeemed $1.5 billion of bonds early.",
    status: "COMPLETED",
    subtype: "EARLY_REDEMPTION",
    participants: ["ISSUER: Ford"],
    quantities: ["PRINCIPAL: 1500000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Lợi suất trái phiếu chính phủ Mỹ kỳ hạn 10 năm giảm xuống 4,1%." },
  { language: "VI", text: "Quan hệ giữa giá vàng và trái phiếu thường ngược chiều, giới phân tích nhận định." },
  { language: "EN", text: "The new James Bond film opened at the top of the box office." },
  { language: "EN", text: "Yields on 10-year Treasuries rose three basis points to 4.15%." },
];
