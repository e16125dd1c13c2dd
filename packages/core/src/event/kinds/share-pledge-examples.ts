import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Novagroup dự kiến cầm cố 20 triệu cổ phiếu Novaland cho VPBank.",
    status: "PLANNED",
    subtype: "PLEDGE",
    participants: ["HOLDER: Novagroup", "ISSUER: Novaland", "PLEDGEE: VPBank"],
    quantities: ["SHARES: 20000000 cổ phiếu"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Gia đình phải thế chấp căn nhà cho ngân hàng để lo viện phí." },
  { language: "VI", text: "Áp lực giải chấp lan rộng khiến VN-Index mất gần 30 điểm." },
  { language: "EN", text: "The minister pledged to share the findings with lawmakers." },
  { language: "EN", text: "Donors pledged $300 million for flood victims." },
];
