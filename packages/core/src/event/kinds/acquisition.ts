import { define } from "../kind.ts";
import { counterexamples, examples } from "./acquisition-examples.ts";
import { cues, not } from "./acquisition-words.ts";

export const acquisition = define({
  kind: "ACQUISITION",
  title: { EN: "Acquisition", VI: "Mua lại" },
  group: "OWNERSHIP",
  definition: "One party buys control of, or a stake in, a company or asset.",
  summary: {
    VI: {
      who: ["ACQUIRER"],
      what: "mua lại [{STAKE_PERCENT} cổ phần |{SHARES} cổ phần ][{TARGET}|một doanh nghiệp][ từ {SELLER}][ với giá {DEAL_VALUE}]",
    },
    EN: {
      who: ["ACQUIRER"],
      what: "the acquisition of [{STAKE_PERCENT} of |{SHARES} shares of ][{TARGET}|a business][ from {SELLER}][ for {DEAL_VALUE}]",
      steps: {
        COMPLETED:
          "{WHO} {acquires~acquire} [{STAKE_PERCENT} of |{SHARES} shares of ][{TARGET}|a business][ from {SELLER}][ for {DEAL_VALUE}]",
      },
    },
  },
  roles: {
    ACQUIRER: { takes: ["COMPANY", "PERSON", "AUTHORITY"], at: ["SUBJECT", "AGENT", "OWNER", "TOPIC"] },
    TARGET: {
      takes: ["COMPANY", "PRODUCT", "PROJECT"],
      at: ["OBJECT", "OF", "FOR", "PLACE"],
      least: 1,
      phrase: true,
      heads: {
        VI: ["(nhà máy|dự án|công ty|chuỗi|mỏ|khách sạn|tòa nhà|ngân hàng|hãng|khu đất|cảng|siêu thị|mảng)"],
        EN: [
          "(unit|subsidiary|division|assets|business|operations|station~|plant~|mine~|deposit|properties|stores|hotel~|newspaper~|company|portfolio|refinery|pipeline|oil fields|facility|brand~|chain)",
        ],
      },
    },
    SELLER: {
      takes: ["COMPANY", "PERSON"],
      at: ["SOURCE"],
      say: {
        VI: ["thuộc sở hữu (của|bởi) {COMPANY}", "bên bán [là] {COMPANY}"],
        EN: [
          "held by {COMPANY}",
          "(unit|subsidiary|system|assets|operations|business|properties|reserves|stake|shares|stores) <4> owned by {COMPANY}",
          "{COMPANY} ' s <3> (unit|subsidiary|division)",
        ],
      },
    },
    ADVISOR: {
      takes: ["COMPANY"],
      at: [],
      say: {
        VI: ["tư vấn (bởi|là) {COMPANY}", "{COMPANY} [là] [một trong] <4> tư vấn"],
        EN: ["advised by {COMPANY}", "{COMPANY} (advised|is advising|acted as)"],
      },
    },
    FINANCIER: { takes: ["COMPANY"], at: [], say: { EN: ["financed by {COMPANY}", "financing from {COMPANY}"] } },
  },
  quantities: {
    DEAL_VALUE: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(trị giá|giá trị|với giá|tổng giá trị|giá chuyển nhượng|chi|bỏ ra|tương đương|khoảng|đầu tư|giá)"],
        EN: [
          "(for|worth|valued at|total~|cost~|at a cost of|price of|consideration of|in a deal)",
          "{MONEY} (acquisition|deal|takeover|purchase|bid|offer|buyout|transaction)",
        ],
      },
      not: {
        VI: ["(vốn điều lệ|doanh thu|lợi nhuận|tổng tài sản|vốn hóa|nợ|lỗ)"],
        EN: [
          "(revenue~|sales|assets|turnover|net income|earnings|profit~|debt|loss|market value|market capitalization|deposits)",
        ],
      },
    },
    STAKE_PERCENT: {
      measures: ["PERCENT"],
      max: 100,
      many: true,
      core: true,
      plain: true,
      marks: {
        VI: ["(sở hữu|tỷ lệ|nắm giữ|nắm|cổ phần|vốn|chiếm)", "{PERCENT} (cổ phần|vốn|cổ phiếu|vốn điều lệ)"],
        EN: ["{PERCENT} (of|stake|interest|share)", "stake of", "up to"],
      },
      not: {
        VI: ["(tăng|giảm|lãi suất|thị phần)", "cổ đông <2> {COMPANY} <6> {PERCENT=}"],
        EN: ["(rose|fell|up|down|growth|grow)", "yield", "premium"],
      },
    },
    PRICE_PER_SHARE: { measures: ["MONEY"], per: { VI: ["cổ phiếu", "cổ phần"], EN: ["share"] }, plain: true },
    PREMIUM_PERCENT: {
      measures: ["PERCENT"],
      marks: {
        VI: ["(cao hơn|vượt) {PERCENT=} <3> (thị giá|giá thị trường|giá đóng cửa)"],
        EN: ["premium of", "{PERCENT} premium"],
      },
    },
    SHARES: {
      measures: ["COUNT"],
      many: true,
      units: { VI: ["cổ phiếu", "cổ phần", "đơn vị"], EN: ["share", "shares", "stock"] },
      plain: true,
      not: { VI: ["nhận [được] {COUNT}"], EN: ["(receive~|exchange~) {COUNT}"] },
      core: true,
    },
    EQUITY_VALUE: { measures: ["MONEY"], marks: { EN: ["equity value of"], VI: ["giá trị vốn chủ"] } },
    ENTERPRISE_VALUE: {
      measures: ["MONEY"],
      marks: { EN: ["enterprise value of", "including debt"], VI: ["giá trị doanh nghiệp"] },
    },
  },
  subtypes: {
    TENDER_OFFER: { VI: ["chào mua công khai"], EN: ["tender offer"] },
    TAKE_PRIVATE: { VI: ["tư nhân hóa"], EN: ["take <3> private", "going private", "leveraged buyout"] },
    MAJORITY: {
      VI: ["(chi phối|kiểm soát|cổ đông lớn nhất)"],
      EN: ["(majority|controlling) (stake|interest)", "control"],
    },
    MINORITY: { VI: ["cổ đông chiến lược", "thiểu số"], EN: ["minority (stake|interest)"] },
    ASSET: { VI: ["(dự án|nhà máy|tài sản|khu đất)"], EN: ["(assets|properties|plant|deposit)"] },
    FULL: { VI: ["(toàn bộ|100%)"], EN: ["(all of|outstanding shares|100 pct)"] },
  },
  cues,
  not,
  against: {
    VI: ["(giá vàng|nhà đầu tư cá nhân|người mua nhà|mua nhà|lướt sóng|khối ngoại)"],
    EN: ["(tonnes|bushels|central bank|money market|certificates|treasury bills|dollars on)"],
  },
  favours: {
    VI: ["(cổ phần|vốn|thương vụ|m & a)"],
    EN: ["(stake|shares|outstanding|subsidiary|unit|definitive|letter of intent)"],
  },
  more: {
    VI: [
      "(giá trị|tổng giá trị) [của] [thương vụ|giao dịch]",
      "(thương vụ|giao dịch|thỏa thuận) này",
      "theo thỏa thuận",
      "tư vấn <3> cho {COMPANY}",
      "sau (thương vụ|giao dịch)",
    ],
    EN: [
      "(under|terms of) the (terms|agreement|deal|offer|transaction)",
      "the (acquisition|transaction|deal|offer|purchase|takeover)",
      "(financial|further) (terms|details)",
    ],
  },
  status: { usual: "COMPLETED" },
  identity: { roles: ["ACQUIRER", "TARGET"] },
  merge: {
    anchors: ["TARGET", "ACQUIRER"],
    apart: [["ACQUIRER"], ["TARGET"]],
    sure: true,
    figures: ["DEAL_VALUE", "STAKE_PERCENT", "SHARES"],
    days: 365,
  },
  headline: ["DEAL_VALUE", "STAKE_PERCENT", "SHARES"],
  oneOf: ["ACQUIRER", "TARGET"],
  rivals: ["STAKE_CHANGE", "DIVESTITURE", "MERGER", "SHARE_BUYBACK"],
  examples,
  counterexamples,
});
