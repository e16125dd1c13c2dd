import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Bà Nguyễn Thị Hương thế chấp 8 triệu cổ phiếu Nam Long tại BIDV cho khoản vay 120 tỷ đồng.",
    status: "COMPLETED",
    subtype: "PLEDGE",
    participants: ["HOLDER: Nguyễn Thị Hương", "ISSUER: Nam Long", "PLEDGEE: BIDV"],
    quantities: ["SHARES: 8000000 cổ phiếu", "LOAN_AMOUNT: 120000000000 VND"],
  },
  {
    language: "VI",
    text: "Ông Lê Văn Hải đã giải chấp 5 triệu cổ phiếu Hòa Phát tại VPBank.",
    status: "COMPLETED",
    subtype: "RELEASE",
    participants: ["HOLDER: Lê Văn Hải", "ISSUER: Hòa Phát", "PLEDGEE: VPBank"],
    quantities: ["SHARES: 5000000 cổ phiếu"],
  },
  {
    language: "VI",
    text: "Ông Trần Quốc Toản bị bán giải chấp 2,4 triệu cổ phiếu Công ty Hải Hà Land.",
    status: "COMPLETED",
    subtype: "FORCED_SALE",
    participants: ["HOLDER: Trần Quốc Toản", "ISSUER: Công ty Hải Hà Land"],
    quantities: ["SHARES: 2400000 cổ phiếu"],
  },
  {
    language: "VI",
    text: "TAND TP Hà Nội phong tỏa 10 triệu cổ phiếu Công ty Hải Hà Land của ông Trần Quốc Toản, tương đương 12% vốn.",
    status: "COMPLETED",
    subtype: "FREEZE",
    participants: ["HOLDER: Trần Quốc Toản", "ISSUER: Công ty Hải Hà Land", "COURT: TAND TP Hà Nội"],
    quantities: ["SHARES: 10000000 cổ phiếu", "STAKE_PERCENT: 12 percent"],
  },
  {
    language: "VI",
    text: "Novagroup dự kiến cầm cố 20 triệu cổ phiếu Novaland cho VPBank.",
    status: "PLANNED",
    subtype: "PLEDGE",
    participants: ["HOLDER: Novagroup", "ISSUER: Novaland", "PLEDGEE: VPBank"],
    quantities: ["SHARES: 20000000 cổ phiếu"],
  },
  {
    language: "EN",
    text: "Elon Musk has pledged 88 million Tesla shares as collateral for loans from Morgan Stanley.",
    status: "COMPLETED",
    subtype: "PLEDGE",
    participants: ["HOLDER: Elon Musk", "ISSUER: Tesla", "PLEDGEE: Morgan Stanley"],
    quantities: ["SHARES: 88000000 shares"],
  },
  {
    language: "EN",
    text: "Evergrande released pledged shares of Country Garden representing a 12% stake after repaying a loan of $1.1 billion.",
    status: "COMPLETED",
    subtype: "RELEASE",
    participants: ["HOLDER: Evergrande", "ISSUER: Country Garden"],
    quantities: ["STAKE_PERCENT: 12 percent", "LOAN_AMOUNT: 1100000000 USD"],
  },
  {
    language: "EN",
    text: "A court in Shanghai has frozen 30 million shares of Country Garden held by Evergrande.",
    status: "COMPLETED",
    subtype: "FREEZE",
    participants: ["HOLDER: Evergrande", "ISSUER: Country Garden"],
    quantities: ["SHARES: 30000000 shares"],
  },
  {
    language: "EN",
    text: "A margin call forced the sale of 6 million shares of Country Garden held by Evergrande.",
    status: "COMPLETED",
    subtype: "FORCED_SALE",
    participants: ["HOLDER: Evergrande", "ISSUER: Country Garden"],
    quantities: ["SHARES: 6000000 shares"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Gia đình phải thế chấp căn nhà cho ngân hàng để lo viện phí." },
  { language: "VI", text: "Áp lực giải chấp lan rộng khiến VN-Index mất gần 30 điểm." },
  { language: "EN", text: "The minister pledged to share the findings with lawmakers." },
  { language: "EN", text: "Donors pledged $300 million for flood victims." },
];
