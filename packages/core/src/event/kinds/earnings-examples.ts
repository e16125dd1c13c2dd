import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Năm 2025, Hòa Phát đạt doanh thu 158.000 tỷ đồng, tăng 13%, lợi nhuận sau thuế 15.500 tỷ đồng, hoàn thành 103% kế hoạch.",
    status: "COMPLETED",
    subtype: "PROFIT",
    participants: ["COMPANY: Hòa Phát"],
    quantities: [
      "REVENUE: 158000000000000 VND",
      "NET_PROFIT: 15500000000000 VND",
      "YOY_PERCENT: 13 percent",
      "PLAN_COMPLETION_PERCENT: 103 percent",
    ],
    period: "2025-01-01/2025-12-31",
  },
  {
    language: "VI",
    text: "Novaland báo lỗ 1.900 tỷ đồng trong quý IV/2025.",
    status: "COMPLETED",
    subtype: "LOSS",
    participants: ["COMPANY: Novaland"],
    quantities: ["NET_PROFIT: 1900000000000 VND"],
    period: "2025-10-01/2025-12-31",
  },
  {
    language: "VI",
    text: "Lợi nhuận trước thuế của Techcombank đạt 8.200 tỷ đồng trong quý đầu năm, tăng 9% so với cùng kỳ.",
    status: "COMPLETED",
    participants: ["COMPANY: Techcombank"],
    quantities: ["PRETAX_PROFIT: 8200000000000 VND", "YOY_PERCENT: 9 percent"],
  },
  {
    language: "VI",
    text: "Theo báo cáo tài chính được kiểm toán bởi KPMG, FPT lãi ròng 9.400 tỷ đồng năm 2025, EPS đạt 5.200 đồng.",
    status: "COMPLETED",
    participants: ["COMPANY: FPT", "AUDITOR: KPMG"],
    quantities: ["NET_PROFIT: 9400000000000 VND", "EPS: 5200 VND"],
  },
  {
    language: "EN",
    text: "Apple reported quarterly revenue of $94.9 billion, up 6% from a year earlier, and net income of $14.7 billion, or 97 cents a share.",
    status: "COMPLETED",
    participants: ["COMPANY: Apple"],
    quantities: [
      "REVENUE: 94900000000 USD",
      "NET_PROFIT: 14700000000 USD",
      "YOY_PERCENT: 6 percent",
      "EPS: 0.97 USD a share",
    ],
  },
  {
    language: "EN",
    text: "Boeing posted a net loss of $3.86 billion for the fourth quarter.",
    status: "COMPLETED",
    subtype: "LOSS",
    participants: ["COMPANY: Boeing"],
    quantities: ["NET_PROFIT: 3860000000 USD"],
  },
  {
    language: "EN",
    text: "Netflix earned $5.40 per share, beating analysts' estimates.",
    status: "COMPLETED",
    subtype: "BEAT",
    participants: ["COMPANY: Netflix"],
    quantities: ["EPS: 5.4 USD a share"],
  },
  {
    language: "EN",
    text: "HSBC's pretax profit rose 10% to $30.3 billion in 2025, 104% of its target.",
    status: "COMPLETED",
    participants: ["COMPANY: HSBC"],
    quantities: ["PRETAX_PROFIT: 30300000000 USD", "YOY_PERCENT: 10 percent", "PLAN_COMPLETION_PERCENT: 104 percent"],
  },
  {
    language: "EN",
    text: "Accounts audited by Deloitte show Luckin Coffee lost $12 million in the third quarter of 2025.",
    status: "COMPLETED",
    participants: ["COMPANY: Luckin Coffee", "AUDITOR: Deloitte"],
    quantities: ["NET_PROFIT: 12000000 USD"],
    period: "2025-07-01/2025-09-30",
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Nhiều hộ trồng sầu riêng ở Đắk Lắk lãi hơn một tỷ đồng mỗi vụ." },
  { language: "VI", text: "Doanh thu ngành du lịch ước đạt 1 triệu tỷ đồng, theo Tổng cục Thống kê." },
  { language: "VI", text: "Cổ phiếu Techcombank tăng 2,5% lên 35.000 đồng." },
  { language: "EN", text: "Oil settled up 2% at $74 a barrel as traders weighed supply risks." },
  { language: "EN", text: "Net migration fell by 10% last year, official figures showed." },
];
