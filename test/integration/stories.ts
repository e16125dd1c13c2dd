import type { Story } from "../kit/line.ts";

// One loan told by three papers, and a story of another matter. Written for these tests.
export const LOAN: readonly Story[] = [
  {
    title: "Rộ tin Masan muốn vay 500 triệu USD",
    text: "Theo nguồn thạo tin, Tập đoàn Masan muốn vay 500 triệu USD từ một nhóm ngân hàng nước ngoài. Masan chưa bình luận về thông tin này.",
    url: "https://baoa.example/masan-tin-don-vay",
    source: "Báo A",
    publishedAt: "2021-05-03T08:00:00+07:00",
  },
  {
    title: "Masan đàm phán khoản vay hợp vốn 500 triệu USD",
    text: "Tập đoàn Masan đang đàm phán khoản vay hợp vốn trị giá 500 triệu USD với nhóm ngân hàng do BNP Paribas thu xếp.",
    url: "https://baob.example/masan-dam-phan",
    source: "Báo B",
    publishedAt: "2021-05-17T09:30:00+07:00",
  },
  {
    title: "Masan ký hợp đồng tín dụng 600 triệu USD",
    text: "Ngày 28/5, Tập đoàn Masan đã ký hợp đồng vay hợp vốn trị giá 600 triệu USD với nhóm ngân hàng do BNP Paribas thu xếp. Khoản vay có kỳ hạn 5 năm.",
    url: "https://baoc.example/masan-ky-hop-dong",
    source: "Báo C",
    publishedAt: "2021-05-28T16:45:00+07:00",
  },
];

export const RESULTS: Story = {
  title: "FPT lãi hơn 3.500 tỷ đồng năm 2020",
  text: "Tập đoàn FPT (mã: FPT) công bố kết quả kinh doanh năm 2020 với doanh thu 29.830 tỷ đồng, tăng 7,6%. Lợi nhuận sau thuế đạt 4.424 tỷ đồng.",
  url: "https://baoa.example/fpt-lai",
  source: "Báo A",
  publishedAt: "2021-01-20T10:00:00+07:00",
};
