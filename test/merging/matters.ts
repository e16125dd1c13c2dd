import type { Scenario } from "./scenario.ts";

/** Contracts, products, projects, courts, accidents, economies. Written for these tests; what the companies do here is not real. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "a launch and a recall of one maker",
    kind: "PRODUCT_EVENT",
    stories: [
      `2021-03-04
       Toyota ra mắt Corolla Cross tại Việt Nam
       Toyota ra mắt mẫu xe Corolla Cross tại Việt Nam với giá từ 720 triệu đồng.`,
      `2021-03-06
       Toyota chào bán Corolla Cross
       Toyota chính thức ra mắt Corolla Cross.`,
      `2021-03-15
       Toyota triệu hồi xe Corolla Cross
       Toyota triệu hồi 1.200 xe Corolla Cross vì lỗi bơm xăng.`,
    ],
    events: ["COMPLETED | - | 2", "COMPLETED | - | 1"],
  },
  {
    name: "two products of one maker in one week",
    kind: "PRODUCT_EVENT",
    stories: [
      `2021-03-29
       Xiaomi ra mắt Mi 11 Ultra
       Xiaomi ra mắt điện thoại Mi 11 Ultra.`,
      `2021-03-30
       Xiaomi ra mắt Mi Mix Fold
       Xiaomi ra mắt điện thoại Mi Mix Fold.`,
      `2021-03-31
       Xiaomi unveils Mi 11 Ultra
       Xiaomi unveiled the Mi 11 Ultra smartphone.`,
    ],
    events: ["COMPLETED | - | 2", "COMPLETED | - | 1"],
  },
  {
    name: "a plant: planned, begun, opened; and another one",
    kind: "CAPITAL_PROJECT",
    figures: ["INVESTMENT_VALUE"],
    stories: [
      `2020-05-11
       Hòa Phát sẽ xây nhà máy container
       Hòa Phát lên kế hoạch đầu tư nhà máy sản xuất container tại Bà Rịa - Vũng Tàu với vốn 3.000 tỷ đồng.`,
      `2020-11-30
       Hòa Phát khởi công nhà máy container
       Hòa Phát khởi công nhà máy sản xuất container tại Bà Rịa - Vũng Tàu.`,
      `2021-01-15
       Hòa Phát xây nhà máy gang thép Dung Quất 2
       Hòa Phát lên kế hoạch đầu tư nhà máy gang thép Dung Quất 2 với vốn 85.000 tỷ đồng.`,
    ],
    events: ["PLANNED > IN_PROGRESS | 3000000000000 VND | 2", "PLANNED | 85000000000000 VND | 1"],
  },
  {
    name: "two contracts of one builder",
    kind: "CONTRACT_AWARD",
    figures: ["CONTRACT_VALUE"],
    stories: [
      `2021-02-02
       Coteccons trúng thầu 1.200 tỷ đồng
       Coteccons trúng thầu gói thầu trị giá 1.200 tỷ đồng của Ecopark.`,
      `2021-02-04
       Coteccons ký hợp đồng với Ecopark
       Coteccons ký hợp đồng trị giá 1.200 tỷ đồng với Ecopark.`,
      `2021-02-20
       Coteccons ký hợp đồng 450 tỷ đồng
       Coteccons ký hợp đồng trị giá 450 tỷ đồng với Sun Group.`,
    ],
    events: ["COMPLETED | 1200000000000 VND | 2", "AGREED | 450000000000 VND | 1"],
  },
  {
    name: "partnerships of one company with two others",
    kind: "PARTNERSHIP",
    stories: [
      `2021-03-10
       FPT bắt tay Viettel
       FPT ký thỏa thuận hợp tác chiến lược với Viettel.`,
      `2021-03-11
       FPT và Viettel hợp tác
       FPT và Viettel ký kết hợp tác chiến lược.`,
      `2021-03-18
       FPT ký hợp tác với VNPT
       FPT ký thỏa thuận hợp tác chiến lược với VNPT.`,
    ],
    events: ["AGREED | - | 2", "AGREED | - | 1"],
  },
  {
    name: "suits of two against one",
    kind: "LITIGATION",
    stories: [
      `2020-08-13
       Epic Games sues Apple
       Epic Games filed a lawsuit against Apple.`,
      `2020-08-14
       Epic Games kiện Apple
       Epic Games đã nộp đơn kiện Apple.`,
      `2020-08-20
       Spotify sues Apple
       Spotify filed a lawsuit against Apple.`,
    ],
    events: ["IN_PROGRESS | - | 2", "IN_PROGRESS | - | 1"],
  },
  {
    name: "two fines of one bank by one authority",
    kind: "REGULATORY_ACTION",
    figures: ["FINE_AMOUNT"],
    stories: [
      `2021-03-01
       VNDirect bị phạt 125 triệu đồng
       Ủy ban Chứng khoán Nhà nước xử phạt VNDirect 125 triệu đồng.`,
      `2021-03-02
       UBCKNN phạt VNDirect
       UBCKNN xử phạt VNDirect 125 triệu đồng vì vi phạm công bố thông tin.`,
      `2021-05-20
       VNDirect lại bị phạt 600 triệu đồng
       Ủy ban Chứng khoán Nhà nước xử phạt VNDirect 600 triệu đồng.`,
    ],
    events: ["COMPLETED | 125000000 VND | 2", "COMPLETED | 600000000 VND | 1"],
  },
  {
    name: "a number of dead that rises",
    kind: "INCIDENT",
    stories: [
      `2021-07-08
       Fire at Hashem Foods factory kills 3
       A fire at a Hashem Foods factory killed at least 3 people.`,
      `2021-07-09
       Fire at Hashem Foods factory kills 52
       A fire at a Hashem Foods factory killed at least 52 people.`,
    ],
    events: ["COMPLETED | - | 2"],
  },
  {
    name: "job cuts of one company in two years",
    kind: "WORKFORCE_CHANGE",
    figures: ["HEADCOUNT"],
    stories: [
      `2020-05-05
       Airbnb sa thải 1.900 người
       Airbnb thông báo cắt giảm 1.900 lao động, tương đương 25% nhân sự toàn cầu.`,
      `2020-05-06
       Airbnb to lay off 1,900 employees
       Airbnb will lay off 1,900 employees.`,
      `2021-06-01
       Airbnb lays off 300 more
       Airbnb laid off 300 employees on Tuesday.`,
    ],
    events: ["ANNOUNCED | 1900 | 2", "COMPLETED | 300 | 1"],
  },
  {
    name: "the inflation of two months, in two languages",
    kind: "MACRO_POLICY",
    figures: ["VALUE_PERCENT"],
    stories: [
      `2021-05-29
       CPI tháng 5 tăng 0,16%
       Tổng cục Thống kê công bố chỉ số giá tiêu dùng (CPI) tháng 5/2021 của Việt Nam tăng 0,16%.`,
      `2021-05-30
       Vietnam inflation in May
       Vietnam's consumer price index rose 0.16 percent in May 2021.`,
      `2021-06-29
       CPI tháng 6 tăng 0,19%
       Tổng cục Thống kê công bố chỉ số giá tiêu dùng (CPI) tháng 6/2021 của Việt Nam tăng 0,19%.`,
    ],
    events: ["COMPLETED | 0.16 % | 2", "COMPLETED | 0.19 % | 1"],
  },
  {
    name: "growth and inflation of one quarter",
    kind: "MACRO_POLICY",
    figures: ["VALUE_PERCENT"],
    stories: [
      `2021-06-28
       GDP quý II tăng 6,61%
       Tổng cục Thống kê công bố GDP quý II/2021 của Việt Nam tăng 6,61%.`,
      `2021-06-29
       CPI quý II tăng 2,67%
       Tổng cục Thống kê công bố CPI quý II/2021 của Việt Nam tăng 2,67%.`,
      `2021-06-30
       Vietnam GDP grows 6.61 percent
       Vietnam's gross domestic product grew 6.61 percent in the second quarter of 2021.`,
    ],
    events: ["COMPLETED | 6.61 % | 2", "COMPLETED | 2.67 % | 1"],
  },
  {
    name: "two cuts of a rate within two weeks",
    kind: "MACRO_POLICY",
    figures: ["VALUE_PERCENT"],
    stories: [
      `2020-03-03
       Fed giảm lãi suất 0,5 điểm phần trăm
       Cục Dự trữ Liên bang Mỹ (Fed) cắt giảm lãi suất 0,5 điểm phần trăm.`,
      `2020-03-04
       Fed cuts rates
       The Federal Reserve cut interest rates by 0.5 percentage points.`,
      `2020-03-15
       Fed giảm lãi suất 1 điểm phần trăm
       Cục Dự trữ Liên bang Mỹ (Fed) cắt giảm lãi suất 1 điểm phần trăm.`,
    ],
    events: ["COMPLETED | 0.5 % | 2", "COMPLETED | 1 % | 1"],
  },
  {
    name: "a round of funding with and without its sum",
    kind: "FUNDING_ROUND",
    figures: ["AMOUNT"],
    stories: [
      `2021-01-19
       Tiki gọi vốn vòng D
       Tiki hoàn tất vòng gọi vốn Series D do Warburg Pincus dẫn đầu.`,
      `2021-01-20
       Tiki raises $100 million
       Tiki raised $100 million in a Series D funding round led by Warburg Pincus.`,
    ],
    events: ["COMPLETED | 100000000 USD | 2"],
  },
  {
    name: "a new share issue: to holders and to staff",
    kind: "EQUITY_RAISE",
    figures: ["SHARES"],
    stories: [
      `2021-05-06
       SSI sẽ phát hành quyền mua
       SSI lên kế hoạch phát hành 218 triệu cổ phiếu cho cổ đông hiện hữu.`,
      `2021-05-07
       SSI phát hành cổ phiếu ESOP
       SSI lên kế hoạch phát hành 10 triệu cổ phiếu ESOP cho cán bộ nhân viên.`,
      `2021-05-10
       SSI chào bán 218 triệu cổ phiếu
       SSI sẽ chào bán 218 triệu cổ phiếu cho cổ đông hiện hữu.`,
    ],
    events: ["PLANNED | 218000000 | 2", "PLANNED | 10000000 | 1"],
  },
];
