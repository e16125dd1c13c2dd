import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
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
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Chứng khoán đóng cửa phiên giao dịch trong sắc đỏ, VN-Index mất 12 điểm." },
  { language: "VI", text: "Thị trường vàng mở cửa phiên sáng nay ở mức 92 triệu đồng mỗi lượng." },
  { language: "EN", text: "Vietnam will open the market for rice imports, officials said." },
  { language: "EN", text: "Workers at the Ford plant in Detroit say rents in the city have doubled." },
];
