import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Đại hội Đảng bộ tỉnh khai mạc sáng nay với 350 đại biểu." },
  { language: "VI", text: "Hội nghị thượng đỉnh ASEAN sẽ diễn ra tại Manila vào tháng 5." },
  { language: "EN", text: "The United Nations General Assembly meets in New York in September." },
  { language: "EN", text: "Parents met the board of the school on Thursday." },
];
