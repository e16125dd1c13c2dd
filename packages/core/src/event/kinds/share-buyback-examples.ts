import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Hòa Phát đã hủy cổ phiếu quỹ.",
    status: "COMPLETED",
    subtype: "CANCELLATION",
    participants: ["ISSUER: Hòa Phát"],
  },
  {
    language: "VI",
    text: "Vinhomes đăng ký mua lại 370 triệu cổ phiếu quỹ từ ngày 23/3.",
    status: "PLANNED",
    participants: ["ISSUER: Vinhomes"],
    quantities: ["SHARES: 370000000 cổ phiếu"],
  },
  {
    language: "VI",
    text: "Cổ đông Phú Tài thông qua phương án mua cổ phiếu quỹ với giá tối đa 60.000 đồng một cổ phiếu, tương đương 5% lượng cổ phiếu lưu hành.",
    status: "APPROVED",
    subtype: "AUTHORISATION",
    participants: ["ISSUER: Phú Tài"],
    quantities: ["MAX_PRICE: 60000 VND a cổ phiếu", "STAKE_PERCENT: 5 percent"],
  },
  {
    language: "VI",
    text: "Đất Xanh đã mua xong 10 triệu cổ phiếu quỹ, chi 150 tỷ đồng.",
    status: "COMPLETED",
    subtype: "EXECUTION",
    participants: ["ISSUER: Đất Xanh"],
    quantities: ["SHARES: 10000000 cổ phiếu", "AMOUNT: 150000000000 VND"],
  },
  {
    language: "VI",
    text: "Bamboo Capital muốn bán toàn bộ 2 triệu cổ phiếu quỹ trên HoSE.",
    status: "PLANNED",
    subtype: "TREASURY_SALE",
    participants: ["ISSUER: Bamboo Capital", "EXCHANGE: HoSE"],
    quantities: ["SHARES: 2000000 cổ phiếu"],
  },
  {
    language: "EN",
    text: "Apple's board has authorised a $110 billion share buyback.",
    status: "APPROVED",
    subtype: "AUTHORISATION",
    participants: ["ISSUER: Apple"],
    quantities: ["AMOUNT: 110000000000 USD"],
  },
  {
    language: "EN",
    text: "Shell has begun a $3.5 billion share buyback programme.",
    status: "IN_PROGRESS",
    participants: ["ISSUER: Shell"],
    quantities: ["AMOUNT: 3500000000 USD"],
  },
  {
    language: "EN",
    text: "Toyota will buy back up to 6.5% of its own shares.",
    status: "PLANNED",
    participants: ["ISSUER: Toyota"],
    quantities: ["STAKE_PERCENT: 6.5 percent"],
  },
  {
    language: "EN",
    text: "Siemens repurchased 2.1 million of its shares on the London Stock Exchange last week, paying no more than 190 euros a share.",
    status: "COMPLETED",
    subtype: "EXECUTION",
    participants: ["ISSUER: Siemens", "EXCHANGE: London Stock Exchange"],
    quantities: ["SHARES: 2100000 shares", "MAX_PRICE: 190 EUR a share"],
  },
  {
    language: "EN",
    text: "Intel has suspended its share repurchase programme.",
    status: "COMPLETED",
    participants: ["ISSUER: Intel"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Các quỹ ngoại mua ròng cổ phiếu ngân hàng trong phiên hôm nay." },
  { language: "VI", text: "Nhiều công ty chứng khoán khuyến nghị mua cổ phiếu nhóm thép trong ngắn hạn." },
  { language: "EN", text: "Analysts say buybacks have been the biggest source of demand for U.S. stocks." },
  { language: "EN", text: "Customers can sell used phones back to the store for credit." },
];
