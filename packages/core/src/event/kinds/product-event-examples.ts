import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "VinFast ra mắt mẫu xe điện VF 3 với giá từ 240 triệu đồng.",
    status: "COMPLETED",
    subtype: "LAUNCH",
    participants: ["PRODUCER: VinFast", "PRODUCT: VF 3"],
    quantities: ["PRICE: 240000000 VND"],
  },
  {
    language: "VI",
    text: "Toyota Việt Nam triệu hồi 12.500 xe Vios và Yaris do lỗi bơm nhiên liệu.",
    status: "COMPLETED",
    subtype: "RECALL",
    participants: ["PRODUCER: Toyota Việt Nam", "PRODUCT: Vios"],
    quantities: ["RECALLED_UNITS: 12500 xe"],
  },
  {
    language: "EN",
    text: "Tesla is recalling 450,000 Model Y vehicles because of a battery fault.",
    status: "IN_PROGRESS",
    subtype: "RECALL",
    participants: ["PRODUCER: Tesla", "PRODUCT: Model Y"],
    quantities: ["RECALLED_UNITS: 450000 vehicles"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Đại hội đã ra mắt hội đồng quản trị nhiệm kỳ mới gồm bảy thành viên." },
  { language: "VI", text: "Bộ Ngoại giao triệu hồi đại sứ về nước để tham vấn." },
  { language: "EN", text: "Police launched an investigation into the deaths on Monday." },
  { language: "EN", text: "Analysts recall that Nokia once dominated the market for phones." },
];
