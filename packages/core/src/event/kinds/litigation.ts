import { define } from "../kind.ts";
import { counterexamples, examples } from "./litigation-examples.ts";
import { cues, not } from "./litigation-words.ts";

/** Who is sued or charged is known where nobody says by whom. */
const SUED_VI = {
  "": "[{PLAINTIFF} kiện [{DEFENDANT}|một bên]|[{DEFENDANT}|một bên] bị kiện][, đòi {CLAIM_AMOUNT}]",
  SETTLEMENT: "[{PLAINTIFF} và ][{DEFENDANT}|một bên] dàn xếp vụ kiện[ với {SETTLEMENT_AMOUNT}]",
  APPEAL: "có kháng cáo trong vụ kiện [{PLAINTIFF} và ][{DEFENDANT}|một bên]",
  VERDICT: "có phán quyết trong vụ án của [{DEFENDANT}|một bên][, bồi thường {DAMAGES}]",
  CHARGE: "[{DEFENDANT}|một bên] bị khởi tố[ bởi {PROSECUTOR}]",
  ARREST: "[{DEFENDANT}|một bên] bị bắt",
} as const;
const SUED_EN = {
  "": "[{PLAINTIFF} sues [{DEFENDANT}|a party]|[{DEFENDANT}|a party] is sued][ for {CLAIM_AMOUNT}]",
  SETTLEMENT:
    "[{PLAINTIFF} and [{DEFENDANT}|a party] settle|[{DEFENDANT}|a party] settles] a lawsuit[ for {SETTLEMENT_AMOUNT}]",
  APPEAL: "appeal in the case of [{PLAINTIFF} against ][{DEFENDANT}|a party]",
  VERDICT: "ruling in the case of [{PLAINTIFF} against ][{DEFENDANT}|a party][, damages of {DAMAGES}]",
  CHARGE: "[{DEFENDANT}|a party] charged[ by {PROSECUTOR}]",
  ARREST: "[{DEFENDANT}|a party] arrested",
} as const;

