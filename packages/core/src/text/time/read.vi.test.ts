import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

/** Every period of a text: its words, "~" when estimated, precision, first and last day ("?" when unknown). */
const told = (text: string, publishedAt: string | null): string =>
  read(Doc.of(text, byCode("VI")), { publishedAt })
    .map((p) => {
      const days = `${p.from ?? "?"}..${p.to ?? "?"}${p.fiscal ? " fiscal" : ""}`;
      return `${quote(text, p.span)} = ${p.estimated ? "~" : ""}${p.precision} ${days}`;
    })
    .join("; ");

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(/ => ?/));

// A sentence of a story of 2021-05-10, and what is read from it; nothing behind the arrow where nothing may be read.
const DATED = `
Đại hội cổ đông thường niên diễn ra sáng 29/4. => sáng 29/4 = ~DAY 2021-04-29..2021-04-29
Ngày 29/4, ngân hàng họp đại hội. => Ngày 29/4 = ~DAY 2021-04-29..2021-04-29
Chiều 26/4, hai bên ký hợp đồng. => Chiều 26/4 = ~DAY 2021-04-26..2021-04-26
Hôm 22/4, bộ đã có văn bản. => Hôm 22/4 = ~DAY 2021-04-22..2021-04-22
Quyết định có hiệu lực từ ngày 9/3/2021. => ngày 9/3/2021 = DAY 2021-03-09..2021-03-09
Ngày 25-10-2020, chủ tịch tập đoàn qua đời. => Ngày 25-10-2020 = DAY 2020-10-25..2020-10-25
Ngày 29-12-2015, chính phủ ban hành nghị định. => Ngày 29-12-2015 = DAY 2015-12-29..2015-12-29
Ngày 24.6.2014, dự án được phê duyệt. => Ngày 24.6.2014 = DAY 2014-06-24..2014-06-24
Trong ngày 24.4, giá xăng đi ngang. => ngày 24.4 = ~DAY 2021-04-24..2021-04-24
Ngày 5 tháng 3 năm 2020, nhà máy khởi công. => Ngày 5 tháng 3 năm 2020 = DAY 2020-03-05..2020-03-05
Ngày 15 tháng 4, cổ phiếu chào sàn. => Ngày 15 tháng 4 = ~DAY 2021-04-15..2021-04-15
Tối 16/3, hệ thống gặp sự cố. => Tối 16/3 = ~DAY 2021-03-16..2021-03-16
Rạng sáng 2/5, tàu cập cảng. => Rạng sáng 2/5 = ~DAY 2021-05-02..2021-05-02
Phiên 5/5, chỉ số đi lên. => 5/5 = ~DAY 2021-05-05..2021-05-05
Phiên ngày 7/5, khối ngoại mua ròng. => Phiên ngày 7/5 = ~DAY 2021-05-07..2021-05-07
Công ty chốt quyền vào 31/3. => 31/3 = ~DAY 2021-03-31..2021-03-31
Cổ tức được trả trước 30/9. => trước 30/9 = ~DAY 2021-09-30..2021-09-30
Dự kiến ngày 19/6 chi trả cổ tức. => ngày 19/6 = ~DAY 2021-06-19..2021-06-19
Doanh nghiệp sẽ họp bất thường ngày 15/6. => ngày 15/6 = ~DAY 2021-06-15..2021-06-15
Hạn chót nộp hồ sơ là 31/12. => 31/12 = ~DAY 2021-12-31..2021-12-31
Nghị quyết có hiệu lực từ 15/8. => 15/8 = ~DAY 2021-08-15..2021-08-15
Cuối phiên 29/4, cổ phiếu tăng trần. => 29/4 = ~DAY 2021-04-29..2021-04-29
Hôm nay, giá vàng giảm mạnh. => Hôm nay = ~DAY 2021-05-10..2021-05-10
Hôm qua, hãng công bố kết quả. => Hôm qua = ~DAY 2021-05-09..2021-05-09
Sáng nay, ngân hàng hạ tỷ giá. => Sáng nay = ~DAY 2021-05-10..2021-05-10
Chiều nay, hội đồng quản trị họp. => Chiều nay = ~DAY 2021-05-10..2021-05-10
Chiều qua, giá dầu lao dốc. => Chiều qua = ~DAY 2021-05-09..2021-05-09
Ngày mai, cổ phiếu giao dịch không hưởng quyền. => Ngày mai = ~DAY 2021-05-11..2021-05-11
Sáng mai, bộ trưởng trả lời chất vấn. => Sáng mai = ~DAY 2021-05-11..2021-05-11
Từ ngày 1/4 đến 30/4, hãng giảm giá. => Từ ngày 1/4 đến 30/4 = ~RANGE 2021-04-01..2021-04-30
Từ 1/4 đến 15/5, đội bay tăng chuyến. => Từ 1/4 đến 15/5 = ~RANGE 2021-04-01..2021-05-15
Chương trình kéo dài từ ngày 10 đến 20/5. => từ ngày 10 đến 20/5 = ~RANGE 2021-05-10..2021-05-20
Ngày 27 và 28/4, đoàn làm việc tại Hà Nội. => Ngày 27 và 28/4 = ~RANGE 2021-04-27..2021-04-28
Kỳ nghỉ lễ 30/4-1/5 kéo dài bốn ngày. => 30/4-1/5 = ~RANGE 2021-04-30..2021-05-01
Hội chợ diễn ra 2-15/4. => 2-15/4 = ~RANGE 2021-04-02..2021-04-15
Giai đoạn cách ly từ ngày 30.3 - 15.4. => từ ngày 30.3 - 15.4 = ~RANGE 2021-03-30..2021-04-15
Thứ Hai, 3/5, thị trường mở cửa. => Thứ Hai, 3/5 = ~DAY 2021-05-03..2021-05-03
Thứ sáu tuần trước, Fed nâng lãi suất. => Thứ sáu tuần trước = ~DAY 2021-05-07..2021-05-07
Sáng thứ Hai, giá dầu hồi phục. => Sáng thứ Hai = ~DAY 2021-05-10..2021-05-10
Chủ nhật (2/5), đoàn tàu chạy thử. => Chủ nhật (2/5) = ~DAY 2021-05-02..2021-05-02
Tháng 4, xuất khẩu đạt 25 tỷ USD. => Tháng 4 = ~MONTH 2021-04-01..2021-04-30
Trong tháng 3/2021, hãng bán 1.000 xe. => tháng 3/2021 = MONTH 2021-03-01..2021-03-31
Tháng 12/2020, thương vụ hoàn tất. => Tháng 12/2020 = MONTH 2020-12-01..2020-12-31
Đầu tháng 4, công ty tăng vốn. => Đầu tháng 4 = ~RANGE 2021-04-01..2021-04-10
Giữa tháng 3/2021, nhà máy dừng lò. => Giữa tháng 3/2021 = RANGE 2021-03-11..2021-03-20
Cuối tháng 2, hợp đồng được ký. => Cuối tháng 2 = ~RANGE 2021-02-21..2021-02-28
Hồi tháng 11 năm ngoái, thương vụ đổ bể. => tháng 11 năm ngoái = ~MONTH 2020-11-01..2020-11-30
Tháng 7 năm 2019, liên danh trúng thầu. => Tháng 7 năm 2019 = MONTH 2019-07-01..2019-07-31
Tháng Ba, việc làm tăng chậm. => Tháng Ba = ~MONTH 2021-03-01..2021-03-31
Tháng này, giá điện không đổi. => Tháng này = ~MONTH 2021-05-01..2021-05-31
Tháng trước, doanh số giảm. => Tháng trước = ~MONTH 2021-04-01..2021-04-30
Tháng tới, hãng ra mắt xe mới. => Tháng tới = ~MONTH 2021-06-01..2021-06-30
Tháng sau, công ty niêm yết. => Tháng sau = ~MONTH 2021-06-01..2021-06-30
Tháng 4 vừa qua, lạm phát tăng nhẹ. => Tháng 4 vừa qua = ~MONTH 2021-04-01..2021-04-30
Tháng 9 tới, nhà máy vận hành. => Tháng 9 tới = ~MONTH 2021-09-01..2021-09-30
Từ tháng 4 đến tháng 6, doanh số lập kỷ lục. => Từ tháng 4 đến tháng 6 = ~RANGE 2021-04-01..2021-06-30
Từ tháng 10/2020 đến tháng 3/2021, giá thép tăng gấp đôi. => Từ tháng 10/2020 đến tháng 3/2021 = RANGE 2020-10-01..2021-03-31
Tháng 7 và tháng 8 năm 2020, khách du lịch vắng. => Tháng 7 và tháng 8 năm 2020 = RANGE 2020-07-01..2020-08-31
Quý I, ngân hàng lãi lớn. => Quý I = ~QUARTER 2021-01-01..2021-03-31
Quý 1/2020, doanh thu giảm. => Quý 1/2020 = QUARTER 2020-01-01..2020-03-31
Quý III/2019 là quý tốt nhất. => Quý III/2019 = QUARTER 2019-07-01..2019-09-30
Quý 2 năm 2020, hãng lỗ nặng. => Quý 2 năm 2020 = QUARTER 2020-04-01..2020-06-30
Trong quý IV năm ngoái, lợi nhuận đi ngang. => quý IV năm ngoái = ~QUARTER 2020-10-01..2020-12-31
Quý II và quý III năm 2020, sản lượng thấp. => Quý II và quý III năm 2020 = RANGE 2020-04-01..2020-09-30
Quý vừa qua, doanh số tăng. => Quý vừa qua = ~QUARTER 2021-01-01..2021-03-31
Quý trước, công ty lỗ. => Quý trước = ~QUARTER 2021-01-01..2021-03-31
Quý này, hãng mở thêm cửa hàng. => Quý này = ~QUARTER 2021-04-01..2021-06-30
Quý tới, dự án khởi công. => Quý tới = ~QUARTER 2021-07-01..2021-09-30
Quý đầu năm nay, lợi nhuận gấp đôi. => Quý đầu năm nay = ~QUARTER 2021-01-01..2021-03-31
Quý đầu năm, công ty lỗ 41 tỷ. => Quý đầu năm = ~QUARTER 2021-01-01..2021-03-31
Quý cuối năm 2020, giá thép tăng. => Quý cuối năm 2020 = QUARTER 2020-10-01..2020-12-31
Q3/2019, doanh thu đi lên. => Q3/2019 = QUARTER 2019-07-01..2019-09-30
Kết quả Q1/2021 vượt kế hoạch. => Q1/2021 = QUARTER 2021-01-01..2021-03-31
6 tháng đầu năm, vốn FDI giảm. => 6 tháng đầu năm = ~HALF 2021-01-01..2021-06-30
6 tháng đầu năm 2020, công ty lỗ. => 6 tháng đầu năm 2020 = HALF 2020-01-01..2020-06-30
9 tháng đầu năm 2020, lãi 108 tỷ. => 9 tháng đầu năm 2020 = RANGE 2020-01-01..2020-09-30
Ba tháng đầu năm nay, xuất khẩu tăng. => Ba tháng đầu năm nay = ~QUARTER 2021-01-01..2021-03-31
Sau 3 tháng đầu năm, nhiều hãng phá sản. => 3 tháng đầu năm = ~QUARTER 2021-01-01..2021-03-31
2 tháng cuối năm 2020, sức mua tăng. => 2 tháng cuối năm 2020 = RANGE 2020-11-01..2020-12-31
6 tháng cuối năm, giá sẽ ổn định. => 6 tháng cuối năm = ~HALF 2021-07-01..2021-12-31
Lũy kế 9 tháng, doanh thu đạt 5.711 tỷ đồng. => 9 tháng = ~RANGE 2021-01-01..2021-09-30
Trong 8 tháng năm 2020, ngân sách hụt thu. => 8 tháng năm 2020 = RANGE 2020-01-01..2020-08-31
Nửa đầu năm 2020, lợi nhuận giảm. => Nửa đầu năm 2020 = HALF 2020-01-01..2020-06-30
Nửa cuối năm 2018, thị trường trầm lắng. => Nửa cuối năm 2018 = HALF 2018-07-01..2018-12-31
Nửa đầu năm nay, giá nhà tăng. => Nửa đầu năm nay = ~HALF 2021-01-01..2021-06-30
Hai quý đầu năm 2020, doanh thu giảm. => Hai quý đầu năm 2020 = HALF 2020-01-01..2020-06-30
Năm 2016, doanh thu thấp hơn dự kiến. => Năm 2016 = YEAR 2016-01-01..2016-12-31
Năm nay, ngân hàng đặt mục tiêu lãi 1.400 tỷ đồng. => Năm nay = ~YEAR 2021-01-01..2021-12-31
Năm ngoái, giá cổ phiếu tăng gấp đôi. => Năm ngoái = ~YEAR 2020-01-01..2020-12-31
Năm trước, công ty không chia cổ tức. => Năm trước = ~YEAR 2020-01-01..2020-12-31
Năm tới, hãng mở 50 cửa hàng. => Năm tới = ~YEAR 2022-01-01..2022-12-31
Năm sau, nhà máy chạy hết công suất. => Năm sau = ~YEAR 2022-01-01..2022-12-31
Cả năm 2020, lãi trước thuế đạt 1.005 tỷ đồng. => Cả năm 2020 = YEAR 2020-01-01..2020-12-31
Năm vừa qua là năm khó khăn. => Năm vừa qua = ~YEAR 2020-01-01..2020-12-31
Năm 2017 và 2018, hãng lỗ liên tiếp. => Năm 2017 = YEAR 2017-01-01..2017-12-31; 2018 = YEAR 2018-01-01..2018-12-31
Đầu năm 2022, nhà máy sẽ chạy thử. => Đầu năm 2022 = RANGE 2022-01-01..2022-03-31
Giữa năm 2019, công ty đổi chủ. => Giữa năm 2019 = RANGE 2019-05-01..2019-08-31
Cuối năm 2011, nhà nước thoái vốn. => Cuối năm 2011 = RANGE 2011-09-01..2011-12-31
Cuối năm nay, cầu sẽ thông xe. => Cuối năm nay = ~RANGE 2021-09-01..2021-12-31
Đầu năm nay, giá phân bón tăng. => Đầu năm nay = ~RANGE 2021-01-01..2021-03-31
Cuối năm ngoái, hãng vay 300 triệu USD. => Cuối năm ngoái = ~RANGE 2020-09-01..2020-12-31
Từ đầu năm đến nay, cổ phiếu tăng 40%. => Từ đầu năm đến nay = ~RANGE 2021-01-01..2021-05-10
Từ đầu năm 2021 đến nay, có 10 doanh nghiệp lên sàn. => Từ đầu năm 2021 đến nay = ~RANGE 2021-01-01..2021-05-10
Từ năm 2013 đến nay, hãng đã đổi chủ ba lần. => Từ năm 2013 đến nay = ~RANGE 2013-01-01..2021-05-10
Kể từ năm 2015, doanh thu tăng đều. => Kể từ năm 2015 = ~RANGE 2015-01-01..2021-05-10
Giai đoạn 2016-2020, vốn đầu tư công tăng. => Giai đoạn 2016-2020 = RANGE 2016-01-01..2020-12-31
Trong giai đoạn 2021 - 2025, tỉnh kêu gọi 20 dự án. => Trong giai đoạn 2021 - 2025 = RANGE 2021-01-01..2025-12-31
Nhiệm kỳ 2020-2025, hội đồng có bảy thành viên. => Nhiệm kỳ 2020-2025 = RANGE 2020-01-01..2025-12-31
Từ năm 2018 đến 2020, hãng đầu tư 5 tỷ USD. => Từ năm 2018 đến 2020 = RANGE 2018-01-01..2020-12-31
Niên độ 2019-2020, công ty mía đường có lãi. => Niên độ 2019-2020 = YEAR 2019-01-01..2020-12-31 fiscal
Niên độ 2017-2018, lợi nhuận âm. => Niên độ 2017-2018 = YEAR 2017-01-01..2018-12-31 fiscal
Năm tài chính 2020, tập đoàn lãi 13.000 tỷ đồng. => Năm tài chính 2020 = YEAR 2020-01-01..2020-12-31 fiscal
Năm tài chính 2019-2020, hãng Nhật lỗ. => Năm tài chính 2019-2020 = YEAR 2019-01-01..2020-12-31 fiscal
Niên độ trước, công ty lỗ nặng. => Niên độ trước = ~YEAR 2020-01-01..2020-12-31 fiscal
Báo cáo FY2018 đã được kiểm toán. => FY2018 = YEAR 2018-01-01..2018-12-31 fiscal
So với cùng kỳ năm trước, lợi nhuận quý I/2021 tăng 26%. => cùng kỳ năm trước = ~QUARTER 2020-01-01..2020-03-31; quý I/2021 = QUARTER 2021-01-01..2021-03-31
Quý I/2020, doanh thu tăng 24% so với cùng kỳ năm trước. => Quý I/2020 = QUARTER 2020-01-01..2020-03-31; cùng kỳ năm trước = ~QUARTER 2019-01-01..2019-03-31
Trong 6 tháng đầu năm 2020, lãi giảm 58% so với cùng kỳ. => 6 tháng đầu năm 2020 = HALF 2020-01-01..2020-06-30; cùng kỳ = ~HALF 2019-01-01..2019-06-30
Quý I/2021, sản lượng tăng so với cùng kỳ năm 2019. => Quý I/2021 = QUARTER 2021-01-01..2021-03-31; cùng kỳ năm 2019 = ~QUARTER 2019-01-01..2019-03-31
Trong 2 năm tới, hãng mở 100 cửa hàng. => Trong 2 năm tới = ~RANGE 2022-01-01..2023-12-31
Trong 3 năm qua, giá đất tăng ba lần. => Trong 3 năm qua = ~RANGE 2018-01-01..2020-12-31
10 năm gần đây, nhân sự tăng gấp đôi. => 10 năm gần đây = ~RANGE 2011-01-01..2020-12-31
Trong vòng 5 năm tới, vốn sẽ tăng. => Trong vòng 5 năm tới = ~RANGE 2022-01-01..2026-12-31
5 ngày qua, cổ phiếu giảm sàn. => 5 ngày qua = ~RANGE 2021-05-05..2021-05-09
2 tuần tới, giá xăng có thể tăng. => 2 tuần tới = ~RANGE 2021-05-17..2021-05-30
Trong 8 tháng qua, đã có 24.400 doanh nghiệp giải thể. => Trong 8 tháng qua = ~RANGE 2020-09-01..2021-04-30
Cách đây 3 năm, công ty suýt phá sản. => Cách đây 3 năm = ~YEAR 2018-01-01..2018-12-31
Hai năm trước, quỹ rót vốn vào hãng. => Hai năm trước = ~YEAR 2019-01-01..2019-12-31
Vài năm gần đây, xu hướng này phổ biến. => Vài năm gần đây = RANGE ?..?
Nhiều năm qua, hãng không có lãi. => Nhiều năm qua = RANGE ?..?
Thời gian tới, công ty tiếp tục mở rộng. => Thời gian tới = RANGE ?..?
Tuần trước, hai bên ký biên bản. => Tuần trước = ~WEEK 2021-05-03..2021-05-09
Tuần này, Fed họp về lãi suất. => Tuần này = ~WEEK 2021-05-10..2021-05-16
Tuần tới, cổ phiếu lên sàn. => Tuần tới = ~WEEK 2021-05-17..2021-05-23
Cuối tuần trước, giá vàng lập đỉnh. => Cuối tuần trước = ~RANGE 2021-05-07..2021-05-09
Đầu tuần này, tỷ giá hạ nhiệt. => Đầu tuần này = ~RANGE 2021-05-10..2021-05-12
Thập niên 1990, thị trường còn sơ khai. => Thập niên 1990 = RANGE 1990-01-01..1999-12-31
Những năm 80, xe máy còn hiếm. => Những năm 80 = RANGE 1980-01-01..1989-12-31
Tính đến 31/12/2020, tổng tài sản là 116.000 tỷ đồng. => 31/12/2020 = DAY 2020-12-31..2020-12-31
Tại ngày 31/3/2021, tồn kho tăng. => ngày 31/3/2021 = DAY 2021-03-31..2021-03-31
Đến năm 2025, tỉnh có 10 khu công nghiệp. => năm 2025 = YEAR 2025-01-01..2025-12-31
Trước năm 2030, nhà máy nhiệt điện sẽ đóng cửa. => Trước năm 2030 = RANGE ?..2029-12-31
Ngày 1/10 năm ngoái, giá điện tăng. => Ngày 1/10 năm ngoái = ~DAY 2020-10-01..2020-10-01
Cuối quý II, nợ xấu giảm. => Cuối quý II = ~RANGE 2021-06-01..2021-06-30
Đầu quý IV/2020, hãng nhận máy bay. => Đầu quý IV/2020 = RANGE 2020-10-01..2020-10-31
Kế hoạch 2021 gồm ba mục tiêu. => 2021 = YEAR 2021-01-01..2021-12-31
Kết quả kinh doanh 2020 vượt kỳ vọng. => 2020 = YEAR 2020-01-01..2020-12-31
Bằng sáng chế này giúp hãng giữ thị phần. => 
Nhà sáng lập nắm giữ năm phần trăm vốn. => 
Công ty bắt đầu từ con số không. => 
Quý vị cổ đông có thể tra cứu trực tuyến. => 
Hợp đồng có thời hạn 12 tháng. => 
Dịch vụ hỗ trợ khách hàng 24/7. => 
Nhà máy cấp nước cho 1/3 dân số. => 
Giá tăng ngày càng nhanh. => 
Ông lớn thứ hai của ngành là đối thủ cũ. => 
Lãi suất tiết kiệm kỳ hạn 6 tháng giảm. => 
Theo Nghị định 12/2022/NĐ-CP, mức phạt tăng. => 
Hội đồng quản trị giữ nguyên kế hoạch hằng năm. => 
`;

