import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Vinhomes phát hành thành công 2.000 tỷ đồng trái phiếu kỳ hạn 36 tháng, lãi suất 12% một năm.",
    status: "COMPLETED",
    subtype: "ISSUE",
    participants: ["ISSUER: Vinhomes"],
    quantities: ["PRINCIPAL: 2000000000000 VND", "COUPON_PERCENT: 12 percent"],
    terms: ["MATURITY: 36 tháng"],
  },
  {
    language: "VI",
    text: "BIDV lên kế hoạch chào bán 5.000 tỷ đồng trái phiếu xanh ra công chúng.",
    status: "PLANNED",
    participants: ["ISSUER: BIDV"],
    quantities: ["PRINCIPAL: 5000000000000 VND"],
  },
  {
    language: "VI",
    text: "Nam Long mua lại trước hạn 500 tỷ đồng trái phiếu.",
    status: "COMPLETED",
    subtype: "EARLY_REDEMPTION",
    participants: ["ISSUER: Nam Long"],
    quantities: ["PRINCIPAL: 500000000000 VND"],
  },
  {
    language: "VI",
    text: "HĐQT Đất Xanh thông qua việc phát hành 300 tỷ đồng trái phiếu chuyển đổi với giá chuyển đổi 12.000 đồng một cổ phiếu.",
    status: "APPROVED",
    subtype: "CONVERTIBLE",
    participants: ["ISSUER: Đất Xanh"],
    quantities: ["PRINCIPAL: 300000000000 VND", "CONVERSION_PRICE: 12000 VND a cổ phiếu"],
  },
  {
    language: "VI",
    text: "HĐQT Masan thông qua phát hành 700 tỷ đồng trái phiếu, được bảo lãnh thanh toán bởi Vietcombank, trái chủ mua toàn bộ là Manulife Việt Nam.",
    status: "APPROVED",
    participants: ["ISSUER: Masan", "GUARANTOR: Vietcombank", "INVESTOR: Manulife Việt Nam"],
    quantities: ["PRINCIPAL: 700000000000 VND"],
  },
  {
    language: "EN",
    text: "Apple issued $5.5 billion of bonds on Monday, with a 30-year note priced to yield 4.85%.",
    status: "COMPLETED",
    participants: ["ISSUER: Apple"],
    quantities: ["PRINCIPAL: 5500000000 USD", "YIELD_PERCENT: 4.85 percent"],
    terms: ["MATURITY: 30-year"],
  },
  {
    language: "EN",
    text: "MicroStrategy said it intends to offer $700 million of convertible senior notes.",
    status: "PLANNED",
    subtype: "CONVERTIBLE",
    participants: ["ISSUER: MicroStrategy"],
    quantities: ["PRINCIPAL: 700000000 USD"],
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
