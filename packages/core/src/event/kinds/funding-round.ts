import { define } from "../kind.ts";
import { counterexamples, examples } from "./funding-round-examples.ts";

const ROUNDS = {
  SEED: { VI: ["hạt giống", "seed"], EN: ["seed"] },
  BRIDGE: { VI: ["bắc cầu"], EN: ["bridge"] },
  PRE_A: { VI: ["pre-Series A", "pre a"], EN: ["pre-Series A", "pre a"] },
  ...Object.fromEntries(
    ["A", "B", "C", "D", "E", "F", "G"].map((letter) => [
      letter,
      { VI: [`Series ${letter}`, `vòng ${letter}`], EN: [`Series ${letter}`] },
    ]),
  ),
};

export const fundingRound = define({
  kind: "FUNDING_ROUND",
  title: { EN: "Funding round", VI: "Vòng gọi vốn" },
  group: "EQUITY",
  definition: "A private company raises venture or growth capital.",
  summary: {
    VI: {
      who: ["COMPANY"],
      what: "gọi vốn[ {AMOUNT}][ ({ROUND})][, định giá {VALUATION}][; dẫn đầu: {LEAD_INVESTOR,}|; nhà đầu tư: {INVESTOR,}]",
    },
    EN: {
      who: ["COMPANY"],
      what: "[a {AMOUNT!} funding round|a funding round of {AMOUNT}|a funding round][ ({ROUND})][ at a valuation of {VALUATION}][ led by {LEAD_INVESTOR}| with {INVESTOR}]",
      steps: { COMPLETED: "{WHO} {closes~close} {WHAT}" },
    },
  },
  roles: {
    COMPANY: {
      takes: ["COMPANY"],
      at: ["SUBJECT", "OF", "OWNER", "GOAL", "TOPIC"],
      needed: true,
      say: { VI: ["(rót|đầu tư) <4> vào <3> {COMPANY}"] },
    },
    LEAD_INVESTOR: {
      takes: ["COMPANY", "PERSON"],
      at: [],
      say: {
        VI: [
          "(dẫn dắt|dẫn đầu) bởi <3> {NAME}",
          "do <3> {COMPANY} <2> (dẫn dắt|dẫn đầu)",
          "{COMPANY} <2> (dẫn dắt|dẫn đầu)",
        ],
        EN: ["led by <2> {NAME}"],
      },
    },
    INVESTOR: {
      takes: ["COMPANY", "PERSON"],
      many: true,
      at: ["SOURCE"],
      say: {
        VI: [
          "(nhà đầu tư|quỹ) <4> {COMPANY}",
          "(tham gia|góp mặt) của <5> {COMPANY}",
          "{COMPANY} <3> (rót|đầu tư) {MONEY}",
          "{COMPANY} <2> (rót|đầu tư) <3> vào",
        ],
        EN: ["(investors|backers) <4> {COMPANY}", "{COMPANY} <2> invested", "participation (of|from|by) <2> {COMPANY}"],
      },
    },
  },
  quantities: {
    AMOUNT: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(huy động|gọi|rót|nhận|khoản đầu tư|trị giá|vòng)"],
        EN: ["(raise~|secure~|round of|funding of|invest~)", "{MONEY} [<3>] (round|funding|financing|investment)"],
      },
      not: { VI: ["(doanh thu|lợi nhuận)"], EN: ["revenue~"] },
    },
    VALUATION: {
      measures: ["MONEY"],
      marks: { VI: ["(định giá|giá trị công ty|mức định giá)"], EN: ["(value~|valuation of|valuation)"] },
    },
    TOTAL_RAISED: {
      measures: ["MONEY"],
      marks: {
        VI: ["tổng <6> huy động", "(tổng số vốn|tổng vốn (huy động|gọi)|nâng tổng)"],
        EN: ["(total (funding|raised)|bringing <4> total)"],
      },
    },
  },
  terms: {
    ROUND: {
      say: {
        VI: [
          "(vòng|series) (hạt giống|seed|a|b|c|d|e|f|pre a)",
          "vòng [gọi vốn] (series a|series b|series c|hạt giống)",
        ],
        EN: ["series (a|b|c|d|e|f|g)", "seed (round|funding)", "(seed|bridge|growth) round"],
      },
      means: ROUNDS,
    },
  },
  subtypes: {
    SEED: { VI: ["(hạt giống|seed)"], EN: ["seed"] },
    SERIES_A: { VI: ["series a"], EN: ["series a"] },
    SERIES_B: { VI: ["series b"], EN: ["series b"] },
    SERIES_C_PLUS: { VI: ["series (c|d|e|f)"], EN: ["series (c|d|e|f|g)"] },
    GROWTH: { EN: ["growth (round|capital)"], VI: ["vốn tăng trưởng"] },
    BRIDGE: { EN: ["bridge round"], VI: ["vòng bắc cầu"] },
  },
  cues: [
    {
      weight: 2.4,
      say: {
        VI: [
          "(gọi|huy động) [được|thành công] [thêm|<2>] [vốn] <2> {MONEY=} <6> (nhà đầu tư|quỹ|vòng|startup|định giá)",
          "vòng (gọi vốn|hạt giống|đầu tư|series|huy động vốn|cấp vốn|tài trợ)",
          "gọi vốn [thành công|cộng đồng]",
          "series (a|b|c|d|e)",
          "(nhận|được) <3> (rót vốn|đầu tư) <4> (quỹ|{MONEY})",
          "được định giá {MONEY}",
          "nhận <3> {MONEY} [tiền] vốn (hạt giống|mạo hiểm|đầu tư)",
          "huy động được {MONEY}",
          "(rót|đầu tư) [<3>] vào [<2>] (startup|công ty khởi nghiệp)",
          "rót {MONEY} [<2>] vào [<2>] {COMPANY}",
        ],
        EN: [
          "series (a|b|c|d|e|f)",
          "(funding|financing|seed|investment) round",
          "raise~ {MONEY} <6> (round|funding|investors|venture)",
          "venture (capital|funding) <4> {MONEY}",
          "(seed|venture) funding",
          "raise~ {MONEY} <3> valuation",
        ],
      },
    },
  ],
  not: {
    VI: ["huy động vốn (tiền gửi|khách hàng|từ dân cư|thị trường)", "huy động vốn", "cổ phiếu [,] được định giá"],
    EN: ["round of (talks|negotiations|bidding)"],
  },
  against: { VI: ["(trái phiếu|cổ phiếu|ipo|ngân hàng|vay)"], EN: ["(bond|notes|offering|ipo|loan)"] },
  favours: { VI: ["(startup|khởi nghiệp|quỹ đầu tư)"], EN: ["(startup|start up|venture|valuation)"] },
  status: { usual: "COMPLETED" },
  identity: { roles: ["COMPANY"], figures: ["AMOUNT"], term: "ROUND" },
  merge: {
    anchors: ["COMPANY"],
    others: [["LEAD_INVESTOR", "INVESTOR"]],
    terms: ["ROUND"],
    figures: ["AMOUNT"],
    days: 120,
  },
  headline: ["AMOUNT", "VALUATION", "TOTAL_RAISED"],
  rivals: ["EQUITY_RAISE", "IPO"],
  examples,
  counterexamples,
});
