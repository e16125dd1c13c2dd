import { phrases } from "../../names.ts";

/** Lines of business as firms' names say them: they may stand in lower case between a form and the name itself. */
export const trades = phrases(`
  đầu tư | phát triển | đầu tư phát triển | xây dựng | xây lắp | lắp máy | lắp đặt | thương mại | dịch vụ | sản xuất | chế biến | chế tạo | kinh doanh | xuất nhập khẩu | xnk | xuất khẩu | nhập khẩu
  tm | dv | sx | tmdv | xd | đt | kd | dvtm | tm-dv | thương mại dịch vụ | thương mại điện tử | quốc tế | quốc gia | toàn cầu | tổng hợp | kỹ thuật | công nghệ | công nghệ cao | công nghiệp | nông nghiệp
  lâm nghiệp | ngư nghiệp | thủy sản | thuỷ sản | hải sản | nông sản | lâm sản | khoáng sản | bất động sản | địa ốc | nhà đất | nhà ở | đô thị | nhà | hạ tầng | khu công nghiệp | kết cấu | thiết kế | tư vấn | kiến trúc | nội thất
  trang trí | quản lý | quản lý quỹ | quản lý tài sản | khai thác | vận hành | vận tải | vận chuyển | giao nhận | chuyển phát | chuyển phát nhanh | kho bãi | kho vận | tiếp vận | cảng | hàng hải | hàng không | đường sắt | đường bộ
  đường thủy | tàu biển | tàu thủy | đóng tàu | ô tô | ôtô | xe máy | xe khách | xe tải | taxi | cơ khí | cơ điện | cơ giới | luyện kim | thép | gang thép | tôn | nhôm | kim khí | ống thép | kim loại | kim loại màu | sắt thép
  xi măng | bê tông | gạch | gạch men | gốm sứ | sứ | kính | vật liệu | vật liệu xây dựng | đá | cát | sơn | hóa chất | hoá chất | hóa dầu | phân bón | thuốc sát trùng | cao su | nhựa | bao bì | giấy | bột giấy | gỗ | in | bao bì
  dệt | may | dệt may | may mặc | thời trang | sợi | giày | giày da | da giày | thêu | bông | len | điện | điện lực | nhiệt điện | thủy điện | điện gió | điện mặt trời | năng lượng | điện tử | điện máy | điện lạnh | viễn thông | bưu chính
  bưu điện | tin học | phần mềm | truyền thông | truyền hình | quảng cáo | giải trí | xuất bản | phát hành sách | sách | thiết bị | thiết bị y tế | thiết bị điện | máy tính | máy móc | phụ tùng | dụng cụ | đo lường | cáp | cáp điện
  dược | dược phẩm | dược liệu | vật tư | vật tư y tế | y tế | y dược | y dược phẩm | bệnh viện | giáo dục | đào tạo | du lịch | lữ hành | khách sạn | nhà hàng | dịch vụ du lịch | nghỉ dưỡng | vui chơi giải trí | thể thao
  thực phẩm | lương thực | nước giải khát | giải khát | bia | rượu | rượu bia | sữa | đường | mía đường | bánh kẹo | cà phê | chè | hồ tiêu | điều | dầu ăn | dầu thực vật | nước mắm | mì | muối | trứng | thịt | gia cầm | chăn nuôi | thú y
  thức ăn chăn nuôi | giống cây trồng | giống | cây trồng | thuốc lá | thuốc | mỹ phẩm | hóa mỹ phẩm | bột giặt | hàng tiêu dùng | tiêu dùng | bán lẻ | phân phối | bách hóa | siêu thị | bán buôn | tạp phẩm | kho lạnh | cấp nước | cấp thoát nước
  nước | nước sạch | nước mặt | nước ngầm | thoát nước | môi trường | môi trường đô thị | xử lý nước thải | xử lý chất thải | chất thải | công trình | công trình công cộng | công trình giao thông | giao thông | cầu đường | cầu | đường bộ cao tốc | đường cao tốc
  dầu khí | xăng dầu | khí | khí đốt | gas | lọc dầu | lọc hóa dầu | lọc hoá dầu | dầu nhờn | than | than khoáng sản | mỏ | vàng bạc | vàng bạc đá quý | vàng | đá quý | trang sức | kim hoàn | đồng hồ
  chứng khoán | tài chính | cho thuê tài chính | bảo hiểm | bảo hiểm nhân thọ | tái bảo hiểm | nhân thọ | phi nhân thọ | ngoại thương | công thương | đại chúng | hàng hải | kiểm toán | thẩm định giá | đấu giá | luật | xổ số | xổ số kiến thiết | xổ số điện toán
  mua bán nợ | xếp hạng tín nhiệm | thanh toán | thông tin | tín dụng | cổ phần | tập đoàn | thành viên | một thành viên | mtv | tnhh | cp | mẹ | con | kiến thiết | chuỗi cung ứng | quản lý chuỗi cung ứng | chuỗi | nghiên cứu | ứng dụng | thí nghiệm
  kiểm định | an ninh | bảo vệ | vệ sĩ | giám định | in ấn | in tiền | mỹ thuật | văn hóa | văn hoá | nghệ thuật | phim | phim truyện | điện ảnh | sự kiện | lao động | nhân lực | xuất khẩu lao động | lắp ráp | linh kiện | nhiên liệu | sinh học
  cây xanh | hoa | rau quả | trái cây | nuôi trồng | nuôi trồng thủy sản | đông lạnh | thực vật | bảo quản | đóng gói | logistics | dịch vụ hàng không | dịch vụ kỹ thuật | dịch vụ khí | suất ăn | phục vụ mặt đất | sân bay | bay | tổng | gia dụng | đồ gia dụng
  cao cấp | hợp tác | liên doanh | quân đội | thương tín | nông thôn | xuất nhập | khẩu | dân dụng | cơ sở hạ tầng | phát điện | truyền tải điện | mua bán điện | xử lý | thủy lợi | khoan | bọc ống | phân đạm | đạm | và | - | số
`);