test.each(rowsOf(DATED))("%s", (text = "", expected = "") => {
  expect(told(text, "2021-05-10T08:00:00+07:00")).toBe(expected);
});

// The same reader on a story without a date: what no words fix stays unknown.
const UNDATED = `
Sau quý kinh doanh tốt nhất (từ tháng 4 đến tháng 6), hãng vay 1 tỷ USD. => từ tháng 4 đến tháng 6 = RANGE ?..?
Hãng trở thành startup giá trị nhất thế giới vào năm 2014. => năm 2014 = YEAR 2014-01-01..2014-12-31
Năm 2016, doanh thu thấp hơn dự kiến. => Năm 2016 = YEAR 2016-01-01..2016-12-31
Doanh thu tăng 328% trong quý vừa qua. => quý vừa qua = QUARTER ?..?
Hãng dự kiến mở thêm 100 cửa hàng trong 2 năm tới. => trong 2 năm tới = RANGE ?..?
Ngày 29/4, đại hội đã diễn ra. => Ngày 29/4 = DAY ?..?
Quý III, công ty lãi 40 tỷ đồng. => Quý III = QUARTER ?..?
Hôm qua, giá vàng tăng mạnh. => Hôm qua = DAY ?..?
6 tháng đầu năm, công ty lỗ 11 tỷ đồng. => 6 tháng đầu năm = HALF ?..?
Từ năm 2013 đến nay, công ty luôn có lãi. => Từ năm 2013 đến nay = RANGE 2013-01-01..?
Lợi nhuận quý I/2020 tăng 24% so với cùng kỳ năm trước. => quý I/2020 = QUARTER 2020-01-01..2020-03-31; cùng kỳ năm trước = ~QUARTER 2019-01-01..2019-03-31
Cuối tháng 4, công ty họp đại hội. => Cuối tháng 4 = RANGE ?..?
Tuần trước, hợp đồng đã được ký. => Tuần trước = WEEK ?..?
Đầu năm 2022, nhà máy sẽ chạy thử. => Đầu năm 2022 = RANGE 2022-01-01..2022-03-31
Niên độ trước, doanh nghiệp có lãi. => Niên độ trước = YEAR ?..? fiscal
Từ tháng 10/2020 đến tháng 3, giá thép tăng gấp đôi. => Từ tháng 10/2020 đến tháng 3 = RANGE 2020-10-01..2021-03-31
`;

test.each(rowsOf(UNDATED))("undated: %s", (text = "", expected = "") => {
  expect(told(text, null)).toBe(expected);
});
