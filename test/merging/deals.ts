import type { Scenario } from "./scenario.ts";

/** Loans, bonds, acquisitions, sales of stakes. Written for these tests; companies are real, what they do here is not. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "one loan over four weeks, from talks to signature",
    kind: "LOAN",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-05-03
       Masan tính vay 500 triệu USD
       Tập đoàn Masan đang đàm phán khoản vay hợp vốn trị giá 500 triệu USD với một nhóm ngân hàng nước ngoài.`,
      `2021-05-17
       Masan sắp chốt khoản vay 500 triệu USD
       Tập đoàn Masan đang đàm phán vay hợp vốn 500 triệu USD với nhóm ngân hàng do BNP Paribas thu xếp.`,
      `2021-05-28
       Masan ký hợp đồng tín dụng 600 triệu USD
       Tập đoàn Masan ký hợp đồng vay hợp vốn trị giá 600 triệu USD với nhóm ngân hàng do BNP Paribas thu xếp.`,
    ],
    events: ["IN_TALKS > AGREED | 500000000 USD ≠ 600000000 USD | 3"],
  },
  {
    name: "two loans of one borrower in one month",
    kind: "LOAN",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-03-02
       VPBank vay IFC 100 triệu USD
       VPBank ký hợp đồng vay 100 triệu USD từ IFC để cho vay doanh nghiệp nhỏ.`,
      `2021-03-18
       VPBank vay hợp vốn 300 triệu USD
       VPBank ký hợp đồng vay hợp vốn trị giá 300 triệu USD với nhóm ngân hàng do MUFG thu xếp.`,
    ],
    events: ["AGREED | 100000000 USD | 1", "AGREED | 300000000 USD | 1"],
  },
  {
    name: "a loan told in Vietnamese and in English",
    kind: "LOAN",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-06-01
       Vinfast đàm phán vay 400 triệu USD
       VinFast đang đàm phán khoản vay 400 triệu USD với nhóm ngân hàng do HSBC thu xếp.`,
      `2021-06-09
       VinFast signs $400 million loan
       VinFast signed a $400 million syndicated loan arranged by HSBC on Wednesday.`,
    ],
    events: ["IN_TALKS > AGREED | 400000000 USD | 2"],
  },
  {
    name: "a loan that arrives out of order",
    kind: "LOAN",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-07-20
       Novaland nhận giải ngân 250 triệu USD
       Novaland đã hoàn tất khoản vay 250 triệu USD do Credit Suisse thu xếp.`,
      `2021-06-30
       Novaland ký vay 250 triệu USD
       Novaland ký hợp đồng vay 250 triệu USD do Credit Suisse thu xếp.`,
      `2021-06-10
       Novaland muốn vay 250 triệu USD
       Novaland đang đàm phán khoản vay 250 triệu USD với Credit Suisse.`,
    ],
    events: ["IN_TALKS > AGREED > COMPLETED | 250000000 USD | 3"],
  },
  {
    name: "three lots of bonds of one issuer",
    kind: "BOND_ISSUE",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-04-05
       Sovico phát hành 500 tỷ đồng trái phiếu
       Sovico vừa phát hành thành công lô trái phiếu trị giá 500 tỷ đồng, kỳ hạn 3 năm.`,
      `2021-04-19
       Sovico huy động thêm 1.500 tỷ đồng trái phiếu
       Sovico phát hành thành công lô trái phiếu trị giá 1.500 tỷ đồng, lãi suất 10%/năm.`,
      `2021-04-21
       Sovico hút 1.500 tỷ đồng qua trái phiếu
       Sovico đã phát hành lô trái phiếu 1.500 tỷ đồng cho nhà đầu tư trong nước.`,
    ],
    events: ["COMPLETED | 500000000000 VND | 1", "COMPLETED | 1500000000000 VND | 2"],
  },
  {
    name: "a takeover from rumour over agreement to completion, in two languages",
    kind: "ACQUISITION",
    figures: ["DEAL_VALUE"],
    stories: [
      `2020-11-26
       Salesforce in talks to acquire Slack
       Salesforce is in talks to acquire Slack, people familiar with the matter said.`,
      `2020-12-02
       Salesforce thâu tóm Slack
       Salesforce đồng ý mua lại công ty Slack Technologies với giá 27,7 tỷ USD.`,
      `2021-07-21
       Salesforce completes acquisition of Slack
       Salesforce completed its acquisition of Slack for $27.7 billion.`,
    ],
    events: ["IN_TALKS > AGREED > COMPLETED | 27700000000 USD | 3"],
  },
  {
    name: "two bidders for one target",
    kind: "ACQUISITION",
    figures: ["DEAL_VALUE"],
    stories: [
      `2021-01-18
       Nestle agrees to buy Freshly
       Nestle agreed to acquire Freshly for $950 million.`,
      `2021-02-20
       Unilever bids for Freshly
       Unilever offered to acquire Freshly for $1.2 billion.`,
      `2021-02-24
       Nestle giữ nguyên giá mua Freshly
       Nestle đồng ý mua lại công ty Freshly với giá 950 triệu USD.`,
    ],
    events: ["AGREED | 950000000 USD | 2", "ANNOUNCED | 1200000000 USD | 1"],
  },
  {
    name: "a deal that is cancelled after it was agreed",
    kind: "ACQUISITION",
    figures: ["DEAL_VALUE"],
    stories: [
      `2019-11-25
       LVMH agrees to acquire Tiffany
       LVMH agreed to acquire Tiffany for $16.2 billion.`,
      `2020-09-09
       LVMH calls off acquisition of Tiffany
       LVMH called off its $16.2 billion acquisition of Tiffany on Wednesday.`,
    ],
    events: ["AGREED > CANCELLED | 16200000000 USD | 2"],
  },
  {
    name: "a denial after a rumour, and the rumour told again after it",
    kind: "ACQUISITION",
    stories: [
      `2021-02-01
       Rộ tin Grab mua lại ví điện tử Moca
       Theo nguồn tin thân cận, Grab đang đàm phán mua lại Moca.`,
      `2021-02-03
       Grab bác bỏ tin mua lại Moca
       Grab bác bỏ thông tin mua lại Moca.`,
      `2021-02-08
       Grab có thể mua Moca
       Theo nguồn tin của một hãng tin, Grab đang đàm phán mua lại Moca.`,
    ],
    events: ["IN_TALKS > DENIED | - | 3"],
  },
  {
    name: "figures of one takeover that disagree",
    kind: "ACQUISITION",
    figures: ["DEAL_VALUE"],
    stories: [
      `2021-05-10
       SK Group mua cổ phần VinCommerce
       SK Group mua lại 16,3% cổ phần VinCommerce với giá 410 triệu USD.`,
      `2021-05-11
       SK Group rót tiền vào VinCommerce
       SK Group mua lại 16,3% cổ phần của VinCommerce với giá 450 triệu USD.`,
    ],
    events: ["COMPLETED | 410000000 USD ≠ 450000000 USD | 2"],
  },
  {
    name: "a second stake in the same company half a year later",
    kind: "ACQUISITION",
    figures: ["STAKE_PERCENT"],
    stories: [
      `2020-06-15
       ThaiBev thâu tóm cổ phần Sabeco
       ThaiBev hoàn tất thương vụ mua lại 10% cổ phần Sabeco.`,
      `2021-01-20
       ThaiBev muốn mua tiếp cổ phần Sabeco
       ThaiBev lên kế hoạch mua lại 36% cổ phần Sabeco.`,
    ],
    events: ["COMPLETED | 10 % | 1", "PLANNED | 36 % | 1"],
  },
  {
    name: "a sale of one asset told by four papers",
    kind: "DIVESTITURE",
    figures: ["STAKE_PERCENT"],
    stories: [
      `2021-04-12
       SCIC thoái vốn tại Vinamilk
       SCIC lên kế hoạch thoái toàn bộ 36% vốn tại Vinamilk.`,
      `2021-04-13
       Nhà nước sẽ bán vốn Vinamilk
       SCIC dự kiến thoái 36% vốn tại Vinamilk trong năm nay.`,
      `2021-04-13
       SCIC plans to divest its Vinamilk stake
       SCIC plans to sell its 36 percent stake in Vinamilk.`,
      `2021-04-15
       SCIC chuẩn bị thoái vốn Sabeco
       SCIC lên kế hoạch thoái toàn bộ 36% vốn tại Sabeco.`,
    ],
    events: ["PLANNED | 36 % | 3", "PLANNED | 36 % | 1"],
  },
  {
    name: "a merger of two, and one of the two with a third",
    kind: "MERGER",
    stories: [
      `2021-05-17
       Gojek and Tokopedia agree to merge
       Gojek and Tokopedia have agreed to merge.`,
      `2021-05-20
       Gojek sáp nhập với Tokopedia
       Gojek và Tokopedia đã thống nhất sáp nhập.`,
      `2020-12-02
       Grab and Gojek in merger talks
       Grab is in talks to merge with Gojek.`,
    ],
    events: ["IN_TALKS | - | 1", "AGREED | - | 2"],
  },
];
