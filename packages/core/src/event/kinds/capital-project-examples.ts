import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Bộ Công Thương chấp thuận chủ trương đầu tư nhà máy bán dẫn của Intel có diện tích 23 ha.",
    status: "APPROVED",
    participants: ["INVESTOR: Intel", "PROJECT: nhà máy bán dẫn", "AUTHORITY: Bộ Công Thương"],
    quantities: ["AREA: 23 ha"],
  },
  {
    language: "VI",
    text: "Lego khánh thành nhà máy tại Bình Dương, tạo việc làm cho 4.000 lao động.",
    status: "COMPLETED",
    subtype: "OPENING",
    participants: ["INVESTOR: Lego", "PROJECT: nhà máy", "LOCATION: Bình Dương"],
    quantities: ["JOBS: 4000 lao động"],
  },
  {
    language: "VI",
    text: "Samsung dự kiến rót thêm 1 tỷ USD mở rộng nhà máy ở Thái Nguyên.",
    status: "PLANNED",
    subtype: "EXPANSION",
    participants: ["INVESTOR: Samsung", "PROJECT: nhà máy", "LOCATION: Thái Nguyên"],
    quantities: ["INVESTMENT_VALUE: 1000000000 USD"],
  },
  {
    language: "EN",
    text: "TSMC plans to build a second plant in Arizona, investing $40 billion and creating 10,000 jobs.",
    status: "PLANNED",
    participants: ["INVESTOR: TSMC", "PROJECT: second plant", "LOCATION: Arizona"],
    quantities: ["INVESTMENT_VALUE: 40000000000 USD", "JOBS: 10000 jobs"],
  },
  {
    language: "EN",
    text: "Volkswagen will close its Osnabrueck factory, it said on Wednesday.",
    status: "PLANNED",
    subtype: "CLOSURE",
    participants: ["INVESTOR: Volkswagen", "PROJECT: Osnabrueck factory"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Chứng khoán đóng cửa phiên giao dịch trong sắc đỏ, VN-Index mất 12 điểm." },
  { language: "VI", text: "Thị trường vàng mở cửa phiên sáng nay ở mức 92 triệu đồng mỗi lượng." },
  { language: "EN", text: "Vietnam will open the market for rice imports, officials said." },
  { language: "EN", text: "Workers at the Ford plant in Detroit say rents in the city have doubled." },
];
