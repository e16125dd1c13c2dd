import { define } from "../kind.ts";
import { counterexamples, examples } from "./dividend-examples.ts";

export const dividend = define({
  kind: "DIVIDEND",
  title: { EN: "Dividend", VI: "Cổ tức" },
  group: "EQUITY",
  definition: "A cash or stock dividend is proposed, approved, paid, cut or skipped.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "trả cổ tức[ {PER_SHARE}][, tổng cộng {TOTAL_AMOUNT}]",
        CASH: "trả cổ tức bằng tiền[ {PER_SHARE}][, tổng cộng {TOTAL_AMOUNT}]",
        STOCK: "trả cổ tức bằng cổ phiếu[ {PER_SHARE}]",
        SPECIAL: "trả cổ tức đặc biệt[ {PER_SHARE}][, tổng cộng {TOTAL_AMOUNT}]",
        INCREASE: "tăng cổ tức[ lên {PER_SHARE}]",
        CUT: "cắt cổ tức[ còn {PER_SHARE}]",
        SUSPENSION: "ngừng trả cổ tức",
      },
      steps: { APPROVED: "{WHO} thông qua việc {WHAT}" },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "a dividend[ of {PER_SHARE}][, {TOTAL_AMOUNT} in all]",
        CASH: "a cash dividend[ of {PER_SHARE}][, {TOTAL_AMOUNT} in all]",
        STOCK: "a stock dividend[ of {PER_SHARE}]",
        SPECIAL: "a special dividend[ of {PER_SHARE}][, {TOTAL_AMOUNT} in all]",
        INCREASE: "a higher dividend[ of {PER_SHARE}]",
        CUT: "a lower dividend[ of {PER_SHARE}]",
        SUSPENSION: "the suspension of its dividend",
      },
      steps: {
        APPROVED: "{WHO} {approves~approve} {WHAT}",
        COMPLETED: { "": "{WHO} {pays~pay} {WHAT}", SUSPENSION: "{WHO} {suspends~suspend} its dividend" },
      },
    },
  },
  roles: {
    ISSUER: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "OBJECT", "NEAR", "TOPIC"], needed: true },
  },
  quantities: {
    PER_SHARE: {
      measures: ["MONEY", "PERCENT"],
      plain: true,
      many: true,
      core: true,
      per: { VI: ["cổ phiếu", "cổ phần"], EN: ["share"] },
      marks: {
        VI: [
          "tỷ lệ",
          "mức",
          "cổ tức",
          "(mỗi|một) cổ (phiếu|phần) [sẽ] [nhận|được nhận|được hưởng]",
          "{MONEY} [một|mỗi] (cổ phiếu|cổ phần)",
          "tương đương",
        ],
        EN: [
          "dividend~ of",
          "{MONEY} (a|per) share",
          "payout of",
          "(qtly|quarterly) (div|dividend)",
          "dividend~",
          "div",
        ],
      },
      not: {
        VI: ["(giá|tăng|giảm|vốn hóa|sở hữu|nắm giữ|lợi nhuận|doanh thu|vốn điều lệ|tổng mức|so với)"],
        EN: ["by {PERCENT=}", "stake", "earnings", "profit~", "net", "price", "stock split"],
      },
    },
    TOTAL_AMOUNT: {
      measures: ["MONEY"],
      marks: {
        VI: ["(chi|chi ra|dành|dành ra|bỏ ra|số tiền|tổng|tổng số tiền|tổng giá trị|tổng cộng|chi khoảng)", "thu về"],
        EN: ["(total~|cost~) [of]", "amount~ to"],
      },
      not: { VI: ["vốn điều lệ", "lợi nhuận", "doanh thu", "vốn hóa"], EN: ["earnings", "sales", "net"] },
    },
    YIELD_PERCENT: { measures: ["PERCENT"], marks: { VI: ["(lợi suất|tỷ suất) cổ tức"], EN: ["yield~ [of]"] } },
    PAYOUT_RATIO: {
      measures: ["PERCENT"],
      marks: { VI: ["{PERCENT} lợi nhuận"], EN: ["payout ratio [of]", "{PERCENT} of (net|profit~|earnings)"] },
    },
  },
  terms: {
    RECORD_DATE: {
      say: {
        VI: ["(ngày đăng ký cuối cùng|chốt danh sách|ngày chốt quyền|chốt quyền) <6> {PERIOD}"],
        EN: [
          "(holders|shareholders|stockholders) of record <3> {PERIOD}",
          "record {PERIOD}",
          "record date <2> {PERIOD}",
        ],
      },
    },
    EX_DATE: { say: { VI: ["(không hưởng quyền|gdkhq) <3> {PERIOD}"], EN: ["ex [-] dividend <3> {PERIOD}"] } },
    PAYMENT_DATE: {
      say: {
        VI: ["(thanh toán|chi trả|trả) <8> (vào|từ|ngày|là) <2> {PERIOD}"],
        EN: ["pay~ {PERIOD}", "payable <2> {PERIOD}"],
      },
    },
  },
  subtypes: {
    STOCK: { VI: ["cổ tức <4> bằng cổ phiếu"], EN: ["stock dividend"] },
    SPECIAL: { VI: ["cổ tức đặc biệt"], EN: ["(special|extra) [cash] dividend"] },
    INCREASE: { VI: ["(tăng|nâng) <3> cổ tức"], EN: ["(raise~|increase~|boost~|hike~) <4> dividend"] },
    CUT: { VI: ["(giảm|cắt|hạ) <3> cổ tức"], EN: ["(cut~|reduce~|lower~|slash~) <4> dividend"] },
    SUSPENSION: {
      VI: ["(không|ngừng|tạm dừng) <2> (chia|trả) <2> cổ tức"],
      EN: ["(omit~|suspend~|skip~|pass~) <4> dividend"],
    },
    CASH: { VI: ["cổ tức <6> tiền mặt"], EN: ["cash dividend"] },
  },
  cues: [
    {
      weight: 2.4,
      status: "COMPLETED",
      say: { VI: ["(đã|hoàn tất) <1> (chi trả|trả|thanh toán) <3> cổ tức"] },
    },
    {
      weight: 2.4,
      status: "APPROVED",
      say: {
        VI: [
          "(chia|trả|chi trả|tạm ứng|thanh toán|nhận|phát|chốt quyền nhận|chốt quyền) <3> cổ tức",
          "(mức|tỷ lệ|phương án|kế hoạch|đợt|chính sách) [chia|trả|chi trả] cổ tức",
          "cổ tức <4> (tỷ lệ|mức|{PERCENT}|{MONEY})",
          "cổ tức [năm|đợt] <4> bằng (tiền mặt|tiền|cổ phiếu)",
          "không (chia|trả) cổ tức",
        ],
      },
    },
    {
      weight: 2.4,
      say: {
        EN: [
          "(declare~|pay~|set~|raise~|increase~|cut~|omit~|boost~|propose~|recommend~|approve~|suspend~|reduce~|announce~|resume~|lift~|hike~|slash~|plan~) <7> (dividend~|payout)",
          "(qtly|quarterly|annual|interim|final|special|cash|stock|regular|semi annual|extra) [cash] (div|dividend~)",
          "dividend~ <4> (of|to|at|from) {MONEY}",
          "dividend~ <3> (declared|proposed|raised|increased|unchanged|omitted|payable|paid|suspended|cut)",
          "ex dividend",
          "dividend~ (payment~|increase~|cut~|rise|hike|payout~)",
          "(double~|triple~|halve~|grow~|maintain~|receive~|halt~|block~|scrap~|axe~|slash~|hold~|held|retain~) <4> dividend~",
          "(progressive|prospective|final|interim|total|full year|higher|bigger|increased|unchanged) dividend~",
        ],
      },
    },
  ],
  not: {
    VI: ["nợ <4> cổ tức", "(bao gồm|gồm) cổ tức", "thay vì (trả|chia) cổ tức"],
    EN: ["peace dividend", "dividend (policy|income|yield fund)", "dividend (yield|cover)", "cumulative dividend"],
  },
  favours: {
    VI: ["(ngày đăng ký cuối cùng|giao dịch không hưởng quyền|chốt danh sách)"],
    EN: ["(payable|record|pay)"],
  },
  against: { VI: ["thông qua trả cổ tức bằng cổ phiếu"] },
  more: {
    VI: [
      "(ngày đăng ký cuối cùng|giao dịch không hưởng quyền|chốt danh sách)",
      "(chi ra|dành) <8> (cổ tức|cổ đông)",
      "lần chia cổ tức",
      "(chi|dành) <4> {MONEY} <6> cổ tức",
    ],
    EN: ["(payable|holders of record|record date)"],
  },
  status: {
    usual: "ANNOUNCED",
    as: { AGREED: "APPROVED", IN_TALKS: "PLANNED", IN_PROGRESS: "APPROVED" },
  },
  identity: { roles: ["ISSUER"], figures: ["PER_SHARE"] },
  merge: {
    anchors: ["ISSUER"],
    figures: ["PER_SHARE", "TOTAL_AMOUNT"],
    subtypes: [["STOCK"], ["CASH"]],
    days: 120,
  },
  headline: ["PER_SHARE", "TOTAL_AMOUNT"],
  examples,
  counterexamples,
});
