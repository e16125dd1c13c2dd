import { define } from "../kind.ts";

export const litigation = define({
  kind: "LITIGATION",
  title: { EN: "Litigation", VI: "Kiện tụng, tố tụng" },
  group: "LEGAL",
  definition: "A lawsuit, arbitration, arrest, prosecution, verdict or settlement.",
  roles: {
    PLAINTIFF: {
      takes: ["COMPANY", "PERSON", "AUTHORITY", "COUNTRY"],
      at: ["SUBJECT", "AGENT", "OWNER"],
      say: { EN: ["(filed|brought|lodged) <5> by <2> {NAME}", "dispute with <2> {NAME}"] },
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
          "(nộp|gửi|đệ) đơn kiện",
          "(bị|khởi|đâm) kiện",
          "kiện <4> (ra|lên) tòa",
          "(khởi tố|truy tố|bắt tạm giam|bắt giữ|bắt giam|bị bắt|tạm giam)",
          "(kháng cáo|phúc thẩm)",
          "yêu cầu <4> bồi thường",
          "yêu cầu <3> (bồi hoàn|hoàn trả)",
          "tranh chấp <6> tòa",
        ],
        EN: [
          "(sue~|suing|sued)",
          "(file~|brought|bring~) <5> (suit|lawsuit|action|complaint)",
          "(indict~|arrested|charged with|accused of)",
          "(court|judge|jury) <6> (rule~|order~|award~|dismiss~|uphold~|upheld|reject~|grant~|deny|denied|found|reinstate~|overturn~|reverse~|affirm~|enjoin~|throw~ out|threw out|issue~|bar~)",
          "infring~ <4> patent~",
          "(claim~|seek~|demand~) <4> {MONEY} <4> (damages|compensation)",
          "demand~ <4> {MONEY=} from",
          "(charge~|accuse~|convict~) <8> (with|of) (fraud|misappropriat~|theft|conspir~|violat~|insider|embezzl~|bribery|infring~|conspiracy)",
          "(guilty plea|plead~ guilty|pleads guilty)",
          "admit~ <8> (embezzl~|fraud|charges)",
          "(vigorously|will) defend the litigation",
        ],
      },
    },
    {
      weight: 2.2,
      form: "NOUN",
      say: {
        VI: ["vụ kiện", "đơn kiện", "trọng tài quốc tế"],
        EN: [
          "lawsuit~",
          "(class action|antitrust|patent|damage|derivative) (suit|action|complaint)",
          "the suit",
          "(legal action|litigation|arbitration)",
          "(temporary restraining order|preliminary injunction|injunction)",
          "patent infringement",
          "appeal~ (of|against) <5> (ruling|decision|verdict|judgment)",
        ],
      },
    },
    {
      weight: 2.2,
      status: "COMPLETED",
      fixed: true,
      say: {
        VI: [
          "(tuyên án|kết án|tuyên phạt|án tù|phạm tội|thi hành <4> bản án)",
          "(dàn xếp|hòa giải) <4> (vụ kiện|{MONEY})",
        ],
        EN: [
          "(settle~|settlement of) <6> (lawsuit~|suit~|litigation|dispute|charges|case|claims|action)",
          "(convicted|sentenced|pleaded guilty|found guilty|acquitted)",
          "{MONEY} <3> (judgment|judgement|verdict)",
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
      "settlement <4> (labor|labour|trade|border|wage|pay|contract) dispute",
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
  merge: {
    anchors: ["DEFENDANT", "PLAINTIFF"],
    apart: [["PLAINTIFF"]],
    others: [["PROSECUTOR"]],
    sure: true,
    figures: ["SETTLEMENT_AMOUNT", "DAMAGES", "CLAIM_AMOUNT"],
    days: 365,
  },
  headline: ["SETTLEMENT_AMOUNT", "DAMAGES", "CLAIM_AMOUNT"],
  examples: [],
  counterexamples: [],
});
