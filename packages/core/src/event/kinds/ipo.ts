import { define } from "../kind.ts";
import { counterexamples, examples } from "./ipo-examples.ts";

export const ipo = define({
  kind: "IPO",
  title: { EN: "Initial public offering", VI: "Phát hành lần đầu ra công chúng" },
  group: "EQUITY",
  definition: "A company plans, prices or completes its first public share sale.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "IPO[ {SHARES} cổ phiếu][ trên {EXCHANGE}][, huy động {PROCEEDS}][, định giá {VALUATION}]",
        EQUITISATION: "cổ phần hóa[, bán {SHARES} cổ phiếu][, thu về {PROCEEDS}][, định giá {VALUATION}]",
      },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "an IPO[ of {SHARES} shares][ on {EXCHANGE}][ to raise {PROCEEDS}][ at a valuation of {VALUATION}]",
        EQUITISATION:
          "its equitisation[ by a sale of {SHARES} shares][ to raise {PROCEEDS}][ at a valuation of {VALUATION}]",
      },
    },
  },
  roles: {
    ISSUER: {
      takes: ["COMPANY"],
      at: ["SUBJECT", "OF", "OWNER", "OBJECT", "NEAR", "TOPIC"],
      needed: true,
      say: { EN: ["float of <6> {COMPANY}"] },
    },
    UNDERWRITER: {
      takes: ["COMPANY"],
      many: true,
      at: [],
      say: {
        VI: ["(bảo lãnh phát hành|tư vấn) (bởi|là|của) <2> {COMPANY}"],
        EN: [
          "(underwritten|managed|underwriter~|lead managed) (by|is|are) <2> {COMPANY}",
          "{COMPANY} as <1> underwriter~",
          "{COMPANY} (is|are|will be|act~ as) <4> (underwriter~|bookrunner~|manager~) (of|for) <3> (offering|ipo)",
        ],
      },
    },
    EXCHANGE: { takes: ["EXCHANGE"], at: ["PLACE", "GOAL", "NEAR"] },
    REGULATOR: {
      takes: ["AUTHORITY"],
      at: [],
      say: {
        EN: ["with the {AUTHORITY}", "filed with <2> {AUTHORITY}"],
        VI: ["nộp <4> {AUTHORITY}", "{AUTHORITY} <3> (chấp thuận|phê duyệt|cấp phép)"],
      },
    },
    CORNERSTONE_INVESTOR: {
      takes: ["COMPANY"],
      many: true,
      at: [],
      say: {
        EN: ["cornerstone investor~ <3> {COMPANY}", "{COMPANY} (as|is) <1> cornerstone"],
        VI: ["nhà đầu tư (chiến lược|nòng cốt) <3> {COMPANY}"],
      },
    },
  },
  quantities: {
    PROCEEDS: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(huy động|thu về|thu được|trị giá|gọi)"],
        EN: ["(raise~|proceeds|offering of|ipo of)", "{MONEY} [<2>] (ipo|offering|float)"],
      },
      not: { VI: ["(doanh thu|lợi nhuận|vốn điều lệ|vốn hóa)"], EN: ["(revenue~|sales|loss|assets)"] },
    },
    PRICE_PER_SHARE: {
      measures: ["MONEY"],
      per: { VI: ["cổ phiếu", "cổ phần"], EN: ["share"] },
      plain: true,
      marks: { VI: ["(giá khởi điểm|giá chào bán|mức giá|giá đấu)"], EN: ["(offered at|priced at|price of)"] },
    },
    SHARES: {
      measures: ["COUNT"],
      units: { VI: ["cổ phiếu", "cổ phần"], EN: ["share", "shares", "unit", "units"] },
      plain: true,
      core: true,
    },
    VALUATION: { measures: ["MONEY"], marks: { VI: ["(định giá|mức định giá|giá trị)"], EN: ["(value~|valuation)"] } },
  },
  subtypes: {
    EQUITISATION: { VI: ["cổ phần hóa"] },
    FILING: { VI: ["nộp hồ sơ"], EN: ["(file~|filing|registration)"] },
    PRICING: { EN: ["price~"], VI: ["(mức giá|định giá)"] },
    DEBUT: { EN: ["debut"], VI: ["chào sàn"] },
    SPAC: { EN: ["spac"], VI: ["spac"] },
  },
  cues: [
    { weight: 2.4, status: "COMPLETED", say: { EN: ["(stock market|market|trading|{EXCHANGE}) debut"] } },
    {
      weight: 2.4,
      status: "PLANNED",
      fixed: true,
      say: {
        VI: ["nộp <4> hồ sơ <6> (ipo|lần đầu)"],
        EN: [
          "(file~|register~) <5> (initial public offering|ipo)",
          "registration statement <6> initial public offering",
        ],
      },
    },
    {
      weight: 2.4,
      status: "COMPLETED",
      say: { EN: ["(priced|prices|pricing) <4> (initial public offering|ipo)"] },
    },
    {
      weight: 2.4,
      say: {
        VI: [
          "ipo",
          "chào bán lần đầu",
          "phát hành lần đầu",
          "đấu giá cổ phần lần đầu",
          "lên sàn chứng khoán",
          "cổ phần hóa",
          "phát hành cổ phiếu lần đầu",
        ],
        EN: [
          "initial [public] offering",
          "initial public",
          "ipo",
          "go~ public",
          "float of",
          "flotation [of]",
          "SPAC merger",
        ],
      },
    },
  ],
  not: {
    VI: [
      "sau cổ phần hóa",
      "thị trường ipo",
      "sau ipo",
      "trước (ipo|cổ phần hóa)",
      "hậu cổ phần hóa",
      "(từ|kể từ|sau) khi (cổ phần hóa|ipo|lên sàn)",
    ],
    EN: ["ipo market~", "go public with", "since its ipo", "(since|after) going public"],
  },
  more: {
    VI: ["(đợt|thương vụ) (ipo|chào bán) này"],
    EN: ["(underwriter~|bookrunner~) (of|for) <3> (offering|ipo)", "the (pricing|offering|ipo|listing)"],
  },
  against: { VI: ["(các doanh nghiệp|doanh nghiệp nhà nước|tiến độ cổ phần hóa)"], EN: ["since"] },
  status: { usual: "PLANNED", as: { ANNOUNCED: "PLANNED" } },
  identity: { roles: ["ISSUER"] },
  merge: { anchors: ["ISSUER"], days: 540 },
  headline: ["PROCEEDS", "VALUATION", "SHARES", "PRICE_PER_SHARE"],
  rivals: ["EQUITY_RAISE", "LISTING_CHANGE", "STAKE_CHANGE"],
  examples,
  counterexamples,
});
