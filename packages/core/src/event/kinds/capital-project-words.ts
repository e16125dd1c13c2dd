import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2,
    status: "IN_PROGRESS",
    say: { VI: ["khởi công", "động thổ"], EN: ["(break~|broke) ground"] },
  },
  {
    weight: 2,
    say: {
      VI: [
        "(dự án|nhà máy|khu đô thị|nhà ga|cảng|cao tốc) [<4>] do <4> {COMPANY} <4> (làm chủ đầu tư|đầu tư|triển khai|phát triển)",
        "khánh thành",
        "(khai trương|đi vào hoạt động|đi vào vận hành)",
        "(xây dựng|xây|đầu tư|triển khai|làm chủ đầu tư|mở rộng|phát triển|đưa vào hoạt động|đưa vào vận hành|vận hành) <6> (nhà máy|dự án|nhà xưởng|tuyến cáp|cáp quang|khu công nghiệp|khu đô thị|cảng|trung tâm|sân bay|cao tốc|tổ hợp|trang trại|khu nghỉ dưỡng|khu phức hợp|trạm|đường sắt|kho)",
        "(khai trương|mở|mở được|mở thêm|mở mới|đóng cửa|thành lập) <4> (cửa hàng|chi nhánh|siêu thị|nhà máy|phòng giao dịch|văn phòng|trung tâm|điểm bán|đường bay|showroom|đại lý)",
        "(rót|đầu tư|chi) <3> {MONEY} <4> xây",
        "đầu tư thêm <2> {COUNT}",
        "(phát triển|mở|khai trương|xây) [được|thêm|mới] {COUNT} <2> (cửa hàng|chi nhánh|trạm|điểm|phòng|ngân hàng|siêu thị)",
        "(đang|sẽ) mở rộng (sang|tại|ra)",
        "chấp thuận chủ trương đầu tư",
        "(bổ sung|mua sắm|nhập) <3> (thiết bị|dây chuyền|máy bay|tàu)",
      ],
      EN: [
        "(build|builds|building|built|construct~|open~|expand~|close~|shut~|start up|reopen~|develop~|idle~|modernize~) <9> (plant~|factory|factories|mine~|refinery|pipeline|facility|facilities|store~|warehouse|data center~|terminal|smelter|mill|complex|office~|hotel~|restaurant~|branch|branches|unit|centre|center|platform|line|oil field)",
        "(new|proposed|planned) (plant|factory|mine|refinery|pipeline|facility|store~|data center|smelter|mill|office)",
        "complete~ <4> (plant~|factory|mine~|refinery|pipeline|facility|data center~|terminal|smelter|mill|complex)",
        "plan~ for <4> (plant~|factory|factories|mine~|refinery|pipeline|data center~|smelter|mill)",
        "invest {MONEY}",
        "(modernization|expansion|construction|drilling|exploration) (program|project|plan)",
        "(capital|investment) (expenditure~|spending|budget)",
        "(plant|mine|facility|factory|refinery|store|mill) (closing~|closure~|expansion|opening)",
        "production of <5> (begin~|start~|scheduled)",
        "(expand~|increase~|double~) <4> (capacity|production)",
        "construction of",
        "construction <3> (begin~|start~)",
      ],
    },
  },
  {
    weight: 2,
    status: "COMPLETED",
    say: {
      VI: [
        "chấm dứt hoạt động <3> (chi nhánh|cửa hàng|nhà máy)",
        "(tạm ngưng|ngừng|dừng|đóng cửa|tạm dừng) <4> nhà máy",
      ],
    },
  },
  {
    weight: 1.6,
    status: "IN_PROGRESS",
    say: { VI: ["chủ đầu tư <3> (dự án|nhà máy|khu)", "làm chủ đầu tư"] },
  },
  {
    weight: 1.6,
    say: {
      VI: ["(tổng mức|tổng vốn|vốn) đầu tư", "(rót|đầu tư|chi) <3> {MONEY} <4> (vào|cho|để)"],
      EN: ["(capacity|production|output) (cut~|reduction~|expansion)", "(cut~|reduce~) <3> capacity", "begin building"],
    },
  },
];

export const not: Words = {
  VI: [
    "(đóng|mở) cửa (phiên|giao dịch|thị trường)",
    "đóng cửa phiên",
    "đầu tư (chứng khoán|cổ phiếu|vàng|cá nhân|nước ngoài)",
    "nhà đầu tư",
    "chủ đầu tư (chia sẻ|cho biết|cho hay|khẳng định|nói)",
    "công trình xây dựng",
    "(rót|đầu tư) <3> {MONEY} [<2>] vào [<2>] {COMPANY}",
    "(đơn vị|công ty|chuyên gia) (phát triển|xây dựng|đầu tư) (dự án|bất động sản)",
    "công ty đầu tư",
    "mở (tài khoản|thẻ|bán|cuộc)",
    "(chi|dành) <8> (cổ tức|cổ phiếu quỹ|lương|thưởng)",
    "vốn đầu tư (nước ngoài|fdi|toàn xã hội)",
    "góp vốn đầu tư",
    "thu hút <2> vốn đầu tư",
    "sở hữu <12> vốn đầu tư",
    "trung tâm (thương mại điện tử|chứng khoán)",
  ],
  EN: [
    "open~ (talks|market|interest|the door|the market)",
    "close~ (at|up|down|talks|the deal|higher|lower)",
    "project~ (that|to)",
    "open market",
  ],
};
