import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Ford has withdrawn its full-year profit forecast.",
    status: "ANNOUNCED",
    subtype: "WITHDRAW",
    participants: ["COMPANY: Ford"],
  },
  {
    language: "VI",
    text: "Vinamilk đặt mục tiêu doanh thu 66.500 tỷ đồng và lợi nhuận sau thuế 9.700 tỷ đồng trong năm 2026.",
    status: "ANNOUNCED",
    subtype: "SET",
    participants: ["COMPANY: Vinamilk"],
    quantities: ["REVENUE_TARGET: 66500000000000 VND", "PROFIT_TARGET: 9700000000000 VND"],
    period: "2026-01-01/2026-12-31",
  },
  {
    language: "VI",
    text: "Thế Giới Di Động trình cổ đông kế hoạch lợi nhuận năm 2026 tăng 30%.",
    status: "ANNOUNCED",
    participants: ["COMPANY: Thế Giới Di Động"],
    quantities: ["CHANGE_PERCENT: 30 percent"],
  },
  {
    language: "VI",
    text: "Đạm Cà Mau hạ mục tiêu lợi nhuận xuống 800 tỷ đồng.",
    status: "ANNOUNCED",
    subtype: "CUT",
    participants: ["COMPANY: Đạm Cà Mau"],
    quantities: ["PROFIT_TARGET: 800000000000 VND"],
  },
  {
    language: "VI",
    text: "Viettel Global nâng kế hoạch doanh thu năm 2026 lên 40.000 tỷ đồng.",
    status: "ANNOUNCED",
    subtype: "RAISE",
    participants: ["COMPANY: Viettel Global"],
    quantities: ["REVENUE_TARGET: 40000000000000 VND"],
  },
  {
    language: "EN",
    text: "Walmart raised its full-year sales forecast and now expects growth of 4.5%.",
    status: "ANNOUNCED",
    subtype: "RAISE",
    participants: ["COMPANY: Walmart"],
    quantities: ["CHANGE_PERCENT: 4.5 percent"],
  },
  {
    language: "EN",
    text: "Nike cut its revenue forecast to $48 billion.",
    status: "ANNOUNCED",
    subtype: "CUT",
    participants: ["COMPANY: Nike"],
    quantities: ["REVENUE_TARGET: 48000000000 USD"],
  },
  {
    language: "EN",
    text: "Toyota expects operating profit of 4.3 trillion yen in the year to March 2027.",
    status: "ANNOUNCED",
    participants: ["COMPANY: Toyota"],
    quantities: ["PROFIT_TARGET: 4300000000000 JPY"],
  },
  {
    language: "EN",
    text: "Pfizer reaffirmed its full-year guidance on Tuesday.",
    status: "ANNOUNCED",
    subtype: "REAFFIRM",
    participants: ["COMPANY: Pfizer"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Ngân hàng Thế giới dự báo kinh tế Việt Nam tăng 6,3% trong năm nay." },
  { language: "VI", text: "Vietcap đặt giá mục tiêu 45.000 đồng cho cổ phiếu Hòa Phát.", tells: ["ANALYST_RATING"] },
  { language: "EN", text: "Forecasters expect heavy snow across the Midwest this weekend." },
  { language: "EN", text: "Parents have high expectations of the new school." },
];
