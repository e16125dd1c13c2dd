import { define } from "../kind.ts";
import { counterexamples, examples } from "./stock-split-examples.ts";

export const stockSplit = define({
  kind: "STOCK_SPLIT",
  title: { EN: "Stock split", VI: "Chia tách, thưởng cổ phiếu" },
  group: "EQUITY",
  definition: "Shares are split, consolidated or issued free as a bonus.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "chia tách cổ phiếu[ tỷ lệ {RATIO}]",
        REVERSE_SPLIT: "gộp cổ phiếu[ tỷ lệ {RATIO}]",
        BONUS_ISSUE: "phát hành cổ phiếu thưởng[ tỷ lệ {RATIO}]",
      },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "a stock split[ of {RATIO}]",
        REVERSE_SPLIT: "a reverse stock split[ of {RATIO}]",
        BONUS_ISSUE: "a bonus issue[ of {RATIO}]",
      },
    },
  },
  roles: { ISSUER: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "NEAR", "TOPIC"], needed: true } },
  quantities: {
    RATIO: { measures: ["RATIO", "PERCENT"], core: true, plain: true },
    SHARES_AFTER: {
      measures: ["COUNT"],
      units: { VI: ["cổ phiếu", "cổ phần", "đơn vị"], EN: ["share", "shares"] },
      marks: { VI: ["(lên|thành|đạt)"], EN: ["(to|total~|outstanding)"] },
    },
  },
  terms: {
    EX_DATE: {
      say: {
        VI: ["(chốt danh sách|không hưởng quyền|đăng ký cuối cùng) <5> {PERIOD}"],
        EN: ["(payable|record|effective) <3> {PERIOD}"],
      },
    },
  },
  subtypes: {
    REVERSE_SPLIT: { VI: ["gộp cổ phiếu"], EN: ["reverse [stock] split"] },
    BONUS_ISSUE: { VI: ["thưởng"], EN: ["bonus"] },
    SPLIT: { VI: ["(chia tách|tách)"], EN: ["split"] },
  },
  cues: [
    {
      weight: 2.5,
      say: {
        VI: ["(chia tách|gộp|tách) cổ phiếu", "cổ phiếu thưởng", "thưởng [bằng] cổ phiếu", "chia thưởng"],
        EN: [
          "(stock|share) split",
          "reverse split",
          "bonus (shares|issue)",
          "share consolidation",
          "for [-] (one|two|three|four|five|1|2) [<2>] split",
          "split~ <3> (stock|shares)",
        ],
      },
    },
  ],
  not: {
    VI: [
      "chia tách (tỉnh|xã|công ty|doanh nghiệp)",
      "khoản thưởng <2> cổ phiếu",
      "thưởng cho (nhân viên|người lao động|cán bộ)",
    ],
    EN: [
      "split decision",
      "adjusted for <3> split",
      "(reflect~|restated for|restated to reflect|adjusted to reflect) <6> split",
    ],
  },
  favours: { VI: ["tỷ lệ"], EN: ["(for one|record|payable)"] },
  status: { usual: "PLANNED", as: { AGREED: "APPROVED" } },
  identity: { roles: ["ISSUER"] },
  merge: {
    anchors: ["ISSUER"],
    figures: ["RATIO", "SHARES_AFTER"],
    subtypes: [["REVERSE_SPLIT"], ["SPLIT"], ["BONUS_ISSUE"]],
    days: 180,
  },
  headline: ["RATIO", "SHARES_AFTER"],
  rivals: ["EQUITY_RAISE"],
  examples,
  counterexamples,
});
