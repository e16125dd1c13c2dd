import { define } from "../kind.ts";
import { counterexamples, examples } from "./regulatory-action-examples.ts";

const ACTED = {
  "": "{WHO} {acts~act} on [{SUBJECT}|a party]",
  FINE: "{WHO} {fines~fine} [{SUBJECT}|a party][ {FINE_AMOUNT}]",
  TAX: "{WHO} {collects~collect}[ {TAX_ARREARS} of] taxes from [{SUBJECT}|a party]",
  PROBE: "{WHO} {investigates~investigate} [{SUBJECT}|a party]",
  REJECTION: "{WHO} {rejects~reject} a request of [{SUBJECT}|a party]",
  SANCTION: "{WHO} {sanctions~sanction} [{SUBJECT}|a party]",
  LICENCE: "{WHO} {licenses~license} [{SUBJECT}|a party]",
  APPROVAL: "{WHO} {clears~clear} a request of [{SUBJECT}|a party]",
} as const;

export const regulatoryAction = define({
  kind: "REGULATORY_ACTION",
  title: { EN: "Regulatory action", VI: "Cơ quan quản lý" },
  group: "LEGAL",
  definition:
    "An authority fines, investigates, inspects, approves, licenses, sanctions or changes a rule for a company.",
  summary: {
    VI: {
      who: ["REGULATOR"],
      what: {
        "": "xử lý [{SUBJECT}|một bên]",
        FINE: "xử phạt [{SUBJECT}|một bên][ {FINE_AMOUNT}]",
        TAX: "truy thu thuế của [{SUBJECT}|một bên][ {TAX_ARREARS}]",
        PROBE: "điều tra [{SUBJECT}|một bên]",
        REJECTION: "bác đề nghị của [{SUBJECT}|một bên]",
        SANCTION: "trừng phạt [{SUBJECT}|một bên]",
        LICENCE: "cấp phép cho [{SUBJECT}|một bên]",
        APPROVAL: "chấp thuận cho [{SUBJECT}|một bên]",
      },
      steps: { APPROVED: "{WHO} {WHAT}", IN_PROGRESS: "{WHO} đang {WHAT}" },
    },
    EN: {
      who: ["REGULATOR"],
      what: {
        "": "action against [{SUBJECT}|a party]",
        FINE: "a fine[ of {FINE_AMOUNT}] on [{SUBJECT}|a party]",
        TAX: "the collection of[ {TAX_ARREARS} of] taxes from [{SUBJECT}|a party]",
        PROBE: "a probe of [{SUBJECT}|a party]",
        REJECTION: "the rejection of a request of [{SUBJECT}|a party]",
        SANCTION: "sanctions on [{SUBJECT}|a party]",
        LICENCE: "a licence for [{SUBJECT}|a party]",
        APPROVAL: "an approval for [{SUBJECT}|a party]",
      },
      steps: { APPROVED: ACTED, COMPLETED: ACTED, IN_PROGRESS: ACTED },
    },
  },
  roles: {
    REGULATOR: {
      takes: ["AUTHORITY", "COUNTRY", "EXCHANGE"],
      at: ["SUBJECT", "AGENT", "OWNER", "OF", "SOURCE"],
    },
    SUBJECT: {
      takes: ["COMPANY", "PERSON"],
      many: true,
      at: ["OBJECT", "AGAINST", "GOAL", "FOR", "OF", "ABOUT", "NEAR", "TOPIC"],
    },
    LAW: { takes: ["PROJECT", "BODY"], at: [], say: { EN: ["under <2> {NAME} law"] } },
  },
  quantities: {
    FINE_AMOUNT: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(phạt|xử phạt|mức phạt|tiền phạt|nộp phạt)"],
        EN: ["(fine~|penalty|penalties|forfeit~)", "{MONEY} (fine|penalty)"],
      },
      not: { VI: ["(doanh thu|lợi nhuận|vốn|đầu tư|trị giá)"], EN: ["(sales|revenue~|earnings|price|worth)"] },
    },
    TAX_ARREARS: {
      measures: ["MONEY"],
      core: true,
      marks: {
        VI: ["(truy thu|nợ thuế|truy nộp)"],
        EN: ["(back taxes|tax arrears)", "{MONEY} <1> (back taxes|tax arrears)"],
      },
    },
  },
  terms: {
    SUSPENSION_TERM: {
      say: {
        VI: ["(đình chỉ|tước giấy phép) <5> ({PERIOD=}|{COUNT=})"],
        EN: ["(suspend~|ban~) <5> (days|months|years)"],
      },
    },
  },
  subtypes: {
    FINE: { VI: ["phạt"], EN: ["(fine~|penalt~|penalty)"] },
    TAX: { VI: ["(truy thu|nợ thuế)"], EN: ["back taxes"] },
    PROBE: { VI: ["(điều tra|thanh tra|kiểm tra|rà soát)"], EN: ["(investigate~|probe~|inquiry|inspect~|audit)"] },
    REJECTION: { VI: ["(từ chối|bác|không cấp)"], EN: ["(reject~|block~|deny|denied)"] },
    SANCTION: { VI: ["(cấm|trừng phạt|đình chỉ)"], EN: ["(ban~|sanction~|suspend~)"] },
    LICENCE: { VI: ["(giấy phép|cấp phép)"], EN: ["(licen(s|c)e~|license~|permit)"] },
    APPROVAL: { VI: ["(chấp thuận|phê duyệt|cho phép)"], EN: ["(approve~|clear~)"] },
  },
  cues: [
    {
      weight: 2.2,
      status: "IN_PROGRESS",
      say: {
        VI: [
          "lệnh (cấm|trừng phạt)",
          "(đang|tiến hành) <2> (điều tra|thanh tra|kiểm tra)",
          "(yêu cầu|đề nghị) <6> (cung cấp|giải trình|làm rõ)",
        ],
        EN: ["{AUTHORITY} <2> (is|are) <2> (investigating|reviewing|probing)", "under investigation", "ban on"],
      },
    },
    {
      weight: 2.2,
      say: {
        VI: [
          "(xử phạt|phạt) <8> {MONEY}",
          "truy thu <8> {MONEY}",
          "quyết định [xử] phạt",
          "(điều tra|thanh tra|kiểm tra) <3> (công ty|tập đoàn|doanh nghiệp|ngân hàng|dự án|hoạt động|việc|{COMPANY})",

          "(cấp|được cấp|thu hồi|tước) <4> giấy phép",
          "cấp phép <3> (kinh doanh|hoạt động|cung cấp|thành lập|khai thác)",
          "(đình chỉ|cấm) [<2>] (hoạt động|kinh doanh|nhập khẩu|lưu hành|bán)",
          "truy thu [thuế]",
          "(yêu cầu|đề nghị|chỉ đạo) <6> (rà soát|báo cáo|chấn chỉnh|kiểm tra|thu hồi|dừng)",
          "(siết|nới lỏng) <3> (vốn|tín dụng|lệnh)",
          "danh sách (đen|thực thể)",
          "kết luận thanh tra",
          "(chấp thuận|phê duyệt|cho phép) <5> {COMPANY}",
          "không được [phép] (mua|bán|cho vay|đầu tư|kinh doanh)",
        ],
        EN: [
          "(fine~|fined) <4> {MONEY}",
          "(investigated|investigating|investigation|probe~|inquiry|inspection) <4> (into|of|by)",
          "(approve~|approve~|approval|clear~|reject~|block~|authorize~|deny|denied|order~) <8> (acquisition|merger|application|request|plan|sale|rate~|license|proposal|takeover|bid|change~)",
          "(receive~|received|obtain~|seek~|won|get~) <4> (approval|clearance|permission|license) (from|of|by|to)",
          "{AUTHORITY} <3> (approved|ordered|fined|rejected|cleared|ruled|banned|suspended|investigate~|proposed|authorized|granted|denied|accused|charged)",
          "(ban~|banned) <5> (on|against|from)",
          "(deregulate~|deregulate) ",
          "(ordered|approved|required|mandated|imposed|fined|barred) by <2> {AUTHORITY}",
          "law amended",
          "(revoke~|suspend~|grant~) <4> licen(s|c)e",
          "(civil|criminal) penalt~",
          "antitrust (clearance|review|investigation|approval)",
        ],
      },
    },
    {
      weight: 2,
      form: "PASSIVE",
      say: {
        VI: [
          "bị [xử] phạt",
          "bị (cấm|trừng phạt|đình chỉ|điều tra|thanh tra|kiểm soát đặc biệt|cưỡng chế|truy thu|phong tỏa)",
        ],
        EN: ["(was|were|been) (fined|banned|barred|suspended) by"],
      },
    },
    {
      weight: 2,
      say: {
        VI: [
          "cưỡng chế <4> thuế",
          "(thu giữ|tịch thu|tạm giữ) <4> (hàng|sản phẩm|lô|tang vật)",
          "(kiểm tra|khám xét) [<2>] (kho|cơ sở|cửa hàng)",
          "chuyển <6> (công an|cơ quan điều tra)",
          "phong tỏa <3> tài khoản",
          "(kiểm soát|giám sát) đặc biệt",
          "(ban hành|ra) quyết định <2> (xử phạt|phạt|kiểm soát|thu hồi)",
        ],
        EN: ["impose~ <3> (penalty|fine~|sanctions)"],
      },
    },
  ],
  not: {
    VI: [
      "xử phạt vi phạm giao thông",
      "phạt đền",
      "(cơ quan|bộ) điều tra",
      "cảnh sát điều tra",
      "thanh tra chính phủ",
      "lệnh cấm vận động",
      "điều tra (dân số|xã hội)",
      "công an điều tra",
    ],
    EN: [
      "space probe",
      "(subject to|requires|require) <5> (approval|regulatory)",
      "board approve~",
      "shareholder~ approve~",
      "(directors|holders) approve~",
    ],
  },
  against: {
    VI: ["(người dân|giao thông|cá nhân|covid|hộ kinh doanh|học sinh)"],
    EN: ["(shareholders|board of directors|subject to)"],
  },
  favours: {
    VI: ["(vi phạm|quyết định|ủy ban chứng khoán|công văn|cơ quan|bộ công an)"],
    EN: ["(commission|agency|department|ftc|sec|fcc|fda|justice department|regulator~|federal|antitrust)"],
  },
  status: { usual: "COMPLETED" },
  identity: { roles: ["SUBJECT", "REGULATOR"] },
  merge: {
    anchors: ["SUBJECT"],
    apart: [["REGULATOR"]],
    figures: ["FINE_AMOUNT", "TAX_ARREARS"],
    subtypes: [
      ["FINE", "TAX", "PROBE", "SANCTION"],
      ["APPROVAL", "LICENCE"],
    ],
    days: 180,
  },
  headline: ["FINE_AMOUNT", "TAX_ARREARS"],
  oneOf: ["REGULATOR", "SUBJECT"],
  rivals: ["LITIGATION", "MACRO_POLICY", "MERGER", "ACQUISITION"],
  yields: ["ACQUISITION", "MERGER", "PRODUCT_EVENT", "IPO", "LISTING_CHANGE"],
  examples,
  counterexamples,
});
