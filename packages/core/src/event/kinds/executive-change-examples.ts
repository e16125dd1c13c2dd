import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Ông Lê Văn Hải bị miễn nhiệm chức Tổng giám đốc Công ty An Phát.",
    status: "COMPLETED",
    subtype: "REMOVAL",
    participants: ["PERSON: Lê Văn Hải", "COMPANY: Công ty An Phát"],
    terms: ["POSITION: Tổng giám đốc"],
  },
  {
    language: "VI",
    text: "Ông Nguyễn Hoàng Linh được bổ nhiệm làm Tổng giám đốc MSB, thay ông Huỳnh Bửu Quang.",
    status: "COMPLETED",
    subtype: "APPOINTMENT",
    participants: ["PERSON: Nguyễn Hoàng Linh", "COMPANY: MSB", "PREDECESSOR: Huỳnh Bửu Quang"],
    terms: ["POSITION: Tổng giám đốc"],
  },
  {
    language: "EN",
    text: "Sam Altman was fired as CEO of OpenAI, effective November 17.",
    status: "COMPLETED",
    subtype: "REMOVAL",
    participants: ["PERSON: Sam Altman", "COMPANY: OpenAI"],
    terms: ["POSITION: CEO", "EFFECTIVE_DATE: November 17"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Ông từng giữ chức giám đốc nhiều doanh nghiệp trước khi làm từ thiện." },
  { language: "VI", text: "Huấn luyện viên trưởng đội tuyển được bổ nhiệm hồi tháng trước." },
  { language: "EN", text: "The president appointed three judges to the appeals court on Monday." },
  { language: "EN", text: "Tim Cook, chief executive of Apple, spoke at the conference." },
];
