import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Cổ đông SHB và Habubank đã thông qua phương án sáp nhập, theo đó mỗi cổ phiếu Habubank đổi lấy 0,75 cổ phiếu SHB.",
    status: "APPROVED",
    participants: ["PARTY: SHB", "PARTY: Habubank"],
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
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Việc sáp nhập tỉnh giúp thị trường bất động sản ở nhiều địa phương nóng lên." },
  { language: "VI", text: "Doanh thu hợp nhất của ngành bán lẻ được dự báo khởi sắc trong nửa cuối năm." },
  { language: "VI", text: "Hoạt động mua bán và sáp nhập tại Việt Nam trầm lắng trong năm qua, theo các chuyên gia." },
  { language: "EN", text: "Mergers and acquisitions activity in Europe fell to its lowest level in a decade." },
];
