import type { Counterexample, Example } from "../kind.ts";

export const examples: readonly Example[] = [
  {
    language: "VI",
    text: "Theo nguồn tin của Bloomberg, Xiaomi đang đàm phán vay hợp vốn 1 tỷ USD, do Deutsche Bank và Morgan Stanley thu xếp.",
    status: "IN_TALKS",
    factuality: "ATTRIBUTED",
    subtype: "SYNDICATED",
    participants: ["BORROWER: Xiaomi", "ARRANGER: Deutsche Bank", "ARRANGER: Morgan Stanley"],
    quantities: ["PRINCIPAL: 1000000000 USD"],
  },
  {
    language: "VI",
    text: "Vietcombank cho Hòa Phát vay 3.000 tỷ đồng với lãi suất 7,2% một năm, kỳ hạn 7 năm.",
    status: "COMPLETED",
    participants: ["BORROWER: Hòa Phát", "LENDER: Vietcombank"],
    quantities: ["PRINCIPAL: 3000000000000 VND", "INTEREST_RATE: 7.2 percent", "TERM: 7 năm"],
  },
  {
    language: "VI",
    text: "Masan ký hợp đồng vay 650 triệu USD từ nhóm 37 ngân hàng, được bảo lãnh bởi Techcombank.",
    status: "AGREED",
    participants: ["BORROWER: Masan", "GUARANTOR: Techcombank"],
    quantities: ["PRINCIPAL: 650000000 USD", "LENDER_COUNT: 37 ngân hàng"],
  },
  {
    language: "VI",
    text: "HĐQT Gemadept thông qua việc vay 1.200 tỷ đồng tại VietinBank để đóng tàu.",
    status: "APPROVED",
    participants: ["BORROWER: Gemadept", "LENDER: VietinBank"],
    quantities: ["PRINCIPAL: 1200000000000 VND"],
  },
  {
    language: "VI",
    text: "Vietnam Airlines đã tất toán khoản vay 4.000 tỷ đồng trước hạn.",
    status: "COMPLETED",
    subtype: "REPAYMENT",
    participants: ["BORROWER: Vietnam Airlines"],
    quantities: ["PRINCIPAL: 4000000000000 VND"],
  },
  {
    language: "VI",
    text: "Lãnh đạo Vinamilk phủ nhận tin vay 500 triệu USD từ ngân hàng nước ngoài.",
    status: "DENIED",
    factuality: "NEGATED",
    participants: ["BORROWER: Vinamilk"],
    quantities: ["PRINCIPAL: 500000000 USD"],
  },
  {
    language: "EN",
    text: "SoftBank is in talks with banks to borrow as much as $16 billion, two people familiar with the matter said.",
    status: "IN_TALKS",
    participants: ["BORROWER: SoftBank"],
    quantities: ["PRINCIPAL: 16000000000 USD"],
  },
  {
    language: "EN",
    text: "Reliance Industries has signed a $3 billion syndicated loan arranged by HSBC and MUFG, priced at 120 basis points over SOFR, with a greenshoe of $500 million.",
    status: "AGREED",
    subtype: "SYNDICATED",
    participants: ["BORROWER: Reliance Industries", "ARRANGER: HSBC", "ARRANGER: MUFG"],
    quantities: ["PRINCIPAL: 3000000000 USD", "SPREAD_BPS: 120 basis points", "GREENSHOE: 500000000 USD"],
  },
  {
    language: "EN",
    text: "Delta Air Lines has repaid a $3 billion loan ahead of schedule, it said.",
    status: "COMPLETED",
    subtype: "REPAYMENT",
    participants: ["BORROWER: Delta Air Lines"],
    quantities: ["PRINCIPAL: 3000000000 USD"],
  },
];

export const counterexamples: readonly Counterexample[] = [
  { language: "VI", text: "Lãi suất cho vay mua nhà tại nhiều ngân hàng hiện ở mức 8-10% một năm." },
  { language: "VI", text: "Công an triệt phá đường dây cho vay nặng lãi với lãi suất hơn 300% một năm." },
  { language: "EN", text: "Students took out an average of $30,000 in student loans, a survey showed." },
  { language: "EN", text: "The striker is on loan from Chelsea until June." },
];
