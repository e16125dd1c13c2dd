import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Intel dự kiến sa thải 15.000 nhân viên, tương đương 15% lực lượng lao động.",
    status: "PLANNED",
    subtype: "LAYOFF",
    participants: ["EMPLOYER: Intel"],
    quantities: ["HEADCOUNT: 15000 nhân viên", "HEADCOUNT_PERCENT: 15 percent"],
  },
  {
    language: "VI",
    text: "PouYuen Việt Nam đã cắt giảm gần 2.400 lao động tại TP HCM do thiếu đơn hàng.",
    status: "COMPLETED",
    subtype: "LAYOFF",
    participants: ["EMPLOYER: PouYuen Việt Nam", "LOCATION: TP HCM"],
    quantities: ["HEADCOUNT: 2400 lao động"],
  },
  {
    language: "VI",
    text: "Foxconn đang tuyển dụng thêm 10.000 công nhân tại Bắc Giang.",
    status: "IN_PROGRESS",
    subtype: "HIRING",
    participants: ["EMPLOYER: Foxconn", "LOCATION: Bắc Giang"],
    quantities: ["HEADCOUNT: 10000 công nhân"],
  },
  {
    language: "VI",
    text: "Hơn 5.000 công nhân Samsung Electronics đình công đòi tăng lương.",
    status: "COMPLETED",
    subtype: "STRIKE",
    participants: ["EMPLOYER: Samsung Electronics"],
    quantities: ["HEADCOUNT: 5000 công nhân"],
  },
  {
    language: "VI",
    text: "Shopee phủ nhận tin cắt giảm nhân sự.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["EMPLOYER: Shopee"],
  },
  {
    language: "EN",
    text: "Google plans to cut about 12,000 jobs, or 6% of its workforce.",
    status: "PLANNED",
    subtype: "LAYOFF",
    participants: ["EMPLOYER: Google"],
    quantities: ["HEADCOUNT: 12000 jobs", "HEADCOUNT_PERCENT: 6 percent"],
  },
  {
    language: "EN",
    text: "Meta laid off 3,600 employees in California and set aside $1 billion for severance.",
    status: "COMPLETED",
    subtype: "LAYOFF",
    participants: ["EMPLOYER: Meta", "LOCATION: California"],
    quantities: ["HEADCOUNT: 3600 employees", "SEVERANCE: 1000000000 USD"],
  },
  {
    language: "EN",
    text: "About 33,000 Boeing workers represented by the International Association of Machinists are on strike in Washington state.",
    status: "IN_PROGRESS",
    subtype: "STRIKE",
    participants: ["EMPLOYER: Boeing", "UNION: International Association of Machinists", "LOCATION: Washington"],
    quantities: ["HEADCOUNT: 33000 workers"],
  },
  {
    language: "EN",
    text: "Amazon will hire 250,000 seasonal workers.",
    status: "PLANNED",
    subtype: "HIRING",
    participants: ["EMPLOYER: Amazon"],
    quantities: ["HEADCOUNT: 250000 workers"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Đội bóng sa thải huấn luyện viên trưởng sau trận thua thứ năm." },
  { language: "VI", text: "Kỳ tuyển sinh lớp 10 năm nay có hơn 100.000 thí sinh." },
  { language: "EN", text: "The strike price of the option was set at $45." },
  { language: "EN", text: "An air strike hit a warehouse outside the city overnight." },
];
