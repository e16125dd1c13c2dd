import { define } from "../kind.ts";

export const litigation = define({
  kind: "LITIGATION",
  title: { EN: "Litigation", VI: "Kiện tụng, tố tụng" },
  group: "LEGAL",
  definition: "A lawsuit, arbitration, arrest, prosecution, verdict or settlement.",
  roles: {
    PLAINTIFF: { takes: ["COMPANY", "PERSON", "AUTHORITY", "COUNTRY"], at: ["SUBJECT", "AGENT", "OWNER"] },
    DEFENDANT: {
      takes: ["COMPANY", "PERSON"],
      many: true,
      at: ["OBJECT", "AGAINST", "GOAL", "WITH", "OF", "NEAR", "TOPIC"],
      needed: true,
      say: {
        VI: [
          "{NAME} (đối mặt|bị kiện|bị bắt|bị khởi tố|bị cáo buộc|hầu tòa|phạm tội)",
          "(khởi tố|bắt|bắt giữ|bắt tạm giam|truy tố|tuyên phạt) <4> {PERSON}",
        ],
        EN: ["{NAME} (has been|was|were|is) <2> (named|sued|indicted|charged|convicted|accused|arrested)"],
      },
    },
    COURT: {
      takes: ["AUTHORITY"],
      at: ["PLACE", "GOAL", "WITH", "SUBJECT"],
      phrase: true,
      heads: {
        VI: ["(tòa án|tòa)"],
        EN: ["u . s . district court", "(federal|state|supreme|district|superior|high|chancery) court"],
      },
    },
    PROSECUTOR: { takes: ["AUTHORITY"], at: ["SUBJECT", "AGENT"] },
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
    SETTLEMENT_AMOUNT: {
      measures: ["MONEY"],
      core: true,
      marks: { VI: ["(dàn xếp|hòa giải)"], EN: ["(settle~|settlement)", "{MONEY} settlement"] },
    },
    DAMAGES: {
      measures: ["MONEY"],
      core: true,
      marks: { VI: ["(phải bồi thường|tuyên)"], EN: ["(award~|ordered to pay|judgment of|verdict)"] },
    },
  },
  subtypes: {
    SETTLEMENT: { VI: ["(dàn xếp|hòa giải)"], EN: ["settle~"] },
    APPEAL: { VI: ["(kháng cáo|phúc thẩm)"], EN: ["appeal~"] },
    ARREST: { VI: ["(bắt|tạm giam)"], EN: ["arrest~"] },
    VERDICT: { VI: ["(tuyên|bản án|xét xử|kết án)"], EN: ["(verdict|convict~|ruled|sentenced|guilty|found liable)"] },
    CHARGE: { VI: ["(khởi tố|truy tố|cáo buộc)"], EN: ["(indict~|charge~ with|accuse~)"] },
    FILING: { VI: ["(kiện|đơn kiện)"], EN: ["(sue~|lawsuit|suit|file~)"] },
  },
  cues: [
    {
      weight: 2.2,
      say: {
        VI: [
          "(nộp|gửi) đơn kiện",
          "(vụ|đơn|bị|khởi|đâm) kiện",
          "kiện <4> (ra|lên) tòa",
          "(khởi tố|truy tố|bắt tạm giam|bắt giữ|bắt giam|bị bắt|tạm giam)",
          "(tuyên án|kết án|xét xử|bản án|hầu tòa|tuyên phạt|án tù|phạm tội)",
          "(kháng cáo|phúc thẩm)",
          "yêu cầu <4> bồi thường",
          "(dàn xếp|hòa giải) <4> (vụ kiện|{MONEY})",
          "tranh chấp <6> tòa",
          "trọng tài quốc tế",
        ],
        EN: [
          "lawsuit~",
          "(file~|filed) <5> suit",
          "(class action|antitrust|patent|damage|derivative) (suit|lawsuit|action|complaint)",
          "(sue~|suing|sued)",
          "(settle~|settlement of) <6> (lawsuit~|suit~|litigation|dispute|charges|case|claims|action)",
          "(indict~|convicted|sentenced|pleaded guilty|found guilty|arrested|charged with)",
          "(court|judge|jury) <6> (rule~|order~|award~|dismiss~|uphold~|upheld|reject~|grant~|deny|denied|found|approve~)",
          "(temporary restraining order|preliminary injunction|injunction)",
          "patent infring~",
          "infringe~ <4> patent~",
          "the suit",
          "legal action",
          "arbitration",
          "appeal~ <5> (ruling|decision|verdict|court)",
          "claiming <3> {MONEY} <3> damages",
        ],
      },
    },
  ],
  not: {
    VI: ["điều kiện", "sự kiện", "kiện toàn", "kiện hàng", "linh kiện", "dữ kiện", "phụ kiện", "hòa giải trung đông"],
    EN: [
      "follow~ suit",
      "cardiac arrest",
      "(court|supreme court) justice nomin~",
      "debt settlement",
      "settlement (price|date|of accounts|fund)",
      "swimsuit",
    ],
  },
  against: {
    VI: ["(đột nhập|trộm|giết|ma túy|cướp|tai nạn giao thông)"],
    EN: ["(murder|iran - contra|drug trafficking)"],
  },
  favours: {
    VI: ["(tòa án|cáo buộc|luật sư|bị cáo|bị đơn|nguyên đơn)"],
    EN: ["(court|alleg~|plaintiff~|defendant~|damages|complaint|attorney)"],
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
  examples: [],
  counterexamples: [],
});
