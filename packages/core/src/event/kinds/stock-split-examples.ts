import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Cổ đông Hòa Phát thông qua việc phát hành cổ phiếu thưởng tỷ lệ 5:1.",
    status: "APPROVED",
    subtype: "BONUS_ISSUE",
    participants: ["ISSUER: Hòa Phát"],
    quantities: ["RATIO: 5 ratio"],
  },
  {
    language: "VI",
    text: "Vingroup dự kiến chia tách cổ phiếu theo tỷ lệ 1:2.",
    status: "PLANNED",
    subtype: "SPLIT",
    participants: ["ISSUER: Vingroup"],
    quantities: ["RATIO: 0.5 ratio"],
  },
  {
    language: "VI",
    text: "Tập đoàn Hòa Phát sẽ phát hành cổ phiếu thưởng, ngày giao dịch không hưởng quyền là 10/4, nâng lượng cổ phiếu lưu hành lên 500 triệu đơn vị.",
    status: "PLANNED",
    subtype: "BONUS_ISSUE",
    participants: ["ISSUER: Tập đoàn Hòa Phát"],
    quantities: ["SHARES_AFTER: 500000000 đơn vị"],
    terms: ["EX_DATE: 10/4"],
  },
  {
    language: "VI",
    text: "Thế Giới Di Động đã hoàn tất phát hành cổ phiếu thưởng cho cổ đông tỷ lệ 1:1.",
    status: "COMPLETED",
    subtype: "BONUS_ISSUE",
    participants: ["ISSUER: Thế Giới Di Động"],
    quantities: ["RATIO: 1 ratio"],
  },
  {
    language: "EN",
    text: "Nvidia announced a 10-for-1 stock split.",
    status: "ANNOUNCED",
    subtype: "SPLIT",
    participants: ["ISSUER: Nvidia"],
    quantities: ["RATIO: 10 ratio"],
  },
  {
    language: "EN",
    text: "Shareholders of Lucid approved a 1-for-10 reverse stock split.",
    status: "APPROVED",
    subtype: "REVERSE_SPLIT",
    participants: ["ISSUER: Lucid"],
    quantities: ["RATIO: 0.1 ratio"],
  },
  {
    language: "EN",
    text: "Netflix is planning a 50-for-1 stock split that would raise its shares outstanding to 1.4 billion shares.",
    status: "PLANNED",
    subtype: "SPLIT",
    participants: ["ISSUER: Netflix"],
    quantities: ["RATIO: 50 ratio", "SHARES_AFTER: 1400000000 shares"],
  },
  {
    language: "EN",
    text: "Walmart completed a three-for-one stock split in February.",
    status: "COMPLETED",
    subtype: "SPLIT",
    participants: ["ISSUER: Walmart"],
    quantities: ["RATIO: 3 ratio"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Vợ chồng ông đã chia tách tài sản sau khi ly hôn." },
  { language: "VI", text: "Nhân viên được thưởng Tết bằng hiện vật thay vì cổ phiếu." },
  { language: "EN", text: "The band's split was announced on social media." },
  { language: "EN", text: "Voters are split on whether Tesla should be given the land." },
];
