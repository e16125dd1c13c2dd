import { define } from "../kind.ts";
import { counterexamples, examples } from "./incident-examples.ts";

export const incident = define({
  kind: "INCIDENT",
  title: { EN: "Incident", VI: "Sự cố" },
  group: "RISK",
  definition: "An accident, cyber-attack, outage, disaster or supply disruption hits a company.",
  summary: {
    VI: {
      who: ["AFFECTED"],
      what: {
        "": "gặp sự cố[ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
        CYBER:
          "bị tấn công mạng[, lộ {RECORDS_LEAKED} bản ghi][ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
        FIRE: "gặp hỏa hoạn[ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
        OUTAGE:
          "bị gián đoạn hoạt động[ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
        NATURAL_DISASTER:
          "bị thiên tai[ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
        SUPPLY_DISRUPTION:
          "bị gián đoạn nguồn cung[ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
        ACCIDENT: "gặp tai nạn[ tại {LOCATION}][, thương vong {CASUALTIES} người][, thiệt hại {DAMAGE_AMOUNT}]",
      },
      steps: { COMPLETED: "{WHO} {WHAT}" },
    },
    EN: {
      who: ["AFFECTED"],
      what: {
        "": "an incident[ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
        CYBER:
          "a cyber attack[ on {RECORDS_LEAKED} records][ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
        FIRE: "a fire[ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
        OUTAGE: "an outage[ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
        NATURAL_DISASTER: "a natural disaster[ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
        SUPPLY_DISRUPTION:
          "a disruption of supplies[ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
        ACCIDENT: "an accident[ in {LOCATION}][, {CASUALTIES} casualties][, damage of {DAMAGE_AMOUNT}]",
      },
      steps: {
        COMPLETED: "{WHO} hit by {WHAT}",
        IN_PROGRESS: "{WHO} hit by {WHAT}",
        ANNOUNCED: "{WHO} {reports~report} {WHAT}",
      },
    },
  },
  roles: {
    AFFECTED: {
      takes: ["COMPANY"],
      many: true,
      at: ["SUBJECT", "OBJECT", "OF", "PLACE", "OWNER", "SOURCE", "NEAR"],
      say: { VI: ["tấn công [mạng] <2> vào <3> {COMPANY}"] },
      needed: true,
    },
    LOCATION: { takes: ["PLACE", "COUNTRY"], at: ["PLACE", "NEAR"] },
    ATTACKER: {
      takes: ["COMPANY", "PERSON", "COUNTRY"],
      at: [],
      say: { VI: ["(nhóm tin tặc|hacker) <2> {NAME}"], EN: ["(hackers|hacker group|by the group) <2> {NAME}"] },
    },
  },
  quantities: {
    DAMAGE_AMOUNT: {
      measures: ["MONEY"],
      core: true,
      marks: { VI: ["(thiệt hại|tổn thất)"], EN: ["(damage~|loss~|cost~)"] },
    },
    CASUALTIES: {
      measures: ["COUNT"],
      core: true,
      units: {
        VI: ["người", "công nhân", "nạn nhân"],
        EN: ["people", "workers", "persons", "dead", "men", "passengers"],
      },
      marks: {
        VI: ["(chết|thiệt mạng|tử vong|bị thương|làm)", "{COUNT} <2> (chết|thiệt mạng|bị thương|tử vong)"],
        EN: ["(kill~|injure~|death~)", "{COUNT} <3> (killed|injured|dead|died)"],
      },
    },
    RECORDS_LEAKED: {
      measures: ["COUNT"],
      core: true,
      many: true,
      plain: true,
      units: {
        VI: ["tài khoản", "người dùng", "khách hàng", "hồ sơ", "bản ghi", "email"],
        EN: ["accounts", "users", "records", "customers", "account", "emails"],
      },
    },
  },
  terms: {
    DOWNTIME: {
      say: {
        VI: ["(gián đoạn|ngừng|tê liệt|sập) <4> ({PERIOD=}|{COUNT=})"],
        EN: ["(outage|down|halted) <4> (hours|days|weeks)", "{COUNT=} (outage|blackout|shutdown)"],
      },
    },
  },
  subtypes: {
    CYBER: {
      VI: ["(tin tặc|hacker|tấn công mạng|lộ|rò rỉ|mã độc)"],
      EN: ["(hack~|cyber|breach|leak~|ransomware|malware)"],
    },
    FIRE: { VI: ["(cháy|hỏa hoạn)"], EN: ["(fire|blaze)"] },
    OUTAGE: { VI: ["(sập|gián đoạn|mất điện|tê liệt)"], EN: ["(outage|blackout|disrupt~)"] },
    NATURAL_DISASTER: { VI: ["(bão|lũ|động đất)"], EN: ["(earthquake|hurricane|flood~|flooding|storm|typhoon)"] },
    SUPPLY_DISRUPTION: { VI: ["(thiếu hụt|đứt gãy)"], EN: ["(shortage|force majeure)"] },
    ACCIDENT: { VI: ["(tai nạn|nổ|rơi|sập)"], EN: ["(accident|explosion|crash~|spill|sank|collision)"] },
  },
  cues: [
    {
      weight: 2.1,
      say: {
        VI: [
          "(cháy|hỏa hoạn) <5> (nhà máy|kho|xưởng|cửa hàng|trung tâm)",
          "(nhà máy|kho|xưởng) <4> (cháy|nổ|bốc cháy)",
          "(bị|vụ) (tấn công|hack|rò rỉ|lộ|đánh cắp|xâm nhập)",
          "(lộ|rò rỉ) <4> (thông tin|dữ liệu|tài khoản|mật khẩu)",
          "(lộ|rò rỉ) {COUNT}",
          "lộ lọt thông tin",
          "tấn công mạng",
          "sự cố <3> (kỹ thuật|nghiêm trọng|hệ thống|mạng|rò rỉ|cáp)",
          "(sập|nghẽn) (hệ thống|mạng|sàn|web|cầu)",
          "tai nạn <4> (lao động|máy bay|hầm)",
          "(nổ|cháy) (lò|mỏ|pin|giàn)",
          "(gián đoạn|đứt gãy) <3> (sản xuất|nguồn cung|dịch vụ)",
          "mã độc tống tiền",
          "(thông tin|dữ liệu|tài khoản|{COUNT}) <8> bị (đăng tải|rao bán|phát tán|lấy cắp|đánh cắp|lộ|rò rỉ)",
          "(bị lấy cắp|lỗ hổng bảo mật)",
        ],
        EN: [
          "{COUNT} <3> (killed|injured|dead)",
          "(explosion|fire|blaze|blast|spill|leak|crash|accident|derail~|collision) <5> (at|in|on|aboard|killed|injured|damaged|destroyed)",
          "(cyber [-] attack|cyberattack|data breach|security breach|ransomware|hacked|hackers)",
          "(outage|blackout)",
          "(shut~|closed|halted|idled|damaged) <5> (fire|explosion|accident|storm|earthquake|leak|hurricane|flood~)",
          "force majeure",
          "halt~ production <12> (shortage|fire|explosion|earthquake|storm|flood~|attack|outage)",
          "(earthquake|hurricane|flood~|flooding|storm|typhoon|tornado) <3> (damage~|destroy~|halt~|shut~|hit|struck)",
          "(oil|chemical|gas) (spill|leak)",
          "(damaged|destroyed|hit|struck) by <3> (fire|explosion|storm|earthquake|missile~|hurricane|flood~|lightning)",
          "(ran aground|sank|capsized)",
        ],
      },
    },
  ],
  not: {
    VI: ["sự cố gắng", "rò rỉ (cấu hình|hình ảnh|thông tin về|thiết kế)", "thông tin [bị] rò rỉ"],
    EN: [
      "fire sale",
      "(crash|accident) (insurance|rates|test)",
      "market crash",
      "stock market crash",
      "crash program",
      "cease fire",
    ],
  },
  against: { VI: ["(nhà dân|căn hộ của|người dùng nên|khuyến cáo)"], EN: ["(market|warship|military|iran|iraq)"] },
  favours: {
    VI: ["(thiệt hại|nạn nhân|nguyên nhân|khắc phục)"],
    EN: ["(damage|injure~|killed|production|investigate~)"],
  },
  status: { usual: "COMPLETED", as: { RUMOURED: "COMPLETED" } },
  identity: { roles: ["AFFECTED"] },
  merge: {
    anchors: ["AFFECTED"],
    others: [["LOCATION"]],
    subtypes: [["CYBER"], ["FIRE"], ["OUTAGE"], ["NATURAL_DISASTER"], ["ACCIDENT"]],
    days: 30,
  },
  headline: ["DAMAGE_AMOUNT", "RECORDS_LEAKED", "CASUALTIES"],
  examples,
  counterexamples,
});
