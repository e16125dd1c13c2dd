import type { GrammarWords } from "../../grammar.ts";

const words = (list: string): readonly string[] => list.split(" | ");

/** Words that tell how far along an event is. Patterns; what stands nearest to the event's own word counts. */
export const stages: GrammarWords["stages"] = {
  RUMOURED: words(
    "tin đồn | rộ tin | đồn đoán | theo nguồn tin | nguồn tin [của] | nguồn thạo tin | giới thạo tin | được cho là | nhiều khả năng | rò rỉ | nghi vấn | có thể sẽ",
  ),
  IN_TALKS: words(
    "đàm phán | thương lượng | đang thảo luận | đang bàn thảo | đang trao đổi | đang tìm cách | đang làm việc với | cân nhắc | tìm kiếm đối tác",
  ),
  PLANNED: words(
    "có thể | có khả năng | sẽ | dự kiến | có kế hoạch | lên kế hoạch | kế hoạch | dự định | sẽ trình | trình cổ đông | trình đại hội | trình đhđcđ | muốn | sắp | sắp tới | chuẩn bị | nghiên cứu | xem xét | xin ý kiến | (xin ý kiến|trình|đề nghị|chờ|xin) <5> (thông qua|phê duyệt|chấp thuận|đồng ý) | đề xuất | phương án | ý định | mong muốn | đăng ký | hướng tới | tham vọng | đang tính | đang tìm | tìm địa điểm | cam kết | tờ trình | đặt mục tiêu | toan tính | nhắm tới",
  ),
  ANNOUNCED: words(
    "công bố | thông báo | tuyên bố | công bố thông tin | yêu cầu | đề nghị | ra thông báo | (thông báo|công bố|tuyên bố) [rằng|việc] sẽ",
  ),
  AGREED: words(
    "ký | ký kết | đã ký | đạt thỏa thuận | đạt được thỏa thuận | thống nhất | đồng ý | chốt thỏa thuận | thỏa thuận | đi đến thỏa thuận | ký thỏa thuận | nhất trí",
  ),
  APPROVED: words(
    "chấp thuận | phê duyệt | phê chuẩn | (đã|vừa|cũng|được|trí|quản trị|hđqt|đông|biểu quyết|quốc hội|{COMPANY}|{AUTHORITY}|ngân hàng|công ty) thông qua | (thông qua|chấp thuận|phê duyệt) [<2>] (phương án|kế hoạch|tờ trình|chủ trương|đề xuất) | được cấp phép | đồng ý cho | (được|đã|vừa|cũng) cho phép | duyệt | chốt ngày | chốt danh sách | nghị quyết",
  ),
  IN_PROGRESS: words(
    "đang | đang triển khai | đang thực hiện | bắt đầu triển khai | đang xây dựng | đang tiến hành | đang trong quá trình | vẫn đang | còn đang",
  ),
  COMPLETED: words(
    "sau <4> (đàm phán|thương lượng|thương thảo) | đã | vừa | mới | hoàn tất | hoàn thành | đã hoàn thành | chính thức | kết thúc | xong | đã mua xong | thành công | từng | từng được | bắt đầu | mới đây",
  ),
  DELAYED: words(
    "hoãn | trì hoãn | tạm hoãn | lùi | lùi thời gian | tạm dừng | giãn tiến độ | chậm tiến độ | tạm ngừng | dời",
  ),
  CANCELLED: words(
    "không thể (tiến hành|tổ chức|diễn ra) | hủy | hủy bỏ | bị hủy bỏ | dừng kế hoạch | từ bỏ | rút lui khỏi | không còn kế hoạch | chấm dứt | đổ vỡ | thất bại",
  ),
  DENIED: words("bác bỏ | phủ nhận | không có chuyện | khẳng định không | bác tin | đính chính"),
};

export const auxiliaries = words(
  "sẽ | đã | đang | vừa | mới | sắp | được | từng | muốn | vẫn đang | còn đang | đã và đang | mới đây",
);

export const footings: GrammarWords["footings"] = {
  ATTRIBUTED: words("theo | cho biết | cho hay | nguồn tin | dẫn lời | tiết lộ | được cho là | theo nguồn tin"),
  SPECULATIVE: words(
    "có thể | có lẽ | dường như | có vẻ | nhiều khả năng | khả năng | được cho là | nghi ngờ | đồn đoán | liệu | hay không | kỳ vọng | hy vọng | không loại trừ | có khả năng",
  ),
  CONDITIONAL: words("nếu | trong trường hợp | giả sử | với điều kiện | miễn là | một khi"),
  NEGATED: words("không | chưa | chẳng | bác bỏ | phủ nhận | từ chối | không hề | chưa từng"),
  FORECAST: words("dự báo | dự đoán | dự kiến | kỳ vọng | triển vọng"),
  HISTORICAL: words("từng | trước đây | năm xưa | thời điểm đó | cách đây | hồi năm | trong lịch sử | trong quá khứ"),
};
