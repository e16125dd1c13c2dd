import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Bkav và Qualcomm chấm dứt hợp tác chiến lược trong mảng điện thoại.",
    status: "CANCELLED",
    participants: ["PARTY: Bkav", "PARTY: Qualcomm"],
  },
  {
    language: "EN",
    text: "Volkswagen is in talks with Xpeng on a strategic alliance in electric cars.",
    status: "IN_TALKS",
    participants: ["PARTY: Volkswagen", "PARTY: Xpeng"],
  },
  {
    language: "EN",
    text: "A memorandum of understanding between Petronas and ExxonMobil was signed on Tuesday, witnessed by Prime Minister Anwar Ibrahim.",
    status: "AGREED",
    subtype: "MOU",
    participants: ["PARTY: Petronas", "PARTY: ExxonMobil", "WITNESS: Anwar Ibrahim"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Việt Nam và Mỹ nâng cấp quan hệ lên đối tác chiến lược toàn diện." },
  { language: "VI", text: "Nghệ sĩ trẻ bắt tay nhau sau đêm diễn cuối cùng của tour xuyên Việt." },
  { language: "EN", text: "The two countries have had a comprehensive strategic partnership since 2013." },
  { language: "EN", text: "Amazon is one of several big companies that run their own delivery networks." },
];
