import { define } from "../kind.ts";
import { counterexamples, examples } from "./earnings-examples.ts";
import { cues, not } from "./earnings-words.ts";

export const earnings = define({
  kind: "EARNINGS",
  title: { EN: "Results", VI: "Kết quả kinh doanh" },
  group: "RESULTS",
  definition: "A company reports financial results for a period.",
  summary: {
    VI: {
      who: ["COMPANY"],
      what: {
        "": "[báo lợi nhuận sau thuế {NET_PROFIT}[, doanh thu {REVENUE}]|báo lợi nhuận trước thuế {PRETAX_PROFIT}[, doanh thu {REVENUE}]|báo doanh thu {REVENUE}|báo lãi trên mỗi cổ phiếu {EPS}|công bố kết quả kinh doanh][ trong {PERIOD}]",
        LOSS: "[báo lỗ sau thuế {NET_PROFIT}|báo lỗ trước thuế {PRETAX_PROFIT}|báo lỗ][, doanh thu {REVENUE}][ trong {PERIOD}]",
      },
      steps: { COMPLETED: "{WHO} {WHAT}" },
    },
    EN: {
      who: ["COMPANY"],
      what: {
        "": "[net profit of {NET_PROFIT}[ on revenue of {REVENUE}]|pre-tax profit of {PRETAX_PROFIT}[ on revenue of {REVENUE}]|revenue of {REVENUE}|earnings per share of {EPS}|results][ for {PERIOD}]",
        LOSS: "[a net loss of {NET_PROFIT}|a pre-tax loss of {PRETAX_PROFIT}|a loss][ on revenue of {REVENUE}][ for {PERIOD}]",
      },
      steps: { COMPLETED: "{WHO} {reports~report} {WHAT}" },
    },
  },
  roles: {
    COMPANY: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "PLACE", "OBJECT", "NEAR", "TOPIC"], needed: true },
    AUDITOR: {
      takes: ["COMPANY"],
      at: [],
      say: { VI: ["(kiểm toán|soát xét) bởi {COMPANY}"], EN: ["audited by {COMPANY}"] },
    },
  },
  quantities: {
    REVENUE: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: [
          "[tổng] doanh thu [thuần|hợp nhất|bán hàng|bán hàng và cung cấp dịch vụ|thuần hợp nhất]",
          "doanh số [bán hàng]",
          "tổng thu nhập hoạt động",
          "nguồn thu",
        ],
        EN: ["[net] sales", "[net|total|operating] revenue~", "revs", "turnover", "on sales of", "premium income"],
      },
      not: {
        VI: [
          "(tổng|giá trị) tài sản",
          "vốn (chủ sở hữu|điều lệ|hóa|góp|lưu động|vay)",
          "nợ [phải trả|xấu|vay|ngắn hạn|dài hạn]",
          "dư nợ [vay|tín dụng]",
          "tổng nợ",
          "tiền gửi",
          "huy động [vốn]",
          "(chi phí|giá vốn|giá trị|tổng mức|thuế|cổ tức|dự phòng|lãi vay|lãi suất)",
          "hàng tồn kho",
          "(lỗ|lợi nhuận|lãi) (gộp|lũy kế|chưa phân phối)",
          "lợi nhuận sau thuế chưa phân phối",
          "lương",
          "thu nhập bình quân",
          "vốn đầu tư",
          "tiền mặt",
          "nộp ngân sách",
          "tín dụng",
        ],
        EN: [
          "assets",
          "liabilities",
          "debt~",
          "charge~",
          "cost~",
          "cash flow",
          "gain~",
          "deposits",
          "loans",
          "order~",
          "backlog",
          "dividend~",
          "capital",
          "provision~",
          "write off~",
          "writedown~",
          "tax~",
          "gross profit",
          "market value",
          "shareholders ' equity",
          "cash",
          "interest",
          "investment~",
          "exchange losses",
        ],
      },
    },
    PRETAX_PROFIT: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: ["(lợi nhuận|lãi|lỗ) [hợp nhất] trước thuế [hợp nhất]", "lntt", "(lợi nhuận|lãi) [<2>] trước thuế"],
        EN: [
          "(pretax|pre tax) (profit~|income|loss~|earnings|net)",
          "(pretax|pre tax)",
          "(profit~|income|loss~) before tax~",
          "operating (profit~|income|loss~)",
        ],
      },
    },
    NET_PROFIT: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: [
          "(lợi nhuận|lãi|lỗ) [hợp nhất] (sau thuế|ròng) [hợp nhất]",
          "(lợi nhuận|lãi|lỗ)",
          "(báo|bị|thua|khoản) (lãi|lỗ)",
          "lnst",
          "lợi nhuận (hợp nhất|thuần)",
          "có lãi",
        ],
        EN: [
          "net",
          "[net] (profit~|income|earnings|loss~)",
          "(earn~|earned|lost)",
          "net attributable (profit|loss)",
          "in the (black|red)",
          "opnet",
          "attributable (profit~|loss~)",
          "net (attributable|group) profit",
        ],
      },
    },
    EPS: {
      measures: ["MONEY"],
      core: true,
      per: { VI: ["cổ phiếu", "cổ phần"], EN: ["share"] },
      plain: true,
      marks: {
        VI: ["eps", "lãi cơ bản trên [mỗi] cổ phiếu"],
        EN: ["eps", "shr [profit|loss|net] {MONEY=}", "(shr|per share|a share)", "earnings per share"],
      },
      not: { EN: ["dividend~", "payout", "price"], VI: ["cổ tức", "giá"] },
    },
    YOY_PERCENT: {
      measures: ["PERCENT"],
      many: true,
      moves: true,
      core: true,
      not: {
        VI: ["(giá|cổ phiếu|chi phí|tài sản|tín dụng|tỷ lệ|biên|dư nợ|huy động|lượng|sản lượng)"],
        EN: ["share price", "cost~", "assets", "stock", "margin~", "shares", "volume"],
      },
    },
    PLAN_COMPLETION_PERCENT: {
      measures: ["PERCENT"],
      many: true,
      core: true,
      marks: {
        VI: [
          "(hoàn thành|đạt|vượt|bằng|tương đương|thực hiện) [<2>] {PERCENT=} [<3>] kế hoạch",
          "{PERCENT} [<2>] (kế hoạch|mục tiêu|chỉ tiêu)",
          "{PERCENT} so với [<2>] (kế hoạch|mục tiêu)",
        ],
        EN: ["{PERCENT} of [its|the] [annual] (plan|target)"],
      },
      over: {
        VI: [
          "vượt [<2>] {PERCENT=} [<3>] (kế hoạch|mục tiêu|chỉ tiêu)",
          "vượt (kế hoạch|mục tiêu|chỉ tiêu) [<3>] {PERCENT=}",
        ],
        EN: ["(exceed~|beat~|above) <3> (plan|target) by {PERCENT=}"],
      },
    },
  },
  subtypes: {
    RESTATEMENT: {
      VI: ["(hồi tố|trình bày lại) <4> (lợi nhuận|báo cáo|kết quả)"],
      EN: ["restate~ <4> (earnings|results|profit~|accounts|revenue~)"],
    },
    LOSS: { VI: ["(báo|thua|khoản|bị) lỗ", "lỗ (ròng|sau thuế|trước thuế|quý)", "lỗ"], EN: ["[net] loss~", "lost"] },
    BEAT: {
      VI: ["vượt (dự báo|kỳ vọng|xa)"],
      EN: ["beat~ <3> (estimate~|forecast~|expectation~)", "better than expected"],
    },
    MISS: {
      VI: ["thấp hơn (dự báo|dự kiến|kỳ vọng)"],
      EN: ["miss~ <3> (estimate~|forecast~|expectation~)", "below expectations"],
    },
    PROFIT: { VI: ["(lợi nhuận|lãi|báo lãi)"], EN: ["profit~", "earnings", "net income"] },
  },
  cues,
  not,
  favours: {
    VI: ["(báo cáo tài chính|kết quả kinh doanh|bctc)", "so với cùng kỳ", "cùng kỳ [năm]"],
    EN: [
      "(beat~|top~|miss~) <3> (estimate~|expectation~|forecast~)",
      "reported",
      "a year (earlier|ago)",
      "compared with",
      "quarter",
      "in the year ago",
    ],
  },
  against: {
    VI: [
      "(đặt|đề ra|giao|thông qua|xây dựng|trình|điều chỉnh) <3> (kế hoạch|mục tiêu|chỉ tiêu)",
      "(kế hoạch|mục tiêu|chỉ tiêu) [<1>] (doanh thu|lợi nhuận|kinh doanh|lãi)",
      "(dự kiến|dự báo|kỳ vọng|ước tính|sẽ)",
      "(hộ|hộ dân|nông dân|người dân|gia đình|người trồng|ngư dân)",
      "(đã|việc|nhờ|từ) (bán|chuyển nhượng|thoái vốn|thanh lý)",
    ],
    EN: ["(expect~|forecast~|estimate~|project~|see~|anticipate~)", "will", "analyst~"],
  },
  status: { usual: "COMPLETED", fixed: true },
  identity: { roles: ["COMPANY"], period: true },
  merge: {
    anchors: ["COMPANY"],
    figures: ["NET_PROFIT", "PRETAX_PROFIT", "REVENUE", "EPS"],
    periodic: true,
    days: 120,
  },
  headline: ["NET_PROFIT", "PRETAX_PROFIT", "REVENUE", "EPS", "YOY_PERCENT"],
  rivals: ["GUIDANCE"],
  examples,
  counterexamples,
});
