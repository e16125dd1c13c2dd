import { expect, test } from "vitest";
import * as Doc from "../doc.ts";
import { byCode } from "../lang/index.ts";
import { quote } from "../span.ts";
import { read } from "./read.ts";

/** Every quantity of a text: its words, "~" when about, measure, value, bounds that are not the value, currency, unit. */
const told = (text: string): string =>
  read(Doc.of(text, byCode("VI")))
    .map((q) => {
      const bounds = q.min === q.value && q.max === q.value ? "" : ` ${q.min ?? ""}..${q.max ?? ""}`;
      const parts = [q.measure, q.value + bounds, q.currency, q.unit].filter((part) => part !== null);
      return `${quote(text, q.span)} = ${q.approximate ? "~" : ""}${parts.join(" ")}`;
    })
    .join("; ");

// A sentence, and what is read from it; nothing behind the arrow where nothing may be read.
const TABLE = `
Xiaomi đang đàm phán khoản vay 1 tỷ USD từ nhóm 18 ngân hàng. => 1 tỷ USD = MONEY 1000000000 USD; 18 ngân hàng = COUNT 18 ngân hàng
Hãng điện thoại nhận gần 3.000 giấy phép sau khi mở 123 cửa hàng. => gần 3.000 giấy phép = ~COUNT 3000 giấy phép; 123 cửa hàng = COUNT 123 cửa hàng
Doanh thu tại Ấn Độ tăng 328% chỉ trong ba tháng. => 328% = PERCENT 328 percent; ba tháng = COUNT 3 tháng
Vốn điều lệ của doanh nghiệp đạt 8.564 tỷ đồng, tăng 50% sau đợt phát hành. => 8.564 tỷ đồng = MONEY 8564000000000 VND; 50% = PERCENT 50 percent
Ngân hàng đặt mục tiêu lãi trước thuế 16.654 tỷ đồng, cao hơn 27,9% so với mức thực hiện. => 16.654 tỷ đồng = MONEY 16654000000000 VND; 27,9% = PERCENT 27.9 percent
Cổ đông lớn chuyển nhượng 51,4 triệu cổ phiếu với giá 113.000 đồng mỗi cổ phiếu. => 51,4 triệu cổ phiếu = COUNT 51400000 cổ phiếu; 113.000 đồng mỗi cổ phiếu = MONEY 113000 VND cổ phiếu
Tập đoàn chi 5.800 tỷ đồng mua lại 14% cổ phần, tương đương 1 tỷ USD. => 5.800 tỷ đồng = MONEY 5800000000000 VND; 14% = PERCENT 14 percent; 1 tỷ USD = MONEY 1000000000 USD
Lợi nhuận sau thuế chỉ còn 2,6 tỉ đồng, giảm 6%. => 2,6 tỉ đồng = MONEY 2600000000 VND; 6% = PERCENT 6 percent
Công ty mẹ lỗ 41 tỷ, trong khi doanh thu đạt 4 tỷ đồng. => 41 tỷ = MONEY 41000000000 VND; 4 tỷ đồng = MONEY 4000000000 VND
Doanh nghiệp kỳ vọng doanh thu 3.100 đến 3.300 tỷ đồng, lợi nhuận 450-500 tỷ đồng. => 3.100 đến 3.300 tỷ đồng = MONEY 3100000000000 3100000000000..3300000000000 VND; 450-500 tỷ đồng = MONEY 450000000000 450000000000..500000000000 VND
Fed hạ lãi suất 0,25 điểm phần trăm, về vùng 2-2,25%. => 0,25 điểm phần trăm = PERCENT 0.25 percentage points; 2-2,25% = PERCENT 2 2..2.25 percent
Ngân hàng trung ương nâng lãi suất thêm 25 điểm cơ bản. => 25 điểm cơ bản = PERCENT 25 basis points
Tỷ giá trung tâm ở mức 23.272 đồng/USD, tăng 5 đồng. => 23.272 đồng/USD = MONEY 23272 VND USD; 5 đồng = MONEY 5 VND
Giá vàng miếng niêm yết ở 55,22 - 55,57 triệu đồng/lượng. => 55,22 - 55,57 triệu đồng/lượng = MONEY 55220000 55220000..55570000 VND lượng
Vàng giao ngay lên 1.767,8 USD một ounce. => 1.767,8 USD một ounce = MONEY 1767.8 USD ounce
Dầu Brent tăng 1,2 USD lên 64,86 USD/thùng. => 1,2 USD = MONEY 1.2 USD; 64,86 USD/thùng = MONEY 64.86 USD thùng
HĐQT trình phương án chia cổ tức bằng tiền 1.500 đồng/cổ phiếu. => 1.500 đồng/cổ phiếu = MONEY 1500 VND cổ phiếu
Công ty trả cổ tức 20% bằng tiền mặt và 15% bằng cổ phiếu. => 20% = PERCENT 20 percent; 15% = PERCENT 15 percent
Cổ phiếu thưởng phát hành theo tỷ lệ 10:3. => 10:3 = RATIO 3.333333 ratio
Cổ đông hiện hữu được mua thêm theo tỷ lệ 2:1 với giá 10.000 đồng/cp. => 2:1 = RATIO 2 ratio; 10.000 đồng/cp = MONEY 10000 VND cp
Lợi nhuận gấp 3 lần cùng kỳ. => gấp 3 lần = RATIO 3 times
Doanh thu cao gấp hơn 2,5 lần con số của năm ngoái. => gấp hơn 2,5 lần = RATIO 2.5 2.5.. times
Giá nhà tăng gấp đôi sau hai năm. => tăng gấp đôi = RATIO 2 times; hai năm = COUNT 2 năm
Số đơn hàng cao gấp rưỡi kế hoạch. => gấp rưỡi = RATIO 1.5 times
Nhà máy có công suất 2.400 MW, vốn đầu tư khoảng 1,3 tỷ USD. => 2.400 MW = COUNT 2400 MW; khoảng 1,3 tỷ USD = ~MONEY 1300000000 USD
Khu công nghiệp rộng 65ha, giai đoạn 2 thêm 120 ha nữa. => 65ha = COUNT 65 ha; 120 ha = COUNT 120 ha
Dự án gồm 2 block cao 14 tầng với 168 căn hộ trên khu đất 4.400 m2. => 2 block = COUNT 2 block; 14 tầng = COUNT 14 tầng; 168 căn hộ = COUNT 168 căn hộ; 4.400 m2 = COUNT 4400 m2
Hơn một nửa số cổ đông tán thành. => Hơn một nửa = RATIO 0.5 0.5..
Một phần ba vốn đến từ ngân hàng, hai phần ba là vốn tự có. => Một phần ba = RATIO 0.333333; hai phần ba = RATIO 0.666667
Nhà máy cấp nước cho khoảng 1/3 dân số thành phố. => khoảng 1/3 = ~RATIO 0.333333
Quỹ ngoại nắm 2/3 số ghế trong hội đồng quản trị. => 2/3 = RATIO 0.666667
Tỷ phú chi một nghìn tỷ đồng mua siêu dự án. => một nghìn tỷ đồng = MONEY 1000000000000 VND
Hai nhóm cổ đông góp hai mươi ba triệu USD. => Hai nhóm = COUNT 2 nhóm; hai mươi ba triệu USD = MONEY 23000000 USD
Ông dành mười lăm tỷ đồng làm từ thiện. => mười lăm tỷ đồng = MONEY 15000000000 VND
Lô trái phiếu trị giá một trăm hai mươi tỷ đồng. => một trăm hai mươi tỷ đồng = MONEY 120000000000 VND
Công ty được hoàn năm trăm triệu đồng tiền thuế. => năm trăm triệu đồng = MONEY 500000000 VND
Căn hộ có giá 2 tỷ rưỡi. => 2 tỷ rưỡi = MONEY 2500000000 VND
Mức đầu tư là nửa triệu USD. => nửa triệu USD = MONEY 500000 USD
Hãng ví điện tử lỗ 1 tỷ 200 triệu đồng mỗi ngày. => 1 tỷ 200 triệu đồng mỗi ngày = MONEY 1200000000 VND ngày
Thương vụ có giá 11,2 nghìn tỷ won. => 11,2 nghìn tỷ won = MONEY 11200000000000 KRW
Gia đình họ phải nộp 12 ngàn tỉ won tiền thuế thừa kế. => 12 ngàn tỉ won = MONEY 12000000000000 KRW
Doanh thu quý đạt 209,5 tỷ nhân dân tệ. => 209,5 tỷ nhân dân tệ = MONEY 209500000000 CNY
Doanh số 9 tháng là 610,8 tỷ NDT, gần 87 tỷ USD. => 610,8 tỷ NDT = MONEY 610800000000 CNY; gần 87 tỷ USD = ~MONEY 87000000000 USD
Hãng xe Nhật lãi 1.500 tỷ yen. => 1.500 tỷ yen = MONEY 1500000000000 JPY
Tập đoàn huy động 400 tỷ baht qua trái phiếu. => 400 tỷ baht = MONEY 400000000000 THB
Thương vụ trị giá 7,5 tỷ bảng Anh, khoảng 10 tỷ đô la Mỹ. => 7,5 tỷ bảng Anh = MONEY 7500000000 GBP; khoảng 10 tỷ đô la Mỹ = ~MONEY 10000000000 USD
Quỹ rót 30 triệu đôla Singapore vào startup. => 30 triệu đôla Singapore = MONEY 30000000 SGD
Khoản vay 250 triệu euro có kỳ hạn 5 năm. => 250 triệu euro = MONEY 250000000 EUR; 5 năm = COUNT 5 năm
Sàn phạt công ty 2,5 tỷ rupee. => 2,5 tỷ rupee = MONEY 2500000000 INR
Giá chào bán là 15 đôla Hong Kong một cổ phiếu. => 15 đôla Hong Kong một cổ phiếu = MONEY 15 HKD cổ phiếu
Hãng thu về 120 triệu đô la Úc. => 120 triệu đô la Úc = MONEY 120000000 AUD
Nhà đầu tư mua ròng hơn 300 tỷ, chủ yếu ở nhóm ngân hàng. => hơn 300 tỷ = MONEY 300000000000 300000000000.. VND
Lãi ròng tăng 20 tỷ so với năm trước. => 20 tỷ = MONEY 20000000000 VND
Vốn hóa vượt 100.000 tỷ đồng. => vượt 100.000 tỷ đồng = MONEY 100000000000000 100000000000000.. VND
Ngân hàng cho vay tối đa 80% giá trị căn hộ. => tối đa 80% = PERCENT 80 ..80 percent
Chi phí không quá 50 triệu đồng. => không quá 50 triệu đồng = MONEY 50000000 ..50000000 VND
Mức phạt lên tới 200 triệu đồng. => lên tới 200 triệu đồng = MONEY 200000000 ..200000000 VND
Sẽ có ít nhất 500 lao động bị ảnh hưởng. => ít nhất 500 lao động = COUNT 500 500.. lao động
Chưa đến 10% khách hàng hủy đơn. => Chưa đến 10% = PERCENT 10 ..10 percent
Doanh nghiệp có từ 300 lao động trở lên được hỗ trợ. => từ 300 lao động trở lên = COUNT 300 300.. lao động
Khách mua từ 3 đến 5 sản phẩm được giảm 10%-25%. => từ 3 đến 5 sản phẩm = COUNT 3 3..5 sản phẩm; 10%-25% = PERCENT 10 10..25 percent
Lãi suất từ 6,5% đến 7,2% một năm. => từ 6,5% đến 7,2% = PERCENT 6.5 6.5..7.2 percent
Tỷ lệ nợ xấu giảm từ 2,1% xuống 1,8%. => 2,1% = PERCENT 2.1 percent; 1,8% = PERCENT 1.8 percent
Vốn điều lệ tăng từ 500 lên 1.200 tỷ đồng. => 500 = MONEY 500000000000 VND; 1.200 tỷ đồng = MONEY 1200000000000 VND
Giá cổ phiếu rơi từ 45.000 đồng xuống còn 32.500 đồng. => 45.000 đồng = MONEY 45000 VND; 32.500 đồng = MONEY 32500 VND
Doanh thu và lợi nhuận lần lượt đạt 1.285 tỷ và 178 tỷ đồng. => 1.285 tỷ = MONEY 1285000000000 VND; 178 tỷ đồng = MONEY 178000000000 VND
Ba ngân hàng lần lượt cho vay 3, 5 và 7 triệu USD. => Ba ngân hàng = COUNT 3 ngân hàng; 3 = MONEY 3000000 USD; 5 = MONEY 5000000 USD; 7 triệu USD = MONEY 7000000 USD
Biên lợi nhuận lần lượt là 12,5% và 15%. => 12,5% = PERCENT 12.5 percent; 15% = PERCENT 15 percent
Hệ thống có 1,4 tỷ tài khoản người dùng. => 1,4 tỷ tài khoản = COUNT 1400000000 tài khoản
Hơn 437.664 tài khoản bị lộ thông tin. => Hơn 437.664 tài khoản = COUNT 437664 437664.. tài khoản
Ứng dụng đạt 100 triệu lượt tải sau một tháng. => 100 triệu lượt tải = COUNT 100000000 lượt tải
Hãng bán được 67.800 ôtô, tăng 12%. => 67.800 ôtô = COUNT 67800 ôtô; 12% = PERCENT 12 percent
Cả nước có 34.889 doanh nghiệp rút lui. => 34.889 doanh nghiệp = COUNT 34889 doanh nghiệp
Sân bay đón 20 triệu khách mỗi năm. => 20 triệu khách = COUNT 20000000 khách
Tập đoàn tuyển thêm 3.000 người cho nhà máy mới. => 3.000 người = COUNT 3000 người
Chuỗi có 31 siêu thị, 12 trung tâm thương mại và hơn 2.400 cửa hàng tiện lợi. => 31 siêu thị = COUNT 31 siêu thị; 12 trung tâm thương mại = COUNT 12 trung tâm thương mại; hơn 2.400 cửa hàng = COUNT 2400 2400.. cửa hàng
Hãng bay đặt mua 24 chiếc máy bay với tổng giá 3 tỷ USD. => 24 chiếc máy bay = COUNT 24 chiếc máy bay; 3 tỷ USD = MONEY 3000000000 USD
Nhà thầu thi công 62 km đường và 3 cây cầu. => 62 km = COUNT 62 km; 3 cây cầu = COUNT 3 cây cầu
Nước ta xuất khẩu 6,5 triệu tấn gạo, thu 3,2 tỷ USD. => 6,5 triệu tấn = COUNT 6500000 tấn; 3,2 tỷ USD = MONEY 3200000000 USD
Mỏ dầu cho 10.000 thùng mỗi ngày. => 10.000 thùng = COUNT 10000 thùng
Hợp đồng thuê đất kéo dài 99 năm. => 99 năm = COUNT 99 năm
Trái phiếu kỳ hạn 12 tháng có lãi suất 9,5%/năm. => 12 tháng = COUNT 12 tháng; 9,5% = PERCENT 9.5 percent
Ông bị tuyên phạt 30 tháng tù giam. => 30 tháng = COUNT 30 tháng
Khoản vay được gia hạn thêm 10 ngày. => 10 ngày = COUNT 10 ngày
Nhiệm kỳ chủ tịch dài 5 năm. => 5 năm = COUNT 5 năm
Ngân sách chi 40% cho hạ tầng, 35,5% cho y tế. => 40% = PERCENT 40 percent; 35,5% = PERCENT 35.5 percent
Lợi nhuận âm 12 tỷ đồng. => âm 12 tỷ đồng = MONEY -12000000000 VND
GDP quý I tăng trưởng -6,8%. => -6,8% = PERCENT -6.8 percent
Chỉ số nhà quản trị mua hàng giảm 1,5 điểm. => 
VN-Index tăng 5,2 điểm lên 1.256 điểm. => 
iPhone 12 có giá 25 triệu đồng. => 25 triệu đồng = MONEY 25000000 VND
Boeing 737 MAX đã cất cánh trở lại. => 
Dịch Covid-19 làm doanh thu giảm 44%. => 44% = PERCENT 44 percent
Các nước G7 họp về thuế. => 
Mạng 5G phủ sóng 45 tỉnh thành. => 45 tỉnh thành = COUNT 45 tỉnh thành
Theo Nghị định 65/2022/NĐ-CP, doanh nghiệp phải xếp hạng tín nhiệm. => 
Thông tư 39 yêu cầu ngân hàng siết cho vay. => 
Căn cứ Điều 5 Nghị định số 100, mức phạt là 10 triệu đồng. => 10 triệu đồng = MONEY 10000000 VND
Trụ sở đặt tại số 8, quận 3. => 
Nhà máy Nhiệt điện Vĩnh Tân 4 đã hòa lưới. => 
Công ty đứng thứ 3 trong top 10 ngành thép. => 
Đường dây nóng: 1900 6789. => 
Liên hệ 0909 123 456 để được tư vấn. => 
Phiên họp bắt đầu lúc 8 giờ 30. => 
Trận đấu kết thúc với tỷ số 2-1. => 
Vị trí số 1 thị phần thuộc về hãng Hàn Quốc. => 
Khách sạn 5 sao mở cửa trở lại. => 
Đây là một trong những thương vụ lớn nhất. => 
Không có gì thay đổi trong kế hoạch của công ty. => 
Ông sinh ra trong một gia đình có bốn anh em. => 
Quý vị cổ đông thông qua mọi tờ trình. => 
Năm nay hãng chưa có kế hoạch mới. => 
Giá 500.000đ một suất. => 500.000đ một suất = MONEY 500000 VND suất
Combo chỉ 99.000 đồng cho hai người. => 99.000 đồng = MONEY 99000 VND; hai người = COUNT 2 người
Lương 15tr/tháng là phổ biến. => 15tr/tháng = MONEY 15000000 VND tháng
Giá USD tự do 23.250 VND. => 23.250 VND = MONEY 23250 VND
Gói kích thích 2,2 nghìn tỷ USD được thông qua. => 2,2 nghìn tỷ USD = MONEY 2200000000000 USD
Vốn FDI đạt $4,7 tỷ. => $4,7 tỷ = MONEY 4700000000 USD
US$ 3 triệu đã được giải ngân. => US$ 3 triệu = MONEY 3000000 USD
Startup gọi vốn thành công 10 triệu USD ở vòng Series B. => 10 triệu USD = MONEY 10000000 USD
Công ty được định giá 1,73 tỷ USD sau khi nhận 125 triệu USD. => 1,73 tỷ USD = MONEY 1730000000 USD; 125 triệu USD = MONEY 125000000 USD
Tổng tài sản là 1,2 triệu tỷ đồng. => 1,2 triệu tỷ đồng = MONEY 1200000000000000 VND
Nợ xấu nội bảng 7.600 tỷ đồng, chiếm 1,3% tổng dư nợ. => 7.600 tỷ đồng = MONEY 7600000000000 VND; 1,3% = PERCENT 1.3 percent
Room ngoại còn 0,06%, sau giao dịch là 10,44%. => 0,06% = PERCENT 0.06 percent; 10,44% = PERCENT 10.44 percent
Ông nắm 52,25% vốn, còn vợ nắm 2,3%. => 52,25% = PERCENT 52.25 percent; 2,3% = PERCENT 2.3 percent
Giảm tới 80-90% so với trước dịch. => 80-90% = PERCENT 80 80..90 percent
Giá chỉ 5.000-7.000 đồng/kg. => 5.000-7.000 đồng/kg = MONEY 5000 5000..7000 VND kg
Mỗi tháng chi khoảng 4,4-5,4 triệu đồng một người. => khoảng 4,4-5,4 triệu đồng một người = ~MONEY 4400000 4400000..5400000 VND người
Cần thêm 3 - 5 triệu USD. => 3 - 5 triệu USD = MONEY 3000000 3000000..5000000 USD
Tỷ suất lợi nhuận đạt 12% đến 15%. => 12% đến 15% = PERCENT 12 12..15 percent
Diện tích từ 50 đến 120 m2. => từ 50 đến 120 m2 = COUNT 50 50..120 m2
Thu nhập bình quân 9,5 triệu đồng/người/tháng. => 9,5 triệu đồng/người = MONEY 9500000 VND người
Thuế nhập khẩu bằng 0%. => 0% = PERCENT 0 percent
Công ty lãi 300 tỷ đồng trên 1.000 tỷ đồng vốn. => 300 tỷ đồng = MONEY 300000000000 VND; trên 1.000 tỷ đồng = MONEY 1000000000000 1000000000000.. VND
Khoản nợ 1 tỷ USD, trong đó 500 triệu đến hạn năm sau. => 1 tỷ USD = MONEY 1000000000 USD; 500 triệu = MONEY 500000000 USD
Doanh thu 15 tỷ yên so với 12,9 tỷ của năm trước. => 15 tỷ yên = MONEY 15000000000 JPY; 12,9 tỷ = MONEY 12900000000 JPY
Sản lượng đạt 1.234,5 tấn. => 1.234,5 tấn = COUNT 1234.5 tấn
Giá vé 1.250.000 đồng/lượt. => 1.250.000 đồng/lượt = MONEY 1250000 VND lượt
Thị phần tăng thêm 0,84 điểm % sau một năm. => 0,84 điểm % = PERCENT 0.84 percentage points
Khoảng 95 tỷ USD sẽ đổ vào thị trường, tăng hơn 11% mỗi năm. => Khoảng 95 tỷ USD = ~MONEY 95000000000 USD; hơn 11% = PERCENT 11 11.. percent
Công ty con bán 7,98 triệu cổ phiếu quỹ. => 7,98 triệu cổ phiếu = COUNT 7980000 cổ phiếu
Cổ tức năm nay là 660%, tương đương 66.000 đồng mỗi cổ phần. => 660% = PERCENT 660 percent; 66.000 đồng mỗi cổ phần = MONEY 66000 VND cổ phần
Cổ đông nhà nước thoái hết 13,3 triệu cổ phần, thu 1.563 tỷ đồng. => 13,3 triệu cổ phần = COUNT 13300000 cổ phần; 1.563 tỷ đồng = MONEY 1563000000000 VND
Tỷ lệ lấp đầy đạt 3/4 diện tích. => 3/4 = RATIO 0.75
Đội bay có 20 chiếc A321 và 3 chiếc Boeing 787. => 20 chiếc = COUNT 20 chiếc; 3 chiếc = COUNT 3 chiếc
Công ty có ba (3) thành viên góp vốn. => ba (3) thành viên = COUNT 3 thành viên
Quy mô thị trường ước đạt 12 tỷ USD. => ước đạt 12 tỷ USD = ~MONEY 12000000000 USD
Số tiền trên 2 triệu đồng phải chuyển khoản. => trên 2 triệu đồng = MONEY 2000000 2000000.. VND
Xấp xỉ 1 triệu người xem trực tiếp. => Xấp xỉ 1 triệu người = ~COUNT 1000000 người
Bán 1.000 tấn với giá 800 USD/tấn. => 1.000 tấn = COUNT 1000 tấn; 800 USD/tấn = MONEY 800 USD tấn
Giá xăng giảm 500 đồng/lít, còn 18.210 đồng. => 500 đồng/lít = MONEY 500 VND lít; 18.210 đồng = MONEY 18210 VND
Thanh khoản đạt 28.000 tỷ đồng với 1,1 tỷ cổ phiếu sang tay. => 28.000 tỷ đồng = MONEY 28000000000000 VND; 1,1 tỷ cổ phiếu = COUNT 1100000000 cổ phiếu
Khối ngoại bán ròng 435 tỷ trên HOSE. => 435 tỷ = MONEY 435000000000 VND
Bán ra 10 triệu đơn vị, tương ứng 5% vốn. => 10 triệu đơn vị = COUNT 10000000 đơn vị; 5% = PERCENT 5 percent
Chi phí lãi vay 100 tỷ mỗi quý. => 100 tỷ mỗi quý = MONEY 100000000000 VND quý
Ngân hàng tăng vốn thêm 4.000 tỷ nhờ trả cổ tức tỷ lệ 25%. => 4.000 tỷ = MONEY 4000000000000 VND; 25% = PERCENT 25 percent
`;

const rows = TABLE.trim()
  .split("\n")
  .map((line) => line.split(/ => ?/));

test.each(rows)("%s", (text = "", expected = "") => {
  expect(told(text)).toBe(expected);
});
