import { define } from "../kind.ts";
import { counterexamples, examples } from "./bond-issue-examples.ts";
import { cues, not } from "./bond-issue-words.ts";

export const bondIssue = define({
  kind: "BOND_ISSUE",
  title: { EN: "Bond issue", VI: "Trái phiếu" },
  group: "DEBT",
  definition: "Bonds, notes or convertible debt are issued, priced, bought back early or repaid.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "phát hành[ {PRINCIPAL}] trái phiếu[ lãi suất {COUPON_PERCENT}][; bảo lãnh: {UNDERWRITER,}]",
        CONVERTIBLE: "phát hành[ {PRINCIPAL}] trái phiếu chuyển đổi[ lãi suất {COUPON_PERCENT}]",
        GREEN: "phát hành[ {PRINCIPAL}] trái phiếu xanh[ lãi suất {COUPON_PERCENT}]",
        EARLY_REDEMPTION: "mua lại trước hạn[ {PRINCIPAL}] trái phiếu",
        REPAYMENT: "thanh toán[ {PRINCIPAL}] trái phiếu",
      },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "[a {PRINCIPAL!} bond issue|a bond issue of {PRINCIPAL}|a bond issue][ at {COUPON_PERCENT}][ underwritten by {UNDERWRITER}]",
        CONVERTIBLE:
          "[a {PRINCIPAL!} convertible bond issue|a convertible bond issue of {PRINCIPAL}|a convertible bond issue][ at {COUPON_PERCENT}]",
        GREEN:
          "[a {PRINCIPAL!} green bond issue|a green bond issue of {PRINCIPAL}|a green bond issue][ at {COUPON_PERCENT}]",
        EARLY_REDEMPTION: "the early redemption of[ {PRINCIPAL} of] bonds",
        REPAYMENT: "the repayment of[ {PRINCIPAL} of] bonds",
      },
    },
  },
  roles: {
    ISSUER: {
      takes: ["COMPANY", "COUNTRY", "AUTHORITY"],
      at: ["SUBJECT", "AGENT", "OF", "OWNER", "NEAR", "TOPIC"],
      needed: true,
    },
    UNDERWRITER: {
      takes: ["COMPANY"],
      many: true,
      at: [],
      say: {
        VI: ["(bảo lãnh phát hành|tư vấn phát hành) <3> {COMPANY}"],
        EN: [
          "(lead managed|managed|co managed|underwritten|led) by <2> {COMPANY}",
          "(underwriter~|lead manager~|lead underwriter) <4> {COMPANY}",
          "through [underwriters] <2> {COMPANY}",
        ],
      },
    },
    BOOKRUNNER: {
      takes: ["COMPANY"],
      many: true,
      at: [],
      say: {
        EN: [
          "(bookrunner|bookrunners|book runner|lead manager and bookrunner) <2> {COMPANY}",
          "{COMPANY} <2> (bookrunner|bookrunners|book runner)",
        ],
      },
    },
    INVESTOR: {
      takes: ["COMPANY", "PERSON"],
      many: true,
      at: [],
      say: { VI: ["(trái chủ|mua toàn bộ|nhà đầu tư) <3> {COMPANY}"], EN: ["placed with <2> {COMPANY}"] },
    },
    GUARANTOR: {
      takes: ["COMPANY", "AUTHORITY", "COUNTRY"],
      at: [],
      say: {
        VI: ["bảo lãnh (thanh toán|bởi) <3> {NAME}"],
        EN: ["(guaranteed|backed) by <8> {NAME}", "(letter of credit|lettter of credit) (by|from) {NAME}"],
      },
    },
  },
  quantities: {
    PRINCIPAL: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(phát hành|huy động|trị giá|giá trị|tổng mệnh giá|khối lượng|thành công)", "{MONEY} trái phiếu"],
        EN: [
          "(offer~|issue~|issuing|redeem~|sell~|of|redeem)",
          "{MONEY} (in|of|eurobond|bond|issue|notes|debentures|convertible)",
        ],
      },
      not: {
        VI: ["(lợi nhuận|doanh thu|tổng tài sản|vốn|dư nợ|mệnh giá một)"],
        EN: ["(assets|sales|loss|charge|denominations|fees|price|priced|offering price|at)"],
      },
    },
    COUPON_PERCENT: {
      measures: ["PERCENT"],
      max: 40,
      plain: true,
      marks: {
        VI: ["(lãi suất|lãi)"],
        EN: [
          "(coupon|rate is|rate of|paying|pays|certificate rate|interest)",
          "{PERCENT} [<4>] (debentures|notes|bonds|coupon|bond|eurobond)",
        ],
      },
      not: {
        EN: ["(price|priced at|yield|premium|fee~|concession|at|principal|underwrite~|callable at|redeemable)"],
        VI: ["(tăng|giảm|tỷ trọng|chiếm)"],
      },
    },
    YIELD_PERCENT: {
      measures: ["PERCENT"],
      max: 40,
      marks: { VI: ["lợi suất"], EN: ["(yield~|yielding|yield of|yield to)"] },
    },
    CONVERSION_PRICE: {
      measures: ["MONEY"],
      per: { VI: ["cổ phiếu", "cổ phần", ""], EN: ["share", ""] },
      marks: { EN: ["(conversion price|convertible at|converted at)"], VI: ["giá chuyển đổi"] },
    },
  },
  terms: {
    MATURITY: {
      say: {
        VI: ["(kỳ hạn|đáo hạn) <2> {PERIOD}", "kỳ hạn <2> {COUNT=}"],
        EN: ["(due|maturing|mature~) [on|in] {PERIOD}", "{COUNT=} <2> (note|notes|bond|bonds)"],
      },
    },
  },
  subtypes: {
    CONVERTIBLE: { VI: ["chuyển đổi"], EN: ["convertible"] },
    GREEN: { VI: ["trái phiếu xanh"], EN: ["green bond~"] },
    EARLY_REDEMPTION: {
      VI: ["mua lại <3> (trái phiếu|trước hạn)"],
      EN: ["(redeem~|redemption|call~ for redemption|buy~ back)"],
    },
    REPAYMENT: { VI: ["(tất toán|thanh toán) <3> trái phiếu"], EN: ["(repay~|repaid|retire~)"] },
    ISSUE: { VI: ["phát hành"], EN: ["(issue~|issuing|offer~|sell~)"] },
  },
  general: "ISSUE",
  cues,
  not,
  against: {
    VI: ["(các ngân hàng|các doanh nghiệp|thị trường|theo số liệu|chính phủ|kho bạc)"],
    EN: ["(dealers|traders|secondary market|analyst~)", "(downgrade~|upgrade~|the rating~)"],
  },
  favours: {
    VI: ["(kỳ hạn|lãi suất|trái chủ|riêng lẻ)"],
    EN: ["(due|coupon|lead manager|par|callable|mature~|underwrite~|rated)"],
  },
  more: {
    VI: ["(lô trái phiếu|trái phiếu) này", "(lãi suất|kỳ hạn) [của] trái phiếu"],
    EN: [
      "(the (notes|bonds|debentures|issue|securities|certificates|offering)|the certificate rate|the offering price|redemption price|final terms|non callable|coupon)",
    ],
  },
  status: { usual: "COMPLETED", as: { ANNOUNCED: "PLANNED" } },
  identity: { roles: ["ISSUER"], figures: ["PRINCIPAL"] },
  merge: {
    anchors: ["ISSUER"],
    others: [["UNDERWRITER", "BOOKRUNNER", "INVESTOR"]],
    figures: ["PRINCIPAL"],
    subtypes: [
      ["EARLY_REDEMPTION", "REPAYMENT"],
      ["ISSUE", "CONVERTIBLE", "GREEN"],
    ],
    days: 120,
  },
  headline: ["PRINCIPAL", "COUPON_PERCENT"],
  rivals: ["EQUITY_RAISE", "LOAN"],
  yields: ["INSOLVENCY"],
  examples,
  counterexamples,
});
