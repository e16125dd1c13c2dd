import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Vietcap khuyến nghị khả quan cho cổ phiếu Vinamilk với giá mục tiêu 75.000 đồng.",
    status: "COMPLETED",
    participants: ["BROKER: Vietcap", "ISSUER: Vinamilk"],
    quantities: ["TARGET_PRICE_TO: 75000 VND"],
    terms: ["RECOMMENDATION: khả quan"],
  },
  {
    language: "VI",
    text: "HSC hạ khuyến nghị cổ phiếu Masan từ mua xuống nắm giữ.",
    status: "COMPLETED",
    subtype: "DOWNGRADE",
    participants: ["BROKER: HSC", "ISSUER: Masan"],
    terms: ["RECOMMENDATION: nắm giữ"],
  },
  {
    language: "EN",
    text: "Goldman Sachs upgraded Ford to buy from neutral on Tuesday.",
    status: "COMPLETED",
    subtype: "UPGRADE",
    participants: ["BROKER: Goldman Sachs", "ISSUER: Ford"],
    terms: ["RECOMMENDATION: buy"],
  },
  {
    language: "EN",
    text: "Morgan Stanley raised its price target on Tesla to $430 from $400.",
    status: "COMPLETED",
    subtype: "TARGET_CHANGE",
    participants: ["BROKER: Morgan Stanley", "ISSUER: Tesla"],
    quantities: ["TARGET_PRICE_FROM: 400 USD", "TARGET_PRICE_TO: 430 USD"],
  },
  {
    language: "EN",
    text: "Shares of Peloton were downgraded to sell by UBS.",
    status: "COMPLETED",
    subtype: "DOWNGRADE",
    participants: ["BROKER: UBS", "ISSUER: Peloton"],
    terms: ["RECOMMENDATION: sell"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Các chuyên gia khuyến nghị người dân không nên mua vàng lúc này." },
  { language: "VI", text: "Bác sĩ khuyến nghị người lớn tuổi tiêm vắc xin cúm mỗi năm." },
  { language: "EN", text: "The hotel upgraded us to a suite overlooking the harbour." },
  { language: "EN", text: "Analysts at Citi said the market had priced in two rate cuts." },
];
