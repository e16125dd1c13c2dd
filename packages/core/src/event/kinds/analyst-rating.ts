import { define } from "../kind.ts";
import { counterexamples, examples } from "./analyst-rating-examples.ts";

const STANCE =
  "(strong buy|buy|sell|hold|add|reduce|neutral|overweight|underweight|over weight|under weight|equal weight|equalweight|outperform|underperform|market perform|sector perform|accumulate)";

export const analystRating = define({
  kind: "ANALYST_RATING",
  title: { EN: "Analyst rating", VI: "Khuyến nghị" },
  group: "RESULTS",
  definition: "A broker starts, changes or repeats a recommendation or price target.",
  summary: {
    VI: {
      who: ["BROKER", "ANALYST"],
      what: "khuyến nghị[ {RECOMMENDATION}][ cổ phiếu {ISSUER}][, giá mục tiêu {TARGET_PRICE_TO}]",
      steps: { COMPLETED: "{WHO} {WHAT}" },
    },
    EN: {
      who: ["BROKER", "ANALYST"],
      what: "a [{RECOMMENDATION} ]rating[ of {ISSUER}][, price target {TARGET_PRICE_TO}]",
      steps: {
        COMPLETED: "{WHO} {rates~rate} [{ISSUER}|a share][ {RECOMMENDATION}][, price target {TARGET_PRICE_TO}]",
      },
    },
  },
  roles: {
    BROKER: {
      takes: ["COMPANY"],
      at: ["SUBJECT", "AGENT", "ACCORDING", "PLACE", "OWNER", "OF"],
      say: {
        VI: ["(theo|đánh giá của|báo cáo của|chuyên gia của|phân tích tại) <2> {COMPANY}"],
        EN: ["analyst~ (at|with|from) {COMPANY}", "{COMPANY} analyst~"],
      },
    },
    ANALYST: { takes: ["PERSON"], at: ["SUBJECT", "ACCORDING", "OWNER", "AGENT"] },
    ISSUER: {
      takes: ["COMPANY"],
      at: ["OBJECT", "FOR", "OF", "ABOUT", "AGAINST", "GOAL", "NEAR", "TOPIC"],
      needed: true,
    },
  },
  quantities: {
    TARGET_PRICE_FROM: {
      measures: ["MONEY"],
      base: true,
      marks: { VI: ["từ {MONEY=} (lên|xuống)"], EN: ["from <3> {MONEY=}"] },
    },
    TARGET_PRICE_TO: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(giá mục tiêu|định giá|mức giá|lên|xuống)"],
        EN: ["(target~ of|price target|target price|to)", "{MONEY} (price target|target)"],
      },
      not: {
        VI: ["(doanh thu|lợi nhuận|vốn hóa|eps)"],
        EN: ["(sales|revenue~|earnings|eps|closed|shares (rose|fell))"],
      },
    },
    UPSIDE_PERCENT: {
      measures: ["PERCENT"],
      marks: { VI: ["(upside|tiềm năng tăng|cao hơn)"], EN: ["(upside of|upside|potential)"] },
    },
  },
  terms: {
    RECOMMENDATION: {
      say: {
        VI: [
          "(khuyến nghị|xếp hạng) (mua|bán|nắm giữ|khả quan|trung lập|tích lũy)",
          "(lên|xuống|sang) [mức] (mua|bán|nắm giữ|khả quan|trung lập|tích lũy)",
        ],
        EN: [
          "(strong buy|buy|hold|sell|overweight|underweight|equal weight|outperform|underperform|neutral|market perform|in line)",
        ],
      },
      means: {
        BUY: { VI: ["mua"], EN: ["buy", "strong buy"] },
        OUTPERFORM: { VI: ["khả quan", "tích lũy"], EN: ["outperform", "overweight"] },
        HOLD: { VI: ["nắm giữ", "trung lập"], EN: ["hold", "neutral", "equal weight", "market perform", "in line"] },
        SELL: { VI: ["bán"], EN: ["sell", "underperform", "underweight"] },
      },
    },
  },
  subtypes: {
    UPGRADE: { VI: ["nâng <4> (khuyến nghị|hạng|đánh giá)"], EN: ["(upgrade~|raise~ to)"] },
    DOWNGRADE: { VI: ["(hạ|giảm) <4> (khuyến nghị|hạng|đánh giá)"], EN: ["(downgrade~|cut~ to)"] },
    INITIATE: { VI: ["(lần đầu|bắt đầu)"], EN: ["(initiate~|start~ coverage)"] },
    REITERATE: { VI: ["(duy trì|giữ)"], EN: ["(reiterate~|maintain~|keep~|repeat~)"] },
    TARGET_CHANGE: { VI: ["giá mục tiêu"], EN: ["(price target|target price)"] },
  },
  general: "TARGET_CHANGE",
  cues: [
    {
      weight: 2.2,
      say: {
        VI: [
          "khuyến nghị <4> (mua|bán|nắm giữ|khả quan|trung lập|tích lũy|cổ phiếu)",
          "(giá mục tiêu|mục tiêu giá)",
          "(nâng|hạ) [mức] [giá] mục tiêu",
          "định giá [hợp lý] [của] cổ phiếu",
          "giảm mức giá kỳ vọng",
        ],
        EN: [
          "(price target|target price)",
          "target [price] (of|to|from) {MONEY}",
          "{MONEY} (target|price target)",
          `(upgrade~|downgrade~|raise~|cut~|lower~|lift~|up~|move~|switch~|start~|initiate~|resume~|reiterate~|repeat~|retain~|keep~|maintain~|stick~|stuck|put~|add~|rate~) <10> ${STANCE}`,
          `(rating|recommendation|stance|advice|view) <6> (to|from|of) <1> ${STANCE}`,
          `${STANCE} (rating~|recommendation~|advice|stance|note|list|call)`,
          `from ${STANCE} to ${STANCE}`,
          `to ${STANCE} from ${STANCE}`,
          "(upgrade~|downgrade~) <4> (stock|shares)",
          "(initiate~|start~|resume~|begin~|began) <3> coverage",
          "advised <2> clients to (buy|sell)",
          "zacks rank",
          "consensus <3> rating",
        ],
      },
    },
    {
      weight: 1.6,
      say: {
        EN: [
          "(raise~|cut~|lower~|boost~|lift~|increase~|trim~) <4> (target|estimate~) (on|for|of)",
          "(analyst~|broker~) <4> (upgrade~|downgrade~)",
        ],
      },
    },
  ],
  not: {
    VI: [
      "cổ phiếu (nhóm|ngành)",
      "khuyến nghị <4> cổ phiếu (nhóm|ngành)",
      "khuyến nghị (người dân|y tế|khách hàng|nhà đầu tư nên)",
    ],
    EN: [
      "(credit|debt|bond) rating",
      "buy (out|back)",
      "(cut~|add~|reduce~|raise~) <4> (jobs|costs|dividend|stake|output|production|staff|holding|debt)",
      "hold (company|talks|shares)",
    ],
  },
  against: {
    VI: ["(vn - index|thị trường chung|khuyến cáo|người dùng)"],
    EN: ["(moody ' s|standard and poor ' s|credit|tender offer|rights offering)"],
  },
  favours: {
    VI: ["(công ty chứng khoán|báo cáo phân tích|chứng khoán)"],
    EN: ["(analyst~|broker~|securities|research note|note to clients|brokerage)"],
  },
  status: { usual: "COMPLETED", fixed: true },
  identity: { roles: ["ISSUER", "BROKER"] },
  merge: {
    anchors: ["ISSUER"],
    apart: [["BROKER"]],
    figures: ["TARGET_PRICE_TO"],
    subtypes: [["UPGRADE"], ["DOWNGRADE"]],
    days: 14,
  },
  headline: ["TARGET_PRICE_TO", "UPSIDE_PERCENT"],
  oneOf: ["BROKER", "ANALYST", "ISSUER"],
  rivals: ["CREDIT_RATING", "GUIDANCE"],
  examples,
  counterexamples,
});
