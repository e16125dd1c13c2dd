import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Hơn 1,1 tỷ cổ phiếu Vinpearl chính thức niêm yết trên HoSE với giá tham chiếu 71.300 đồng.",
    status: "COMPLETED",
    subtype: "LISTING",
    participants: ["ISSUER: Vinpearl", "EXCHANGE: HoSE"],
    quantities: ["SHARES: 1100000000 cổ phiếu", "REFERENCE_PRICE: 71300 VND"],
  },
  {
    language: "VI",
    text: "Cổ phiếu Bông Bạch Tuyết bị hủy niêm yết bắt buộc từ ngày 16/3.",
    status: "COMPLETED",
    subtype: "DELISTING",
    participants: ["ISSUER: Bông Bạch Tuyết"],
  },
  {
    language: "VI",
    text: "Ngân hàng Bản Việt sẽ chuyển sàn từ UPCoM sang HoSE trong quý II.",
    status: "PLANNED",
    subtype: "TRANSFER",
    participants: ["ISSUER: Ngân hàng Bản Việt", "EXCHANGE: HoSE"],
  },
  {
    language: "VI",
    text: "HNX đưa cổ phiếu Licogi vào diện cảnh báo.",
    status: "COMPLETED",
    subtype: "WARNING",
    participants: ["ISSUER: Licogi", "EXCHANGE: HNX"],
  },
  {
    language: "VI",
    text: "Cổ phiếu Novaland bị đình chỉ giao dịch do chậm nộp báo cáo tài chính kiểm toán.",
    status: "COMPLETED",
    subtype: "SUSPENSION",
    participants: ["ISSUER: Novaland"],
  },
  {
    language: "EN",
    text: "Didi said it would delist from the New York Stock Exchange.",
    status: "PLANNED",
    subtype: "DELISTING",
    participants: ["ISSUER: Didi", "EXCHANGE: New York Stock Exchange"],
  },
  {
    language: "EN",
    text: "Trading in Country Garden shares was suspended on the Hong Kong Stock Exchange on Tuesday.",
    status: "COMPLETED",
    subtype: "SUSPENSION",
    participants: ["ISSUER: Country Garden", "EXCHANGE: Hong Kong Stock Exchange"],
  },
  {
    language: "EN",
    text: "Linde plans to move its primary listing from Frankfurt to New York.",
    status: "PLANNED",
    subtype: "TRANSFER",
    participants: ["ISSUER: Linde"],
  },
  {
    language: "EN",
    text: "Peloton has received a delisting warning from Nasdaq.",
    status: "COMPLETED",
    subtype: "WARNING",
    participants: ["ISSUER: Peloton", "EXCHANGE: Nasdaq"],
  },
  {
    language: "EN",
    text: "The SEC has approved the listing of Coinbase shares on Nasdaq.",
    status: "APPROVED",
    subtype: "LISTING",
    participants: ["ISSUER: Coinbase", "EXCHANGE: Nasdaq", "REGULATOR: SEC"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Giá niêm yết của mẫu xe này tại đại lý là 730 triệu đồng." },
  { language: "VI", text: "Vàng miếng SJC được niêm yết quanh 92 triệu đồng mỗi lượng." },
  { language: "EN", text: "The house, listed at $2.5 million, was sold within a week." },
  { language: "EN", text: "Flights were suspended for two hours because of fog at Heathrow." },
];
