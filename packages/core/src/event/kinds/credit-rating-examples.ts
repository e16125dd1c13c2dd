import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Moody's nâng xếp hạng tín nhiệm của Techcombank từ Ba3 lên Ba2.",
    status: "COMPLETED",
    subtype: "UPGRADE",
    participants: ["RATER: Moody's", "RATED_ENTITY: Techcombank"],
    terms: ["RATING_FROM: Ba3", "RATING_TO: Ba2"],
  },
  {
    language: "VI",
    text: "Fitch Ratings giữ nguyên xếp hạng BB+ của Vietcombank với triển vọng ổn định.",
    status: "COMPLETED",
    subtype: "AFFIRM",
    participants: ["RATER: Fitch Ratings", "RATED_ENTITY: Vietcombank"],
    terms: ["RATING_TO: BB+", "OUTLOOK: ổn định"],
  },
  {
    language: "VI",
    text: "Country Garden bị Fitch hạ xếp hạng xuống B-.",
    status: "COMPLETED",
    subtype: "DOWNGRADE",
    participants: ["RATER: Fitch", "RATED_ENTITY: Country Garden"],
    terms: ["RATING_TO: B-"],
  },
  {
    language: "VI",
    text: "Masan được Fitch Ratings xếp hạng tín nhiệm A- lần đầu tiên.",
    status: "COMPLETED",
    subtype: "ASSIGN",
    participants: ["RATER: Fitch Ratings", "RATED_ENTITY: Masan"],
    terms: ["RATING_TO: A-"],
  },
  {
    language: "EN",
    text: "Moody's downgraded Ford Motor to Ba1 from Baa3 on Monday.",
    status: "COMPLETED",
    subtype: "DOWNGRADE",
    participants: ["RATER: Moody's", "RATED_ENTITY: Ford Motor"],
    terms: ["RATING_FROM: Baa3", "RATING_TO: Ba1"],
  },
  {
    language: "EN",
    text: "S&P Global Ratings revised its outlook on Boeing to negative.",
    status: "COMPLETED",
    subtype: "OUTLOOK_CHANGE",
    participants: ["RATER: S&P Global Ratings", "RATED_ENTITY: Boeing"],
    terms: ["OUTLOOK: negative"],
  },
  {
    language: "EN",
    text: "Fitch affirmed Petronas at A- with a stable outlook.",
    status: "COMPLETED",
    subtype: "AFFIRM",
    participants: ["RATER: Fitch", "RATED_ENTITY: Petronas"],
    terms: ["RATING_TO: A-", "OUTLOOK: stable"],
  },
  {
    language: "EN",
    text: "Boeing's credit rating was upgraded to BB+ by Fitch.",
    status: "COMPLETED",
    subtype: "UPGRADE",
    participants: ["RATER: Fitch", "RATED_ENTITY: Boeing"],
    terms: ["RATING_TO: BB+"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "FTSE Russell nâng hạng thị trường chứng khoán Việt Nam lên mới nổi thứ cấp." },
  { language: "VI", text: "Ứng dụng của MoMo được người dùng xếp hạng 4,8 sao." },
  { language: "EN", text: "The president's approval rating fell to 38%, according to the poll." },
  { language: "EN", text: "Spotify has an app store rating of 4.8." },
];
