import type { Scenario } from "./scenario.ts";

const RETOLD = `Coteccons vừa ký hợp đồng xây dựng khu nghỉ dưỡng ven biển với Novaland. Hợp đồng trị giá 1.150 tỷ đồng.
  Theo thỏa thuận, nhà thầu thi công phần kết cấu, hoàn thiện và cơ điện của hai khối nhà cao ba mươi tầng, bắt đầu từ tháng tới.
  Lãnh đạo doanh nghiệp cho biết đội ngũ kỹ sư đã có mặt tại công trường và vật tư được đặt mua từ đầu quý.
  Khu nghỉ dưỡng nằm cạnh bãi biển, gồm khách sạn, biệt thự, trung tâm hội nghị và một sân gôn, dự kiến đón khách vào cuối năm sau.
  Chủ đầu tư kỳ vọng công trình sẽ thu hút du khách trong và ngoài nước khi hoạt động đi lại trở lại bình thường.`;

/** Stories without a date, retellings, shares and brokers. Written for these tests; what the companies do here is not real. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "a retelling with a few other words adds a source and no claim",
    kind: "CONTRACT_AWARD",
    figures: ["CONTRACT_VALUE"],
    stories: [
      `2021-03-02
       Coteccons ký hợp đồng 1.150 tỷ đồng
       ${RETOLD}`,
      `2021-03-03
       Coteccons ký hợp đồng 1.150 tỷ đồng
       ${RETOLD.replace("đội ngũ kỹ sư", "các kỹ sư")}`,
    ],
    events: ["AGREED | 1150000000000 VND | 1"],
  },
  {
    name: "a retelling with another figure disagrees",
    kind: "CONTRACT_AWARD",
    figures: ["CONTRACT_VALUE"],
    stories: [
      `2021-03-02
       Coteccons ký hợp đồng 1.150 tỷ đồng
       ${RETOLD}`,
      `2021-03-03
       Coteccons ký hợp đồng 1.250 tỷ đồng
       ${RETOLD.replace("1.150", "1.250")}`,
    ],
    events: ["AGREED | 1150000000000 VND ≠ 1250000000000 VND | 2"],
  },
  {
    name: "a story without a date, beside one with a date",
    kind: "LOAN",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-07-28
       Gelex vay 200 triệu USD
       Gelex ký hợp đồng vay 200 triệu USD với nhóm ngân hàng do HSBC thu xếp.`,
      `-
       Gelex vay ngoại
       Gelex ký hợp đồng vay 200 triệu USD với nhóm ngân hàng nước ngoài.`,
    ],
    events: ["AGREED | 200000000 USD | 2"],
  },
  {
    name: "stories without a date that only have a company in common",
    kind: "EARNINGS",
    figures: ["NET_PROFIT"],
    stories: [
      `-
       Masan báo lãi
       Masan công bố lợi nhuận sau thuế đạt 1.233 tỷ đồng trong quý vừa qua.`,
      `-
       Masan lãi đậm
       Masan công bố lợi nhuận sau thuế đạt 6.365 tỷ đồng trong năm vừa qua.`,
      `-
       Masan lãi lớn
       Masan công bố lợi nhuận sau thuế quý vừa qua đạt 1.233 tỷ đồng.`,
    ],
    events: ["COMPLETED | 6365000000000 VND | 1", "COMPLETED | 1233000000000 VND | 2"],
  },
  {
    name: "own shares: registered, then bought; and the sale of others",
    kind: "SHARE_BUYBACK",
    figures: ["SHARES"],
    stories: [
      `2021-02-10
       Vinhomes đăng ký mua cổ phiếu quỹ
       Vinhomes đăng ký mua lại 60 triệu cổ phiếu quỹ.`,
      `2021-03-22
       Vinhomes mua xong cổ phiếu quỹ
       Vinhomes đã mua xong 60 triệu cổ phiếu quỹ.`,
    ],
    events: ["PLANNED > COMPLETED | 60000000 | 2"],
  },
  {
    name: "a move to another exchange, planned, allowed and made",
    kind: "LISTING_CHANGE",
    stories: [
      `2021-03-01
       SHB muốn chuyển sàn
       SHB lên kế hoạch chuyển niêm yết cổ phiếu từ HNX sang HOSE.`,
      `2021-05-25
       SHB được chấp thuận chuyển sàn
       HOSE chấp thuận cho SHB chuyển niêm yết cổ phiếu sang HOSE.`,
    ],
    events: ["PLANNED > APPROVED | - | 2"],
  },
  {
    name: "targets of two brokers for one share",
    kind: "ANALYST_RATING",
    stories: [
      `2021-06-07
       SSI khuyến nghị mua FPT
       Chứng khoán SSI khuyến nghị mua cổ phiếu FPT với giá mục tiêu 100.000 đồng/cổ phiếu.`,
      `2021-06-08
       VCSC nâng giá mục tiêu FPT
       VCSC khuyến nghị mua cổ phiếu FPT với giá mục tiêu 112.000 đồng/cổ phiếu.`,
      `2021-06-08
       Cổ phiếu FPT còn dư địa tăng giá
       Trong báo cáo mới, SSI đưa ra khuyến nghị mua với FPT, giá mục tiêu 100.000 đồng/cổ phiếu.`,
    ],
    events: ["COMPLETED | - | 2", "COMPLETED | - | 1"],
  },
  {
    name: "a default and what follows, in two languages",
    kind: "INSOLVENCY",
    stories: [
      `2021-09-23
       Evergrande defaults
       China Evergrande defaulted on its offshore bonds.`,
      `2021-12-09
       Evergrande vỡ nợ
       China Evergrande đã vỡ nợ trái phiếu quốc tế.`,
    ],
    events: ["COMPLETED | - | 2"],
  },
  {
    name: "a dividend in cash and one in shares, announced together by several papers",
    kind: "DIVIDEND",
    figures: ["PER_SHARE"],
    stories: [
      `2021-05-11
       Hòa Phát trả cổ tức 5% tiền mặt
       Hòa Phát sẽ trả cổ tức bằng tiền mặt tỷ lệ 5%.`,
      `2021-05-12
       Hòa Phát trả cổ tức bằng cổ phiếu
       Hòa Phát sẽ trả cổ tức bằng cổ phiếu tỷ lệ 35%.`,
      `2021-05-13
       Cổ đông Hòa Phát sắp nhận tiền
       Hòa Phát sẽ chi trả cổ tức bằng tiền mặt tỷ lệ 5%.`,
    ],
    events: ["PLANNED | 5 % | 2", "PLANNED | 35 % | 1"],
  },
  {
    name: "a split in two languages",
    kind: "STOCK_SPLIT",
    stories: [
      `2020-08-11
       Tesla announces stock split
       Tesla announced a five-for-one stock split.`,
      `2020-08-12
       Tesla chia tách cổ phiếu
       Tesla thông báo chia tách cổ phiếu theo tỷ lệ 5:1.`,
    ],
    events: ["ANNOUNCED | - | 2"],
  },
];
