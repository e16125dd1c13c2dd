import { listed } from "../../quantity/words.ts";
import type { CountWords } from "../../quantity/words.ts";

// Units of measure and words that count by themselves or before another noun ("căn hộ", "lượt khách").
const UNITS = listed(`
  %, ha, hecta, héc ta, hec ta, m, m2, m², m3, m³, km, km2, km², mét, mét vuông, mét khối, cm, mm, dặm, sào, mẫu,
  mẫu Anh, công đất, kg, g, gram, gam, mg, tạ, tấn, nghìn tấn, lít, ml, thùng, thùng dầu, ounce, lượng, chỉ, chỉ vàng,
  cây vàng, carat, teu, dwt, w, kw, mw, gw, mwp, kwh, mwh, gwh, kv, mva, megawatt, kilowatt, gb, tb, mb, mbps, mah,
  hz, ghz, inch, megapixel, mp, giây, phút, giờ, tiếng, ngày, đêm, tuần, tháng, quý, năm, thập kỷ, thập niên, thế kỷ,
  tuổi, ngày làm việc, phiên, phiên giao dịch, người, dân, hộ, hộ dân, hộ gia đình, gia đình, cặp, nhóm, đoàn, đội,
  ca, ca nhiễm, ca mắc, ca tử vong, em, học sinh, sinh viên, con, con lợn, con bò, con gà, cây, quả, trứng, chiếc,
  chiếc xe, chiếc máy bay, chiếc điện thoại, cái, bộ, đôi, tấm, tờ, cuốn, quyển, viên, hộp, chai, lon, gói, túi, bao,
  xe, ô tô, ôtô, xe máy, xe hơi, xe điện, xe buýt, xe tải, xe con, tàu, tàu bay, tàu hỏa, máy, máy bay, máy móc,
  điện thoại, smartphone, laptop, tivi, container, chuyến, chuyến bay, đường bay, đường băng, ghế, chỗ, chỗ ngồi,
  giường, giường bệnh, vé, suất, suất ăn, căn, căn hộ, căn nhà, ngôi nhà, biệt thự, phòng, phòng ngủ, phòng khách sạn,
  tầng, tòa, tòa nhà, tòa tháp, block, lô, lô đất, lô hàng, nền, nền đất, thửa, thửa đất, sàn, lượt, lượt khách,
  lượt người, lượt tải, lượt xem, lần, lượt hành khách, cuộc, cuộc gọi, vụ, vụ việc, vụ án, đợt, vòng, bước, bậc, cấp,
  mục, điều khoản, trang, dòng, bài, bài viết, bức ảnh, video
`);

