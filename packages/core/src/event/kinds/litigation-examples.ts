import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "TAND TP Hà Nội tuyên phạt bị cáo Lê Văn Hải 12 năm tù.",
    status: "COMPLETED",
    subtype: "VERDICT",
    participants: ["DEFENDANT: Lê Văn Hải", "COURT: TAND TP Hà Nội"],
    quantities: ["SENTENCE: 12 năm"],
  },
  {
    language: "EN",
    text: "Former Corvid Systems chief executive Daniel Roark was sentenced to 11 years in prison.",
    status: "COMPLETED",
    subtype: "VERDICT",
    participants: ["DEFENDANT: Daniel Roark"],
    quantities: ["SENTENCE: 11 years"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hai bên hòa giải thành công ở cấp xã sau tranh chấp lối đi." },
  { language: "VI", text: "Đội tuyển kiện toàn lực lượng trước thềm SEA Games." },
  { language: "EN", text: "Rivals are expected to follow suit with price cuts of their own." },
  { language: "EN", text: "The actor suffered a cardiac arrest on set." },
];
