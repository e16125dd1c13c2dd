import type { Scenario } from "./scenario.ts";

/** Results, targets, dividends, shares, people, meetings. Written for these tests; companies are real, what they do here is not. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "results of two quarters, each told twice",
    kind: "EARNINGS",
    figures: ["NET_PROFIT"],
    stories: [
      `2021-04-20
       FPT lãi 1.136 tỷ đồng trong quý I
       FPT công bố kết quả kinh doanh quý I/2021 với lợi nhuận sau thuế đạt 1.136 tỷ đồng.`,
      `2021-04-22
       FPT tăng trưởng hai con số
       Quý I/2021, FPT đạt doanh thu 7.586 tỷ đồng, lợi nhuận sau thuế 1.136 tỷ đồng.`,
      `2021-07-20
       FPT lãi 1.300 tỷ đồng trong quý II
       FPT công bố kết quả kinh doanh quý II/2021 với lợi nhuận sau thuế đạt 1.300 tỷ đồng.`,
      `2021-07-21
       FPT reports second-quarter profit
       FPT reported net profit of 1,300 billion dong for the second quarter of 2021.`,
    ],
    events: ["COMPLETED | 1136000000000 VND | 2", "COMPLETED | 1300000000000 VND | 2"],
  },
  {
    name: "a year's results and its last quarter's in one month",
    kind: "EARNINGS",
    figures: ["NET_PROFIT"],
    stories: [
      `2021-01-20
       Hòa Phát lãi kỷ lục
       Hòa Phát báo lãi sau thuế năm 2020 đạt 13.506 tỷ đồng.`,
      `2021-01-21
       Quý IV thăng hoa của Hòa Phát
       Quý IV/2020, Hòa Phát đạt lợi nhuận sau thuế 4.660 tỷ đồng.`,
      `2021-01-25
       Hoa Phat posts record profit
       Hoa Phat reported net profit of 13,506 billion dong for 2020.`,
    ],
    events: ["COMPLETED | 13506000000000 VND | 2", "COMPLETED | 4660000000000 VND | 1"],
  },
  {
    name: "results told without their period belong to the season in which they are told",
    kind: "EARNINGS",
    figures: ["NET_PROFIT"],
    stories: [
      `2021-04-28
       Vinamilk công bố lợi nhuận quý I
       Vinamilk công bố lợi nhuận sau thuế quý I/2021 đạt 2.597 tỷ đồng.`,
      `2021-04-29
       Vinamilk báo lãi giảm
       Vinamilk báo lãi sau thuế 2.597 tỷ đồng, giảm 6%.`,
      `2021-07-30
       Lợi nhuận Vinamilk
       Vinamilk báo lãi sau thuế 2.862 tỷ đồng, giảm 8%.`,
    ],
    events: ["COMPLETED | 2597000000000 VND | 2", "COMPLETED | 2862000000000 VND | 1"],
  },
  {
    name: "the profit before and after the audit",
    kind: "EARNINGS",
    figures: ["NET_PROFIT"],
    stories: [
      `2021-01-30
       Vietnam Airlines lỗ nặng
       Vietnam Airlines báo lỗ sau thuế 11.098 tỷ đồng trong năm 2020.`,
      `2021-04-05
       Vietnam Airlines lỗ thêm sau kiểm toán
       Vietnam Airlines báo lỗ sau thuế 11.178 tỷ đồng trong năm 2020.`,
    ],
    events: ["COMPLETED | 11098000000000 VND ≠ 11178000000000 VND | 2"],
  },
  {
    name: "a year's target, set and raised",
    kind: "GUIDANCE",
    figures: ["PROFIT_TARGET"],
    stories: [
      `2021-03-10
       Hòa Phát đặt kế hoạch lãi 18.000 tỷ đồng
       Hòa Phát đặt kế hoạch lợi nhuận sau thuế năm 2021 đạt 18.000 tỷ đồng.`,
      `2021-03-12
       Kế hoạch năm của Hòa Phát
       Năm 2021, Hòa Phát đặt mục tiêu lợi nhuận sau thuế 18.000 tỷ đồng.`,
    ],
    events: ["ANNOUNCED | 18000000000000 VND | 2"],
  },
  {
    name: "one dividend: proposed, its last day of registration, paid",
    kind: "DIVIDEND",
    figures: ["PER_SHARE"],
    stories: [
      `2021-04-10
       REE dự kiến chia cổ tức 10%
       REE dự kiến trả cổ tức bằng tiền mặt tỷ lệ 10%.`,
      `2021-05-04
       REE chốt quyền trả cổ tức
       REE chốt danh sách cổ đông để trả cổ tức bằng tiền mặt với tỷ lệ 10%.`,
      `2021-06-02
       REE đã trả cổ tức
       REE đã hoàn tất chi trả cổ tức bằng tiền mặt tỷ lệ 10% cho cổ đông.`,
    ],
    events: ["PLANNED > APPROVED | 10 % | 3"],
  },
  {
    name: "two dividends of one year",
    kind: "DIVIDEND",
    figures: ["PER_SHARE"],
    stories: [
      `2021-05-20
       Vinamilk trả cổ tức 1.100 đồng
       Vinamilk sẽ trả cổ tức bằng tiền 1.100 đồng/cổ phiếu.`,
      `2021-07-06
       Vinamilk tạm ứng cổ tức 1.500 đồng
       Vinamilk sẽ tạm ứng cổ tức bằng tiền 1.500 đồng/cổ phiếu.`,
    ],
    events: ["PLANNED | 1100 VND | 1", "PLANNED | 1500 VND | 1"],
  },
  {
    name: "an offering that is delayed, taken up again and done",
    kind: "IPO",
    figures: ["PROCEEDS"],
    stories: [
      `2020-10-20
       Airbnb plans IPO
       Airbnb plans an initial public offering to raise $3 billion.`,
      `2020-11-02
       Airbnb delays IPO
       Airbnb has delayed its initial public offering.`,
      `2020-11-16
       Airbnb plans IPO after all
       Airbnb plans an initial public offering in December.`,
      `2020-12-10
       Airbnb hoàn tất IPO
       Airbnb đã hoàn tất IPO, huy động 3,5 tỷ USD.`,
    ],
    events: ["PLANNED > DELAYED > PLANNED > COMPLETED | 3000000000 USD ≠ 3500000000 USD | 4"],
  },
  {
    name: "one head leaves, another comes",
    kind: "EXECUTIVE_CHANGE",
    stories: [
      `2021-03-10
       Tổng giám đốc Eximbank từ nhiệm
       Ông Lê Văn Quyết từ nhiệm chức Tổng giám đốc Eximbank.`,
      `2021-03-11
       Ông Lê Văn Quyết rời Eximbank
       Ông Lê Văn Quyết đã từ nhiệm vị trí Tổng giám đốc Eximbank.`,
      `2021-03-12
       Eximbank bổ nhiệm quyền tổng giám đốc
       Eximbank bổ nhiệm ông Trần Tấn Lộc làm quyền Tổng giám đốc.`,
    ],
    events: ["COMPLETED | - | 2", "COMPLETED | - | 1"],
  },
  {
    name: "an appointment told in two languages, with and without accents",
    kind: "EXECUTIVE_CHANGE",
    stories: [
      `2021-04-05
       Vinamilk bổ nhiệm giám đốc tài chính
       Vinamilk bổ nhiệm ông Lê Thành Liêm làm Giám đốc Tài chính.`,
      `2021-04-06
       Vinamilk names finance chief
       Vinamilk has appointed Mr Le Thanh Liem as chief financial officer.`,
    ],
    events: ["COMPLETED | - | 2"],
  },
  {
    name: "a rating cut, and one by another house",
    kind: "CREDIT_RATING",
    stories: [
      `2021-09-07
       Moody's downgrades Evergrande
       Moody's downgraded China Evergrande to Ca from Caa1.`,
      `2021-09-08
       Fitch cắt tín nhiệm Evergrande
       Fitch hạ xếp hạng tín nhiệm của China Evergrande xuống CC.`,
      `2021-09-08
       Moody's cuts Evergrande rating again
       Moody's downgraded China Evergrande to Ca on liquidity concerns.`,
    ],
    events: ["COMPLETED | - | 2", "COMPLETED | - | 1"],
  },
  {
    name: "two changes of a rating, a month apart",
    kind: "CREDIT_RATING",
    stories: [
      `2021-08-05
       Fitch hạ tín nhiệm Evergrande
       Fitch hạ xếp hạng tín nhiệm của China Evergrande xuống CCC+.`,
      `2021-09-08
       Fitch lại hạ tín nhiệm Evergrande
       Fitch hạ xếp hạng tín nhiệm của China Evergrande xuống CC.`,
    ],
    events: ["COMPLETED | - | 1", "COMPLETED | - | 1"],
  },
  {
    name: "an insider registers to buy, and buys less",
    kind: "STAKE_CHANGE",
    figures: ["SHARES"],
    stories: [
      `2021-05-05
       Chủ tịch Hòa Phát đăng ký mua cổ phiếu
       Ông Trần Đình Long đăng ký mua 5 triệu cổ phiếu Hòa Phát.`,
      `2021-06-04
       Ông Trần Đình Long gom cổ phiếu
       Ông Trần Đình Long đã mua 4 triệu cổ phiếu Hòa Phát.`,
      `2021-06-05
       Con trai chủ tịch mua cổ phiếu Hòa Phát
       Ông Trần Vũ Minh đăng ký mua 5 triệu cổ phiếu Hòa Phát.`,
    ],
    events: ["PLANNED > COMPLETED | 5000000 ≠ 4000000 | 2", "PLANNED | 5000000 | 1"],
  },
  {
    name: "a general meeting called and held",
    kind: "SHAREHOLDER_MEETING",
    stories: [
      `2021-03-25
       Vietcombank sắp họp cổ đông
       Vietcombank sẽ tổ chức đại hội đồng cổ đông thường niên 2021 vào ngày 23/4/2021.`,
      `2021-04-23
       Đại hội cổ đông Vietcombank
       Sáng 23/4, Vietcombank tổ chức đại hội đồng cổ đông thường niên năm 2021.`,
    ],
    events: ["PLANNED > COMPLETED | - | 2"],
  },
];
