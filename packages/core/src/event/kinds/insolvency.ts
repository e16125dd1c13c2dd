import { define } from "../kind.ts";
import { counterexamples, examples } from "./insolvency-examples.ts";

export const insolvency = define({
  kind: "INSOLVENCY",
  title: { EN: "Insolvency", VI: "Mất khả năng thanh toán" },
  group: "DEBT",
  definition: "A debtor misses payment, restructures its debt, files for bankruptcy or is liquidated.",
  summary: {
    VI: {
      who: ["DEBTOR"],
      what: {
        "": "mất khả năng thanh toán[ {DEBT_AMOUNT}]",
        BANKRUPTCY_FILING: "nộp đơn phá sản[, nợ {DEBT_AMOUNT}]",
        LIQUIDATION: "thanh lý tài sản[, nợ {DEBT_AMOUNT}]",
        RESTRUCTURING: "tái cơ cấu[ {DEBT_AMOUNT}] nợ",
        LATE_PAYMENT: "chậm thanh toán[ {MISSED_PAYMENT}| {DEBT_AMOUNT}]",
        DEFAULT: "vỡ nợ[ {DEBT_AMOUNT}| {MISSED_PAYMENT}]",
        EMERGENCE: "ra khỏi tình trạng phá sản",
      },
    },
    EN: {
      who: ["DEBTOR"],
      what: {
        "": "insolvency[ with debts of {DEBT_AMOUNT}]",
        BANKRUPTCY_FILING: "a bankruptcy filing[ with debts of {DEBT_AMOUNT}]",
        LIQUIDATION: "liquidation[ with debts of {DEBT_AMOUNT}]",
        RESTRUCTURING: "the restructuring of[ {DEBT_AMOUNT} of] debt",
        LATE_PAYMENT: "a late payment[ of {MISSED_PAYMENT}| of {DEBT_AMOUNT}]",
        DEFAULT: "a default[ on {DEBT_AMOUNT}| on {MISSED_PAYMENT}]",
        EMERGENCE: "its way out of bankruptcy",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {faces~face} {WHAT}",
          BANKRUPTCY_FILING: "{WHO} {files~file} for bankruptcy[ with debts of {DEBT_AMOUNT}]",
          LIQUIDATION: "{WHO} {goes~go} into liquidation[ with debts of {DEBT_AMOUNT}]",
          RESTRUCTURING: "{WHO} {restructures~restructure}[ {DEBT_AMOUNT} of] debt",
          LATE_PAYMENT: "{WHO} {misses~miss} a payment[ of {MISSED_PAYMENT}| of {DEBT_AMOUNT}]",
          DEFAULT: "{WHO} {defaults~default}[ on {DEBT_AMOUNT}| on {MISSED_PAYMENT}]",
          EMERGENCE: "{WHO} {emerges~emerge} from bankruptcy",
        },
      },
    },
  },
  roles: {
    DEBTOR: {
      takes: ["COMPANY", "COUNTRY", "PERSON"],
      at: ["SUBJECT", "OF", "OWNER", "OBJECT", "NEAR", "TOPIC"],
      needed: true,
    },
    CREDITOR: {
      takes: ["COMPANY", "AUTHORITY", "COUNTRY"],
      many: true,
      at: ["WITH", "GOAL"],
      say: {
        VI: ["chủ nợ <3> {COMPANY}"],
        EN: ["(creditor~|lender~|owed to) <3> {ORG}", "agreement <6> (with|and) <2> {ORG}"],
      },
    },
    COURT: {
      takes: ["AUTHORITY"],
      at: [],
      say: { VI: ["(tòa|tòa án|lên|tại) <3> {AUTHORITY}"], EN: ["(in|in the|with the|by|by the) <2> {AUTHORITY}"] },
    },
    ADMINISTRATOR: {
      takes: ["COMPANY", "PERSON"],
      at: [],
      say: {
        EN: [
          "(administrator~|receiver~|liquidator~|trustee) <2> {NAME}",
          "{NAME} <1> (named|appointed) [as] <1> (administrator|receiver|liquidator|trustee)",
        ],
        VI: ["quản tài viên <3> {NAME}"],
      },
    },
    GUARANTOR: {
      takes: ["COMPANY", "AUTHORITY"],
      at: [],
      say: { EN: ["guaranteed by {NAME}"], VI: ["bảo lãnh bởi {NAME}"] },
    },
  },
  quantities: {
    TERM_EXTENSION: {
      measures: ["COUNT"],
      units: { VI: ["năm", "tháng"], EN: ["year", "years", "month", "months"] },
      marks: { VI: ["(gia hạn|giãn nợ|thêm)"], EN: ["over"] },
    },
    DEBT_AMOUNT: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(nợ|khoản nợ|tổng nợ|dư nợ)"],
        EN: ["(debt~|owe~|owing|reschedule~|liabilities|restructure~)", "{MONEY} (of|in) <4> debt~"],
      },
      not: { VI: ["(doanh thu|lợi nhuận|vốn)"], EN: ["(exports|imports|sales|letters of credit|credits)"] },
    },
    MISSED_PAYMENT: {
      measures: ["MONEY"],
      marks: { VI: ["(chậm|không) (trả|thanh toán)"], EN: ["(miss~|failed to (pay|make)|arrears)"] },
    },
    HAIRCUT_PERCENT: {
      measures: ["PERCENT"],
      marks: { EN: ["haircut of", "{PERCENT} haircut", "cents on the dollar"], VI: ["xóa"] },
    },
  },
  subtypes: {
    BANKRUPTCY_FILING: { VI: ["phá sản"], EN: ["(bankrupt~|chapter 11|chapter eleven)"] },
    LIQUIDATION: { VI: ["(giải thể|thanh lý)"], EN: ["(liquidate~|liquidation|wound up)"] },
    RESTRUCTURING: { VI: ["(tái cơ cấu|cơ cấu lại) <5> nợ"], EN: ["(restructure~|restructuring|reschedule~)"] },
    LATE_PAYMENT: { VI: ["(chậm|quá hạn)"], EN: ["(arrears|late)"] },
    DEFAULT: { VI: ["vỡ nợ"], EN: ["default~"] },
    EMERGENCE: { VI: ["thoát phá sản"], EN: ["emerge~ from"] },
  },
  cues: [
    {
      weight: 2.4,
      say: {
        VI: [
          "(nộp đơn|xin|tuyên bố|mở thủ tục|đệ đơn|bị) [<3>] phá sản",
          "phá sản",
          "vỡ nợ",
          "mất khả năng (thanh toán|trả nợ)",
          "(chậm|không) (trả|thanh toán) <3> (nợ|trái phiếu|lãi)",

          "bị (siết nợ|thanh lý)",
        ],
        EN: [
          "bankruptcy",
          "bankrupt",
          "chapter (11|eleven|7)",
          "file~ for (bankruptcy|protection|chapter)",
          "(restructure~|restructuring|reschedule~|rescheduling|renegotiate~) <12> (debt~|loan~|payment~)",
          "(debt|bank) (restructuring|rescheduling)",
          "default~ on",
          "in default",
          "(technical|covenant) default~",
          "waiver <8> default~",
          "insolven~",
          "(suspend~|miss~|halt~) <5> (interest|debt|loan) payment~",
          "(liquidation|receivership|moratorium)",
        ],
      },
    },
    {
      weight: 1.5,
      say: {
        VI: ["(tái cơ cấu|cơ cấu lại) <5> nợ", "(gia hạn|giãn|khoanh) nợ"],
        EN: ["(debt|loan|bank) reschedule~", "[debt] moratorium"],
      },
    },
  ],
  not: {
    VI: [
      "phá sản kế hoạch",
      "kế hoạch phá sản",
      "luật phá sản",
      "nguy cơ phá sản",
      "kế hoạch <8> phá sản",
      "bờ vực phá sản",
    ],
    EN: [
      "default setting",
      "by default",
      "inventory liquidation",
      "long liquidation",
      "liquidation of (long|positions|futures)",
      "bankruptcy (court|judge|law|code)",
      "profit taking and liquidation",
    ],
  },
  against: { VI: ["(các doanh nghiệp|hàng loạt doanh nghiệp|nguy cơ)"], EN: ["(futures|traders|contract)"] },
  favours: { VI: ["(chủ nợ|tòa án)"], EN: ["(creditors|court|reorganization|paris club|arrears)"] },
  status: { usual: "COMPLETED" },
  identity: { roles: ["DEBTOR", "CREDITOR"], figures: ["DEBT_AMOUNT"] },
  merge: { anchors: ["DEBTOR"], others: [["CREDITOR"]], figures: ["MISSED_PAYMENT"], days: 365 },
  headline: ["DEBT_AMOUNT", "MISSED_PAYMENT"],
  rivals: ["LOAN"],
  examples,
  counterexamples,
});