const MATTERS = listed(`
  ngân hàng, nhà băng, cửa hàng, giấy phép, bằng sáng chế, tài khoản, cổ phiếu, cp, cổ phần, trái phiếu, chứng chỉ,
  chứng chỉ quỹ, chứng quyền, quyền mua, doanh nghiệp, dn, công ty, công ty con, tập đoàn, tổng công ty, hãng,
  hãng hàng không, nhà máy, xí nghiệp, hợp tác xã, chi nhánh, phòng giao dịch, văn phòng, đại lý, nhà phân phối,
  siêu thị, trung tâm, trung tâm thương mại, khách sạn, nhà hàng, quán, quán cà phê, điểm bán, điểm giao dịch,
  điểm bán hàng, showroom, cây xăng, trạm, trạm sạc, trạm biến áp, trạm thu phí, trạm bts, cảng, sân bay, bến, ga,
  đô thị, đồng hồ, đồng tiền, đồng nghiệp, đồng minh, đồng đội, bảng tin, bảng xếp hạng, bệnh viện, trường, trường học,
  trường đại học, lớp, khu công nghiệp, khu đô thị, khu, kho, kho hàng, kho bãi, nhà xưởng, dây chuyền, lò, tổ máy,
  tuabin, giàn khoan, mỏ, giếng, dự án, công trình, gói thầu, hạng mục, khu đất, khách, khách hàng, hành khách,
  du khách, khách du lịch, người dùng, người lao động, người dân, người tiêu dùng, người mua, người bán, thuê bao,
  thành viên, hội viên, cổ đông, nhà đầu tư, nhà đầu tư nước ngoài, trái chủ, đối tác, nhà cung cấp, nhà thầu,
  nhà bán hàng, tài xế, lái xe, nhân viên, nhân sự, lao động, công nhân, cán bộ, kỹ sư, chuyên gia, giáo viên, bác sĩ,
  phi công, tiếp viên, luật sư, lãnh đạo, giám đốc, ủy viên, thành viên hội đồng quản trị, việc làm, vị trí, tỷ phú,
  tỉ phú, triệu phú, đại gia, nạn nhân, bị cáo, bị can, đơn vị, đơn hàng, hợp đồng, hồ sơ, đơn, đơn đăng ký,
  giao dịch, thương vụ, khoản vay, khoản đầu tư, hóa đơn, món, phiếu, phiếu bầu, thẻ, thẻ tín dụng, máy atm, máy pos,
  ví, ví điện tử, ứng dụng, website, thương hiệu, nhãn hàng, nhãn hiệu, sản phẩm, mẫu, mẫu xe, mẫu điện thoại,
  mặt hàng, loại, loại hình, chủng loại, màu, phiên bản, dịch vụ, tính năng, camera, chip, con chip, thiết bị,
  linh kiện, bóng đèn, chiếc khẩu trang, khẩu trang, liều, liều vaccine, mũi, xét nghiệm, quốc gia, nước,
  vùng lãnh thổ, thị trường, nền kinh tế, tỉnh, tỉnh thành, tỉnh thành phố, thành phố, địa phương, quận, huyện, xã,
  phường, xã phường, thôn, khu vực, địa điểm, vùng, bang, ngành, ngành nghề, lĩnh vực, tổ chức, tổ chức tín dụng,
  cơ quan, bộ, bộ ngành, cục, hiệp định, văn bản, quyết định, nghị định, tiêu chí, điều kiện, giải thưởng, giải,
  huy chương, chương trình, giải pháp, phương án, kịch bản, nguyên nhân, yếu tố, trường hợp, ý kiến, kiến nghị, mã,
  mã cổ phiếu, mã giảm, mã tăng, chỉ số, quỹ, quỹ đầu tư, công ty chứng khoán, sàn, sàn giao dịch, startup, kỳ lân,
  tuyến, tuyến đường, tuyến cao tốc, làn xe, cây cầu, cầu, đoạn, nút giao, toa, toa tàu, chỗ đậu xe, cá thể, tác phẩm,
  bản, bản sao, cuộc họp, cuộc thi, tài liệu, bản ghi, dữ liệu, máy tính, máy chủ, xe ô tô, bên, đối tượng, tổ,
  gian hàng, cảng biển, tên lửa, vệ tinh
`);

// Words of grammar, of telling and of money: none of them is counted, and an unknown noun ends before them.
const STOPS = listed(`
  và, hoặc, hay, nhưng, mà, thì, là, của, cho, với, tại, ở, trong, ngoài, trên, dưới, từ, đến, tới, vào, ra, lên,
  xuống, về, qua, sang, theo, do, vì, bởi, nên, để, nhằm, như, so, bằng, cùng, giữa, trước, sau, khi, nếu, dù, tuy,
  cũng, đã, đang, sẽ, vừa, mới, còn, vẫn, chỉ, đều, lại, rồi, nữa, thêm, được, bị, phải, cần, có, không, chưa, chẳng,
  này, kia, đó, ấy, nọ, đây, nay, kể, tính, gồm, bao, riêng, cả, các, những, mỗi, mọi, từng, một, hai, ba, bốn, năm,
  sáu, bảy, tám, chín, mười, đạt, tăng, giảm, hơn, kém, gấp, chiếm, tương, ứng, trị, giá, mức, số, lượng, tổng, phần,
  tỷ, tỉ, triệu, nghìn, ngàn, trăm, chục, mươi, rưỡi, đồng, usd, vnd, điểm, độ, lãi, lỗ, lợi, doanh thu, vốn, tiền,
  nợ, thuế, chi, thu, nhập, xuất, bán, mua, vay, trả, góp, đầu, cuối, hiện, tiếp, liên, cách, gần, khoảng, trở, hết,
  nhất, đối, trường, ông, bà, anh, chị, họ, tôi, ta, mình, nhờ, khiến, nhiều, ít, cao, thấp, lớn, nhỏ, dài, rộng, sâu,
  nặng, khác, nào, gì, sao, thế, vậy, nhé, thứ, việc, sự, điều, khoản, luật, thông, nghị, sẵn, dự, ước, trung, bình,
  quân, quốc, thuộc, nằm, chạy, bay, đi, làm, đưa, mở, xây, gọi, nói, biết, vượt, thấy, lúc, hồi, đợt, tuy nhiên,
  thậm, chí, ngay, luôn, chính, doanh, ngân, tín, phí, lương, thưởng, hỗ, trợ, tiết, kiệm, bắt, kết, quá, rất, hàng, hằng, giới, vẻ
`);

export const counts: CountWords = {
  nouns: [...UNITS, ...MATTERS],
  plural: null,
  reach: 0,
  unknown: 2,
  stops: STOPS,
  of: [],
};
