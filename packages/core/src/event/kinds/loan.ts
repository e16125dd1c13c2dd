import { define } from "../kind.ts";
import { counterexamples, examples } from "./loan-examples.ts";
import { cues, not } from "./loan-words.ts";

export const loan = define({
  kind: "LOAN",
  title: { EN: "Loan", VI: "Khoản vay" },
  group: "DEBT",
  definition: "A company arranges, draws, refinances or repays a bank or syndicated loan or credit facility.",
  summary: {
    VI: {
      who: ["BORROWER"],
      what: {
        "": "vay[ {PRINCIPAL}][ từ {LENDER}][; thu xếp: {ARRANGER,}]",
        REPAYMENT: "trả khoản vay[ {PRINCIPAL}][ cho {LENDER}]",
        REFINANCING: "tái cấp vốn khoản vay[ {PRINCIPAL}][ từ {LENDER}][; thu xếp: {ARRANGER,}]",
      },
    },
    EN: {
      who: ["BORROWER"],
      what: {
        "": "[a {PRINCIPAL!} loan|a loan of {PRINCIPAL}|a loan][ from {LENDER}][ arranged by {ARRANGER}]",
        REPAYMENT: "the repayment of [a {PRINCIPAL!} loan|a loan of {PRINCIPAL}|a loan][ to {LENDER}]",
        REFINANCING:
          "the refinancing of [a {PRINCIPAL!} loan|a loan of {PRINCIPAL}|a loan][ by {LENDER}][ arranged by {ARRANGER}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {takes~take} {WHAT}",
          REPAYMENT: "{WHO} {completes~complete} {WHAT}",
          REFINANCING: "{WHO} {completes~complete} {WHAT}",
        },
      },
    },
  },
  roles: {
    BORROWER: {
      takes: ["COMPANY", "COUNTRY"],
      at: ["SUBJECT", "OWNER", "OF", "GOAL", "FOR", "OBJECT", "WITH", "TOPIC"],
      needed: true,
    },
    LENDER: {
      takes: ["COMPANY", "AUTHORITY"],
      many: true,
      at: ["SOURCE", "WITH"],
      trade: {
        of: { VI: ["ngân hàng", "nhà băng"], EN: ["the bank", "the lender"] },
        at: ["SOURCE", "WITH", "SUBJECT", "AGENT"],
      },
      say: {
        VI: [
          "vay [<4>] (từ|của|tại) <3> {COMPANY}",
          "{COMPANY} (cho|cấp|tài trợ) [<4>] vay",
          "{COMPANY} <2> cấp <3> tín dụng",
        ],
        EN: ["(borrow~|loan|loans|facility|credit) <5> from {ORG}", "{COMPANY} <2> (lend~|provide~|extend~)"],
      },
    },
    ARRANGER: {
      takes: ["COMPANY"],
      many: true,
      at: [],
      say: {
        VI: [
          "(thu xếp|dàn xếp|thực hiện|sắp xếp|đứng ra) bởi <3> {COMPANY}",
          "do <2> {COMPANY} <6> (thu xếp|dàn xếp|đồng thu xếp)",
          "{COMPANY} <3> (thu xếp|dàn xếp)",
          "(ngân hàng|đơn vị|bên) (thu xếp|dàn xếp|đầu mối) <3> {COMPANY}",
        ],
        EN: [
          "arranged by <2> {COMPANY}",
          "(lead managed|led|underwritten|managed|handled) by <2> {COMPANY}",
          "arranger~ <3> {COMPANY}",
          "{COMPANY} <3> (arrange~|mandated)",
        ],
      },
    },
    GUARANTOR: {
      takes: ["COMPANY", "AUTHORITY", "COUNTRY"],
      at: [],
      say: { VI: ["bảo lãnh (bởi|của) <2> {NAME}"], EN: ["guaranteed by <2> {NAME}"] },
    },
    AGENT: {
      takes: ["COMPANY"],
      at: [],
      say: { EN: ["agent [bank] <2> {COMPANY}", "{COMPANY} as <2> agent"], VI: ["ngân hàng đại lý <2> {COMPANY}"] },
    },
  },
  quantities: {
    TERM: {
      measures: ["COUNT"],
      units: { VI: ["năm", "tháng", "ngày"], EN: ["year", "years", "month", "months"] },
      marks: {
        VI: ["(kỳ hạn|thời hạn|trong vòng)"],
        EN: [
          "(over|for|term of|maturity of)",
          "{COUNT} <4> (contract|agreement|lease|loan|facility|program|deal|pact)",
        ],
      },
    },
    PRINCIPAL: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(khoản vay|vay|hạn mức|tín dụng|giải ngân|trị giá|gói vay)"],
        EN: ["(loan|facility|credit|borrow~|lend~|line of)", "{MONEY} [<3>] (loan|facility|credit|line|revolver)"],
      },
      not: {
        VI: ["(doanh thu|lợi nhuận|vốn điều lệ|tổng tài sản|vốn hóa|lãi suất|tổng đầu tư)"],
        EN: ["(revenue~|sales|assets|earnings|profit~)"],
      },
    },
    INTEREST_RATE: {
      measures: ["PERCENT"],
      plain: true,
      max: 50,
      marks: { VI: ["lãi suất"], EN: ["(interest|rate~|interest rate)"] },
    },
    SPREAD_BPS: {
      measures: ["PERCENT"],
      marks: {
        EN: ["(over|above) (libor|prime|the prime rate|sofr)", "margin of", "{PERCENT} (over|above)"],
        VI: ["biên độ"],
      },
    },
    LENDER_COUNT: {
      measures: ["COUNT"],
      units: {
        VI: ["ngân hàng", "tổ chức tín dụng", "nhà băng", "bên cho vay"],
        EN: ["bank", "banks", "lender", "lenders"],
      },
      plain: true,
      base: true,
    },
    GREENSHOE: { measures: ["MONEY"], marks: { EN: ["greenshoe"], VI: ["greenshoe"] } },
  },
  subtypes: {
    SYNDICATED: { VI: ["hợp vốn", "nhóm <3> ngân hàng"], EN: ["syndicate~", "group of banks"] },
    BILATERAL: { VI: ["song phương"], EN: ["bilateral"] },
    REVOLVER: { VI: ["hạn mức tín dụng", "tuần hoàn"], EN: ["revolving", "line of credit", "credit line"] },
    BRIDGE: { EN: ["bridge loan"], VI: ["vay bắc cầu"] },
    REFINANCING: { VI: ["(tái cấp vốn|đảo nợ|tái tài trợ)"], EN: ["refinance~"] },
    REPAYMENT: {
      VI: ["(trả nợ|tất toán) [<2>] khoản vay"],
      EN: ["(repay~|repaid|prepay~|retire~) <4> (loan|debt|facility)"],
    },
  },
  cues,
  not,
  against: {
    VI: ["(khách hàng|người dân|cá nhân|lãi suất cho vay|vay mua|tiêu dùng)"],
    EN: ["(bad|problem|third world|home|mortgage) (loan~|debt)", "(farmers|consumers|crop)"],
  },
  favours: { VI: ["(ngân hàng|hợp vốn|kỳ hạn|giải ngân)"], EN: ["(banks|syndicate|libor|maturity|lead managed)"] },
  more: {
    VI: ["(hợp đồng|khoản vay) này", "khoản vay [này] (trị giá|được|có|kỳ hạn)"],
    EN: ["the (loan|facility|credit)", "proceeds (of|from)"],
  },
  status: { usual: "COMPLETED" },
  identity: { roles: ["BORROWER"], figures: ["PRINCIPAL"] },
  merge: {
    anchors: ["BORROWER"],
    others: [["LENDER", "ARRANGER", "AGENT"]],
    figures: ["PRINCIPAL"],
    subtypes: [["REPAYMENT"], ["SYNDICATED", "REVOLVER", "BRIDGE", "REFINANCING"]],
    days: 180,
  },
  headline: ["PRINCIPAL"],
  rivals: ["INSOLVENCY"],
  yields: ["SHARE_PLEDGE"],
  examples,
  counterexamples,
});
