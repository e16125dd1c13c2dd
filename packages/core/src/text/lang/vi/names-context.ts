import { phrases } from "../../names.ts";
import type { NameWords } from "../../names.ts";

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

export const examples = {
  firm: phrases(`
    hãng | nhà sản xuất | nhà bán lẻ | nhà mạng | startup | start-up | chuỗi | thương hiệu | doanh nghiệp | đơn vị chuyên | đơn vị quản lý | đơn vị phân phối | đơn vị phát triển | chủ đầu tư | nền tảng thương mại điện tử | sàn thương mại điện tử
    nhà phát triển | nhà thầu | nhà phân phối | nhà cung cấp | tổ chức xếp hạng tín nhiệm | công ty con | công ty mẹ | ngân hàng | quỹ đầu tư | mạng xã hội | ứng dụng gọi xe | ví điện tử | đại gia | ông lớn | gã khổng lồ
  `),
  firms: phrases(`
    công ty | các công ty | doanh nghiệp | hãng | tập đoàn | ngân hàng | nhà băng | thương hiệu | nhãn hàng | nhãn hiệu | ông lớn | đại gia | tên tuổi | đơn vị | nhà sản xuất | nhà bán lẻ | nhà đầu tư
    chuỗi | siêu thị | hệ thống | startup | start-up | đối tác | đối thủ | khách hàng | quỹ | quỹ đầu tư | nhà mạng | nhà cung cấp | sàn thương mại điện tử | hãng hàng không | công ty chứng khoán | tổ chức tín dụng
    chủ đầu tư | nhà phát triển | cổ đông | trang mạng | mạng xã hội | ứng dụng | ví điện tử | nền tảng | cổ phiếu | các mã | mã cổ phiếu | nhà thầu | đại lý | cửa hàng | hãng xe | hãng bay | cái tên
    tổ chức | nhà phân phối | nhà cái | công ty con | công ty thành viên | hãng công nghệ | nhà đài | nhà xuất bản | đơn vị vận chuyển | khách sạn | nhà thuốc | hãng tin
  `),
  such: phrases(
    "như | như là | gồm | bao gồm | gồm có | là | có | ví dụ | điển hình là | điển hình như | cụ thể là | trong đó có | kể cả | với",
  ),
};

export const before = phrases(`
  hãng | hãng xe | hãng hàng không | hãng công nghệ | hãng điện thoại | hãng smartphone | hãng bay | hãng sản xuất | hãng dược | hãng chip | hãng taxi
  nhà sản xuất | nhà bán lẻ | nhà mạng | nhà băng | nhà phát triển | nhà thầu | nhà phân phối | nhà phát hành | nhà điều hành | nhà đầu tư chiến lược
  chuỗi | chuỗi siêu thị | chuỗi cửa hàng | chuỗi bán lẻ | chuỗi cà phê | hệ thống siêu thị | hệ thống bán lẻ | siêu thị | siêu thị điện máy
  chuỗi nhà hàng | chuỗi khách sạn | trung tâm thương mại | chuỗi nhà thuốc
  startup | start-up | công ty khởi nghiệp | doanh nghiệp | đại gia | ông lớn | gã khổng lồ | đế chế | người khổng lồ | thương hiệu | nhãn hàng
  công ty công nghệ | công ty an ninh mạng | công ty bảo mật | công ty viễn thông | công ty bảo hiểm | công ty nghiên cứu thị trường | công ty mẹ | công ty con
  công ty xếp hạng tín nhiệm | công ty phân tích | công ty nghiên cứu | công ty tư vấn | công ty đầu tư | công ty môi giới | công ty thanh toán | công ty sản xuất
  tập đoàn công nghệ | tập đoàn bán lẻ | tập đoàn viễn thông | tập đoàn năng lượng | tập đoàn bất động sản | tập đoàn dầu khí | tập đoàn đa quốc gia
  ngân hàng đầu tư | ngân hàng | ngân hàng mẹ | quỹ đầu tư | quỹ | quỹ ngoại | công ty chứng khoán | chứng khoán | công ty tài chính | công ty dược phẩm
  cổ phiếu | cổ phiếu của | cổ phần | cổ phần của | cổ phần tại | vốn tại | trái phiếu | cổ đông | cổ đông của | vốn góp tại | thoái vốn khỏi | thoái vốn tại
  sàn thương mại điện tử | trang thương mại điện tử | sàn tmđt | mạng xã hội | ví điện tử | ứng dụng gọi xe | dịch vụ gọi xe
  đối thủ | thuộc sở hữu của | tiền thân là | đổi tên thành | chủ đầu tư | đơn vị tư vấn | tổng thầu | bảo hiểm | dược | xăng dầu | lãnh đạo | đại diện | phía | ban lãnh đạo | người phát ngôn của | phát ngôn viên của | đại diện của | ceo của | chủ tịch của | nhân viên của | nhân viên | trụ sở của | công ty con của
  hội đồng quản trị | hđqt | doanh thu của | lợi nhuận của | thuộc tập đoàn | sự sụp đổ của | khảo sát của | nghiên cứu của | báo cáo của | số liệu của | dữ liệu của | theo báo cáo của | sáng lập của | điều hành của | website tư vấn tuyển dụng
`);

