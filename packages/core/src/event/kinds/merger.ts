import { define } from "../kind.ts";
import { counterexamples, examples } from "./merger-examples.ts";

export const merger = define({
  kind: "MERGER",
  title: { EN: "Merger", VI: "Sáp nhập" },
  group: "OWNERSHIP",
  definition: "Two or more organisations combine into one.",
  summary: {
    VI: { who: ["PARTY"], what: "sáp nhập[ thành {SURVIVING_ENTITY}][, trị giá {DEAL_VALUE}]" },
    EN: {
      who: ["PARTY"],
      what: "a merger[ into {SURVIVING_ENTITY}][ worth {DEAL_VALUE}]",
      steps: { COMPLETED: "{WHO} {completes~complete} {WHAT}" },
    },
  },
  roles: {
    PARTY: {
      takes: ["COMPANY"],
      many: true,
      several: true,
      least: 2,
      at: ["SUBJECT", "WITH", "OBJECT", "OF", "GOAL", "OWNER", "NEAR", "TOPIC"],
      needed: true,
    },
    SURVIVING_ENTITY: {
      takes: ["COMPANY"],
      at: [],
      say: { VI: ["sáp nhập <3> vào <2> {COMPANY}"], EN: ["(merged|merging|merge) into <2> {COMPANY}"] },
    },
    ADVISOR: { takes: ["COMPANY"], at: [], say: { VI: ["tư vấn (bởi|là) {COMPANY}"], EN: ["advised by {COMPANY}"] } },
    REGULATOR: {
      takes: ["AUTHORITY"],
      at: [],
      say: {
        VI: ["{AUTHORITY} <3> (chấp thuận|phê duyệt)"],
        EN: ["{AUTHORITY} <2> (approved|approval|cleared)", "approval (by|of|from) <2> {AUTHORITY}"],
      },
    },
  },
  quantities: {
    DEAL_VALUE: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: { VI: ["(trị giá|giá trị)"], EN: ["(worth|valued|merger)"] },
      not: { VI: ["(doanh thu|lợi nhuận|tài sản|vốn)"], EN: ["(assets|sales|revenue~|earnings|deposits)"] },
    },
    EXCHANGE_RATIO: { measures: ["RATIO"], plain: true },
    COMBINED_VALUE: {
      measures: ["MONEY"],
      marks: {
        VI: ["(tổng tài sản|vốn hóa) <3> sau sáp nhập", "(tổng tài sản|vốn hóa) <2> {MONEY=} <2> sau sáp nhập"],
        EN: ["combined <3> (company|value|assets)", "combined (company|group|entity|bank|business) <4> {MONEY=}"],
      },
    },
  },
  subtypes: {
    MERGER_OF_EQUALS: { EN: ["merger of equals"], VI: ["sáp nhập ngang hàng"] },
    REVERSE_MERGER: { EN: ["reverse merger"], VI: ["sáp nhập ngược"] },
    ABSORPTION: { EN: ["merge~ into"], VI: ["sáp nhập vào"] },
  },
  cues: [
    { weight: 2.3, status: "COMPLETED", say: { EN: ["(was|were|been|has|have) merged (into|with)"] } },
    {
      weight: 2.3,
      form: "NOUN",
      say: { EN: ["merger (of|between|with|agreement|proposal|plan|talks)", "(proposed|planned|all stock) merger"] },
    },
    {
      weight: 2.3,
      say: {
        VI: [
          "[nhận|phương án|thương vụ|hợp đồng] sáp nhập [vào|với]",
          "hợp nhất (với|vào|hai|2)",
          "về chung một nhà",
          "hoán đổi cổ phiếu để sáp nhập",
        ],
        EN: [
          "merge~ (with|into)",
          "amalgamate~",
          "(agree~|plan~|will|to) combine with",
          "(talks|negotiations|discussions|deal) <3> merger",
          "agree~ to merge",
          "plan~ to merge",
          "(shareholders|stockholders|holders|boards|directors) <3> approve~ <4> merger",
          "(complete~|terminate~|call~ off) <4> merger",
        ],
      },
    },
  ],
  not: {
    VI: [
      "sáp nhập (tỉnh|xã|huyện|đơn vị hành chính|phường|quận|các tỉnh|các xã)",
      "(báo cáo tài chính|doanh thu|lợi nhuận) [sau thuế|trước thuế] hợp nhất",
      "mua bán (và|-|&) sáp nhập",
      "mua bán sáp nhập",
      "sáp nhập doanh nghiệp",
      "sáp nhập địa giới",
    ],
    EN: [
      "merger agreement calling for",
      "mergers and acquisitions",
      "combined with",
      "if they merge",
      "merger (activity|mania|wave|arbitrage)",
      "reverse merger market",
    ],
  },
  against: { VI: ["(thương vụ m & a|xu hướng|hành chính)"], EN: ["(mergers)"] },
  more: { VI: ["sau sáp nhập"], EN: ["(combined (company|group|entity|bank)|the merger)"] },
  status: { usual: "PLANNED" },
  identity: { roles: ["PARTY"] },
  merge: { anchors: ["PARTY"], apart: [["PARTY"]], sure: true, figures: ["DEAL_VALUE"], days: 365 },
  headline: ["DEAL_VALUE", "COMBINED_VALUE"],
  rivals: ["ACQUISITION", "DIVESTITURE"],
  examples,
  counterexamples,
});
