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
    language: "VI",
    text: "Thuốc Molravir của Dược Hậu Giang được Bộ Y tế cấp phép lưu hành.",
    status: "APPROVED",
    subtype: "APPROVAL",
    participants: ["PRODUCER: Dược Hậu Giang", "PRODUCT: Molravir", "REGULATOR: Bộ Y tế"],
  },
  {
    language: "VI",
    text: "Xiaomi mở bán Redmi Note 15, trong ngày đầu bán được 20.000 chiếc.",
    status: "COMPLETED",
    participants: ["PRODUCER: Xiaomi", "PRODUCT: Redmi Note 15"],
    quantities: ["UNITS: 20000 chiếc"],
  },
  {
    language: "EN",
    text: "Tesla is recalling 450,000 Model Y vehicles because of a battery fault.",
    status: "IN_PROGRESS",
    subtype: "RECALL",
    participants: ["PRODUCER: Tesla", "PRODUCT: Model Y"],
    quantities: ["RECALLED_UNITS: 450000 vehicles"],
  },
  {
    language: "EN",
    text: "The FDA has approved Eli Lilly's weight-loss drug Zepbound.",
    status: "APPROVED",
    subtype: "APPROVAL",
    participants: ["PRODUCER: Eli Lilly", "PRODUCT: Zepbound", "REGULATOR: FDA"],
  },
  {
    language: "EN",
    text: "Sony plans to launch the PlayStation in Japan and ship 50,000 units.",
    status: "PLANNED",
    subtype: "LAUNCH",
    participants: ["PRODUCER: Sony", "PRODUCT: PlayStation", "MARKET: Japan"],
    quantities: ["UNITS: 50000 units"],
  },
  {
    language: "EN",
    text: "Toyota has launched the Land Cruiser in Vietnam, priced at $120,000.",
    status: "COMPLETED",
    subtype: "LAUNCH",
    participants: ["PRODUCER: Toyota", "PRODUCT: Land Cruiser", "MARKET: Vietnam"],
    quantities: ["PRICE: 120000 USD"],
  },
  {
    language: "EN",
    text: "Microsoft introduced the Surface in Japan on Tuesday.",
    status: "COMPLETED",
    subtype: "LAUNCH",
    participants: ["PRODUCER: Microsoft", "PRODUCT: Surface", "MARKET: Japan"],
  },
  {
    language: "EN",
    text: "Toyota plans to launch the Land Cruiser in India.",
    status: "PLANNED",
    subtype: "LAUNCH",
    participants: ["PRODUCER: Toyota", "PRODUCT: Land Cruiser", "MARKET: India"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Đại hội đã ra mắt hội đồng quản trị nhiệm kỳ mới gồm bảy thành viên." },
  { language: "VI", text: "Bộ Ngoại giao triệu hồi đại sứ về nước để tham vấn." },
  { language: "EN", text: "Police launched an investigation into the deaths on Monday." },
  { language: "EN", text: "Analysts recall that Nokia once dominated the market for phones." },
];
