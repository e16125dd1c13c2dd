import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Ủy ban Chứng khoán Nhà nước xử phạt Công ty Hải Hà Land số tiền 150 triệu đồng vì không công bố thông tin.",
    status: "COMPLETED",
    subtype: "FINE",
    participants: ["REGULATOR: Ủy ban Chứng khoán Nhà nước", "SUBJECT: Công ty Hải Hà Land"],
    quantities: ["FINE_AMOUNT: 150000000 VND"],
  },
  {
    language: "VI",
    text: "Cục Thuế Hà Nội truy thu Công ty Dược Sao Kim 2,3 tỷ đồng tiền thuế.",
    status: "COMPLETED",
    subtype: "TAX",
    participants: ["REGULATOR: Cục Thuế Hà Nội", "SUBJECT: Công ty Dược Sao Kim"],
    quantities: ["TAX_ARREARS: 2300000000 VND"],
  },
  {
    language: "VI",
    text: "Grab được Bộ Công Thương cấp phép kinh doanh xăng dầu tại Việt Nam.",
    status: "COMPLETED",
    subtype: "LICENCE",
    participants: ["SUBJECT: Grab", "REGULATOR: Bộ Công Thương"],
  },
  {
    language: "VI",
    text: "Thanh tra Chính phủ sẽ thanh tra Tập đoàn Xăng dầu Việt Nam trong quý II.",
    status: "PLANNED",
    subtype: "PROBE",
    participants: ["REGULATOR: Thanh tra Chính phủ", "SUBJECT: Tập đoàn Xăng dầu Việt Nam"],
  },
  {
    language: "EN",
    text: "The European Commission fined Meta 797 million euros for abusing its dominant position.",
    status: "COMPLETED",
    subtype: "FINE",
    participants: ["REGULATOR: European Commission", "SUBJECT: Meta"],
    quantities: ["FINE_AMOUNT: 797000000 EUR"],
  },
  {
    language: "EN",
    text: "Nvidia is being investigated by the European Commission.",
    status: "IN_PROGRESS",
    subtype: "PROBE",
    participants: ["SUBJECT: Nvidia", "REGULATOR: European Commission"],
  },
  {
    language: "EN",
    text: "The FCC has approved Verizon's purchase of spectrum.",
    status: "APPROVED",
    subtype: "APPROVAL",
    participants: ["REGULATOR: FCC", "SUBJECT: Verizon"],
  },
  {
    language: "EN",
    text: "The U.S. Treasury imposed sanctions on Rosneft on Wednesday.",
    status: "COMPLETED",
    subtype: "SANCTION",
    participants: ["REGULATOR: U.S. Treasury", "SUBJECT: Rosneft"],
  },
  {
    language: "EN",
    text: "The IRS has ordered Harrow Holdings to pay $28 million in back taxes.",
    status: "COMPLETED",
    subtype: "TAX",
    participants: ["REGULATOR: IRS", "SUBJECT: Harrow Holdings"],
    quantities: ["TAX_ARREARS: 28000000 USD"],
  },
  {
    language: "EN",
    text: "The Federal Reserve rejected Custodia Bank's application.",
    status: "COMPLETED",
    subtype: "REJECTION",
    participants: ["REGULATOR: Federal Reserve", "SUBJECT: Custodia Bank"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Cảnh sát giao thông xử phạt hơn 300 tài xế vi phạm nồng độ cồn." },
  { language: "VI", text: "Đội khách được hưởng quả phạt đền ở phút 80." },
  { language: "EN", text: "The space probe sent back its first images of the asteroid." },
  { language: "EN", text: "A driver was fined for speeding near the Toyota plant." },
];
