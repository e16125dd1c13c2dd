import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Merck signed a licensing agreement with Pfizer.",
    status: "AGREED",
    subtype: "LICENSING",
    participants: ["PARTY: Merck", "PARTY: Pfizer"],
  },
  {
    language: "VI",
    text: "VinFast đang đàm phán hợp tác chiến lược với Foxconn.",
    status: "IN_TALKS",
    participants: ["PARTY: VinFast", "PARTY: Foxconn"],
  },
  {
    language: "VI",
    text: "Vinamilk bác bỏ thông tin hợp tác đầu tư với Nestle.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["PARTY: Vinamilk", "PARTY: Nestle"],
  },
  {
    language: "VI",
    text: "FPT và Nvidia ký thỏa thuận hợp tác chiến lược về trí tuệ nhân tạo trị giá 200 triệu USD.",
    status: "AGREED",
    participants: ["PARTY: FPT", "PARTY: Nvidia"],
    quantities: ["DEAL_VALUE: 200000000 USD"],
  },
  {
    language: "VI",
    text: "Petrovietnam và Equinor đã ký biên bản ghi nhớ về điện gió ngoài khơi, dưới sự chứng kiến của Thủ tướng Phạm Minh Chính.",
    status: "AGREED",
    subtype: "MOU",
    participants: ["PARTY: Petrovietnam", "PARTY: Equinor", "WITNESS: Phạm Minh Chính"],
  },
  {
    language: "VI",
    text: "Gelex dự kiến lập liên doanh mang tên Titan Corporation với Frasers Property, trong đó Gelex nắm 51% vốn.",
    status: "PLANNED",
    subtype: "JOINT_VENTURE",
    participants: ["PARTY: Gelex", "PARTY: Frasers Property", "JOINT_VENTURE: Titan Corporation"],
    quantities: ["STAKE_PERCENT: 51 percent"],
  },
  {
    language: "VI",
    text: "Techcombank đã bắt tay với Adobe để nâng cấp trải nghiệm khách hàng, thỏa thuận có thời hạn 5 năm.",
    status: "AGREED",
    participants: ["PARTY: Techcombank", "PARTY: Adobe"],
    quantities: ["TERM: 5 năm"],
  },
  {
    language: "VI",
    text: "Bkav và Qualcomm chấm dứt hợp tác chiến lược trong mảng điện thoại.",
    status: "CANCELLED",
    participants: ["PARTY: Bkav", "PARTY: Qualcomm"],
  },
  {
    language: "EN",
    text: "Toyota and Samsung SDI signed a five-year partnership agreement on battery supply in North America.",
    status: "AGREED",
    participants: ["PARTY: Toyota", "PARTY: Samsung SDI"],
    quantities: ["TERM: 5 year"],
  },
  {
    language: "EN",
    text: "Sony and Honda plan to set up a joint venture called Afeela Mobility Inc, in which each will hold 50%.",
    status: "PLANNED",
    subtype: "JOINT_VENTURE",
    participants: ["PARTY: Sony", "PARTY: Honda", "JOINT_VENTURE: Afeela Mobility Inc"],
    quantities: ["STAKE_PERCENT: 50 percent"],
  },
  {
    language: "EN",
    text: "Pfizer has teamed up with BioNTech to develop a shingles vaccine in a deal worth up to $225 million.",
    status: "AGREED",
    participants: ["PARTY: Pfizer", "PARTY: BioNTech"],
    quantities: ["DEAL_VALUE: 225000000 USD"],
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