export const after = phrases(`
  niêm yết | group | holdings | chào sàn | lên sàn | phát hành cổ phiếu | tăng vốn | huy động vốn | báo lãi | báo lỗ | lãi ròng | thoái vốn
  bán ra | mua vào | thâu tóm | công bố | thông báo | ra mắt | ghi nhận | báo cáo | mua lại | hợp tác | ký kết | phá sản | được thành lập | thành lập năm | được định giá | đặt trụ sở | có trụ sở | cam kết | khai trương | phát hành | đạt doanh thu
  tuyển dụng | sa thải | cắt giảm nhân sự | sản xuất | vận hành | sở hữu | chính thức | tung ra | giới thiệu | triển khai | cho ra mắt | đã bán | nộp đơn | chi trả | đầu tư
`);

export const tickers = phrases(`
  mã chứng khoán | mã ck | mã cổ phiếu | mã | mck | mã cp | mã giao dịch | cổ phiếu | cp | mã niêm yết
`);

export const titles = phrases(`
  ông | bà | anh | chị | cô | em | bác | chú | cụ | ngài | cậu | tỷ phú | triệu phú | doanh nhân | shark | đại gia | nữ tướng | ca sĩ | diễn viên | cầu thủ
  luật sư | ls | bác sĩ | bs | ths | ts | tiến sĩ | tiến sỹ | thạc sĩ | giáo sư | gs | pgs | phó giáo sư | kts | kiến trúc sư | chuyên gia | nhà báo | nghệ sĩ
  đại tá | thượng tá | trung tá | thiếu tá | đại úy | thiếu tướng | trung tướng | thượng úy | bị can | bị cáo | nghi phạm | hoàng tử | công nương | ấu chúa
  nhà khoa học | nhà nghiên cứu | nhà sáng lập | nhà vật lý | nhà thiên văn | tổng bí thư | nhà kinh tế | nhà phân tích | chiến lược gia | nghị sĩ | thượng nghị sĩ
`);

export const offices = phrases(`
  chủ tịch | phó chủ tịch | chủ tịch hđqt | phó chủ tịch hđqt | chủ tịch hội đồng quản trị | phó chủ tịch hội đồng quản trị | chủ tịch hội đồng thành viên
  chủ tịch hđtv | thành viên hđqt | thành viên hội đồng quản trị | phó chủ tịch thường trực | cựu chủ tịch | cố chủ tịch | nguyên chủ tịch | chủ tịch kiêm tổng giám đốc
  tổng giám đốc | phó tổng giám đốc | quyền tổng giám đốc | giám đốc | phó giám đốc | giám đốc điều hành | giám đốc tài chính | giám đốc kinh doanh
  giám đốc công nghệ | giám đốc marketing | giám đốc vận hành | giám đốc chiến lược | giám đốc cấp cao | giám đốc khối | giám đốc phân tích | giám đốc quốc gia
  ceo | cfo | cto | coo | cmo | phó ceo | founder | co-founder | nhà sáng lập | đồng sáng lập | người sáng lập | người đồng sáng lập | nhà sáng lập kiêm ceo
  kế toán trưởng | trưởng ban | phó ban | trưởng phòng | phó phòng | trưởng bộ phận | người phát ngôn | phát ngôn viên | đại diện | thư ký | trưởng đại diện
  bộ trưởng | thứ trưởng | thủ tướng | phó thủ tướng | tổng thống | phó tổng thống | chủ tịch nước | chủ tịch quốc hội | thống đốc | phó thống đốc | bí thư | phó bí thư
  bí thư thành ủy | bí thư tỉnh ủy | cục trưởng | phó cục trưởng | vụ trưởng | phó vụ trưởng | viện trưởng | phó viện trưởng | tổng cục trưởng | phó tổng cục trưởng
  chủ nhiệm | phó chủ nhiệm | hiệu trưởng | chánh văn phòng | chánh thanh tra | tổng thư ký | ngoại trưởng | quốc vương | thái tử | nữ hoàng | đại sứ | hội trưởng
  chuyên gia kinh tế trưởng | kinh tế trưởng | chuyên gia phân tích | nhà phân tích | trưởng nhóm | đại biểu | cố vấn | cố vấn cấp cao | phó tổng | tổng biên tập
  bộ trưởng bộ tài chính | bộ trưởng tài chính | bộ trưởng bộ công thương | trợ lý | quản lý | trưởng phân tích | chiến lược gia trưởng
`);

