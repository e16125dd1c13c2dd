import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Novaland dự kiến chào bán 200 triệu cổ phiếu ra công chúng.",
    status: "PLANNED",
    subtype: "FOLLOW_ON",
    participants: ["ISSUER: Novaland"],
    quantities: ["SHARES: 200000000 cổ phiếu"],
  },
  {
    language: "VI",
    text: "MBBank dự kiến phát hành riêng lẻ 70 triệu cổ phiếu cho Viettel với giá 15.959 đồng một cổ phiếu.",
    status: "PLANNED",
    subtype: "PRIVATE_PLACEMENT",
    participants: ["ISSUER: MBBank", "INVESTOR: Viettel"],
    quantities: ["SHARES: 70000000 cổ phiếu", "PRICE_PER_SHARE: 15959 VND a cổ phiếu"],
  },
  {
    language: "VI",
    text: "Cổ đông SSI thông qua phương án chào bán cổ phiếu cho cổ đông hiện hữu theo tỷ lệ 5:1.",
    status: "APPROVED",
    subtype: "RIGHTS_ISSUE",
    participants: ["ISSUER: SSI"],
    quantities: ["RIGHTS_RATIO: 5 ratio"],
  },
  {
    language: "VI",
    text: "VPBank hoàn tất phát hành 1,19 tỷ cổ phiếu cho SMBC, thu về 35.900 tỷ đồng.",
    status: "COMPLETED",
    participants: ["ISSUER: VPBank", "INVESTOR: SMBC"],
    quantities: ["SHARES: 1190000000 cổ phiếu", "PROCEEDS: 35900000000000 VND"],
  },
  {
    language: "VI",
    text: "Nam A Bank sẽ tăng vốn điều lệ lên 13.700 tỷ đồng trong năm nay.",
    status: "PLANNED",
    participants: ["ISSUER: Nam A Bank"],
    quantities: ["CHARTER_CAPITAL_AFTER: 13700000000000 VND"],
  },
  {
    language: "VI",
    text: "FPT đã phát hành 10 triệu cổ phiếu ESOP cho người lao động.",
    status: "COMPLETED",
    subtype: "ESOP",
    participants: ["ISSUER: FPT"],
    quantities: ["SHARES: 10000000 cổ phiếu"],
  },
  {
    language: "EN",
    text: "Rivian has raised $1.2 billion in a follow-on offering underwritten by Goldman Sachs.",
    status: "COMPLETED",
    participants: ["ISSUER: Rivian", "UNDERWRITER: Goldman Sachs"],
    quantities: ["PROCEEDS: 1200000000 USD"],
  },
  {
    language: "EN",
    text: "Air France-KLM plans a 2.3 billion euro rights issue.",
    status: "PLANNED",
    subtype: "RIGHTS_ISSUE",
    participants: ["ISSUER: Air France-KLM"],
    quantities: ["PROCEEDS: 2300000000 EUR"],
  },
  {
    language: "EN",
    text: "Bloom Energy has issued 51.4 million new shares to SK Group at $29.29 per share in a private placement.",
    status: "COMPLETED",
    subtype: "PRIVATE_PLACEMENT",
    participants: ["ISSUER: Bloom Energy", "INVESTOR: SK Group"],
    quantities: ["SHARES: 51400000 shares", "PRICE_PER_SHARE: 29.29 USD a share"],
  },
  {
    language: "EN",
    text: "Thyssenkrupp has dropped plans for a capital increase.",
    status: "CANCELLED",
    participants: ["ISSUER: Thyssenkrupp"],
  },
  {
    language: "EN",
    text: "Shareholders of Evergrande approved a debt-for-equity swap under which 500 million new shares will be issued.",
    status: "APPROVED",
    subtype: "DEBT_TO_EQUITY",
    participants: ["ISSUER: Evergrande"],
    quantities: ["SHARES: 500000000 shares"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Các ngân hàng đua tăng lãi suất để huy động vốn tiền gửi từ dân cư." },
  { language: "VI", text: "Thanh khoản cải thiện khi hơn 900 triệu cổ phiếu được sang tay trên HoSE." },
  { language: "EN", text: "The charity hopes to raise capital city residents' awareness of air pollution." },
  { language: "EN", text: "Shares in Rio Tinto rose 2% as copper prices climbed." },
];
