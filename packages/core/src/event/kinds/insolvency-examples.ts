import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Công ty Địa ốc Hưng Lộc chậm thanh toán 120 tỷ đồng lãi trái phiếu đến hạn ngày 15/3.",
    status: "COMPLETED",
    subtype: "LATE_PAYMENT",
    participants: ["DEBTOR: Công ty Địa ốc Hưng Lộc"],
    quantities: ["MISSED_PAYMENT: 120000000000 VND"],
  },
  {
    language: "VI",
    text: "Công ty Đông Á Mart đã nộp đơn xin phá sản lên TAND TP HCM với khoản nợ 350 tỷ đồng.",
    status: "COMPLETED",
    subtype: "BANKRUPTCY_FILING",
    participants: ["DEBTOR: Công ty Đông Á Mart", "COURT: TAND TP HCM"],
    quantities: ["DEBT_AMOUNT: 350000000000 VND"],
  },
  {
    language: "VI",
    text: "Evergrande đang đàm phán với các chủ nợ để tái cơ cấu 20 tỷ USD nợ nước ngoài.",
    status: "IN_TALKS",
    subtype: "RESTRUCTURING",
    participants: ["DEBTOR: Evergrande"],
    quantities: ["DEBT_AMOUNT: 20000000000 USD"],
  },
  {
    language: "VI",
    text: "Trái chủ Novaland đồng ý giãn nợ lô trái phiếu 1.000 tỷ đồng thêm 24 tháng.",
    status: "AGREED",
    participants: ["DEBTOR: Novaland"],
    quantities: ["DEBT_AMOUNT: 1000000000000 VND", "TERM_EXTENSION: 24 tháng"],
  },
  {
    language: "VI",
    text: "Công ty Thép Việt Thành bác bỏ tin phá sản.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["DEBTOR: Công ty Thép Việt Thành"],
  },
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
    text: "Evergrande defaulted on a $742 million bond after missing a coupon payment of $29.5 million.",
    status: "COMPLETED",
    subtype: "DEFAULT",
    participants: ["DEBTOR: Evergrande"],
    quantities: ["DEBT_AMOUNT: 742000000 USD", "MISSED_PAYMENT: 29500000 USD"],
  },
  {
    language: "EN",
    text: "China Evergrande was ordered into liquidation by the Hong Kong High Court, with Deloitte named as liquidator.",
    status: "COMPLETED",
    subtype: "LIQUIDATION",
    participants: ["DEBTOR: China Evergrande", "COURT: Hong Kong High Court", "ADMINISTRATOR: Deloitte"],
  },
  {
    language: "EN",
    text: "Greenfield Foods is in talks with its lender Barclays on a debt restructuring in which creditors would take a 40% haircut on debt guaranteed by Harrow Holdings.",
    status: "IN_TALKS",
    subtype: "RESTRUCTURING",
    participants: ["DEBTOR: Greenfield Foods", "CREDITOR: Barclays", "GUARANTOR: Harrow Holdings"],
    quantities: ["HAIRCUT_PERCENT: 40 percent"],
  },
  {
    language: "EN",
    text: "WeWork has emerged from bankruptcy.",
    status: "COMPLETED",
    subtype: "EMERGENCE",
    participants: ["DEBTOR: WeWork"],
  },
  {
    language: "EN",
    text: "Bellmore Airlines Inc is reportedly preparing to file for bankruptcy.",
    status: "RUMOURED",
    participants: ["DEBTOR: Bellmore Airlines Inc"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Kế hoạch nghỉ lễ của nhiều gia đình phá sản vì mưa lớn." },
  { language: "VI", text: "Tỷ lệ nợ xấu toàn ngành ngân hàng ở mức 4,5% vào cuối năm." },
  { language: "EN", text: "By default the application shares your location with other users." },
  { language: "EN", text: "Economists warned that more small firms could go bust this winter." },
];
