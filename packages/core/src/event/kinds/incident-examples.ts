import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Ví điện tử PayEasy làm lộ dữ liệu của 2 triệu khách hàng.",
    status: "COMPLETED",
    subtype: "CYBER",
    participants: ["AFFECTED: PayEasy"],
    quantities: ["RECORDS_LEAKED: 2000000 khách hàng"],
  },
  {
    language: "VI",
    text: "Vietcombank phủ nhận tin rò rỉ dữ liệu khách hàng.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["AFFECTED: Vietcombank"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Với sự cố gắng của cả đội, chương trình đã hoàn thành trước hạn." },
  { language: "VI", text: "Cháy rừng lan rộng ở California khiến hàng nghìn người sơ tán." },
  { language: "EN", text: "The store is holding a fire sale on furniture this weekend." },
  { language: "EN", text: "Coach John Miller was fired after the club's worst start in a decade." },
];
