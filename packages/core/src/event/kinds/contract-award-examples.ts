import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "EN",
    text: "Boeing won a $2 billion contract from Lufthansa.",
    status: "COMPLETED",
    participants: ["SUPPLIER: Boeing", "CUSTOMER: Lufthansa"],
    quantities: ["CONTRACT_VALUE: 2000000000 USD"],
  },
  {
    language: "VI",
    text: "Viettel vừa gia hạn hợp đồng cung cấp dịch vụ với Samsung.",
    status: "COMPLETED",
    subtype: "RENEWAL",
    participants: ["SUPPLIER: Viettel", "CUSTOMER: Samsung"],
  },
  {
    language: "VI",
    text: "VinFast ký hợp đồng cung cấp 300 xe buýt điện cho Grab, tổng giá trị hơn 300 triệu USD.",
    status: "AGREED",
    subtype: "SIGNING",
    participants: ["SUPPLIER: VinFast", "CUSTOMER: Grab"],
    quantities: ["CONTRACT_VALUE: 300000000 USD", "UNITS: 300 xe buýt"],
  },
  {
    language: "VI",
    text: "Coteccons sắp ký hợp đồng xây dựng trị giá 2.500 tỷ đồng với Lego.",
    status: "PLANNED",
    participants: ["SUPPLIER: Coteccons", "CUSTOMER: Lego"],
    quantities: ["CONTRACT_VALUE: 2500000000000 VND"],
  },
  {
    language: "VI",
    text: "FPT Software cho biết hợp đồng với Panasonic, thời hạn 3 năm, đã bị chấm dứt.",
    status: "CANCELLED",
    subtype: "TERMINATION",
    participants: ["SUPPLIER: FPT Software", "CUSTOMER: Panasonic"],
    quantities: ["TERM: 3 năm"],
  },
  {
    language: "VI",
    text: "Gói thầu xây lắp đường dây 500 kV được EVN giao cho PC1.",
    status: "COMPLETED",
    subtype: "AWARD",
    participants: ["SUPPLIER: PC1", "CUSTOMER: EVN"],
  },
  {
    language: "EN",
    text: "Lockheed Martin has been awarded a $1.4 billion contract by NASA, the agency said.",
    status: "COMPLETED",
    subtype: "AWARD",
    participants: ["SUPPLIER: Lockheed Martin", "CUSTOMER: NASA"],
    quantities: ["CONTRACT_VALUE: 1400000000 USD"],
  },
  {
    language: "EN",
    text: "Siemens Energy won an order from Saudi Aramco for 12 turbines valued at 1.2 billion euros.",
    status: "COMPLETED",
    participants: ["SUPPLIER: Siemens Energy", "CUSTOMER: Saudi Aramco"],
    quantities: ["CONTRACT_VALUE: 1200000000 EUR", "UNITS: 12 turbines"],
  },
  {
    language: "EN",
    text: "Alstom signed a contract with Amtrak to supply 28 trains, and will maintain them under a 15-year agreement.",
    status: "AGREED",
    subtype: "SIGNING",
    participants: ["SUPPLIER: Alstom", "CUSTOMER: Amtrak"],
    quantities: ["UNITS: 28 trains", "TERM: 15 year"],
  },
  {
    language: "EN",
    text: "Fluor said its $90 million contract with Rio Tinto had been terminated.",
    status: "CANCELLED",
    subtype: "TERMINATION",
    participants: ["SUPPLIER: Fluor", "CUSTOMER: Rio Tinto"],
    quantities: ["CONTRACT_VALUE: 90000000 USD"],
  },
  {
    language: "EN",
    text: "Hyundai Rotem is set to win a $6.5 billion tank contract with Poland, a source said.",
    status: "PLANNED",
    factuality: "ATTRIBUTED",
    participants: ["SUPPLIER: Hyundai Rotem", "CUSTOMER: Poland"],
    quantities: ["CONTRACT_VALUE: 6500000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Hợp đồng tương lai VN30 đáo hạn trong tháng này giảm 12 điểm." },
  { language: "VI", text: "Người lao động cần đọc kỹ hợp đồng lao động trước khi ký, luật sư khuyến cáo." },
  { language: "EN", text: "Brent futures contracts for May delivery settled at $71.20 a barrel." },
  { language: "EN", text: "Economists say the sector could contract 2% next year." },
];
