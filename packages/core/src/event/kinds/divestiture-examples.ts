import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Vietnam Airlines đã bán tài sản tại TP HCM với giá 1.200 tỷ đồng.",
    status: "COMPLETED",
    subtype: "ASSET_SALE",
    participants: ["SELLER: Vietnam Airlines", "ASSET: tài sản"],
    quantities: ["DEAL_VALUE: 1200000000000 VND"],
  },
  {
    language: "EN",
    text: "Siemens denied it was planning to sell its hearing aid business.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["SELLER: Siemens", "ASSET: hearing aid business"],
  },
  {
    language: "VI",
    text: "SCIC đã thoái toàn bộ 3,3% vốn tại Vinaconex, thu về 510 tỷ đồng.",
    status: "COMPLETED",
    subtype: "STAKE_SALE",
    participants: ["SELLER: SCIC", "ASSET: Vinaconex"],
    quantities: ["STAKE_PERCENT: 3.3 percent", "DEAL_VALUE: 510000000000 VND"],
  },
  {
    language: "VI",
    text: "Tập đoàn Dầu khí Việt Nam có kế hoạch bán 35% vốn tại Lọc hóa dầu Bình Sơn cho nhà đầu tư chiến lược.",
    status: "PLANNED",
    participants: ["SELLER: Tập đoàn Dầu khí Việt Nam", "ASSET: Lọc hóa dầu Bình Sơn"],
    quantities: ["STAKE_PERCENT: 35 percent"],
  },
  {
    language: "VI",
    text: "Novaland ký thỏa thuận chuyển nhượng dự án tại quận 2 cho CapitaLand với giá 1.380 tỷ đồng.",
    status: "AGREED",
    participants: ["SELLER: Novaland", "BUYER: CapitaLand", "ASSET: dự án"],
    quantities: ["DEAL_VALUE: 1380000000000 VND"],
  },
  {
    language: "VI",
    text: "Vinatex lùi thời gian thoái vốn tại Dệt may Nam Định sang năm sau.",
    status: "DELAYED",
    participants: ["SELLER: Vinatex", "ASSET: Dệt may Nam Định"],
  },
  {
    language: "VI",
    text: "HAGL đã bán công ty con Hưng Thắng Lợi Gia Lai, ghi nhận khoản lãi 180 tỷ đồng.",
    status: "COMPLETED",
    subtype: "UNIT_SALE",
    participants: ["SELLER: HAGL", "ASSET: Hưng Thắng Lợi Gia Lai"],
    quantities: ["BOOK_GAIN: 180000000000 VND"],
  },
  {
    language: "EN",
    text: "General Electric has agreed to sell its lighting business to Savant Systems for $250 million.",
    status: "AGREED",
    participants: ["SELLER: General Electric", "BUYER: Savant Systems", "ASSET: lighting business"],
    quantities: ["DEAL_VALUE: 250000000 USD"],
  },
  {
    language: "EN",
    text: "Unilever completed the sale of its spreads unit, which was sold to KKR for 6.8 billion euros.",
    status: "COMPLETED",
    participants: ["SELLER: Unilever", "BUYER: KKR", "ASSET: spreads unit"],
    quantities: ["DEAL_VALUE: 6800000000 EUR"],
  },
  {
    language: "EN",
    text: "Johnson & Johnson plans to spin off its consumer health division.",
    status: "PLANNED",
    subtype: "SPIN_OFF",
    participants: ["SELLER: Johnson & Johnson", "ASSET: consumer health division"],
  },
  {
    language: "EN",
    text: "Vodafone is considering the sale of its stake in Vantage Towers, according to people familiar with the matter, and has hired Goldman Sachs as adviser.",
    status: "IN_TALKS",
    factuality: "ATTRIBUTED",
    participants: ["SELLER: Vodafone", "ASSET: Vantage Towers", "ADVISOR: Goldman Sachs"],
  },
  {
    language: "EN",
    text: "SoftBank has completed the sale of its 9% stake in T-Mobile US, booking a gain of $3.1 billion.",
    status: "COMPLETED",
    participants: ["SELLER: SoftBank", "ASSET: T-Mobile US"],
    quantities: ["STAKE_PERCENT: 9 percent", "BOOK_GAIN: 3100000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Cơ quan thi hành án thông báo bán tài sản đảm bảo của một hộ kinh doanh để thu hồi nợ." },
  { language: "VI", text: "Khối ngoại bán ròng 1.200 tỷ đồng trong phiên, nhiều nhất ở cổ phiếu Vinhomes." },
  { language: "EN", text: "Apple sells more phones in China than in any other country outside the United States." },
  { language: "EN", text: "Shares of Intel tumbled in a broad technology sell-off on Friday." },
];
