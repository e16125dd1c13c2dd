import { define } from "../kind.ts";
import { counterexamples, examples } from "./partnership-examples.ts";

export const partnership = define({
  kind: "PARTNERSHIP",
  title: { EN: "Partnership", VI: "Hợp tác" },
  group: "COMMERCIAL",
  definition: "Organisations form an alliance, joint venture or memorandum of understanding.",
  summary: {
    VI: {
      who: ["PARTY"],
      what: {
        "": "hợp tác[, trị giá {DEAL_VALUE}]",
        JOINT_VENTURE: "lập liên doanh[ {JOINT_VENTURE}][, trị giá {DEAL_VALUE}]",
        MOU: "ký biên bản ghi nhớ[, trị giá {DEAL_VALUE}]",
        LICENSING: "hợp tác cấp phép[, trị giá {DEAL_VALUE}]",
      },
      steps: { AGREED: { "": "{WHO} thỏa thuận {WHAT}", MOU: "{WHO} {WHAT}" } },
    },
    EN: {
      who: ["PARTY"],
      what: {
        "": "a partnership[ worth {DEAL_VALUE}]",
        JOINT_VENTURE: "a joint venture[, {JOINT_VENTURE}][, worth {DEAL_VALUE}]",
        MOU: "a memorandum of understanding[ worth {DEAL_VALUE}]",
        LICENSING: "a licensing deal[ worth {DEAL_VALUE}]",
      },
    },
  },
  roles: {
    PARTY: {
      takes: ["COMPANY", "AUTHORITY"],
      many: true,
      several: true,
      least: 2,
      at: ["SUBJECT", "WITH", "OBJECT", "OF", "AGENT", "NEAR", "TOPIC"],
      needed: true,
    },
    JOINT_VENTURE: {
      takes: ["COMPANY"],
      at: [],
      say: {
        VI: ["liên doanh [mang tên|tên là|có tên] {COMPANY}"],
        EN: ["(joint venture|venture) (called|named|company) <2> {COMPANY}"],
      },
    },
    WITNESS: {
      takes: ["PERSON", "AUTHORITY"],
      at: [],
      say: { VI: ["chứng kiến của <4> {NAME}"], EN: ["witnessed by <2> {NAME}"] },
    },
  },
  quantities: {
    TERM: {
      measures: ["COUNT"],
      units: { VI: ["năm", "tháng", "ngày"], EN: ["year", "years", "month", "months"] },
      plain: true,
      marks: {
        VI: ["(kỳ hạn|thời hạn|trong vòng)"],
        EN: [
          "(over|for|term of|maturity of)",
          "{COUNT} <4> (contract|agreement|lease|loan|facility|program|deal|pact)",
        ],
      },
    },
    DEAL_VALUE: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: { VI: ["(trị giá|tổng giá trị|đầu tư|giá trị)"], EN: ["(worth|valued|invest~|program|cost)"] },
      not: { VI: ["(doanh thu|lợi nhuận|vốn điều lệ)"], EN: ["(revenue~|sales|assets|contribute~|put up)"] },
    },
    STAKE_PERCENT: {
      measures: ["PERCENT"],
      many: true,
      marks: { VI: ["(góp|nắm|sở hữu|giữ)"], EN: ["(own~|hold~|held|stake)"] },
    },
  },
  subtypes: {
    JOINT_VENTURE: { VI: ["liên doanh"], EN: ["joint venture"] },
    MOU: { VI: ["(biên bản ghi nhớ|mou)"], EN: ["(memorandum of understanding|mou)"] },
    LICENSING: { VI: ["(nhượng quyền|cấp phép)"], EN: ["license~"] },
    ALLIANCE: { VI: ["(liên minh|hợp tác)"], EN: ["(alliance|partner~)"] },
  },
  cues: [
    {
      weight: 2.1,
      say: {
        VI: [
          "hợp tác (chiến lược|toàn diện|đầu tư|phát triển)",
          "bắt tay",
          "(thành lập|lập|tạo ra|tham gia|góp vốn) <2> liên doanh",
          "liên doanh",
          "biên bản (ghi nhớ|hợp tác)",
          "(ký|ký kết) <4> hợp tác",
          "(thỏa thuận|hợp đồng|lễ ký) hợp tác",
          "(trở thành|làm) đối tác",
          "(ký|ký kết) <2> mou",
          "(ký|ký kết) thỏa thuận với",
          "hợp tác [<3>] (với|cùng|giữa)",
          "dự án hợp tác",
          "liên minh (với|chiến lược)",
        ],
        EN: [
          "joint venture",
          "form~ <4> (venture|alliance|partnership)",
          "[strategic] (partnership|alliance) (with|between|agreement|deal|pact)",
          "partner~ with",
          "memorandum of understanding",
          "team~ up with",
          "strategic (alliance|partnership)",
          "(collaboration|cooperation|marketing|licensing|distribution|joint development|technology) (agreement|pact|deal)",
          "jointly (develop~|market~|produce~|build~|fund~|own~)",
          "collaborate~ with",
          "(sign~|reach~|set|enter~ into) <3> (agreement|pact|accord) with <1> {COMPANY}",
          "joint (research|development) (program|project|agreement)",
          "join~ forces",
        ],
      },
    },
    {
      weight: 1.6,
      say: {
        EN: [
          "(jointly|co) (funded|financed|developed)",
          "{MONEY} <2> (program|project) <3> (supported|funded) by",
          "cooperate with",
        ],
        VI: ["cùng (phát triển|xây dựng|triển khai)", "hợp tác"],
      },
    },
  ],
  not: {
    VI: [
      "đối tác chiến lược toàn diện",
      "hợp tác (quốc tế|công tư|xã|kinh tế)",
      "hợp tác xã",
      "hợp tác lao động",
      "các đối tác chiến lược",
      "sẵn sàng hợp tác",
      "cơ hội hợp tác",
      "quan hệ hợp tác (việt nam|hai nước)",
    ],
    EN: [
      "limited partnership",
      "comprehensive strategic partnership",
      "(american|european) partnership",
      "partnership units",
      "master limited",
      "(economic|international) cooperation",
    ],
  },
  against: {
    VI: ["(hai nước|hai quốc gia|đại sứ|ngoại giao|cơ quan chức năng)"],
    EN: ["(minister~|governments|treaty|nations|countries)"],
  },
  favours: { VI: ["(ký kết|hai bên|thỏa thuận|biên bản)"], EN: ["(agreement|signed|equally owned|pct owned|terms)"] },
  status: { usual: "ANNOUNCED", as: { COMPLETED: "AGREED", APPROVED: "AGREED" } },
  identity: { roles: ["PARTY"] },
  merge: { anchors: ["PARTY"], apart: [["PARTY"]], figures: ["DEAL_VALUE"], days: 120 },
  headline: ["DEAL_VALUE"],
  examples,
  counterexamples,
});
