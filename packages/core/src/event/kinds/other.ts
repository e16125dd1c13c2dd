import { define } from "../kind.ts";
import { counterexamples, examples } from "./other-examples.ts";

export const other = define({
  kind: "OTHER",
  title: { EN: "Other", VI: "Khác" },
  group: "OTHER",
  definition: "A financially relevant event that fits no other type; kept so that nothing found is lost.",
  summary: {
    VI: {
      who: ["PARTY"],
      what: "một sự kiện khác[ trị giá {AMOUNT}]",
      steps: { COMPLETED: "{WHO}: {WHAT}", IN_PROGRESS: "{WHO}: {WHAT}", ANNOUNCED: "{WHO}: {WHAT}" },
    },
    EN: {
      who: ["PARTY"],
      what: "an event of another kind[ worth {AMOUNT}]",
      steps: { COMPLETED: "{WHO}: {WHAT}", IN_PROGRESS: "{WHO}: {WHAT}", ANNOUNCED: "{WHO}: {WHAT}" },
    },
  },
  roles: {
    PARTY: { takes: ["COMPANY", "PERSON"], at: ["SUBJECT", "OF", "OWNER", "OBJECT", "NEAR", "TOPIC"], needed: true },
  },
  quantities: { AMOUNT: { measures: ["MONEY"], plain: true } },
  subtypes: {},
  cues: [
    {
      weight: 2.8,
      status: "IN_PROGRESS",
      say: {
        VI: ["(nghi ngờ|nghi vấn|lưu ý|nhấn mạnh) <4> khả năng hoạt động liên tục", "khả năng hoạt động liên tục"],
        EN: [
          "going concern",
          "qualified (report|opinion)",
          "qualif~ <3> opinion",
          "ability to continue as a going concern",
        ],
      },
    },
    { weight: 2.2, status: "ANNOUNCED", say: { VI: ["thuế thừa kế"], EN: ["inheritance tax"] } },
  ],
  status: { usual: "COMPLETED", as: { RUMOURED: "IN_PROGRESS" } },
  identity: { roles: ["PARTY"] },
  merge: { anchors: ["PARTY"], apart: [["PARTY"]], figures: ["AMOUNT"], days: 30 },
  headline: ["AMOUNT"],
  examples,
  counterexamples,
});