export const heads: NameWords["heads"] = {
  authority: phrases(`
    bộ | sở | cục | tổng cục | chi cục | vụ | ủy ban | uỷ ban | ủy ban nhân dân | uỷ ban nhân dân | ubnd | hội đồng nhân dân | hđnd | tòa án | toà án | tòa | tand | viện kiểm sát
    ngân hàng nhà nước | ngân hàng trung ương | chính phủ | quốc hội | thanh tra | công an | cảnh sát | cơ quan cảnh sát | kho bạc | kiểm toán nhà nước
    hải quan | thuế | chi cục thuế | cục thuế | cơ quan | ban quản lý | ban chỉ đạo | ban chấp hành | thành ủy | tỉnh ủy | thanh tra chính phủ | tổng cục thống kê | cục dự trữ
    văn phòng chính phủ | văn phòng | đại sứ quán | lãnh sự quán | bộ tư lệnh | đội quản lý thị trường | phòng cảnh sát | thượng viện | hạ viện | nhà trắng
    sở giao dịch chứng khoán | trung tâm lưu ký | ủy ban chứng khoán nhà nước | hội đồng cạnh tranh | liên minh | quân đội
  `),
  body: phrases(`
    hiệp hội | hội | hội đồng | liên đoàn | liên hiệp | viện | trung tâm | trường | đại học | học viện | trường đại học | đại học quốc gia | câu lạc bộ | clb | phòng thương mại
    quỹ từ thiện | quỹ tiền tệ quốc tế | tổ chức | diễn đàn | đảng | mặt trận | bảo tàng | thư viện | trường thpt | đội tuyển | đội | chương trình | bệnh viện
    hội nghị | đoàn | cơ quan vũ trụ | nhà hát | ban nhạc | đài thiên văn | chùa | nhà thờ | giải
  `),
  place: phrases(`
    tỉnh | thành phố | tp | quận | huyện | thị xã | thị trấn | phường | xã | thôn | ấp | đường | phố | quốc lộ | tỉnh lộ | cao tốc | ngõ | hẻm | đại lộ | sông | núi
    hồ | biển | đảo | quần đảo | vịnh | bán đảo | đèo | cầu | sân bay | cảng | bến xe | ga | nhà ga | chợ | bang | hạt | vùng | miền | khu vực | đồng bằng | cao nguyên
    châu | thủ đô | nước | khu phố | làng | bến cảng | cảng biển | cửa khẩu | cảng hàng không | sân bay quốc tế | rừng | rừng mưa | sao | hành tinh | bãi biển
    eo biển | sa mạc | phía | ngã tư | ngã ba | vành đai | thung lũng | đặc khu | xứ | cù lao | mũi | kênh | rạch | giao lộ | lăng | đền | quảng trường | công viên
  `),
  project: phrases(`
    dự án | khu đô thị | kđt | khu dân cư | kdc | khu công nghiệp | kcn | khu công nghệ cao | khu kinh tế | khu chế xuất | tòa nhà | toà nhà | cao ốc | chung cư | tuyến metro
    tuyến đường | nhà máy điện | nhà máy nước | thủy điện | tổ hợp | căn hộ | khu nghỉ dưỡng | khu du lịch | resort | cụm công nghiệp | tháp | biệt thự | khu phức hợp
    tuyến cáp | đường sắt | mỏ | nhà máy lọc dầu | khách sạn | trung tâm tài chính | khu căn hộ | sân golf | cáp treo | bệnh viện dã chiến
  `),
  product: phrases(`
    điện thoại | smartphone | máy tính bảng | laptop | mẫu xe | dòng xe | xe | chiếc | mẫu | dòng | siêu xe | ứng dụng | phần mềm | hệ điều hành | trò chơi | game | thẻ | gói
    tai nghe | loa | đồng hồ | máy ảnh | camera | chip | vi xử lý | bộ phim | phim | máy bay | tàu | tên lửa | vắc xin | vaccine | vắc-xin | thuốc | virus | trợ lý ảo | robot
    chatbot | bia | nước ngọt | sữa | mì | tương ớt | bài hát | cuốn sách | cuốn | sản phẩm | tàu vũ trụ | vệ tinh | kính viễn vọng | tiêu chuẩn | chỉ số | đồng tiền | tiền ảo
    phiên bản | model | chương trình truyền hình | giống | dầu | vé số | xổ số | máy chơi game | máy tính | tivi | tv | xe máy | xe điện | xe tay ga | mã độc | tiền điện tử
  `),
  outlet: phrases(`
    báo | tờ | tạp chí | trang | trang tin | kênh | đài | hãng tin | hãng thông tấn | nhật báo | tuần báo | đài truyền hình | thông tấn xã | báo điện tử | hãng truyền thông | blog
    phóng viên | chuyên trang | trang công nghệ | trang web | website | trang mạng | bản tin | chương trình
  `),
};

export const branches = words(`
  land food foods retail shop mart logistics pharma bank capital securities research consumer beverage holdings group media software telecom finance insurance life motor motors
  electronics display online services service energy power steel air airlines cargo express hotel resort resorts home homes education school mobile pay tech technology solutions
  invest investment construction chemical petro oil gas agrico agri farm nutrition milk beer fund asset trading global international digital cloud studio studios pictures
`);
