import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2.6,
    subtype: "RESTATEMENT",
    say: {
      VI: ["(hồi tố|trình bày lại) <4> (lợi nhuận|báo cáo|kết quả)"],
      EN: ["restate~ <4> (earnings|results|profit~|accounts|revenue~)"],
    },
  },
  {
    weight: 1.5,
    wants: "CORE",
    say: {
      VI: [
        "[tổng] doanh thu [thuần|hợp nhất|bán hàng]",
        "(lợi nhuận|lãi|lỗ) [hợp nhất] [trước thuế|sau thuế|ròng|gộp]",
        "(báo|thua|khoản) (lãi|lỗ)",
        "doanh số [bán hàng]",
      ],
      EN: [
        "[net] sales",
        "[net|total] revenue~",
        "revs",
        "turnover",
        "[net|pretax|operating|pre tax] (profit~|income|earnings|loss~)",
        "earn~ {MONEY}",
        "lost {MONEY}",
        "net attributable profit",
        "opnet",
        "[oper] (shr|net)",
        "(pretax|pre tax) (was|of|rose|fell)",
      ],
    },
  },
  {
    weight: 2.6,
    say: {
      VI: [
        "(báo cáo|ghi nhận|có|công bố|trải qua) <3> (quý|năm|nửa năm) kinh doanh <3> (nhất|tốt|tệ|kỷ lục)",
        "kết quả kinh doanh <6> (vượt|giảm sút|sa sút|sụt giảm|kỷ lục|thua lỗ|lao dốc|đi xuống)",
        "(lỗ|lãi) <2> (quý|năm) thứ <3> liên tiếp",
        "(doanh thu|doanh số|lợi nhuận) [bán hàng] (thấp|cao|tốt) hơn (dự kiến|kỳ vọng|dự báo)",
        "(quý|năm) có (lãi|lợi nhuận|kết quả) <6> (nhất|kỷ lục)",
      ],
      EN: [
        "report~ <4> (results|earnings|loss~|profit~)",
        "(earnings|results|profit~|sales|revenue~) (beat~|miss~|top~|exceed~|fall~ short) <3> (estimate~|expectation~|forecast~)",
        "(beat~|top~|miss~|exceed~) <3> (estimate~|expectation~|forecast~)",
        "(swing~|return~) to [a] (profit|loss)",
        "(better|worse|stronger|weaker) than expected (earnings|results|profit~|sales|revenue~)",
        "(record|strong|weak) (quarter|quarterly|annual) (profit~|earnings|sales|revenue|results)",
      ],
    },
  },
  {
    weight: 1.7,
    say: {
      EN: [
        "(profit~|sales|revenue~|earnings|losses|income) <3> (rise~|fall~|double~|climb~|grow~|slip~|narrow~|widen~|jump~|drop~|decline~|surge~|slow~|improve~)",
        "(higher|lower|record|strong|stronger|weaker|better|growing) <2> (profit~|sales|revenue~|earnings|losses|results)",
      ],
    },
  },
];

export const not: Words = {
  VI: [
    "lãi suất",
    "(doanh thu|doanh số|lợi nhuận) [<2>] của [toàn] (ngành|thị trường|nền kinh tế|cả nước)",
    "(nợ|tiền|gốc|trả) [,] lãi",
    "lãi (phát sinh|và gốc|suất|vay|phạt|tiền gửi)",
    "nhà đầu tư <2> (lãi|lỗ)",
    "lỗ hổng",
    "lãi vay",
    "lãi phạt",
    "(miễn|giảm|miễn giảm|thu|tính) lãi",
    "chi phí lãi",
    "(lợi nhuận|lãi|lỗ) lũy kế",
    "doanh thu chưa thực hiện",
    "(doanh thu|lợi nhuận) [toàn] (ngành|thị trường)",
  ],
  EN: [
    "net (assets|debt|worth|interest|asset)",
    "profit taking",
    "gross profit tax",
    "earnings (ratio~|multiple~)",
    "net (services|interest)",
    "(merchandise|home|house|housing) sales",
    "sales (tax|force|manager|staff|representative~|person|people)",
    "(home|car|auto|retail|house) sales",
    "for sale",
    "net of",
    "(loan|credit) losses",
    "would have <4> (profit~|earnings|net|loss~|income|earned)",
    "(when|before|after|until|to|will) <4> report <4> (earnings|results)",
    "(when|before|after|until) <4> reports <4> (earnings|results)",
    "(likely|expected|set) to (record|report|post|make|show|have) <6> (loss|profit|earnings)",
    "income tax~",
    "(earnings|results|profit~|income|loss~) (include~|included|excluded|exclude~)",
    "interest income",
    "net (outflow|inflow|export~|import~|migration|immigration)",
    "(weight|hearing|memory|job) [-] loss~",
  ],
};
