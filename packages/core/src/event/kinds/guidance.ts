import { define } from "../kind.ts";
import { counterexamples, examples } from "./guidance-examples.ts";

export const guidance = define({
  kind: "GUIDANCE",
  title: { EN: "Guidance", VI: "Kế hoạch, dự báo kinh doanh" },
  group: "RESULTS",
  definition: "A company sets or revises a forecast, plan or target.",
  summary: {
    VI: {
      who: ["COMPANY"],
      what: "[mục tiêu lợi nhuận {PROFIT_TARGET}[, doanh thu {REVENUE_TARGET}]|mục tiêu doanh thu {REVENUE_TARGET}|mục tiêu tăng trưởng {CHANGE_PERCENT}|mục tiêu kinh doanh][ cho {PERIOD}]",
      steps: {
        ANNOUNCED: {
          "": "{WHO} đặt {WHAT}",
          RAISE: "{WHO} nâng {WHAT}",
          CUT: "{WHO} hạ {WHAT}",
          REAFFIRM: "{WHO} giữ nguyên {WHAT}",
        },
      },
    },
    EN: {
      who: ["COMPANY"],
      what: "[a profit target of {PROFIT_TARGET}[ and a revenue target of {REVENUE_TARGET}]|a revenue target of {REVENUE_TARGET}|a target of {CHANGE_PERCENT}|targets][ for {PERIOD}]",
      steps: {
        ANNOUNCED: {
          "": "{WHO} {sets~set} {WHAT}",
          RAISE: "{WHO} {raises~raise} its guidance: {WHAT}",
          CUT: "{WHO} {cuts~cut} its guidance: {WHAT}",
          REAFFIRM: "{WHO} {reaffirms~reaffirm} {WHAT}",
        },
      },
    },
  },
  roles: {
    COMPANY: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "OBJECT", "NEAR", "TOPIC"], needed: true },
  },
  quantities: {
    REVENUE_TARGET: {
      measures: ["MONEY"],
      core: true,
      marks: { VI: ["[tổng] doanh thu [thuần|hợp nhất]", "doanh số"], EN: ["[net] sales", "revenue~", "turnover"] },
      not: {
        VI: [
          "tổng tài sản",
          "vốn (chủ sở hữu|điều lệ|đầu tư)",
          "dư nợ [tín dụng]",
          "huy động [vốn]",
          "(chi phí|cổ tức|nợ|thuế|tiền gửi|giải ngân)",
        ],
        EN: [
          "charge~",
          "gain~",
          "cost~",
          "capital spending",
          "assets",
          "dividend~",
          "cash flow",
          "write off~",
          "savings",
        ],
      },
    },
    PROFIT_TARGET: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: ["(lợi nhuận|lãi|lỗ) [hợp nhất] [trước thuế|sau thuế|ròng]"],
        EN: ["[net|pretax|operating] (profit~|income|earnings|loss~|net)", "earn~"],
      },
    },
    CHANGE_PERCENT: {
      measures: ["PERCENT"],
      moves: true,
      many: true,
      core: true,
      not: {
        VI: ["(tài sản|dư nợ|tín dụng|huy động|cổ tức|giá|tỷ lệ|lãi suất|nợ xấu)"],
        EN: ["market", "industry", "interest", "stake", "price~"],
      },
    },
  },
  subtypes: {
    WITHDRAW: {
      VI: ["(rút|rút lại) <2> (mục tiêu|kế hoạch|dự báo)"],
      EN: ["(withdraw~|withdrew|withdrawn) <6> (guidance|forecast|outlook|target)"],
    },
    RAISE: {
      VI: ["(nâng|tăng) [<2>] (mục tiêu|kế hoạch|dự báo)"],
      EN: ["raise~ <6> (guidance|forecast|outlook|target)"],
    },
    CUT: {
      VI: ["(hạ|giảm|cắt giảm) [<2>] (mục tiêu|kế hoạch|dự báo)"],
      EN: ["(cut~|lower~|reduce~) <6> (guidance|forecast|outlook|target)", "profit warning"],
    },
    REAFFIRM: {
      VI: ["(giữ nguyên|duy trì) [<2>] (mục tiêu|kế hoạch|dự báo)"],
      EN: ["(reaffirm~|reiterate~|maintain~) <6> (guidance|forecast|outlook)"],
    },
    SET: { VI: ["(đặt|đề ra|thông qua) [<2>] (mục tiêu|kế hoạch|chỉ tiêu)"], EN: ["expect~", "forecast~", "target~"] },
  },
  general: "SET",
  cues: [
    {
      weight: 2.2,
      wants: "FIGURE",
      say: {
        VI: [
          "(đặt|đề ra|đưa ra|thông qua|trình|lên|có|xây dựng|công bố|giao|phê duyệt|điều chỉnh) <4> (kế hoạch|mục tiêu|chỉ tiêu|phương án) <5> (doanh thu|lợi nhuận|lãi|kinh doanh|doanh số|tổng tài sản|tăng trưởng)",
          "(kế hoạch|mục tiêu|chỉ tiêu) <2> (doanh thu|lợi nhuận|lãi|kinh doanh|doanh số)",
          "(đặt|đề ra) <3> (kế hoạch|mục tiêu|chỉ tiêu)",
          "(phấn đấu|hướng tới|kỳ vọng|dự kiến|ước tính|dự báo|tham vọng) <6> (doanh thu|lợi nhuận|lãi|doanh số|tăng trưởng|sản lượng)",
          "(doanh thu|lợi nhuận|lãi|doanh số) <8> (kỳ vọng|dự kiến|dự báo|ước) <3> (đạt|tăng|giảm|tăng trưởng|khoảng)",
        ],
        EN: [
          "(expect~|see~|forecast~|estimate~|project~|anticipate~|predict~|target~) <8> ([net] profit~|earnings|income|results|sales|revenue~|loss~|net|performance|charge)",
          "(profit~|earnings|sales|revenue~|net|income) <6> (expected|estimated|forecast|projected|seen|targeted)",
        ],
      },
    },
    {
      weight: 2.4,
      say: {
        VI: [
          "(nâng|hạ|giảm|điều chỉnh|cắt giảm) <2> (dự báo|kế hoạch|mục tiêu) (doanh thu|lợi nhuận|kinh doanh|tăng trưởng)",
        ],
        EN: [
          "(expect~|see~|anticipate~) <6> (results|performance|earnings|profit~|quarter|year) <6> (improve~|better|higher|lower|up|down|good|exceed~|increase~|decline~|record|satisfactory)",
          "(raise~|cut~|lower~|reduce~|reaffirm~|reiterate~|maintain~|withdraw~|withdrew|withdrawn) <6> (guidance|outlook|forecast~|target~)",
          "profit warning",
          "(likely|expected|set) to (record|report|post|make|show|have) <6> (loss|profit|earnings)",
          "(expense~|costs|charge~|spending) <4> expected to (increase|rise|fall|decline)",
          "(expect~|anticipate~) to (report|record|post|take|earn|announce) <5> (loss|profit|charge|earnings|gain|results)",
          "will <2> (diminish|decline|improve|fall|rise|increase) in the <3> (quarter|half|year)",
          "will <3> (increase|reduce|boost|add to|dilute) <3> (net income|earnings|profit~)",
        ],
      },
    },
  ],
  not: {
    VI: ["giá mục tiêu", "mục tiêu giá", "(doanh thu|lợi nhuận) [toàn] (ngành|thị trường)"],
    EN: [
      "price target~",
      "(analyst~|wall street|economist~|the street|consensus) <5> (expect~|forecast~|estimate~|project~|predict~|see~|anticipate~) [<8> (profit~|earnings|income|results|sales|revenue~|loss~|net)]",
    ],
  },
  against: {
    VI: [
      "(giới phân tích|chuyên gia|các nhà phân tích|giới chuyên gia|công ty chứng khoán|hãng tư vấn|hãng nghiên cứu|doanh thu thị trường|thị trường này|toàn cầu|toàn ngành|toàn thị trường|kỳ nghỉ|mùa mua sắm)",
      "(hoàn thành|đạt|vượt) <3> kế hoạch",
    ],
    EN: [
      "analyst~ (expect~|forecast~|estimate~|project~)",
      "economist~",
      "wall street",
      "(compared with|than) expected",
    ],
  },
  status: { usual: "ANNOUNCED", fixed: true },
  identity: { roles: ["COMPANY"], period: true },
  merge: {
    anchors: ["COMPANY"],
    figures: ["PROFIT_TARGET", "REVENUE_TARGET"],
    subtypes: [["SET", ""], ["RAISE"], ["CUT"]],
    periodic: true,
    days: 120,
  },
  headline: ["PROFIT_TARGET", "REVENUE_TARGET", "CHANGE_PERCENT"],
  rivals: ["EARNINGS"],
  examples,
  counterexamples,
});
