import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Siemens and Alstom agreed to a merger of equals.",
    status: "AGREED",
    subtype: "MERGER_OF_EQUALS",
    participants: ["PARTY: Siemens", "PARTY: Alstom"],
  },
  {
    language: "EN",
    text: "Grab agreed to a reverse merger with Altimeter Growth.",
    status: "AGREED",
    subtype: "REVERSE_MERGER",
    participants: ["PARTY: Grab", "PARTY: Altimeter Growth"],
  },
  {
    language: "VI",
    text: "HĐQT HDBank và PGBank thông qua phương án sáp nhập theo tỷ lệ hoán đổi 2:1.",
    status: "APPROVED",
    participants: ["PARTY: HDBank", "PARTY: PGBank"],
    quantities: ["EXCHANGE_RATIO: 2 ratio"],
  },
  {
    language: "EN",
    text: "The merger between Siemens and Alstom, advised by Goldman Sachs, is expected to close in May.",
    status: "PLANNED",
    participants: ["PARTY: Siemens", "PARTY: Alstom", "ADVISOR: Goldman Sachs"],
  },
  {
    language: "VI",
    text: "Cổ đông SHB và Habubank đã thông qua phương án sáp nhập, theo đó mỗi cổ phiếu Habubank đổi lấy 0,75 cổ phiếu SHB.",
    status: "APPROVED",
    participants: ["PARTY: SHB", "PARTY: Habubank"],
  },
  {
    language: "VI",
    text: "Ngân hàng Phương Nam đã chính thức sáp nhập vào Sacombank, tạo ra nhà băng có tổng tài sản gần 300.000 tỷ đồng sau sáp nhập.",
    status: "COMPLETED",
    subtype: "ABSORPTION",
    participants: ["PARTY: Ngân hàng Phương Nam", "SURVIVING_ENTITY: Sacombank"],
    quantities: ["COMBINED_VALUE: 300000000000000 VND"],
  },
  {
    language: "VI",
    text: "Grab và Gojek đang đàm phán sáp nhập để lập ra hãng gọi xe lớn nhất Đông Nam Á.",
    status: "IN_TALKS",
    participants: ["PARTY: Grab", "PARTY: Gojek"],
  },
  {
    language: "VI",
    text: "Thương vụ sáp nhập giữa PGBank và HDBank đã bị hủy bỏ sau hơn hai năm chờ đợi.",
    status: "CANCELLED",
    participants: ["PARTY: PGBank", "PARTY: HDBank"],
  },
  {
    language: "VI",
    text: "ABBank phủ nhận thông tin sáp nhập với một ngân hàng khác.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["PARTY: ABBank"],
  },
  {
    language: "EN",
    text: "Fiat Chrysler and PSA agreed to merge in an all-share deal worth $50 billion.",
    status: "AGREED",
    participants: ["PARTY: Fiat Chrysler", "PARTY: PSA"],
    quantities: ["DEAL_VALUE: 50000000000 USD"],
  },
  {
    language: "EN",
    text: "Honda and Nissan are in talks about a merger. The combined company would be worth $58 billion, sources said.",
    status: "IN_TALKS",
    participants: ["PARTY: Honda", "PARTY: Nissan"],
    quantities: ["COMBINED_VALUE: 58000000000 USD"],
  },
  {
    language: "EN",
    text: "The European Commission on Tuesday cleared the merger between Siemens and Alstom.",
    status: "APPROVED",
    participants: ["PARTY: Siemens", "PARTY: Alstom", "REGULATOR: European Commission"],
  },
  {
    language: "EN",
    text: "Pfizer and AstraZeneca have called off their merger talks.",
    status: "CANCELLED",
    participants: ["PARTY: Pfizer", "PARTY: AstraZeneca"],
  },
  {
    language: "EN",
    text: "First Republic Bank was merged into JPMorgan Chase on Monday.",
    status: "COMPLETED",
    subtype: "ABSORPTION",
    participants: ["PARTY: First Republic Bank", "SURVIVING_ENTITY: JPMorgan Chase"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Việc sáp nhập tỉnh giúp thị trường bất động sản ở nhiều địa phương nóng lên." },
  { language: "VI", text: "Doanh thu hợp nhất của ngành bán lẻ được dự báo khởi sắc trong nửa cuối năm." },
  { language: "VI", text: "Hoạt động mua bán và sáp nhập tại Việt Nam trầm lắng trong năm qua, theo các chuyên gia." },
  { language: "EN", text: "Mergers and acquisitions activity in Europe fell to its lowest level in a decade." },
  { language: "EN", text: "Two bus routes will merge with the main line from May, the transport authority said." },
];
