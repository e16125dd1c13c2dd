import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "VinFast lùi thời gian xây dựng nhà máy tại North Carolina.",
    status: "DELAYED",
    participants: ["INVESTOR: VinFast", "PROJECT: nhà máy", "LOCATION: North Carolina"],
  },
  {
    language: "VI",
    text: "Hòa Phát khởi công nhà máy ray thép tại Dung Quất với tổng mức đầu tư 14.000 tỷ đồng, công suất 700.000 tấn một năm.",
    status: "IN_PROGRESS",
    subtype: "CONSTRUCTION_START",
    participants: ["INVESTOR: Hòa Phát", "PROJECT: nhà máy ray thép", "LOCATION: Dung Quất"],
    quantities: ["INVESTMENT_VALUE: 14000000000000 VND", "CAPACITY: 700000 tấn"],
  },
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
    text: "Hyundai broke ground on an electric vehicle plant in Georgia with a capacity of 300,000 cars a year.",
    status: "IN_PROGRESS",
    subtype: "CONSTRUCTION_START",
    participants: ["INVESTOR: Hyundai", "PROJECT: electric vehicle plant", "LOCATION: Georgia"],
    quantities: ["CAPACITY: 300000 cars"],
  },
  {
    language: "EN",
    text: "Volkswagen will close its Osnabrueck factory, it said on Wednesday.",
    status: "PLANNED",
    subtype: "CLOSURE",
    participants: ["INVESTOR: Volkswagen", "PROJECT: Osnabrueck factory"],
  },
  {
    language: "EN",
    text: "Intel has scrapped plans for a chip factory in Ohio.",
    status: "CANCELLED",
    participants: ["INVESTOR: Intel", "PROJECT: chip factory", "LOCATION: Ohio"],
  },
  {
    language: "EN",
    text: "Panasonic opened a 200-acre battery plant in Kansas on Monday. The contractor was Siemens.",
    status: "COMPLETED",
    subtype: "OPENING",
    participants: ["INVESTOR: Panasonic", "PROJECT: battery plant", "LOCATION: Kansas", "CONTRACTOR: Siemens"],
    quantities: ["AREA: 200 acre"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Chứng khoán đóng cửa phiên giao dịch trong sắc đỏ, VN-Index mất 12 điểm." },
  { language: "VI", text: "Thị trường vàng mở cửa phiên sáng nay ở mức 92 triệu đồng mỗi lượng." },
  { language: "EN", text: "Vietnam will open the market for rice imports, officials said." },
  { language: "EN", text: "Workers at the Ford plant in Detroit say rents in the city have doubled." },
];
