import { define } from "../kind.ts";
import { counterexamples, examples } from "./macro-policy-examples.ts";
import { cues, not } from "./macro-policy-words.ts";
import { INDICATORS, MEANINGS } from "./macro-policy-indicators.ts";

export const macroPolicy = define({
  kind: "MACRO_POLICY",
  title: { EN: "Macro and policy", VI: "Vĩ mô và chính sách" },
  group: "MACRO",
  definition: "An economic indicator is published or an authority changes a rate, tariff, tax or quota.",
  summary: {
    VI: {
      who: ["AUTHORITY", "COUNTRY"],
      what: "[{INDICATOR}|chính sách kinh tế][ của {COUNTRY}][ {VALUE_PERCENT}| {VALUE_TO}][ ({PERIOD})]",
      steps: { COMPLETED: "[{WHO?}: ]{WHAT}", IN_PROGRESS: "[{WHO?}: ]{WHAT}", PLANNED: "{WHO} dự kiến: {WHAT}" },
    },
    EN: {
      who: ["AUTHORITY", "COUNTRY"],
      what: "[{INDICATOR}|economic policy][ of {COUNTRY}][ {VALUE_PERCENT}| {VALUE_TO}][ ({PERIOD})]",
      steps: { COMPLETED: "[{WHO?}: ]{WHAT}", IN_PROGRESS: "[{WHO?}: ]{WHAT}", PLANNED: "{WHO} {plans~plan}: {WHAT}" },
    },
  },
  roles: {
    AUTHORITY: { takes: ["AUTHORITY", "PERSON"], at: ["SUBJECT", "AGENT", "ACCORDING", "OF", "OWNER", "NEAR"] },
    COUNTRY: { takes: ["COUNTRY"], at: ["SUBJECT", "OF", "OWNER", "PLACE", "OBJECT", "NEAR", "ALONE", "TOPIC"] },
    COUNTERPARTY_COUNTRY: { takes: ["COUNTRY"], many: true, at: ["SOURCE", "GOAL", "WITH", "AGAINST", "OF"] },
    SECTOR: {
      takes: ["PRODUCT"],
      at: [],
      say: { VI: ["(thuế|hạn ngạch) <6> {PRODUCT}"], EN: ["(tariff~|duties|quota~) on {PRODUCT}"] },
    },
  },
  quantities: {
    VALUE_PERCENT: {
      measures: ["PERCENT"],
      core: true,
      many: true,
      plain: true,
      marks: {
        VI: ["(tăng|giảm|mức|đạt|ở mức|còn|là|thuế)"],
        EN: ["(rise~|rose|fall~|fell|growth|increase~|of|by|at|to)"],
      },
      not: { VI: ["(cổ phiếu|giá vàng|cổ phần|vn - index)"], EN: ["(stake|shares|owned)"] },
    },
    VALUE_TO: {
      measures: ["MONEY", "COUNT", "PERCENT"],
      per: {
        VI: ["", "usd", "đôla", "đô la", "tấn", "lít"],
        EN: ["", "dollar", "tonne", "barrel", "bushel", "lb", "pound"],
      },
      core: true,
      many: true,
      plain: true,
      marks: {
        VI: ["(đạt|lên|xuống|ở mức|là|còn|tới|xuất siêu|nhập siêu|ước)", "(xuống|lên) [<1>] {PERCENT=}"],
        EN: ["to {PERCENT=}", "(to|at|of|was|were|totalled|totaled|stood at)"],
      },
      units: { VI: ["việc làm", "tấn", "người"], EN: ["tonne", "tonnes", "bpd", "barrels", "bushels", "bags", "jobs"] },
      not: { VI: ["(giá vàng|giá mua|giá bán|mua vào|bán ra)", "(tăng|giảm|thêm)"], EN: ["gold"] },
    },
    VALUE_FROM: {
      measures: ["MONEY", "PERCENT"],
      base: true,
      many: true,
      marks: {
        VI: ["từ {PERCENT=} (xuống|lên)", "từ <2> {PERCENT=} (xuống|lên)"],
        EN: ["from <1> {PERCENT=}", "(compared with|against|down from|up from|from) <5> {MONEY=}"],
      },
    },
  },
  terms: { INDICATOR: { say: INDICATORS, means: MEANINGS } },
  subtypes: {
    TARIFF: {
      VI: ["(thuế nhập khẩu|áp thuế|thuế quan|đánh thuế|hạn ngạch)"],
      EN: ["(tariff~|quota~|dut(y|ies)|duties|embargo|sanctions)"],
    },
    FX: {
      VI: ["(tỷ giá [trung tâm]|ngoại hối|ngoại tệ)"],
      EN: ["(exchange rate|foreign exchange|currency|reserves|intervene~|intervention)"],
    },
    RATE_DECISION: { VI: ["lãi suất"], EN: ["(discount|interest|prime|base|key) rate~"] },
    FISCAL: { VI: ["(thuế|ngân sách|dự luật)"], EN: ["(tax~|budget|spending)"] },
    INDICATOR: INDICATORS,
  },
  general: "INDICATOR",
  cues,
  not,
  against: {
    VI: ["(chuyên gia|giới phân tích|kỳ vọng|nếu|có thể|khả năng|động lực để)"],
    EN: ["(analyst~|economist~|dealers|traders|if|expected to|likely|forecast)"],
  },
  favours: {
    VI: ["(tổng cục thống kê|ngân hàng nhà nước|fed|bộ (công thương|tài chính|kế hoạch)|công bố|so với cùng kỳ)"],
    EN: [
      "(central bank|bureau|ministry|statistics|department|government|bundesbank|bank of (japan|england|france|spain)|seasonally adjusted|official figures|commerce department|fed|provisional)",
    ],
  },
  status: { usual: "COMPLETED", as: { AGREED: "APPROVED", IN_TALKS: "PLANNED", RUMOURED: "PLANNED" } },
  identity: { roles: ["COUNTRY"], soft: ["AUTHORITY"], term: "INDICATOR", period: true },
  merge: {
    anchors: ["COUNTRY", "AUTHORITY"],
    apart: [["COUNTERPARTY_COUNTRY"], ["SECTOR"]],
    terms: ["INDICATOR"],
    figures: ["VALUE_PERCENT"],
    periodic: true,
    days: 45,
  },
  headline: ["VALUE_PERCENT", "VALUE_TO"],
  oneOf: ["AUTHORITY", "COUNTRY"],
  rivals: ["EARNINGS", "GUIDANCE"],
  examples,
  counterexamples,
});
