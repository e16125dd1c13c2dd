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
    text: "Vingroup bác bỏ tin đồn mua lại hãng xe Faraday Future.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["ACQUIRER: Vingroup", "TARGET: Faraday Future"],
  },
  {
    language: "EN",
    text: "Salesforce's acquisition of Slack, worth $27.7 billion, was completed on Wednesday.",
    status: "COMPLETED",
    participants: ["ACQUIRER: Salesforce", "TARGET: Slack"],
    quantities: ["DEAL_VALUE: 27700000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Nhiều gia đình trẻ chọn mua lại căn hộ cũ vì giá nhà mới đã vượt xa khả năng chi trả." },
  {
    language: "VI",
    text: "Nhà đầu tư cá nhân mua ròng 800 tỷ đồng trong phiên, tập trung vào cổ phiếu FPT và Vinamilk.",
  },
  { language: "EN", text: "Amazon's customer acquisition costs have been a favourite topic of analysts for years." },
  { language: "EN", text: "Shoppers who buy a new iPhone usually keep it for about three years." },
  { language: "EN", text: "Investors bought shares of Microsoft after the index slipped, traders said." },
];
