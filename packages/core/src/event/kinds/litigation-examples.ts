import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Vinasun khởi kiện Grab ra TAND TP HCM, đòi bồi thường 45 tỷ đồng.",
    status: "IN_PROGRESS",
    subtype: "FILING",
    participants: ["PLAINTIFF: Vinasun", "DEFENDANT: Grab", "COURT: TAND TP HCM"],
    quantities: ["CLAIM_AMOUNT: 45000000000 VND"],
  },
  {
    language: "VI",
    text: "Cơ quan Cảnh sát điều tra bắt tạm giam ông Trần Quốc Toản để điều tra hành vi lừa đảo.",
    status: "IN_PROGRESS",
    subtype: "ARREST",
    participants: ["DEFENDANT: Trần Quốc Toản", "PROSECUTOR: Cơ quan Cảnh sát điều tra"],
  },
  {
    language: "VI",
    text: "TAND TP Hà Nội tuyên phạt bị cáo Lê Văn Hải 12 năm tù.",
    status: "COMPLETED",
    subtype: "VERDICT",
    participants: ["DEFENDANT: Lê Văn Hải", "COURT: TAND TP Hà Nội"],
    quantities: ["SENTENCE: 12 năm"],
  },
  {
    language: "VI",
    text: "Ông Phạm Đức Thịnh, nguyên Tổng giám đốc Công ty Dược Sao Kim, bị khởi tố về tội đưa hối lộ.",
    status: "IN_PROGRESS",
    subtype: "CHARGE",
    participants: ["DEFENDANT: Phạm Đức Thịnh"],
  },
  {
    language: "EN",
    text: "Epic Games sued Apple in a California federal court, seeking $2 billion in damages.",
    status: "IN_PROGRESS",
    subtype: "FILING",
    participants: ["PLAINTIFF: Epic Games", "DEFENDANT: Apple", "COURT: California federal court"],
    quantities: ["CLAIM_AMOUNT: 2000000000 USD"],
  },
  {
    language: "EN",
    text: "Brightwell Pharma agreed to pay $650 million to settle a lawsuit brought by the Justice Department.",
    status: "COMPLETED",
    subtype: "SETTLEMENT",
    participants: ["DEFENDANT: Brightwell Pharma", "PLAINTIFF: Justice Department"],
    quantities: ["SETTLEMENT_AMOUNT: 650000000 USD"],
  },
  {
    language: "EN",
    text: "A jury in Texas ordered Halden Motors to pay Corvid Systems $120 million in damages.",
    status: "IN_PROGRESS",
    subtype: "VERDICT",
    participants: ["DEFENDANT: Halden Motors", "PLAINTIFF: Corvid Systems"],
    quantities: ["DAMAGES: 120000000 USD"],
  },
  {
    language: "EN",
    text: "Former Corvid Systems chief executive Daniel Roark was sentenced to 11 years in prison.",
    status: "COMPLETED",
    subtype: "VERDICT",
    participants: ["DEFENDANT: Daniel Roark"],
    quantities: ["SENTENCE: 11 years"],
  },
  {
    language: "EN",
    text: "Daniel Roark was indicted by federal prosecutors in Manhattan on charges of wire fraud.",
    status: "IN_PROGRESS",
    subtype: "CHARGE",
    participants: ["DEFENDANT: Daniel Roark"],
  },
  {
    language: "EN",
    text: "Halden Motors said it would appeal the verdict.",
    status: "IN_PROGRESS",
    subtype: "APPEAL",
    participants: ["DEFENDANT: Halden Motors"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hai bên hòa giải thành công ở cấp xã sau tranh chấp lối đi." },
  { language: "VI", text: "Đội tuyển kiện toàn lực lượng trước thềm SEA Games." },
  { language: "EN", text: "Rivals are expected to follow suit with price cuts of their own." },
  { language: "EN", text: "The actor suffered a cardiac arrest on set." },
];