export const litigation = define({
  kind: "LITIGATION",
  title: { EN: "Litigation", VI: "Kiện tụng, tố tụng" },
  group: "LEGAL",
  definition: "A lawsuit, arbitration, arrest, prosecution, verdict or settlement.",
  summary: {
    VI: {
      who: ["PLAINTIFF", "PROSECUTOR"],
      what: {
        "": "kiện [{DEFENDANT}|một bên][, đòi {CLAIM_AMOUNT}]",
        SETTLEMENT: "dàn xếp vụ kiện với [{DEFENDANT}|một bên][ với {SETTLEMENT_AMOUNT}]",
        APPEAL: "kháng cáo trong vụ kiện với [{DEFENDANT}|một bên]",
        CHARGE: "khởi tố [{DEFENDANT}|một bên]",
        ARREST: "bắt [{DEFENDANT}|một bên]",
        VERDICT: "có phán quyết trong vụ kiện với [{DEFENDANT}|một bên]",
      },
      steps: { IN_PROGRESS: SUED_VI, COMPLETED: SUED_VI },
    },
    EN: {
      who: ["PLAINTIFF", "PROSECUTOR"],
      what: {
        "": "a lawsuit against [{DEFENDANT}|a party][ for {CLAIM_AMOUNT}]",
        SETTLEMENT: "a settlement with [{DEFENDANT}|a party][ for {SETTLEMENT_AMOUNT}]",
        APPEAL: "an appeal against [{DEFENDANT}|a party]",
        VERDICT: "a ruling in the case against [{DEFENDANT}|a party]",
        CHARGE: "charges against [{DEFENDANT}|a party]",
        ARREST: "the arrest of [{DEFENDANT}|a party]",
      },
      steps: { IN_PROGRESS: SUED_EN, COMPLETED: SUED_EN },
    },
  },
  roles: {
    PLAINTIFF: {
      takes: ["COMPANY", "PERSON", "AUTHORITY", "COUNTRY"],
      at: ["SUBJECT", "AGENT", "OWNER"],
      say: {
        EN: ["(filed|brought|lodged) <5> by <2> {NAME}", "dispute with <2> {NAME}", "ordered <4> to pay <2> {COMPANY}"],
      },
    },
    DEFENDANT: {
      takes: ["COMPANY", "PERSON"],
      many: true,
      at: ["OBJECT", "AGAINST", "GOAL", "SOURCE", "OF", "NEAR", "TOPIC"],
      needed: true,
      say: {
        VI: [
          "{NAME} (đối mặt|bị kiện|bị bắt|bị khởi tố|bị cáo buộc|hầu tòa|phạm tội)",
          "(khởi tố|bắt|bắt giữ|bắt tạm giam|truy tố|tuyên phạt) <4> {PERSON}",
        ],
        EN: [
          "{NAME} (has been|was|were|is) <2> (named|sued|indicted|charged|convicted|accused|arrested)",
          "{NAME} said it (has been|was|is) <2> (named|sued)",
          "{NAME} faces",
        ],
      },
    },
    COURT: {
      takes: ["AUTHORITY"],
      at: ["PLACE", "GOAL", "WITH", "SUBJECT"],
      say: { VI: ["(ra|lên) <1> {AUTHORITY}", "{AUTHORITY} <2> (tuyên|tuyên phạt|tuyên án|xét xử|kết án)"] },
      phrase: true,
      heads: {
        VI: ["(tòa án|tòa)"],
        EN: ["u . s . district court", "(federal|state|supreme|district|superior|high|chancery) court"],
      },
    },
    PROSECUTOR: {
      takes: ["AUTHORITY"],
      at: ["SUBJECT", "AGENT"],
      say: {
        VI: ["{AUTHORITY} <4> (khởi tố|bắt|bắt giữ|bắt tạm giam|truy tố)"],
        EN: [
          "{AUTHORITY} <2> (indicted|charged|arrested)",
          "(indicted|charged|arrested|prosecuted) by <2> {AUTHORITY}",
        ],
      },
    },
  },
  quantities: {
    SENTENCE: {
      measures: ["COUNT"],
      units: { VI: ["năm", "tháng"], EN: ["year", "years", "month", "months"] },
      marks: {
        VI: ["(bản án|tuyên phạt|mức án|phạt)", "{COUNT} <1> tù"],
        EN: ["sentenced to", "{COUNT} in (prison|jail)"],
      },
    },
    SETTLEMENT_AMOUNT: {
      measures: ["MONEY"],
      core: true,
      marks: { VI: ["(dàn xếp|hòa giải)"], EN: ["(settle~|settlement)", "{MONEY} <3> settle~", "{MONEY} settlement"] },
    },
    DAMAGES: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: ["(phải bồi thường|tuyên)"],
        EN: ["(award~|ordered to pay|judgment of|verdict)", "ordered <4> to pay <3> {MONEY=}"],
      },
    },
    CLAIM_AMOUNT: {
      measures: ["MONEY"],
      core: true,
      many: true,
      plain: true,
      marks: {
        VI: ["(đòi|bồi thường|yêu cầu|thiệt hại)"],
        EN: ["(claim~|seek~|damages|suit)", "{MONEY} <4> (damages|suit|lawsuit)"],
      },
      not: { VI: ["(doanh thu|lợi nhuận|vốn)"], EN: ["(sales|revenue~|earnings|price|stock|a share)"] },
    },
  },
  subtypes: {
    SETTLEMENT: { VI: ["(dàn xếp|hòa giải)"], EN: ["settle~"] },
    APPEAL: { VI: ["(kháng cáo|phúc thẩm)"], EN: ["appeal~"] },
    ARREST: { VI: ["(bắt|tạm giam)"], EN: ["arrest~"] },
    VERDICT: {
      VI: ["(tuyên|bản án|xét xử|kết án)"],
      EN: ["(verdict|convict~|ruled|sentenced|guilty|found liable)", "(jury|judge|court) <3> (ordered|awarded)"],
    },
    CHARGE: { VI: ["(khởi tố|truy tố|cáo buộc)"], EN: ["(indict~|charge~ with|accuse~)"] },
    FILING: { VI: ["(kiện|đơn kiện)"], EN: ["(sue~|lawsuit|suit|file~)"] },
  },
  cues,
  not,
  against: {
    VI: ["(đột nhập|trộm|giết|ma túy|cướp|tai nạn giao thông)"],
    EN: ["(murder|iran - contra|drug trafficking)"],
  },
  favours: {
    VI: ["(tòa án|cáo buộc|luật sư|bị cáo|bị đơn|nguyên đơn)"],
    EN: ["(court|allege~|plaintiff~|defendant~|damages|complaint|attorney)"],
  },
  more: {
    VI: ["vụ (kiện|án) này", "(đơn kiện|bị cáo|cáo trạng)"],
    EN: ["(the (suit|lawsuit|complaint|action|court|judge)|plaintiffs|damages|additional count)"],
  },
  status: {
    usual: "IN_PROGRESS",
    as: {
      ANNOUNCED: "IN_PROGRESS",
      PLANNED: "IN_PROGRESS",
      AGREED: "COMPLETED",
      APPROVED: "COMPLETED",
      COMPLETED: "IN_PROGRESS",
      DELAYED: "IN_PROGRESS",
    },
  },
  identity: { roles: ["DEFENDANT", "PLAINTIFF"] },
  merge: {
    anchors: ["DEFENDANT", "PLAINTIFF"],
    apart: [["PLAINTIFF"]],
    others: [["PROSECUTOR"]],
    sure: true,
    figures: ["SETTLEMENT_AMOUNT", "DAMAGES", "CLAIM_AMOUNT"],
    days: 365,
  },
  headline: ["SETTLEMENT_AMOUNT", "DAMAGES", "CLAIM_AMOUNT"],
  examples,
  counterexamples,
});
