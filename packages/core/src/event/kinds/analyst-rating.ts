import { define } from "../kind.ts";

export const analystRating = define({
  kind: "ANALYST_RATING",
  title: { EN: "Analyst rating", VI: "Khuyến nghị" },
  group: "RESULTS",
  definition: "A broker starts, changes or repeats a recommendation or price target.",
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
        VI: ["(khuyến nghị|xếp hạng) (mua|bán|nắm giữ|khả quan|trung lập|tích lũy)"],
        EN: [
          "(strong buy|buy|hold|sell|overweight|underweight|equal weight|outperform|underperform|neutral|market perform|in line)",
        ],
      },
    },
  },
  subtypes: {
    UPGRADE: { VI: ["nâng"], EN: ["(upgrade~|raise~ to)"] },
    DOWNGRADE: { VI: ["hạ"], EN: ["(downgrade~|cut~ to)"] },
    INITIATE: { VI: ["(lần đầu|bắt đầu)"], EN: ["(initiate~|start~ coverage)"] },
    REITERATE: { VI: ["(duy trì|giữ)"], EN: ["(reiterate~|maintain~|keep~|repeat~)"] },
    TARGET_CHANGE: { VI: ["giá mục tiêu"], EN: ["(price target|target price)"] },
  },
  cues: [
    {
      weight: 2.2,
      say: {
        VI: [
          "khuyến nghị <4> (mua|bán|nắm giữ|khả quan|trung lập|tích lũy|cổ phiếu)",
          "(giá mục tiêu|mục tiêu giá)",
          "(nâng|hạ) [mức] [giá] mục tiêu",
          "định giá [hợp lý] [của] cổ phiếu",
          "hạ mục tiêu",
          "giảm mức giá kỳ vọng",
        ],
        EN: [
          "(price target|target price)",
          "(upgrade~|downgrade~) <10> (buy|hold|sell|neutral|overweight|underweight|outperform|underperform|equal weight|market perform|add|reduce)",
          "(upgrade~|downgrade~) <4> (stock|shares)",
          "(initiate~|start~|resume~|begin~) <3> coverage",
          "(overweight|underweight|outperform|underperform|neutral|buy|sell|hold|equal weight|market perform) (rating|recommendation|rated|advice|stance)",
          "(reiterate~|maintain~|keep~|repeat~|reaffirm~|retain~) <4> (buy|hold|sell|overweight|underweight|outperform|underperform|neutral)",
          "(rate~|rated|rates) <6> (buy|hold|sell|overweight|outperform|neutral|underweight|underperform)",
          "(recommend~|remove~|add~) <8> (buy|recommended list|focus list|conviction)",
          "zacks rank",
          "consensus <3> rating",
          "(raise~|cut~|lower~|boost~|lift~) <5> (estimate~|target)",
        ],
      },
    },
  ],
  not: {
    VI: ["khuyến nghị (người dân|y tế|khách hàng|nhà đầu tư nên)"],
    EN: ["(credit|debt|bond) rating", "buy (out|back)", "hold (company|talks|shares)"],
  },
  against: {
    VI: ["(vn - index|thị trường chung|khuyến cáo|người dùng)"],
    EN: ["(moody ' s|standard and poor ' s|credit|tender offer)"],
  },
  favours: {
    VI: ["(công ty chứng khoán|báo cáo phân tích|chứng khoán)"],
    EN: ["(analyst~|broker~|securities|research note|note to clients|brokerage)"],
  },
  status: { usual: "COMPLETED", fixed: true },
  identity: { roles: ["ISSUER", "BROKER"] },
  oneOf: ["BROKER", "ANALYST", "ISSUER"],
  rivals: ["CREDIT_RATING", "GUIDANCE"],
  examples: [],
  counterexamples: [],
});
