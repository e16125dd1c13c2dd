import { define } from "../kind.ts";
import { counterexamples, examples } from "./share-pledge-examples.ts";

export const sharePledge = define({
  kind: "SHARE_PLEDGE",
  title: { EN: "Share pledge", VI: "Cầm cố cổ phiếu" },
  group: "EQUITY",
  definition: "Shares are pledged, released from pledge, margin-called or frozen.",
  summary: {
    VI: {
      who: ["HOLDER"],
      what: {
        "": "thế chấp[ {SHARES}] cổ phiếu[ {ISSUER}][ tại {PLEDGEE}]",
        RELEASE: "giải chấp[ {SHARES}] cổ phiếu[ {ISSUER}]",
        FREEZE: "bị phong tỏa[ {SHARES}] cổ phiếu[ {ISSUER}]",
        FORCED_SALE: "bị bán giải chấp[ {SHARES}] cổ phiếu[ {ISSUER}]",
      },
      steps: { COMPLETED: { "": "{WHO} đã {WHAT}", FREEZE: "{WHO} {WHAT}", FORCED_SALE: "{WHO} {WHAT}" } },
    },
    EN: {
      who: ["HOLDER"],
      what: {
        "": "a pledge of[ {SHARES}] shares[ in {ISSUER}][ with {PLEDGEE}]",
        RELEASE: "the release of[ {SHARES}] pledged shares[ in {ISSUER}]",
        FREEZE: "a freeze of[ {SHARES}] shares[ in {ISSUER}]",
        FORCED_SALE: "a forced sale of[ {SHARES}] shares[ in {ISSUER}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {pledges~pledge}[ {SHARES}] shares[ in {ISSUER}][ with {PLEDGEE}]",
          RELEASE: "{WHO} {has~have}[ {SHARES}] pledged shares[ in {ISSUER}] released",
          FREEZE: "{WHO} {has~have}[ {SHARES}] shares[ in {ISSUER}] frozen",
          FORCED_SALE: "{WHO} {has~have}[ {SHARES}] shares[ in {ISSUER}] sold by the lender",
        },
      },
    },
  },
  roles: {
    HOLDER: {
      takes: ["PERSON", "COMPANY"],
      at: ["SUBJECT", "OF", "OWNER", "NEAR", "TOPIC"],
      say: { EN: ["(held|owned|pledged) by <2> {NAME}"] },
      needed: true,
    },
    PLEDGEE: {
      takes: ["COMPANY"],
      at: ["PLACE", "GOAL", "AGENT", "WITH"],
      say: { EN: ["(loan~|borrowings) <2> (from|by|with) <2> {COMPANY}"] },
    },
    ISSUER: { takes: ["COMPANY"], at: ["OF", "OBJECT", "NEAR", "ALONE"] },
    COURT: { takes: ["AUTHORITY"], at: ["AGENT", "SUBJECT"] },
  },
  quantities: {
    SHARES: {
      measures: ["COUNT"],
      core: true,
      plain: true,
      many: true,
      units: { VI: ["cổ phiếu", "cổ phần", "cp"], EN: ["share", "shares"] },
    },
    STAKE_PERCENT: { measures: ["PERCENT"], max: 100, plain: true },
    LOAN_AMOUNT: {
      measures: ["MONEY"],
      marks: { VI: ["(khoản vay|vay|hạn mức)"], EN: ["(loan|borrow~)", "{MONEY} <2> loan~"] },
    },
  },
  subtypes: {
    RELEASE: { VI: ["(giải chấp|giải tỏa|rút cầm cố)"], EN: ["release~"] },
    FREEZE: { VI: ["phong tỏa"], EN: ["(frozen|freeze~)"] },
    FORCED_SALE: { VI: ["bán giải chấp"], EN: ["(forced selling|margin call)"] },
    PLEDGE: { VI: ["(cầm cố|thế chấp)"], EN: ["pledge~"] },
  },
  cues: [
    {
      weight: 2.4,
      say: {
        VI: [
          "(cầm cố|thế chấp|giải chấp|phong tỏa) <4> (cổ phiếu|cổ phần)",
          "bán giải chấp",
          "(dùng|sử dụng|mang) <3> {SHARES} <16> (bảo đảm|đảm bảo|thế chấp|cầm cố)",
          "cổ phiếu <6> (cầm cố|thế chấp|phong tỏa|làm tài sản đảm bảo)",
        ],
        EN: [
          "(pledge~|pledged) <5> shares",
          "(froze|frozen|freeze~) <4> {SHARES}",
          "release~ <2> pledged shares",
          "share pledge",
          "margin call~",
          "shares <4> (frozen|pledged)",
          "pledged as collateral",
          "forced selling",
          "released from pledge",
        ],
      },
    },
  ],
  not: { VI: ["đảm bảo (quyền lợi|lợi ích)"] },
  against: { VI: ["(vn - index|thị trường|nhà đầu tư cá nhân)"], EN: ["(futures|market)"] },
  status: { usual: "COMPLETED" },
  identity: { roles: ["HOLDER", "ISSUER"] },
  merge: {
    anchors: ["ISSUER", "HOLDER"],
    apart: [["HOLDER"]],
    figures: ["SHARES", "LOAN_AMOUNT"],
    subtypes: [["RELEASE"], ["FREEZE"], ["FORCED_SALE"], ["PLEDGE"]],
    days: 90,
  },
  headline: ["SHARES", "LOAN_AMOUNT", "STAKE_PERCENT"],
  examples,
  counterexamples,
});
