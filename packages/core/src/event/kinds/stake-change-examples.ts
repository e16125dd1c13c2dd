import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Bà Vũ Thị Hiền, vợ ông Trần Đình Long, đăng ký mua 5 triệu cổ phiếu HPG từ ngày 20/3 đến 18/4.",
    status: "PLANNED",
    subtype: "INCREASE",
    participants: ["HOLDER: Vũ Thị Hiền", "RELATED_INSIDER: Trần Đình Long", "ISSUER: HPG"],
    quantities: ["SHARES: 5000000 cổ phiếu"],
  },
  {
    language: "VI",
    text: "Quỹ Dragon Capital đã mua vào 1,2 triệu cổ phiếu Đất Xanh, nâng tỷ lệ sở hữu từ 10,8% lên 11,1%.",
    status: "COMPLETED",
    subtype: "INCREASE",
    participants: ["HOLDER: Quỹ Dragon Capital", "ISSUER: Đất Xanh"],
    quantities: ["SHARES: 1200000 cổ phiếu", "STAKE_PERCENT_BEFORE: 10.8 percent", "STAKE_PERCENT_AFTER: 11.1 percent"],
  },
  {
    language: "VI",
    text: "Chủ tịch Phát Đạt Nguyễn Văn Đạt hủy kế hoạch bán 20 triệu cổ phiếu đã đăng ký.",
    status: "CANCELLED",
    participants: ["HOLDER: Nguyễn Văn Đạt", "ISSUER: Phát Đạt"],
    quantities: ["SHARES: 20000000 cổ phiếu"],
  },
  {
    language: "VI",
    text: "SK Group đã bán 76 triệu cổ phiếu Masan cho một số nhà đầu tư theo phương thức thỏa thuận, giá 72.600 đồng một cổ phiếu, giá trị giao dịch hơn 5.500 tỷ đồng.",
    status: "COMPLETED",
    participants: ["HOLDER: SK Group", "ISSUER: Masan"],
    quantities: ["SHARES: 76000000 cổ phiếu", "PRICE_PER_SHARE: 72600 VND a cổ phiếu", "DEAL_VALUE: 5500000000000 VND"],
  },
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
    text: "Activist investor Elliott Management has disclosed a stake of 5.1% in Southwest Airlines, a regulatory filing showed.",
    status: "COMPLETED",
    subtype: "NEW_MAJOR_HOLDER",
    participants: ["HOLDER: Elliott Management", "ISSUER: Southwest Airlines"],
    quantities: ["STAKE_PERCENT_AFTER: 5.1 percent"],
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
  {
    language: "EN",
    text: "Palantir chief executive Alex Karp sold 300,000 shares of the company at $24.10 a share.",
    status: "COMPLETED",
    subtype: "DECREASE",
    participants: ["HOLDER: Alex Karp", "ISSUER: Palantir"],
    quantities: ["SHARES: 300000 shares", "PRICE_PER_SHARE: 24.1 USD a share"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hơn 2.000 người đã đăng ký mua nhà ở xã hội ngay trong ngày đầu mở hồ sơ." },
  { language: "VI", text: "Cổ phiếu HPG tăng 3,2% trong phiên sáng, khối lượng khớp lệnh đạt 45 triệu đơn vị." },
  { language: "EN", text: "Stakeholders in the Boeing supply chain have raised concerns about delays." },
  { language: "EN", text: "Tesla shares rose 4% on heavy volume of 120 million shares." },
];
