import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Masan đã hoàn tất mua lại 51% vốn của Phúc Long từ bà Lâm Bội Minh với giá 110 triệu USD.",
    status: "COMPLETED",
    participants: ["ACQUIRER: Masan", "TARGET: Phúc Long", "SELLER: Lâm Bội Minh"],
    quantities: ["STAKE_PERCENT: 51 percent", "DEAL_VALUE: 110000000 USD"],
  },
  {
    language: "VI",
    text: "Tập đoàn SK của Hàn Quốc đang đàm phán mua lại chuỗi nhà thuốc Pharmacity với giá trị khoảng 300 triệu USD.",
    status: "IN_TALKS",
    participants: ["ACQUIRER: Tập đoàn SK", "TARGET: Pharmacity"],
    quantities: ["DEAL_VALUE: 300000000 USD"],
  },
  {
    language: "VI",
    text: "Chuỗi cà phê Trung Nguyên vừa được Kido thâu tóm sau nhiều tháng thương lượng.",
    status: "COMPLETED",
    participants: ["ACQUIRER: Kido", "TARGET: Trung Nguyên"],
  },
  {
    language: "VI",
    text: "Vingroup bác bỏ tin đồn mua lại hãng xe Faraday Future.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["ACQUIRER: Vingroup", "TARGET: Faraday Future"],
  },
  {
    language: "VI",
    text: "Thaco dự kiến chào mua công khai 40 triệu cổ phiếu HAGL Agrico với giá 12.000 đồng một cổ phiếu, cao hơn 15% thị giá.",
    status: "PLANNED",
    subtype: "TENDER_OFFER",
    participants: ["ACQUIRER: Thaco", "TARGET: HAGL Agrico"],
    quantities: ["SHARES: 40000000 cổ phiếu", "PRICE_PER_SHARE: 12000 VND a cổ phiếu", "PREMIUM_PERCENT: 15 percent"],
  },
  {
    language: "VI",
    text: "Ngân hàng Nhà nước đã chấp thuận để SMBC mua lại 49% vốn của FE Credit.",
    status: "APPROVED",
    participants: ["ACQUIRER: SMBC", "TARGET: FE Credit"],
    quantities: ["STAKE_PERCENT: 49 percent"],
  },
  {
    language: "EN",
    text: "Adobe Inc said on Wednesday it had agreed to buy software maker Autodesk for about $20 billion in cash and stock.",
    status: "AGREED",
    participants: ["ACQUIRER: Adobe Inc", "TARGET: Autodesk"],
    quantities: ["DEAL_VALUE: 20000000000 USD"],
  },
  {
    language: "EN",
    text: "Salesforce's acquisition of Slack, worth $27.7 billion, was completed on Wednesday.",
    status: "COMPLETED",
    participants: ["ACQUIRER: Salesforce", "TARGET: Slack"],
    quantities: ["DEAL_VALUE: 27700000000 USD"],
  },
  {
    language: "EN",
    text: "Kraft Heinz is exploring a takeover of Hormel Foods, people familiar with the matter said.",
    status: "IN_TALKS",
    factuality: "ATTRIBUTED",
    participants: ["ACQUIRER: Kraft Heinz", "TARGET: Hormel Foods"],
  },
  {
    language: "EN",
    text: "Nvidia has scrapped its planned $40 billion takeover of Qualcomm.",
    status: "CANCELLED",
    participants: ["ACQUIRER: Nvidia", "TARGET: Qualcomm"],
    quantities: ["DEAL_VALUE: 40000000000 USD"],
  },
  {
    language: "EN",
    text: "Blackstone will acquire Qualtrics for $18.15 per share in cash, a 73% premium to its closing price in January, in a deal with an equity value of $12.5 billion and an enterprise value of $13.1 billion.",
    status: "PLANNED",
    participants: ["ACQUIRER: Blackstone", "TARGET: Qualtrics"],
    quantities: [
      "PRICE_PER_SHARE: 18.15 USD a share",
      "PREMIUM_PERCENT: 73 percent",
      "EQUITY_VALUE: 12500000000 USD",
      "ENTERPRISE_VALUE: 13100000000 USD",
    ],
  },
  {
    language: "EN",
    text: "Mondelez, which acquired Clif Bar last year, was advised by Goldman Sachs. The purchase was financed by Citigroup.",
    status: "COMPLETED",
    participants: ["ACQUIRER: Mondelez", "TARGET: Clif Bar", "ADVISOR: Goldman Sachs", "FINANCIER: Citigroup"],
  },
  {
    language: "EN",
    text: "Unilever is reportedly a buyer of Estee Lauder, with speculation of a takeover of the cosmetics maker by Unilever growing.",
    status: "RUMOURED",
    participants: ["ACQUIRER: Unilever", "TARGET: Estee Lauder"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Nam Long mua lại 500 tỷ đồng trái phiếu trước hạn.", tells: ["BOND_ISSUE"] },
  { language: "VI", text: "Nhiều gia đình trẻ chọn mua lại căn hộ cũ vì giá nhà mới đã vượt xa khả năng chi trả." },
  {
    language: "VI",
    text: "Nhà đầu tư cá nhân mua ròng 800 tỷ đồng trong phiên, tập trung vào cổ phiếu FPT và Vinamilk.",
  },
  { language: "EN", text: "Amazon's customer acquisition costs have been a favourite topic of analysts for years." },
  { language: "EN", text: "Shoppers who buy a new iPhone usually keep it for about three years." },
  { language: "EN", text: "Investors bought shares of Microsoft after the index slipped, traders said." },
];
