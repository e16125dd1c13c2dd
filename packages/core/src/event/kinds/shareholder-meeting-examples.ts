import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Vinamilk chốt danh sách cổ đông dự ĐHĐCĐ vào ngày 20/3.",
    status: "PLANNED",
    participants: ["COMPANY: Vinamilk", "BODY: ĐHĐCĐ"],
    terms: ["RECORD_DATE: ngày 20/3", "MEETING_DATE: ngày 20/3"],
  },
  {
    language: "VI",
    text: "Masan sẽ lấy ý kiến cổ đông bằng văn bản.",
    status: "PLANNED",
    subtype: "WRITTEN_CONSENT",
    participants: ["COMPANY: Masan"],
  },
  {
    language: "VI",
    text: "Vietcombank sẽ tổ chức đại hội đồng cổ đông thường niên vào ngày 22/4 tại Hà Nội.",
    status: "PLANNED",
    subtype: "AGM",
    participants: ["COMPANY: Vietcombank", "BODY: đại hội đồng cổ đông thường niên"],
    terms: ["MEETING_DATE: ngày 22/4"],
    period: "2026-04-22/2026-04-22",
  },
  {
    language: "VI",
    text: "Sáng 18/3, Đại hội đồng cổ đông bất thường của Eximbank diễn ra với sự tham dự của cổ đông đại diện 62,5% cổ phần có quyền biểu quyết.",
    status: "COMPLETED",
    participants: ["COMPANY: Eximbank", "BODY: Đại hội đồng cổ đông bất thường"],
    quantities: ["QUORUM_PERCENT: 62.5 percent"],
    terms: ["MEETING_DATE: Sáng 18/3"],
  },
  {
    language: "VI",
    text: "Eximbank hoãn họp đại hội đồng cổ đông thường niên.",
    status: "DELAYED",
    participants: ["COMPANY: Eximbank", "BODY: đại hội đồng cổ đông thường niên"],
  },
  {
    language: "VI",
    text: "ĐHĐCĐ của Công ty Hải Hà Land không thể tiến hành do chỉ có 32% cổ đông tham dự.",
    status: "CANCELLED",
    participants: ["COMPANY: Công ty Hải Hà Land", "BODY: ĐHĐCĐ"],
    quantities: ["QUORUM_PERCENT: 32 percent"],
  },
  {
    language: "EN",
    text: "Tesla will hold its annual shareholder meeting on June 13.",
    status: "PLANNED",
    subtype: "AGM",
    participants: ["COMPANY: Tesla", "BODY: annual shareholder meeting"],
    terms: ["MEETING_DATE: June 13"],
  },
  {
    language: "EN",
    text: "At the annual general meeting of BP, 96% of votes were cast in favour of the remuneration report.",
    status: "COMPLETED",
    participants: ["COMPANY: BP", "BODY: annual general meeting"],
    quantities: ["VOTE_PERCENT: 96 percent"],
  },
  {
    language: "EN",
    text: "Toshiba has called an extraordinary general meeting for March 24.",
    status: "PLANNED",
    subtype: "EGM",
    participants: ["COMPANY: Toshiba", "BODY: extraordinary general meeting"],
    terms: ["MEETING_DATE: March 24"],
  },
  {
    language: "EN",
    text: "Toyota has postponed its annual meeting.",
    status: "DELAYED",
    participants: ["COMPANY: Toyota", "BODY: annual meeting"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Đại hội Đảng bộ tỉnh khai mạc sáng nay với 350 đại biểu." },
  { language: "VI", text: "Hội nghị thượng đỉnh ASEAN sẽ diễn ra tại Manila vào tháng 5." },
  { language: "EN", text: "The United Nations General Assembly meets in New York in September." },
  { language: "EN", text: "Parents met the board of the school on Thursday." },
];
