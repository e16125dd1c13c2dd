import { define } from "../kind.ts";

export const contractAward = define({
  kind: "CONTRACT_AWARD",
  title: { EN: "Contract", VI: "Hợp đồng" },
  group: "COMMERCIAL",
  definition: "A company wins, signs or loses a commercial contract, order or tender.",
  roles: {
    SUPPLIER: { takes: ["COMPANY"], many: true, at: ["SUBJECT", "GOAL", "OWNER", "OF", "TOPIC"], needed: true },
    CUSTOMER: {
      takes: ["COMPANY", "AUTHORITY", "COUNTRY"],
      at: ["SOURCE", "WITH", "AGENT", "GOAL", "FOR"],
      say: {
        EN: ["{ORG} (awarded|ordered|picked|selected)", "(to|for) the {AUTHORITY}", "sold <6> to <2> {NAME}"],
        VI: ["{ORG} <3> (đặt hàng|đặt mua)"],
      },
    },
    PROJECT: { takes: ["PROJECT"], at: ["OF", "FOR", "NEAR", "OBJECT"] },
  },
  quantities: {
    TERM: {
      measures: ["COUNT"],
      units: { VI: ["năm", "tháng", "ngày"], EN: ["year", "years", "month", "months"] },
      plain: true,
      marks: {
        VI: ["(kỳ hạn|thời hạn|trong vòng)"],
        EN: [
          "(over|for|term of|maturity of)",
          "{COUNT} <4> (contract|agreement|lease|loan|facility|program|deal|pact)",
        ],
      },
    },
    CONTRACT_VALUE: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(trị giá|giá trị|tổng giá trị|hợp đồng|gói thầu)"],
        EN: ["(worth|valued at|contract~|order~|total~|value of)", "{MONEY} [<3>] (contract|order|deal|award)"],
      },
      not: { VI: ["(doanh thu|lợi nhuận|vốn)"], EN: ["(revenue~|sales of|earnings|net)"] },
    },
    UNITS: {
      measures: ["COUNT"],
      plain: true,
      units: {
        VI: ["chiếc", "máy bay", "tàu", "xe", "tấn", "hợp đồng", "tàu bay"],
        EN: [
          "aircraft",
          "planes",
          "jets",
          "trucks",
          "cars",
          "units",
          "helicopters",
          "engines",
          "buses",
          "ships",
          "systems",
          "tonne",
          "tonnes",
          "vehicles",
          "contracts",
        ],
      },
    },
  },
  subtypes: {
    TERMINATION: { VI: ["(chấm dứt|hủy) <2> hợp đồng"], EN: ["(terminat~|cancel~) <4> (contract|order)"] },
    RENEWAL: { VI: ["gia hạn"], EN: ["(renew~|extend~) <4> contract"] },
    AWARD: { VI: ["(trúng thầu|giành)"], EN: ["(award~|won|wins)"] },
    SIGNING: { VI: ["ký"], EN: ["sign~"] },
  },
  cues: [
    {
      weight: 2.2,
      say: {
        VI: [
          "trúng [<2>] thầu",
          "(ký|ký kết|giành|giành được|nhận) <6> (hợp đồng|đơn hàng|đơn đặt hàng)",
          "hợp đồng (cung cấp|thi công|xây dựng|mua bán|xuất khẩu|cung ứng|thuê|epc|tổng thầu)",
          "(hợp đồng|gói thầu) trị giá",
          "nhận [được] <3> đơn (hàng|đặt hàng)",
          "đặt (mua|hàng) {COUNT}",
          "ký hợp đồng",
        ],
        EN: [
          "(win~|won|award~|receive~|sign~|secure~|get~|got|land~|obtain~) <8> (contract~|order~|lease|subcontract~)",
          "(contract|order) (worth|valued|to (supply|build|provide|sell|design)|for|from|award)",
          "{MONEY} [<4>] (contract|order)",
          "(wins|won|win) <3> (bid|tender)",
          "supply (agreement|contract|deal)",
          "{COUNT} [<3>] order~",
          "(order~|ordered) {COUNT}",
          "sold <4> {COUNT}",
          "agree~ to (supply|provide|carry)",
          "install~ <8> (valued|worth)",
          "negotiations to export",
          "(agreement|pact) with {COMPANY} (to|for) <6> (provide|supply|carry|sell|buy|purchase)",
          "placed <6> order",
        ],
      },
    },
  ],
  not: {
    VI: [
      "hợp đồng (tương lai|lao động|bảo hiểm|tín dụng|vay|kỳ hạn|hợp tác|mua nhà|mua bán nhà|mua bán căn hộ|đặt cọc|chuyển nhượng)",
      "đơn hàng online",
    ],
    EN: [
      "(futures|labor|labour|wage|union|gold|crude|options|employment|spot|forward|option) contract~",
      "(in|in an) order",
      "court order",
      "order~ (backlog|book|inflow)",
      "contracts (traded|expire~)",
      "nearby contract",
      "agree~ to provide <2> (collateral|financing|funds|additional)",
      "a contract (month|high|low)",
      "new orders",
      "tender offer",
    ],
  },
  against: {
    VI: ["(người lao động|mua nhà|khách hàng cá nhân|bảo hiểm)"],
    EN: ["(futures|union|workers|strike|tender offer|wage|points|cents a pound)"],
  },
  favours: { VI: ["(trị giá|đối tác|cung cấp|thi công)"], EN: ["(navy|air force|army|nasa|worth|deliver~|equipment)"] },
  status: { usual: "COMPLETED", as: { AGREED: "COMPLETED", APPROVED: "COMPLETED" } },
  identity: { roles: ["SUPPLIER", "CUSTOMER"], figures: ["CONTRACT_VALUE"] },
  rivals: ["PARTNERSHIP"],
  examples: [],
  counterexamples: [],
});
