import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Gia đình chủ tịch Samsung sẽ nộp 12.000 tỷ won tiền thuế thừa kế.",
    status: "PLANNED",
    participants: ["PARTY: Samsung"],
    quantities: ["AMOUNT: 12000000000000 KRW"],
  },
  {
    language: "VI",
    text: "Báo cáo kiểm toán nêu nghi ngờ về khả năng hoạt động liên tục của Vietnam Airlines.",
    status: "IN_PROGRESS",
    participants: ["PARTY: Vietnam Airlines"],
  },
  {
    language: "EN",
    text: "Auditors have raised doubts about the ability of Evergrande to continue as a going concern.",
    status: "IN_PROGRESS",
    participants: ["PARTY: Evergrande"],
  },
  {
    language: "EN",
    text: "The family behind Samsung will pay $10 billion in inheritance tax.",
    status: "PLANNED",
    participants: ["PARTY: Samsung"],
    quantities: ["AMOUNT: 10000000000 USD"],
  },
  {
    language: "VI",
    text: "Kiểm toán nhấn mạnh khả năng hoạt động liên tục của Công ty Hải Hà Land.",
    status: "IN_PROGRESS",
    participants: ["PARTY: Công ty Hải Hà Land"],
  },
  {
    language: "VI",
    text: "AASC nghi ngờ khả năng hoạt động liên tục của Công ty Dược Sao Kim do lỗ lũy kế 320 tỷ đồng.",
    status: "IN_PROGRESS",
    participants: ["PARTY: Công ty Dược Sao Kim"],
    quantities: ["AMOUNT: 320000000000 VND"],
  },
  {
    language: "EN",
    text: "Peloton warned there was substantial doubt about its ability to continue as a going concern.",
    status: "IN_PROGRESS",
    participants: ["PARTY: Peloton"],
  },
  {
    language: "EN",
    text: "The auditor issued a qualified opinion on the accounts of Harrow Holdings, citing $40 million of unexplained transfers.",
    status: "IN_PROGRESS",
    participants: ["PARTY: Harrow Holdings"],
    quantities: ["AMOUNT: 40000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Bác sĩ khuyên người bệnh duy trì khả năng vận động liên tục." },
  { language: "VI", text: "Vingroup nằm trong nhóm cổ phiếu được nhắc đến nhiều nhất tuần qua." },
  { language: "EN", text: "She is concerned about going back to the office five days a week." },
  { language: "EN", text: "Google is one of the best-known names in technology." },
];
