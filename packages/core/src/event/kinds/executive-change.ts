import { define } from "../kind.ts";
import { counterexamples, examples } from "./executive-change-examples.ts";
import { cues, not } from "./executive-change-words.ts";

const POSTS = {
  VI: [
    "[phó|tân|cựu|quyền|cố] (tổng giám đốc|chủ tịch|giám đốc|phó chủ tịch|phó giám đốc|trưởng ban|kế toán trưởng|thành viên) [hội đồng quản trị|hđqt|hội đồng thành viên|điều hành|tài chính|kiêm tổng giám đốc|phụ trách <3>|ban kiểm soát|độc lập|công nghệ|kinh doanh|marketing]",
    "(ceo|cfo|coo|cto|cmo)",
    "người đại diện pháp luật",
    "tổng giám đốc / người đại diện pháp luật",
    "trưởng ban kiểm soát",
    "chủ tịch kiêm <3> giám đốc",
  ],
  EN: [
    "[executive|senior|vice|deputy|acting|interim|co|group] (chairman|president|chief executive [officer]|chief (financial|operating) officer|ceo|cfo|coo|director|vice president|vice chairman|treasurer|managing director|general manager|controller|secretary) [and (chief executive [officer]|president|chief operating officer|ceo)]",
    "board member",
  ],
} as const;

/** Posts by their meaning; the deputy's name has the head's in it, and is longer. */
const MEANINGS = {
  CHAIR: {
    VI: ["Chủ tịch Hội đồng quản trị", "chủ tịch", "chủ tịch hđqt", "chủ tịch hội đồng thành viên"],
    EN: ["chair", "chairman", "chairwoman"],
  },
  VICE_CHAIR: { VI: ["Phó Chủ tịch Hội đồng quản trị", "phó chủ tịch"], EN: ["vice chair", "vice chairman"] },
  CEO: {
    VI: ["Tổng giám đốc", "ceo", "giám đốc điều hành"],
    EN: ["CEO", "chief executive", "chief executive officer"],
  },
  DEPUTY_CEO: { VI: ["Phó Tổng giám đốc"], EN: ["deputy CEO", "deputy chief executive"] },
  CFO: { VI: ["Giám đốc tài chính", "cfo"], EN: ["CFO", "chief financial officer"] },
  COO: { VI: ["Giám đốc vận hành", "coo"], EN: ["COO", "chief operating officer"] },
  CTO: { VI: ["Giám đốc công nghệ", "cto"], EN: ["CTO", "chief technology officer"] },
  CMO: { VI: ["Giám đốc marketing", "cmo"], EN: ["CMO", "chief marketing officer"] },
  PRESIDENT: { VI: ["chủ tịch điều hành"], EN: ["president"] },
  VICE_PRESIDENT: { VI: ["phó chủ tịch điều hành"], EN: ["vice president"] },
  ACCOUNTANT: { VI: ["Kế toán trưởng"], EN: ["chief accountant"] },
  DIRECTOR: { VI: ["Thành viên Hội đồng quản trị", "thành viên hđqt"], EN: ["director", "board member"] },
  SUPERVISOR: { VI: ["Trưởng Ban kiểm soát"], EN: ["head of the supervisory board"] },
} as const;

