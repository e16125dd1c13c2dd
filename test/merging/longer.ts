import type { Scenario } from "./scenario.ts";

/** Whole stories, with background and figures that belong to other matters. Written for these tests; what the companies do is not real. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "a takeover told at length by a Vietnamese and an English paper, with other deals as background",
    kind: "ACQUISITION",
    figures: ["DEAL_VALUE"],
    stories: [
      `2021-04-06
       SK Group chi 410 triệu USD mua VinCommerce
       SK Group vừa mua lại công ty bán lẻ VinCommerce từ Masan với giá 410 triệu USD.
       Sau giao dịch, Masan tập trung vào hàng tiêu dùng.
       Thị trường bán lẻ trong nước được dự báo tăng trưởng 9% mỗi năm cho đến năm 2025.
       Cổ phiếu của các doanh nghiệp cùng ngành đồng loạt tăng trong phiên sáng nay.`,
      `2021-04-07
       SK Group buys VinCommerce
       South Korea's SK Group has acquired VinCommerce from Masan for $410 million.
       The retailer runs more than 2,300 shops across the country.
       Shares of rivals rose on Tuesday, with the market index up 0.4 percent.`,
    ],
    events: ["COMPLETED | 410000000 USD | 2"],
  },
  {
    name: "a story that tells of two loans, and one that tells of the second alone",
    kind: "LOAN",
    figures: ["PRINCIPAL"],
    stories: [
      `2021-06-10
       Novaland vay 250 triệu USD
       Novaland ký hợp đồng vay 250 triệu USD do Credit Suisse thu xếp.
       Tuần trước, Sovico cũng đã ký hợp đồng vay 100 triệu USD từ HSBC.
       Lãi suất vay ngoại tệ được cho là đang thấp hơn lãi suất trong nước khoảng 3 điểm phần trăm.`,
      `2021-06-05
       Sovico vay HSBC
       Sovico vừa ký hợp đồng vay 100 triệu USD từ HSBC.
       Nguồn vốn được dùng cho mảng hàng không và bất động sản.
       Trong năm 2020, tập đoàn giảm đầu tư vì dịch bệnh.`,
    ],
    events: ["AGREED | 100000000 USD | 2", "AGREED | 250000000 USD | 1"],
  },
  {
    name: "results told at length, and the plan for the year beside them",
    kind: "EARNINGS",
    figures: ["NET_PROFIT"],
    stories: [
      `2021-07-21
       Hòa Phát lãi 9.745 tỷ đồng trong quý II
       Quý II/2021, Hòa Phát đạt lợi nhuận sau thuế 9.745 tỷ đồng, gấp 3,5 lần cùng kỳ năm trước.
       Doanh thu tăng mạnh nhờ giá thép và sản lượng bán hàng.
       Năm nay, tập đoàn đặt mục tiêu lợi nhuận 18.000 tỷ đồng.
       Ban lãnh đạo cho biết nhà máy mới sẽ giúp công suất tăng thêm từ năm sau.`,
      `2021-07-22
       Steelmaker Hoa Phat posts record quarter
       Hoa Phat reported net profit of 9,745 billion dong for the second quarter of 2021.
       Steel prices have risen since the start of the year.
       The company is building a second complex in the central region.`,
      `2021-04-20
       Hòa Phát lãi 7.005 tỷ đồng quý I
       Hòa Phát công bố lợi nhuận sau thuế quý I/2021 đạt 7.005 tỷ đồng.
       Đây là mức cao nhất trong một quý tính đến thời điểm đó.`,
    ],
    events: ["COMPLETED | 7005000000000 VND | 1", "COMPLETED | 9745000000000 VND | 2"],
  },
  {
    name: "a deal denied by one side, then agreed half a year later",
    kind: "ACQUISITION",
    figures: ["DEAL_VALUE"],
    stories: [
      `2020-09-14
       Rộ tin Masan mua lại chuỗi Phúc Long
       Theo nguồn tin của một số quỹ đầu tư, Masan đang đàm phán mua lại Phúc Long.
       Giá trị thương vụ không được tiết lộ.`,
      `2020-09-16
       Masan bác tin mua Phúc Long
       Masan bác bỏ thông tin mua lại Phúc Long.`,
      `2021-03-08
       Masan mua Phúc Long
       Masan đồng ý mua lại Phúc Long với giá 62 tỷ đồng.
       Chuỗi có hơn 60 cửa hàng tại TP HCM và Hà Nội.`,
    ],
    events: ["IN_TALKS > DENIED > AGREED | 62000000000 VND | 3"],
  },
  {
    name: "two plants of one company, built at one time",
    kind: "CAPITAL_PROJECT",
    figures: ["INVESTMENT_VALUE"],
    stories: [
      `2021-03-10
       Vinamilk xây nhà máy sữa tại Hưng Yên
       Vinamilk khởi công nhà máy sữa Hưng Yên với vốn đầu tư 4.600 tỷ đồng.
       Nhà máy có công suất 400 triệu lít mỗi năm.`,
      `2021-03-25
       Vinamilk khởi công trang trại bò sữa Mộc Châu
       Vinamilk khởi công trang trại bò sữa Mộc Châu với vốn đầu tư 3.150 tỷ đồng.
       Trang trại nuôi 4.000 con bò và mở cửa cho khách du lịch.`,
      `2021-03-11
       Khởi công nhà máy sữa Hưng Yên
       Vinamilk đã khởi công nhà máy sữa Hưng Yên có vốn đầu tư 4.600 tỷ đồng.`,
    ],
    events: ["IN_PROGRESS | 4600000000000 VND | 2", "IN_PROGRESS | 3150000000000 VND | 1"],
  },
];
