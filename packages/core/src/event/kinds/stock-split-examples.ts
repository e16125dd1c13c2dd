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