export const executiveChange = define({
  kind: "EXECUTIVE_CHANGE",
  title: { EN: "Executive change", VI: "Thay đổi lãnh đạo" },
  group: "GOVERNANCE",
  definition: "A board member or executive is appointed, resigns, is removed or dies.",
  summary: {
    VI: {
      who: ["COMPANY"],
      what: {
        "": "thay đổi lãnh đạo[: {PERSON}][ ({POSITION})]",
        APPOINTMENT: "bổ nhiệm [{PERSON}|một lãnh đạo][ làm {POSITION}]",
        RESIGNATION: "việc [{PERSON}|một lãnh đạo] từ nhiệm[ chức {POSITION}]",
        RETIREMENT: "việc [{PERSON}|một lãnh đạo] nghỉ hưu[, thôi chức {POSITION}]",
        REMOVAL: "miễn nhiệm [{PERSON}|một lãnh đạo][ khỏi chức {POSITION}]",
        DEATH: "việc [{PERSON}|một lãnh đạo] qua đời",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} thay đổi lãnh đạo[: {PERSON}][ ({POSITION})]",
          APPOINTMENT: "{WHO} {WHAT}",
          REMOVAL: "{WHO} {WHAT}",
          RESIGNATION: "[{PERSON}|một lãnh đạo] từ nhiệm[ chức {POSITION}][ tại {COMPANY}]",
          RETIREMENT: "[{PERSON}|một lãnh đạo] nghỉ hưu[, thôi chức {POSITION}][ tại {COMPANY}]",
          DEATH: "[{PERSON}|một lãnh đạo][, {POSITION}][ của {COMPANY}], qua đời",
        },
      },
    },
    EN: {
      who: ["COMPANY"],
      what: {
        "": "a change of leadership[: {PERSON}][ ({POSITION})]",
        APPOINTMENT: "the appointment of [{PERSON}|an executive][ as {POSITION}]",
        RESIGNATION: "the resignation of [{PERSON}|an executive][ as {POSITION}]",
        RETIREMENT: "the retirement of [{PERSON}|an executive][ as {POSITION}]",
        REMOVAL: "the removal of [{PERSON}|an executive][ as {POSITION}]",
        DEATH: "the death of [{PERSON}|an executive][, {POSITION}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {announces~announce} {WHAT}",
          APPOINTMENT: "{WHO} {appoints~appoint} [{PERSON}|an executive][ as {POSITION}]",
          REMOVAL: "{WHO} {removes~remove} [{PERSON}|an executive][ as {POSITION}]",
          RESIGNATION: "[{PERSON}|an executive] resigns[ as {POSITION}][ at {COMPANY}]",
          RETIREMENT: "[{PERSON}|an executive] retires[ as {POSITION}][ at {COMPANY}]",
          DEATH: "[{PERSON}|an executive][, {POSITION}][ of {COMPANY}], has died",
        },
      },
    },
  },
  roles: {
    PERSON: { takes: ["PERSON"], many: true, at: ["OBJECT", "SUBJECT", "OF", "FOR", "NEAR", "TOPIC"], needed: true },
    COMPANY: {
      takes: ["COMPANY"],
      at: ["OF", "PLACE", "SUBJECT", "AGENT", "OWNER", "OBJECT", "GOAL", "SOURCE", "NEAR", "TOPIC"],
      needed: true,
    },
    PREDECESSOR: {
      takes: ["PERSON"],
      at: [],
      say: {
        VI: ["(thay|thay thế|thay cho|kế nhiệm) <3> {PERSON}"],
        EN: ["(succeed~|replace~|replacing|succeeding) <2> {PERSON}"],
      },
    },
    SUCCESSOR: {
      takes: ["PERSON"],
      at: [],
      say: {
        VI: ["{PERSON} <3> (thay thế|kế nhiệm)", "người kế nhiệm <4> {PERSON}"],
        EN: ["(succeeded|replaced) by <2> {PERSON}", "{PERSON} will (succeed|replace)"],
      },
    },
  },
  quantities: {
    COMPENSATION: {
      measures: ["MONEY"],
      marks: { VI: ["(thù lao|lương|thu nhập)"], EN: ["(salary|pay|compensation|pay package|severance)"] },
    },
  },
  terms: {
    POSITION: { say: POSTS, means: MEANINGS },
    EFFECTIVE_DATE: {
      say: { VI: ["(từ|kể từ|vào|ngày|hôm) [<1>] {PERIOD}"], EN: ["(effective|from|as of|on) {PERIOD}"] },
    },
  },
  subtypes: {
    DEATH: { VI: ["(qua đời|từ trần|mất)"], EN: ["(died|death|dies)"] },
    REMOVAL: {
      VI: ["(miễn nhiệm|bãi nhiệm|cách chức|bị sa thải|phế truất)"],
      EN: ["(ousted|fired|removed|dismissed|sacked)"],
    },
    RETIREMENT: { VI: ["(nghỉ hưu|về hưu)"], EN: ["retire~"] },
    RESIGNATION: {
      VI: ["(từ nhiệm|từ chức|thôi giữ|rời|không còn đảm nhận|rút khỏi)"],
      EN: ["(resign~|step~ down|quit~|leave~|resignation)"],
    },
    APPOINTMENT: {
      VI: ["(bổ nhiệm|bầu|giữ chức|đảm nhiệm|gia nhập|tiếp quản)"],
      EN: ["(appoint~|name~|elect~|promote~|join~|hire~|succeed~)"],
    },
  },
  cues,
  not,
  against: {
    VI: ["(bộ trưởng|thủ tướng chính phủ bổ nhiệm|huấn luyện viên|đại sứ|ubnd|bí thư|tốt nghiệp)"],
    EN: ["(minister|ambassador|central bank|federal reserve|governor|parliament)"],
  },
  favours: {
    VI: ["(vừa|chính thức|được|bổ nhiệm|nhân sự|lần đầu|thay)", "(từ|kể từ) [ngày] {PERIOD}"],
    EN: ["(board|effective|successor|search)"],
  },
  more: { VI: ["(bổ nhiệm thêm|nhân sự mới|vị chủ tịch mới)"] },
  status: { usual: "COMPLETED", as: { APPROVED: "COMPLETED", ANNOUNCED: "COMPLETED", IN_PROGRESS: "COMPLETED" } },
  identity: { roles: ["PERSON"] },
  merge: {
    anchors: ["COMPANY"],
    apart: [["PERSON"]],
    subtypes: [["APPOINTMENT"], ["RESIGNATION", "RETIREMENT", "REMOVAL"], ["DEATH"]],
    days: 90,
  },
  headline: ["COMPENSATION"],
  examples,
  counterexamples,
});
