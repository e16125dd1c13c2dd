import { define } from "../kind.ts";
import { counterexamples, examples } from "./contract-award-examples.ts";
import { cues, not } from "./contract-award-words.ts";

export const contractAward = define({
  kind: "CONTRACT_AWARD",
  title: { EN: "Contract", VI: "Hợp đồng" },
  group: "COMMERCIAL",
  definition: "A company wins, signs or loses a commercial contract, order or tender.",
  summary: {
    VI: {
      who: ["SUPPLIER"],
      what: {
        "": "ký hợp đồng[ {CONTRACT_VALUE}][ với {CUSTOMER}][ cho dự án {PROJECT}]",
        AWARD: "trúng thầu[ {CONTRACT_VALUE}][ của {CUSTOMER}][ cho dự án {PROJECT}]",
        RENEWAL: "gia hạn hợp đồng[ {CONTRACT_VALUE}][ với {CUSTOMER}]",
        TERMINATION: "chấm dứt hợp đồng[ {CONTRACT_VALUE}][ với {CUSTOMER}]",
      },
    },
    EN: {
      who: ["SUPPLIER"],
      what: {
        "": "[a {CONTRACT_VALUE!} contract|a contract worth {CONTRACT_VALUE}|a contract][ with {CUSTOMER}][ for {PROJECT}]",
        RENEWAL: "the renewal of a contract[ worth {CONTRACT_VALUE}][ with {CUSTOMER}]",
        TERMINATION: "the end of a contract[ worth {CONTRACT_VALUE}][ with {CUSTOMER}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {wins~win} {WHAT}",
          RENEWAL: "{WHO} {renews~renew} a contract[ worth {CONTRACT_VALUE}][ with {CUSTOMER}]",
          TERMINATION: "{WHO} {ends~end} a contract[ worth {CONTRACT_VALUE}][ with {CUSTOMER}]",
        },
      },
    },
  },
  roles: {
    SUPPLIER: { takes: ["COMPANY"], many: true, at: ["SUBJECT", "GOAL", "OWNER", "OF", "TOPIC"], needed: true },
    CUSTOMER: {
      takes: ["COMPANY", "AUTHORITY", "COUNTRY"],
      at: ["SOURCE", "WITH", "AGENT", "GOAL", "FOR"],
      say: {
        EN: ["{ORG} (awarded|ordered|picked|selected)", "(to|for) the {AUTHORITY}", "sold <6> to <2> {NAME}"],
        VI: ["{ORG} <3> (đặt hàng|đặt mua)", "được {ORG} <2> (giao|trao|chọn)"],
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
        VI: ["chiếc", "máy bay", "tàu", "xe", "tấn", "hợp đồng", "tàu bay", "toa", "tua bin", "chân đế"],
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
          "trains",
          "turbines",
          "locomotives",
          "tanks",
          "missiles",
          "tankers",
          "vessels",
        ],
      },
    },
  },
  subtypes: {
    TERMINATION: {
      VI: ["(chấm dứt|hủy) <2> hợp đồng", "bị (chấm dứt|hủy)"],
      EN: ["(terminate~|cancel~) <4> (contract|order)", "(terminated|cancelled|canceled)"],
    },
    RENEWAL: { VI: ["gia hạn"], EN: ["(renew~|extend~) <4> contract"] },
    AWARD: { VI: ["(trúng thầu|giành|giao cho|trao cho)"], EN: ["(award~|won|wins)"] },
    SIGNING: { VI: ["ký"], EN: ["sign~"] },
  },
  cues,
  not,
  against: {
    VI: ["(người lao động|mua nhà|khách hàng cá nhân|bảo hiểm)"],
    EN: ["(futures|union|workers|strike|tender offer|wage|points|cents a pound)"],
  },
  favours: { VI: ["(trị giá|đối tác|cung cấp|thi công)"], EN: ["(navy|air force|army|nasa|worth|deliver~|equipment)"] },
  status: { usual: "COMPLETED", as: { APPROVED: "AGREED" } },
  identity: { roles: ["SUPPLIER", "CUSTOMER"], figures: ["CONTRACT_VALUE"] },
  merge: {
    anchors: ["SUPPLIER", "CUSTOMER"],
    apart: [["PROJECT"]],
    others: [["CUSTOMER"]],
    figures: ["CONTRACT_VALUE", "UNITS"],
    days: 180,
  },
  headline: ["CONTRACT_VALUE", "UNITS"],
  rivals: ["PARTNERSHIP"],
  examples,
  counterexamples,
});
