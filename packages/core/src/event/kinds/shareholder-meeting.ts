import { define } from "../kind.ts";
import { counterexamples, examples } from "./shareholder-meeting-examples.ts";

export const shareholderMeeting = define({
  kind: "SHAREHOLDER_MEETING",
  title: { EN: "Shareholder meeting", VI: "Đại hội cổ đông" },
  group: "GOVERNANCE",
  definition: "A shareholder or board meeting is called, held or votes on a resolution.",
  summary: {
    VI: {
      who: ["COMPANY"],
      what: {
        "": "họp đại hội đồng cổ đông[ ({PERIOD})]",
        AGM: "họp đại hội đồng cổ đông thường niên[ ({PERIOD})]",
        EGM: "họp đại hội đồng cổ đông bất thường[ ({PERIOD})]",
        WRITTEN_CONSENT: "lấy ý kiến cổ đông bằng văn bản[ ({PERIOD})]",
        BOARD: "họp hội đồng quản trị[ ({PERIOD})]",
      },
    },
    EN: {
      who: ["COMPANY"],
      what: {
        "": "a shareholder meeting[ ({PERIOD})]",
        AGM: "an annual general meeting[ ({PERIOD})]",
        EGM: "an extraordinary general meeting[ ({PERIOD})]",
        WRITTEN_CONSENT: "a written vote of shareholders[ ({PERIOD})]",
        BOARD: "a board meeting[ ({PERIOD})]",
      },
      steps: { COMPLETED: "{WHO} {holds~hold} {WHAT}", IN_PROGRESS: "{WHO} {holds~hold} {WHAT}" },
    },
  },
  roles: {
    COMPANY: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "OBJECT", "NEAR", "TOPIC"], needed: true },
    BODY: {
      takes: ["BODY"],
      at: ["NEAR", "ALONE", "OBJECT", "SUBJECT"],
      phrase: true,
      heads: {
        VI: ["(đại hội đồng cổ đông|đại hội cổ đông|đhđcđ|đại hội) [thường niên|bất thường]"],
        EN: ["(annual|special|extraordinary) [general] [shareholder|shareholders|stockholders] meeting"],
      },
    },
  },
  quantities: {
    QUORUM_PERCENT: {
      measures: ["PERCENT"],
      max: 100,
      marks: {
        VI: ["{PERCENT} (cổ phần|cổ phiếu|vốn) <3> biểu quyết", "{PERCENT} <3> (tham dự|dự họp)", "(đại diện|tham dự)"],
        EN: ["(quorum|represented)"],
      },
    },
    VOTE_PERCENT: {
      measures: ["PERCENT"],
      max: 100,
      marks: {
        VI: ["(tán thành|tỷ lệ biểu quyết|thông qua với)"],
        EN: ["(voted|votes|vote)", "{PERCENT} of <2> votes"],
      },
    },
  },
  terms: {
    MEETING_DATE: {
      say: {
        VI: ["(ngày|sáng|chiều|hôm|vào|cuối|đầu|trong) [<1>] {PERIOD}", "{PERIOD}"],
        EN: ["(to|on|for|until) <1> {PERIOD}", "{PERIOD}"],
      },
    },
    RECORD_DATE: {
      say: {
        VI: ["chốt danh sách <6> {PERIOD}", "chốt danh sách <12> (vào|là) {PERIOD=}"],
        EN: ["record <3> {PERIOD}"],
      },
    },
  },
  subtypes: {
    EGM: { VI: ["bất thường"], EN: ["(extraordinary|special)"] },
    AGM: { VI: ["thường niên"], EN: ["annual"] },
    WRITTEN_CONSENT: { VI: ["lấy ý kiến <3> bằng văn bản"], EN: ["written consent"] },
    BOARD: { VI: ["hội đồng quản trị"], EN: ["board meeting"] },
  },
  cues: [
    {
      weight: 2.2,
      status: "PLANNED",
      fixed: true,
      say: {
        VI: [
          "chốt danh sách <3> (dự|họp|tham dự) <2> (đại hội đồng cổ đông|đại hội cổ đông|đhđcđ)",
          "(trình|triệu tập|chuẩn bị|dự kiến tổ chức) <3> (đại hội đồng cổ đông|đại hội cổ đông|đhđcđ)",
          "(tờ trình|tài liệu) <3> (đại hội đồng cổ đông|đại hội cổ đông|đhđcđ)",
        ],
        EN: [
          "(will hold|plans|scheduled|call~) <4> (special|annual|extraordinary|general|shareholder|shareholders|stockholders) meeting",
        ],
      },
    },
    {
      weight: 2.2,
      say: {
        VI: [
          "(tổ chức|phiên họp|họp|cuộc họp|tại|kỳ họp|diễn ra|buổi họp|tại buổi) <2> (đại hội đồng cổ đông|đại hội cổ đông|đhđcđ|đại hội)",
          "(đại hội đồng cổ đông|đhđcđ|đại hội cổ đông) (thường niên|bất thường)",
          "(đại hội đồng cổ đông|đhđcđ|đại hội cổ đông)",
          "lấy ý kiến cổ đông",
          "nghị quyết hđqt",
        ],
        EN: [
          "(annual|special|extraordinary|general|shareholder~|stockholder~) [general|shareholders|stockholders] meeting",
          "meeting of <3> (shareholders|stockholders|holders)",
          "(shareholder~|stockholder~|holders) (vote~|approve~|voted|meeting)",
          "proxy (fight|vote|contest|statement|solicitation)",
          "(adjourn~|postpone~|schedule~|call~) <5> meeting",
        ],
      },
    },
  ],
  not: {
    VI: ["đại hội (đảng|đồng liên hợp quốc|thể thao)", "(phê duyệt|quyết định) của đại hội"],
    EN: ["general meeting of the (imf|opec)", "bi annual meeting", "annual meeting of <6> (bank|fund|imf)"],
  },
  against: {
    VI: ["(đại hội đồng cổ đông|hội đồng cổ đông) <8> (phê duyệt tỷ lệ|quyết định tăng)"],
    EN: ["(subject to|approval by|dividend|opec|imf)"],
  },
  favours: { VI: ["(diễn ra|tổ chức|phiên họp|thông qua|cổ đông)"], EN: ["(will be held|scheduled|adjourn~|vote)"] },
  status: { usual: "COMPLETED", dated: true, as: { APPROVED: "COMPLETED", ANNOUNCED: "PLANNED" } },
  identity: { roles: ["COMPANY"] },
  merge: {
    anchors: ["COMPANY"],
    subtypes: [["AGM"], ["EGM"], ["WRITTEN_CONSENT"], ["BOARD"]],
    days: 75,
  },
  headline: ["VOTE_PERCENT", "QUORUM_PERCENT"],
  examples,
  counterexamples,
});
