import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "FTSE Russell nâng hạng thị trường chứng khoán Việt Nam lên mới nổi thứ cấp." },
  { language: "VI", text: "Ứng dụng của MoMo được người dùng xếp hạng 4,8 sao." },
  { language: "EN", text: "The president's approval rating fell to 38%, according to the poll." },
  { language: "EN", text: "Spotify has an app store rating of 4.8." },
];
