import type { GrammarWords } from "../../grammar.ts";
import { auxiliaries, footings, stages } from "./grammar-stages.ts";

const words = (list: string): readonly string[] => list.split(" | ");

export const grammar: GrammarWords = {
  inflection: { regular: [], irregular: {} },
  negations: words("không | chưa | chẳng | không hề | chưa từng | không còn"),
  relations: {
    AGENT: words("bởi | do"),
    SOURCE: words("từ | từ phía | từ tay"),
    GOAL: words("cho | sang cho | tới | đến | vào | lên | sang"),
    WITH: words("với | cùng | cùng với | giữa"),
    PLACE: words("tại | ở | trên | trong | ngoài | quanh"),
    OF: words("của | thuộc | thuộc về"),
    FOR: words("cho | dành cho | vì"),
    AGAINST: words("đối với | với | chống lại | chống | nhằm vào | lên | kiện"),
    ABOUT: words("về | liên quan đến | liên quan tới"),
    AS: words("làm | thành | trở thành | là"),
    ACCORDING: words(
      "theo | dẫn lời | trích lời | nguồn | theo (đánh giá|dự báo|số liệu|báo cáo|thống kê|nhận định|thông tin|khảo sát|nguồn tin|ước tính|phân tích|tính toán|công bố|dữ liệu) [<3>] (của|từ)",
    ),
  },
  passives: words("bị | được | chịu"),
  active: null,
  progressives: [],
  infinitives: [],
  participle: null,
  openers: {
    SAYING: words(
      "cho biết | cho hay | nói rằng | nói | cho rằng | khẳng định | chia sẻ | tiết lộ | nhận định | tuyên bố | thông báo | nhấn mạnh | bày tỏ | giải thích | lý giải | đánh giá",
    ),
    CONTRAST: words(
      "nhưng | tuy nhiên | trong khi đó | trong khi | song | còn | thay vì | mặc dù | dù | tuy | đồng thời | bên cạnh đó",
    ),
    TIME: words("sau khi | trước khi | khi | kể từ khi | ngay sau khi | trước đó | sau đó"),
    CONDITION: words("nếu | trong trường hợp | giả sử | với điều kiện"),
    REASON: words("vì | bởi vì | do | khiến | nhờ | bởi | do đó | nên | giúp | kéo theo"),
    RELATIVE: words("mà | người | nơi"),
    PURPOSE: words("để | nhằm | với mục đích | với mục tiêu"),
  },
  joiners: words("và | cùng | cùng với | với | hoặc | hay | lẫn"),
  fillers: words(
    "công ty | công ty nghiên cứu thị trường | hãng nghiên cứu thị trường | công ty nghiên cứu | hãng nghiên cứu | hãng tin | công ty cổ phần | tập đoàn | ngân hàng | hãng | ông | bà | anh | chị | đại gia | doanh nghiệp | tổng công ty | nhà máy | quỹ | nhóm | các | phía | chính | bên | cả | hai | ba | startup | đối tác | gã khổng lồ | nhà bán lẻ | chuỗi siêu thị | chuỗi | siêu thị | công ty con | cổ đông | tổng thống | thủ tướng | bộ trưởng | thống đốc | chủ tịch | một phần | lãnh đạo | đại diện | toàn bộ | cổ phần | cổ phiếu | vốn | phần vốn | đơn vị",
  ),
  headsLast: false,
  phraseEnds: words(
    "với | và | của | tại | ở | từ | đến | cho | để | nhằm | do | bởi | vì | nên | nhưng | là | đã | sẽ | đang | vừa | cũng | được | bị | có | không | khi | nếu | mà | theo | trong | trên | vào | trị giá | giá | sau | trước | hôm | ngày | năm | tháng | dành | khiến | giúp | cùng | như | gồm | bao gồm | ra | lên | xuống | này | đó | trở | mới | thông qua | dự kiến",
  ),
  comparisons: words(
    "so với | so | trong khi cùng kỳ | cùng kỳ | thay vì | từ mức | từ {FIGURE} | từ (con số|khoảng) {FIGURE} | hơn mức | thấp hơn mức | cao hơn mức | năm trước là | vượt mốc",
  ),
  parts: words("trong đó | riêng | riêng mảng | gồm có | trong số này | trong số đó | phần còn lại"),
  respectively: words("lần lượt"),
  shares: words("cổ phiếu | cổ phần | cp | đơn vị | cổ phiếu quỹ"),
  loosely: words("gần đây | qua | gần nhất | trở lại đây | tới | nay | trước | liên tiếp"),
  rises: words("tăng | tăng trưởng | tăng thêm | tăng tới | cao hơn | vượt | gấp | cộng thêm | nhích"),
  falls: words("giảm | sụt | sụt giảm | giảm tới | thấp hơn | mất | lùi | hụt | bốc hơi"),
  stages,
  auxiliaries,
  footings,
  references: {
    company: words(
      "công ty | tập đoàn | hãng | doanh nghiệp | ngân hàng | nhà băng | đơn vị này | đơn vị | hãng này | nhà sản xuất này | startup này | tổng công ty | bệnh viện | công ty bảo hiểm này | hãng hàng không | hãng bay | hãng xe này | hãng xe | nhà mạng này | nhà mạng | công ty mẹ này | đại gia này | liên doanh này | quỹ này | quỹ | siêu thị này | siêu thị | chuỗi này | nhà máy",
    ),
    pronouns: words("họ | mình | chúng tôi"),
    people: words("ông | bà | anh | chị | vị này | người này"),
    speakers: words("chúng tôi"),
    possessives: [],
    sectors: {
      "ngân hàng": words("ngân hàng | bank | banking"),
      "nhà băng": words("ngân hàng | bank"),
      "hãng hàng không": words("air | airlines | airways | hàng không | jet"),
      "hãng bay": words("air | airlines | airways | hàng không | jet"),
      "bệnh viện": words("bệnh viện | hospital"),
      quỹ: words("quỹ | fund | capital | ventures"),
    },
    unlike: { hãng: words("group | tập đoàn | ngân hàng | bank"), "doanh nghiệp": words("ngân hàng | bank") },
    general: words(
      "các | những | nhiều | một số | một | mọi | mỗi | vài | hàng loạt | nhóm | nhiều loại | số | giữa các | loạt | 2 | 3 | hai | ba | bất kỳ | từng",
    ),
    other: words(
      "con | liên kết | chứng khoán | nhà nước | tư nhân | nước ngoài | trong nước | trung ương | thương mại | bất động sản | việt | nhỏ | lớn | niêm yết | khác | mới | cổ phần | tnhh | fdi | công nghệ | vừa | xuất khẩu | sản xuất | bảo hiểm | quốc doanh | đại chúng | gia đình | khởi nghiệp | tài chính | số | thế giới | đầu tư | xây dựng | sáng tạo | chủ quản",
    ),
  },
};
