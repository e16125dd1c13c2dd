import { define } from "../kind.ts";
import { counterexamples, examples } from "./workforce-change-examples.ts";

export const workforceChange = define({
  kind: "WORKFORCE_CHANGE",
  title: { EN: "Workforce change", VI: "Nhân sự, lao động" },
  group: "GOVERNANCE",
  definition: "A company hires, cuts, furloughs or faces a strike of its staff.",
  summary: {
    VI: {
      who: ["EMPLOYER"],
      what: {
        "": "thay đổi nhân sự[: {HEADCOUNT} người]",
        LAYOFF: "cắt giảm[ {HEADCOUNT}| {HEADCOUNT_PERCENT}] lao động[ tại {LOCATION}]",
        HIRING: "tuyển dụng[ {HEADCOUNT}| {HEADCOUNT_PERCENT}] lao động[ tại {LOCATION}]",
        FURLOUGH: "cho tạm nghỉ[ {HEADCOUNT}| {HEADCOUNT_PERCENT}] lao động[ tại {LOCATION}]",
        STRIKE: "đối mặt đình công[ của {HEADCOUNT} lao động][ tại {LOCATION}]",
      },
      steps: { COMPLETED: { "": "{WHO} đã {WHAT}", STRIKE: "{WHO} {WHAT}" } },
    },
    EN: {
      who: ["EMPLOYER"],
      what: {
        "": "a change of its workforce[: {HEADCOUNT} people]",
        LAYOFF: "the layoff of[ {HEADCOUNT}| {HEADCOUNT_PERCENT} of its] workers[ in {LOCATION}]",
        HIRING: "the hiring of[ {HEADCOUNT}] workers[ in {LOCATION}]",
        FURLOUGH: "the furlough of[ {HEADCOUNT}| {HEADCOUNT_PERCENT} of its] workers[ in {LOCATION}]",
        STRIKE: "a strike[ of {HEADCOUNT} workers][ in {LOCATION}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO}: {WHAT}",
          LAYOFF: "{WHO} {lays~lay} off[ {HEADCOUNT}| {HEADCOUNT_PERCENT} of its] workers[ in {LOCATION}]",
          HIRING: "{WHO} {hires~hire}[ {HEADCOUNT}] workers[ in {LOCATION}]",
          FURLOUGH: "{WHO} {furloughs~furlough}[ {HEADCOUNT}| {HEADCOUNT_PERCENT} of its] workers[ in {LOCATION}]",
          STRIKE: "{WHO} {faces~face} {WHAT}",
        },
        IN_PROGRESS: { "": "{WHO} {proceeds~proceed} with {WHAT}", STRIKE: "{WHO} {faces~face} {WHAT}" },
      },
    },
  },
  roles: {
    EMPLOYER: {
      takes: ["COMPANY"],
      at: ["SUBJECT", "PLACE", "OF", "OWNER", "AGAINST", "AGENT", "OBJECT", "NEAR", "TOPIC"],
    },
    UNION: {
      takes: ["COMPANY", "BODY", "AUTHORITY"],
      at: [],
      say: {
        EN: [
          "union {ORG}",
          "represented by <2> {NAME}",
          "{NAME} (union|local|locals|members)",
          "(members|locals) of <2> {NAME}",
        ],
      },
    },
    LOCATION: { takes: ["PLACE", "COUNTRY"], at: ["PLACE", "OWNER", "NEAR"] },
  },
  quantities: {
    HEADCOUNT: {
      measures: ["COUNT"],
      core: true,
      plain: true,
      units: {
        VI: ["người", "lao động", "nhân viên", "công nhân", "nhân sự", "việc làm", "vị trí", "phi công", "tiếp viên"],
        EN: [
          "job",
          "jobs",
          "employees",
          "workers",
          "people",
          "staff",
          "positions",
          "miners",
          "pilots",
          "seamen",
          "engineers",
        ],
      },
    },
    HEADCOUNT_PERCENT: {
      measures: ["PERCENT"],
      max: 100,
      marks: {
        VI: ["(cắt giảm|sa thải|giảm)", "{PERCENT} (nhân sự|lao động|nhân viên)"],
        EN: ["(cut~|reduce~|lay~ off)", "{PERCENT} of its (work force|workforce|staff|employees)"],
      },
    },
    SEVERANCE: {
      measures: ["MONEY"],
      marks: { VI: ["(trợ cấp|bồi thường)"], EN: ["(severance|early retirement)", "{MONEY} <2> severance"] },
    },
  },
  subtypes: {
    LAYOFF: {
      VI: ["(sa thải|cắt giảm|thôi việc|tinh giản)"],
      EN: [
        "(lay~ off|layoff~|job cuts|cut~ <3> jobs|eliminate~|reduce~ <4> (jobs|staff|workforce)|redundan~|staff reductions)",
      ],
    },
    STRIKE: { VI: ["đình công"], EN: ["(strike~|walkout|stoppage|walk~ out|struck)"] },
    FURLOUGH: { VI: ["nghỉ không lương"], EN: ["furlough~"] },
    HIRING: { VI: ["tuyển"], EN: ["(hire~|hiring|recruit~)"] },
  },
  cues: [
    { weight: 2.2, status: "IN_PROGRESS", say: { VI: ["đang đình công"], EN: ["(is|are|remain~) on strike"] } },
    {
      weight: 2.2,
      say: {
        VI: [
          "sa thải",
          "cắt giảm <5> (nhân sự|lao động|nhân viên|việc làm|người)",
          "đình công",
          "tuyển [dụng] [thêm|<2>] {COUNT}",
          "cho [<3>] (thôi việc|nghỉ việc)",
          "tinh giản",
          "(nghỉ không lương|ngừng việc)",
          "tuyển dụng thêm",
        ],
        EN: [
          "layoff~",
          "lay~ off",
          "laid off",
          "job (cuts|losses)",
          "(cut~|eliminate~|reduce~|shed~|trim~|slash~|axe~) <6> (jobs|work force|workforce|staff|payroll|employees|positions)",
          "(on strike|strike by|strike at|strike against|general strike|strikes)",
          "strike~ <5> (workers|seamen|union|miners|employees|dockers|engineers|pilots)",
          "(workers|seamen|union|miners|employees|dockers|engineers|pilots) <6> strike",
          "walk~ out",
          "work stoppage",
          "furlough~",
          "staff reductions",
          "hiring (spree|freeze)",
          "(hire~|recruit~) {COUNT}",
          "early retirement program",
          "redundancies",
          "strikers",
          "(end~|call~ off) <3> strike",
          "(day|week|month|year) strike",
          "recent strike",
          "(labor|labour|pay|wage|contract) dispute",
        ],
      },
    },
  ],
  not: {
    VI: ["sa thải huấn luyện viên", "sa thải hlv", "tuyển sinh"],
    EN: [
      "strike price",
      "air strike~",
      "strikes (a|the) (deal|balance)",
      "strike (a|an) (deal|agreement)",
      "oil strike",
      "lucky strike",
      "strikeout",
    ],
  },
  against: { VI: ["(tỷ lệ thất nghiệp|thị trường lao động)"], EN: ["(missile|iran|iraq|military)"] },
  favours: { VI: ["(nhân sự|nhân viên|lao động)"], EN: ["(workers|union|employees|jobs|plant)"] },
  status: { usual: "COMPLETED" },
  identity: { roles: ["EMPLOYER"] },
  merge: {
    anchors: ["EMPLOYER"],
    others: [["LOCATION"]],
    figures: ["HEADCOUNT", "HEADCOUNT_PERCENT"],
    subtypes: [["LAYOFF", "FURLOUGH"], ["STRIKE"], ["HIRING"]],
    days: 60,
  },
  headline: ["HEADCOUNT", "HEADCOUNT_PERCENT"],
  oneOf: ["EMPLOYER", "LOCATION"],
  examples,
  counterexamples,
});
