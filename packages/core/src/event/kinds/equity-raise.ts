import { define } from "../kind.ts";
import { counterexamples, examples } from "./equity-raise-examples.ts";

export const equityRaise = define({
  kind: "EQUITY_RAISE",
  title: { EN: "Equity raise", VI: "Phát hành cổ phiếu, tăng vốn" },
  group: "EQUITY",
  definition: "A company issues new shares: follow-on, private placement, rights issue or capital increase.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "phát hành[ {SHARES}] cổ phiếu[ cho {INVESTOR}][, thu về {PROCEEDS}|, tăng vốn điều lệ lên {CHARTER_CAPITAL_AFTER}]",
        PRIVATE_PLACEMENT: "chào bán riêng lẻ[ {SHARES}] cổ phiếu[ cho {INVESTOR}][, thu về {PROCEEDS}]",
        RIGHTS_ISSUE: "chào bán[ {SHARES}] cổ phiếu cho cổ đông hiện hữu[, thu về {PROCEEDS}]",
        ESOP: "phát hành[ {SHARES}] cổ phiếu cho người lao động",
        DEBT_TO_EQUITY: "hoán đổi nợ thành[ {SHARES}] cổ phiếu[ cho {INVESTOR}]",
      },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "an issue of[ {SHARES}] shares[ to {INVESTOR}][ for {PROCEEDS}|, raising its charter capital to {CHARTER_CAPITAL_AFTER}]",
        PRIVATE_PLACEMENT: "a private placement of[ {SHARES}] shares[ with {INVESTOR}][ for {PROCEEDS}]",
        RIGHTS_ISSUE: "a rights issue of[ {SHARES}] shares[ for {PROCEEDS}]",
        ESOP: "an issue of[ {SHARES}] shares to staff",
        DEBT_TO_EQUITY: "a swap of debt for[ {SHARES}] shares[ with {INVESTOR}]",
      },
    },
  },
  roles: {
    ISSUER: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "SOURCE", "NEAR", "TOPIC"], needed: true },
    INVESTOR: {
      takes: ["COMPANY", "PERSON"],
      many: true,
      at: ["GOAL", "FOR"],
      say: {
        VI: ["{COMPANY} <2> đăng ký mua", "cho <4> {COMPANY}", "nhà đầu tư chiến lược <3> {COMPANY}"],
        EN: ["(placed with|sold to|placement with|to) <2> {COMPANY}"],
      },
    },
    UNDERWRITER: {
      takes: ["COMPANY"],
      many: true,
      at: [],
      say: {
        VI: ["(bảo lãnh phát hành|tư vấn phát hành) <3> {COMPANY}"],
        EN: ["(underwritten|managed|led) by <2> {COMPANY}", "(underwriters|through) <4> {COMPANY}"],
      },
    },
  },
  quantities: {
    PROCEEDS: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(huy động|thu về|thu được|trị giá|tổng giá trị)"],
        EN: ["(raise~|proceeds|worth|offering of)", "{MONEY} (offering|rights issue|placement)"],
      },
      not: {
        VI: ["(doanh thu|lợi nhuận|vốn hóa|thị giá|vốn điều lệ|tổng tài sản|từ)"],
        EN: ["(sales|revenue~|earnings|debt|assets)"],
      },
    },
    SHARES: {
      measures: ["COUNT"],
      many: true,
      core: true,
      plain: true,
      units: { VI: ["cổ phiếu", "cổ phần", "cp", "đơn vị"], EN: ["share", "shares", "unit", "units"] },
    },
    PRICE_PER_SHARE: {
      measures: ["MONEY"],
      per: { VI: ["cổ phiếu", "cổ phần", ""], EN: ["share", ""] },
      marks: {
        VI: ["(giá [chào bán|phát hành]|với giá|mức giá)", "{MONEY} [mỗi|một|/] (cổ phiếu|cổ phần)"],
        EN: ["(price of|at|priced at|offered at)", "{MONEY} (a|per) share"],
      },
      not: { VI: ["thị giá"] },
    },
    CHARTER_CAPITAL_AFTER: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: [
          "vốn (điều lệ|cổ phần) <8> (lên|đạt|thành|tới|từ)",
          "(tăng|nâng) vốn <8> (lên|đạt|tới)",
          "vốn điều lệ <3> (mới|sau)",
        ],
        EN: ["(capital to|capital stock to|authorized capital)"],
      },
    },
    RIGHTS_RATIO: { measures: ["RATIO"], plain: true, marks: { VI: ["tỷ lệ"], EN: ["(one for|ratio)"] } },
  },
  subtypes: {
    PRIVATE_PLACEMENT: { VI: ["riêng lẻ"], EN: ["(private placement|privately)"] },
    RIGHTS_ISSUE: { VI: ["cổ đông hiện hữu"], EN: ["rights (issue|offering)"] },
    ESOP: { VI: ["(esop|cán bộ nhân viên|người lao động)"], EN: ["(esop|employee stock)"] },
    DEBT_TO_EQUITY: { VI: ["hoán đổi nợ"], EN: ["(debt [-] for [-] equity|convert~ debt)"] },
    FOLLOW_ON: { VI: ["ra công chúng"], EN: ["(public offering|secondary)"] },
  },
  cues: [
    {
      weight: 2.4,
      say: {
        VI: [
          "(phát hành|chào bán|tái phát hành) <5> (cổ phiếu|cổ phần) <6> (riêng lẻ|cổ đông hiện hữu|ra công chúng|nhà đầu tư|esop|cán bộ|tăng vốn|chiến lược|người lao động)",
          "(phát hành|chào bán) [thêm|riêng lẻ|<2>] {SHARES} ",

          "(tăng|nâng) [mạnh] vốn điều lệ",
          "(phát hành|chào bán) riêng lẻ",
          "cổ phiếu <3> phát hành (riêng lẻ|thêm)",
          "cổ phiếu esop",
          "hoán đổi nợ",
          "phát hành cổ phiếu <4> (tăng vốn|cho)",
          "tái phát hành",
        ],
        EN: [
          "(offer~|issue~|sell~|file~|register~|sold|price~) <8> (new|common|additional|preferred|class a) (shares|stock)",
          "(rights|share|stock|secondary|public|equity|common stock) (issue|offering|placement|placing)",
          "private placement",
          "follow [-] on offering",
          "debt [-] for [-] equity swap",
          "(issue~|offer~|sell~|place~) <2> {SHARES}",
          "(raise~|increase~) <5> (share capital|equity|capital stock|authorized)",
          "capital increase",
          "public offering of",
        ],
      },
    },
    {
      weight: 1.6,
      say: { VI: ["phát hành [thêm|riêng lẻ|mới] cổ phiếu", "tăng vốn"], EN: ["(share|stock|equity) (offering|sale)"] },
    },
  ],
  not: {
    VI: [
      "huy động vốn (tiền gửi|từ dân)",
      "lãi suất huy động",
      "phát hành <4> trái phiếu",
      "(tăng|nâng) vốn (cho vay|vay|đầu tư)",
      "phát hành cổ phiếu quỹ",
      "{SHARES} thưởng",
      "(chào bán|phát hành) lần đầu",
      "lần đầu ra công chúng",
      "cổ phiếu thưởng",
      "phát hành (giấy tờ|thẻ|sách|tiền)",
      "(chào bán|bán) <6> cổ phiếu (của|tại) {COMPANY}",
    ],
    EN: [
      "initial public offering",
      "(debt|note|bond) offering",
      "(private placement|public offering) of <6> (notes|debentures|bonds|debt)",
      "offer~ <6> for each",
      "stock split",
      "stock dividend",
      "repurchase~",
    ],
  },
  against: { VI: ["(trả cổ tức|trái phiếu|vn - index)"], EN: ["(tender offer|merger|dividend|debentures|notes)"] },
  favours: {
    VI: ["(vốn điều lệ|cổ đông|chào bán|riêng lẻ)"],
    EN: ["(proceeds|underwriter~|prospectus|registration statement|sec)"],
  },
  more: {
    VI: ["(số tiền|vốn) thu (được|về)", "giá (chào bán|phát hành)"],
    EN: ["(proceeds|the offering|the shares|the issue)"],
  },
  status: { usual: "PLANNED", as: { ANNOUNCED: "PLANNED", IN_TALKS: "PLANNED" } },
  identity: { roles: ["ISSUER"], figures: ["SHARES"] },
  merge: {
    anchors: ["ISSUER"],
    others: [["INVESTOR"]],
    figures: ["SHARES", "PROCEEDS", "CHARTER_CAPITAL_AFTER"],
    subtypes: [["PRIVATE_PLACEMENT"], ["RIGHTS_ISSUE"], ["ESOP"], ["DEBT_TO_EQUITY"]],
    days: 270,
  },
  headline: ["PROCEEDS", "SHARES", "CHARTER_CAPITAL_AFTER"],
  rivals: ["IPO", "STOCK_SPLIT", "DIVESTITURE", "STAKE_CHANGE"],
  yields: ["IPO"],
  examples,
  counterexamples,
});
