import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "BlackRock is a cornerstone investor in the IPO of Klarna.",
    status: "PLANNED",
    participants: ["ISSUER: Klarna", "CORNERSTONE_INVESTOR: BlackRock"],
  },
  {
    language: "EN",
    text: "Klarna's IPO is planned for May, with cornerstone investors including BlackRock.",
    status: "PLANNED",
    participants: ["ISSUER: Klarna", "CORNERSTONE_INVESTOR: BlackRock"],
  },
  {
    language: "VI",
    text: "Agribank dự kiến cổ phần hóa trong năm 2027.",
    status: "PLANNED",
    subtype: "EQUITISATION",
    participants: ["ISSUER: Agribank"],
  },
  {
    language: "VI",
    text: "Highlands Coffee dự kiến IPO vào năm 2027 trên sàn HoSE.",
    status: "PLANNED",
    participants: ["ISSUER: Highlands Coffee", "EXCHANGE: HoSE"],
  },
  {
    language: "VI",
    text: "Chứng khoán Kỹ Thương hoàn tất chào bán lần đầu ra công chúng 231 triệu cổ phiếu với giá 46.800 đồng một cổ phiếu, thu về 10.800 tỷ đồng.",
    status: "COMPLETED",
    participants: ["ISSUER: Chứng khoán Kỹ Thương"],
    quantities: ["SHARES: 231000000 cổ phiếu", "PRICE_PER_SHARE: 46800 VND a cổ phiếu", "PROCEEDS: 10800000000000 VND"],
  },
  {
    language: "VI",
    text: "Tiki được Ủy ban Chứng khoán Nhà nước chấp thuận IPO.",
    status: "APPROVED",
    participants: ["ISSUER: Tiki", "REGULATOR: Ủy ban Chứng khoán Nhà nước"],
  },
  {
    language: "VI",
    text: "Tiki hoãn IPO vì thị trường không thuận lợi.",
    status: "DELAYED",
    participants: ["ISSUER: Tiki"],
  },
  {
    language: "VI",
    text: "VNG nộp hồ sơ IPO tại Mỹ với mức định giá 2 tỷ USD, đơn vị bảo lãnh phát hành là Citigroup.",
    status: "PLANNED",
    participants: ["ISSUER: VNG", "UNDERWRITER: Citigroup"],
    quantities: ["VALUATION: 2000000000 USD"],
  },
  {
    language: "EN",
    text: "Reddit has filed for an initial public offering on the New York Stock Exchange.",
    status: "PLANNED",
    subtype: "FILING",
    participants: ["ISSUER: Reddit", "EXCHANGE: New York Stock Exchange"],
  },
  {
    language: "EN",
    text: "Instacart priced its IPO at $30 per share, raising $660 million and valuing the company at $10 billion.",
    status: "COMPLETED",
    subtype: "PRICING",
    participants: ["ISSUER: Instacart"],
    quantities: ["PRICE_PER_SHARE: 30 USD a share", "PROCEEDS: 660000000 USD", "VALUATION: 10000000000 USD"],
  },
  {
    language: "EN",
    text: "Ant Group's $37 billion IPO was called off after regulators in Beijing intervened.",
    status: "CANCELLED",
    participants: ["ISSUER: Ant Group"],
    quantities: ["PROCEEDS: 37000000000 USD"],
  },
  {
    language: "EN",
    text: "Shares of Arm jumped 25% in their Nasdaq debut on Thursday.",
    status: "COMPLETED",
    subtype: "DEBUT",
    participants: ["ISSUER: Arm", "EXCHANGE: Nasdaq"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Thị trường IPO toàn cầu được kỳ vọng sôi động trở lại trong năm nay." },
  { language: "VI", text: "Nhà đầu tư nên đọc kỹ bản cáo bạch trước khi xuống tiền." },
  { language: "EN", text: "The IPO market in Hong Kong has been quiet for two years." },
  { language: "EN", text: "The museum will open its doors to the public on Saturday." },
];
