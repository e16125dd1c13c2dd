import { define } from "../kind.ts";
import { counterexamples, examples } from "./credit-rating-examples.ts";

const LETTERS = "AAA AA A BBB BB B CCC CC C D".split(" ");
const MOODYS = "Aaa Aa1 Aa2 Aa3 A1 A2 A3 Baa1 Baa2 Baa3 Ba1 Ba2 Ba3 B1 B2 B3 Caa Caa1 Caa2 Caa3 Ca Baa Ba Aa".split(
  " ",
);
const GRADES = [...LETTERS.flatMap((letter) => [letter, `${letter}+`, `${letter}-`]), ...MOODYS];
const SAID = `(${GRADES.filter((grade) => !/[+-]/.test(grade)).join("|")}) [-|+]`;
/** Grades mean themselves, whatever words are around them. */
const RATINGS = Object.fromEntries(GRADES.map((grade) => [grade, { VI: [grade], EN: [grade] }]));

export const creditRating = define({
  kind: "CREDIT_RATING",
  title: { EN: "Credit rating", VI: "Xếp hạng tín nhiệm" },
  group: "DEBT",
  definition: "An agency assigns, affirms or changes a credit rating or outlook.",
  summary: {
    VI: {
      who: ["RATER"],
      what: {
        "": "xếp hạng tín nhiệm [{RATED_ENTITY}|một tổ chức][ ở mức {RATING_TO}][, triển vọng {OUTLOOK}]",
        UPGRADE:
          "nâng xếp hạng tín nhiệm của [{RATED_ENTITY}|một tổ chức][ từ {RATING_FROM}][ lên {RATING_TO}][, triển vọng {OUTLOOK}]",
        DOWNGRADE:
          "hạ xếp hạng tín nhiệm của [{RATED_ENTITY}|một tổ chức][ từ {RATING_FROM}][ xuống {RATING_TO}][, triển vọng {OUTLOOK}]",
        AFFIRM:
          "giữ nguyên xếp hạng tín nhiệm của [{RATED_ENTITY}|một tổ chức][ ở mức {RATING_TO}][, triển vọng {OUTLOOK}]",
        OUTLOOK_CHANGE: "đổi triển vọng tín nhiệm của [{RATED_ENTITY}|một tổ chức][ thành {OUTLOOK}]",
        WITHDRAW: "rút xếp hạng tín nhiệm của [{RATED_ENTITY}|một tổ chức]",
      },
      steps: { COMPLETED: "{WHO} {WHAT}" },
    },
    EN: {
      who: ["RATER"],
      what: {
        "": "a credit rating of [{RATED_ENTITY}|an issuer][ at {RATING_TO}][, outlook {OUTLOOK}]",
        UPGRADE: "an upgrade of [{RATED_ENTITY}|an issuer][ from {RATING_FROM}][ to {RATING_TO}][, outlook {OUTLOOK}]",
        DOWNGRADE:
          "a downgrade of [{RATED_ENTITY}|an issuer][ from {RATING_FROM}][ to {RATING_TO}][, outlook {OUTLOOK}]",
        AFFIRM: "its rating of [{RATED_ENTITY}|an issuer][ at {RATING_TO}][, outlook {OUTLOOK}]",
        OUTLOOK_CHANGE: "a change of its outlook on [{RATED_ENTITY}|an issuer][ to {OUTLOOK}]",
        WITHDRAW: "the withdrawal of its rating of [{RATED_ENTITY}|an issuer]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {rates~rate} [{RATED_ENTITY}|an issuer][ {RATING_TO}][, outlook {OUTLOOK}]",
          UPGRADE:
            "{WHO} {upgrades~upgrade} [{RATED_ENTITY}|an issuer][ from {RATING_FROM}][ to {RATING_TO}][, outlook {OUTLOOK}]",
          DOWNGRADE:
            "{WHO} {downgrades~downgrade} [{RATED_ENTITY}|an issuer][ from {RATING_FROM}][ to {RATING_TO}][, outlook {OUTLOOK}]",
          AFFIRM: "{WHO} {affirms~affirm} {WHAT}",
          OUTLOOK_CHANGE: "{WHO} {changes~change} its outlook on [{RATED_ENTITY}|an issuer][ to {OUTLOOK}]",
          WITHDRAW: "{WHO} {withdraws~withdraw} its rating of [{RATED_ENTITY}|an issuer]",
        },
      },
    },
  },
  roles: {
    RATER: {
      takes: ["COMPANY", "AUTHORITY"],
      at: ["SUBJECT", "AGENT", "OWNER", "ACCORDING"],
      say: {
        VI: ["(moody ' s|s & p|fitch|standard & poor ' s) {COMPANY}"],
        EN: ["rating~ <5> (by|from) <1> {COMPANY}"],
      },
      needed: true,
    },
    RATED_ENTITY: {
      takes: ["COMPANY", "COUNTRY"],
      at: ["OF", "OBJECT", "FOR", "OWNER", "GOAL", "ABOUT", "NEAR", "TOPIC"],
      needed: true,
    },
  },
  quantities: {
    AMOUNT: { measures: ["MONEY"], marks: { EN: ["(affect~|debt)", "{MONEY} (of|in) <3> debt"], VI: ["trái phiếu"] } },
  },
  terms: {
    RATING_TO: {
      say: {
        VI: [`(lên|xuống|mức|ở mức|hạng|tín nhiệm) <2> ${SAID}`],
        EN: [
          `to <1> ${SAID}`,
          `(affirm~|assign~|rate~) <6> (at|a|an) ${SAID}`,
          "to <1> (prime|a|aa|baa|ba|b) [-] [1|2|3]",
          "rating of <1> (aaa|aa|a|bbb|bb|baa)",
          "(aaa|aa|bbb) rating",
          "provisional rating of (aaa|aa)",
        ],
      },
      means: RATINGS,
    },
    RATING_FROM: {
      say: {
        VI: [`từ <1> ${SAID}`],
        EN: ["from <1> (aaa|aa|a|bbb|bb|b|ccc|baa|ba|caa|a1|a2|a3|baa1|baa2|baa3|ba1|ba2|ba3|b1|b2|b3) [-|+] [1|2|3]"],
      },
      means: RATINGS,
    },
    OUTLOOK: {
      say: {
        VI: ["triển vọng (tích cực|tiêu cực|ổn định)"],
        EN: [
          "(positive|negative|stable) outlook",
          "outlook to (positive|negative|stable)",
          "outlook <4> to (positive|negative|stable)",
        ],
      },
      means: {
        POSITIVE: { VI: ["tích cực"], EN: ["positive"] },
        STABLE: { VI: ["ổn định"], EN: ["stable"] },
        NEGATIVE: { VI: ["tiêu cực"], EN: ["negative"] },
      },
    },
  },
  subtypes: {
    UPGRADE: { VI: ["nâng"], EN: ["(upgrade~|raise~)"] },
    DOWNGRADE: { VI: ["hạ"], EN: ["(downgrade~|lower~|cut~)"] },
    AFFIRM: { VI: ["(giữ nguyên|duy trì|khẳng định)"], EN: ["(affirm~|reaffirm~)"] },
    OUTLOOK_CHANGE: { VI: ["triển vọng"], EN: ["(outlook|creditwatch|review)"] },
    ASSIGN: { VI: ["xếp hạng"], EN: ["assign~"] },
    WITHDRAW: { VI: ["rút"], EN: ["(withdraw~|withdrew|withdrawn)"] },
  },
  general: "ASSIGN",
  cues: [
    {
      weight: 2.2,
      say: {
        VI: [
          "(nâng|hạ|giữ nguyên|xếp|đánh giá) <3> (xếp hạng|hạng|tín nhiệm|mức tín nhiệm)",
          "xếp hạng tín nhiệm",
          "(nâng|hạ) [bậc] tín nhiệm",
          "triển vọng (tích cực|tiêu cực|ổn định)",
        ],
        EN: [
          "(upgrade~|downgrade~) <1> {COMPANY}",
          "(upgrade~|downgrade~|raise~|lower~|cut~|affirm~|assign~|review~|withdraw~|place~|put~) <10> (rating~|debt|creditwatch|senior debt|commercial paper)",
          "(credit|debt|bond|provisional|commercial paper) rating~",
          "revise~ <2> outlook",
          "rating~ <2> (upgraded|downgraded|raised|lowered|cut|affirmed)",
          "affirm~ {COMPANY}",
          "rating~ (of|on|for)",
          "under review for",
          "(raise~|lower~|upgrade~|downgrade~|cut~) <6> (to|from) <2> (aaa|aa|a|bbb|bb|b|ccc|cc|baa|ba|caa)",
          "(affirm~|rated) <6> (debentures|bonds|notes|preferred|debt)",
          "credit watch",
          "(upgrade~|downgrade~) <4> (debt|notes|paper)",
        ],
      },
    },
  ],
  not: {
    VI: ["nâng hạng thị trường", "xếp hạng (bảng|thế giới)", "bảng xếp hạng"],
    EN: [
      "(app store|approval|tv|television|nielsen) rating~",
      "(buy|hold|sell|overweight|outperform) rating",
      "rating~ (war|points)",
    ],
  },
  against: { VI: ["(chứng khoán|cổ phiếu)"], EN: ["(analyst~|buy|outperform|price target|shares)"] },
  favours: {
    VI: ["(moody|fitch|s & p|standard)"],
    EN: ["(moody ' s|standard and poor ' s|s & p|fitch|duff and phelps|investors service|agency)"],
  },
  status: { usual: "COMPLETED", fixed: true },
  identity: { roles: ["RATED_ENTITY", "RATER"] },
  merge: {
    anchors: ["RATED_ENTITY"],
    apart: [["RATER"]],
    terms: ["RATING_TO"],
    subtypes: [["UPGRADE"], ["DOWNGRADE"], ["AFFIRM"], ["ASSIGN"], ["WITHDRAW"]],
    days: 21,
  },
  headline: ["AMOUNT"],
  rivals: ["ANALYST_RATING"],
  examples,
  counterexamples,
});
