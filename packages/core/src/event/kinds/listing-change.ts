import { define } from "../kind.ts";
import { counterexamples, examples } from "./listing-change-examples.ts";

export const listingChange = define({
  kind: "LISTING_CHANGE",
  title: { EN: "Listing change", VI: "Niêm yết" },
  group: "EQUITY",
  definition: "Shares are listed, moved between exchanges, suspended, put under warning or delisted.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "niêm yết[ {SHARES}] cổ phiếu[ trên {EXCHANGE}]",
        TRANSFER: "chuyển sàn niêm yết[ ({EXCHANGE,})]",
        DELISTING: "hủy niêm yết cổ phiếu[ trên {EXCHANGE}]",
        SUSPENSION: "bị hạn chế hoặc đình chỉ giao dịch[ trên {EXCHANGE}]",
        WARNING: "bị đưa vào diện cảnh báo hoặc kiểm soát",
      },
      steps: { COMPLETED: { "": "{WHO} đã {WHAT}", SUSPENSION: "{WHO} {WHAT}", WARNING: "{WHO} {WHAT}" } },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "the listing of[ {SHARES}] shares[ on {EXCHANGE}]",
        TRANSFER: "a move of its listing[ ({EXCHANGE,})]",
        DELISTING: "the delisting of its shares[ from {EXCHANGE}]",
        SUSPENSION: "a halt of trading[ on {EXCHANGE}]",
        WARNING: "a warning status",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {lists~list}[ {SHARES}] shares[ on {EXCHANGE}]",
          TRANSFER: "{WHO} {moves~move} its listing[ ({EXCHANGE,})]",
          DELISTING: "{WHO} delisted[ from {EXCHANGE}]",
          SUSPENSION: "Trading in {WHO} restricted or halted[ on {EXCHANGE}]",
          WARNING: "{WHO} put under warning or control",
        },
      },
    },
  },
  roles: {
    ISSUER: { takes: ["COMPANY"], at: ["SUBJECT", "OBJECT", "OF", "OWNER", "NEAR", "TOPIC"], needed: true },
    EXCHANGE: { takes: ["EXCHANGE"], at: ["PLACE", "GOAL", "SOURCE", "SUBJECT", "OBJECT", "NEAR"] },
    REGULATOR: { takes: ["AUTHORITY"], at: ["SUBJECT", "AGENT"] },
  },
  quantities: {
    SHARES: {
      measures: ["COUNT"],
      plain: true,
      units: { VI: ["cổ phiếu", "cổ phần", "cp", "đơn vị"], EN: ["share", "shares"] },
    },
    REFERENCE_PRICE: {
      measures: ["MONEY"],
      marks: { VI: ["(giá tham chiếu|giá chào sàn)"], EN: ["(reference price|opening price)"] },
    },
  },
  subtypes: {
    DELISTING: { VI: ["(hủy|rời|rút) [niêm yết|sàn]"], EN: ["(delist~|remove~ from)"] },
    TRANSFER: { VI: ["chuyển [niêm yết|sàn]"], EN: ["(transfer~|move~|switch~)"] },
    SUSPENSION: { VI: ["(đình chỉ|tạm ngừng|hạn chế)"], EN: ["(suspend~|halt~)"] },
    WARNING: { VI: ["(cảnh báo|kiểm soát)"], EN: ["warning"] },
    LISTING: { VI: ["(niêm yết|lên sàn|chào sàn)"], EN: ["(list~|debut|trading)"] },
  },
  general: "LISTING",
  cues: [
    { weight: 2.4, subtype: "WARNING", say: { EN: ["(delisting|compliance|deficiency) (warning|notice)"] } },
    {
      weight: 2.4,
      status: "COMPLETED",
      say: {
        VI: ["hủy niêm yết", "(đình chỉ|tạm ngừng|hạn chế|ngừng) giao dịch"],
        EN: ["(begin~|began|start~) trading on <4> {EXCHANGE}", "trading <5> (suspended|halted|halt)"],
      },
    },
    {
      weight: 2.4,
      say: {
        VI: [
          "(niêm yết|chào sàn) [<2>] {SHARES} ",
          "niêm yết (cổ phiếu|bổ sung|trên|tại|lần đầu)",
          "chuyển [niêm yết|giao dịch|cổ phiếu] [<3>] (sàn|sang hose|sang hnx)",
          "(lên|chào|rời) sàn",
          "(vào|đưa vào|bị) diện (cảnh báo|kiểm soát|hạn chế|kiểm soát đặc biệt)",
          "giao dịch trên upcom",
          "đăng ký giao dịch <4> upcom",
          "{COMPANY} [chính thức] niêm yết [vào|từ] {PERIOD}",
        ],
        EN: [
          "delist~",
          "(list~|listed) <4> on <4> {EXCHANGE}",
          "(transfer~|move~|switch~) <4> listing",
          "(suspend~|halt~) trading",
          "relist~",
          "(admitted|approved) (to|for) listing",
        ],
      },
    },
  ],
  not: {
    VI: [
      "giá niêm yết",
      "niêm yết (giá|tỷ giá)",
      "(niêm yết|giữ) giá",
      "(doanh nghiệp|công ty|hai sàn|cổ phiếu|đang|được doanh nghiệp|đơn vị) niêm yết",
      "niêm yết tại (mức|tphcm|hà nội|đây)",
      "niêm yết ở",
      "qua niêm yết",
      "niêm yết giao dịch",
      "như đã niêm yết",
    ],
    EN: ["real estate listing", "listed (as|companies|company)", "halt trading program"],
  },
  against: {
    VI: ["(giá vàng|tỷ giá|triệu đồng / lượng|mua vào|usd|đồng một lượng|lượng)"],
    EN: ["(futures|contract~|limit up)"],
  },
  status: { usual: "COMPLETED", dated: true },
  identity: { roles: ["ISSUER"] },
  merge: {
    anchors: ["ISSUER"],
    subtypes: [["LISTING", "TRANSFER"], ["DELISTING"], ["SUSPENSION"], ["WARNING"]],
    days: 120,
  },
  headline: ["SHARES", "REFERENCE_PRICE"],
  rivals: ["IPO"],
  examples,
  counterexamples,
});
