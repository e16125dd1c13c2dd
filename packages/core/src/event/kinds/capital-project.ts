import { define } from "../kind.ts";
import { counterexamples, examples } from "./capital-project-examples.ts";
import { cues, not } from "./capital-project-words.ts";

const PLACES = {
  VI: [
    "[tuyến|dự án|khu|tổ hợp|trung tâm] (nhà máy|dự án|khu công nghiệp|cao tốc|đường|cảng|sân bay|trung tâm|tòa nhà|khu đô thị|cửa hàng|chi nhánh|siêu thị|mỏ|tuyến cáp|tuyến|khách sạn|kho|trạm|nhà xưởng|cáp quang|thiết bị|khu nghỉ dưỡng|bệnh viện|trường|văn phòng|phòng giao dịch|tổ hợp|cơ sở|dây chuyền|đường bay|trang trại|khu phức hợp|chung cư|căn hộ)",
  ],
  EN: [
    "(plant|plants|factory|factories|mine|refinery|pipeline|facility|facilities|project|store|stores|office~|warehouse|data center~|centre|terminal|platform|field|hotel|smelter|mill|complex|line|deposit|branch|branches|headquarters|laboratory|shipyard|reactor|power station|restaurant~|outlet~)",
  ],
} as const;

export const capitalProject = define({
  kind: "CAPITAL_PROJECT",
  title: { EN: "Capital project", VI: "Dự án đầu tư" },
  group: "COMMERCIAL",
  definition: "A company invests in, builds, opens, expands or closes a facility or project.",
  summary: {
    VI: {
      who: ["INVESTOR"],
      what: {
        "": "đầu tư[ {INVESTMENT_VALUE}] vào [{PROJECT}|một dự án][ tại {LOCATION}]",
        CONSTRUCTION_START: "khởi công [{PROJECT}|một dự án][ tại {LOCATION}][, vốn {INVESTMENT_VALUE}]",
        OPENING: "đưa vào hoạt động [{PROJECT}|một dự án][ tại {LOCATION}][, vốn {INVESTMENT_VALUE}]",
        EXPANSION: "mở rộng [{PROJECT}|một dự án][ tại {LOCATION}][, vốn {INVESTMENT_VALUE}]",
        CLOSURE: "đóng cửa [{PROJECT}|một dự án][ tại {LOCATION}]",
      },
    },
    EN: {
      who: ["INVESTOR"],
      what: {
        "": "an investment[ of {INVESTMENT_VALUE}] in [{PROJECT}|a project][ in {LOCATION}]",
        CONSTRUCTION_START: "the construction of [{PROJECT}|a project][ in {LOCATION}][ for {INVESTMENT_VALUE}]",
        OPENING: "the opening of [{PROJECT}|a project][ in {LOCATION}][, worth {INVESTMENT_VALUE}]",
        EXPANSION: "the expansion of [{PROJECT}|a project][ in {LOCATION}][ for {INVESTMENT_VALUE}]",
        CLOSURE: "the closure of [{PROJECT}|a project][ in {LOCATION}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {invests~invest}[ {INVESTMENT_VALUE}] in [{PROJECT}|a project][ in {LOCATION}]",
          CONSTRUCTION_START:
            "{WHO} {starts~start} building [{PROJECT}|a project][ in {LOCATION}][ for {INVESTMENT_VALUE}]",
          OPENING: "{WHO} {opens~open} [{PROJECT}|a project][ in {LOCATION}][, worth {INVESTMENT_VALUE}]",
          EXPANSION: "{WHO} {expands~expand} [{PROJECT}|a project][ in {LOCATION}][ for {INVESTMENT_VALUE}]",
          CLOSURE: "{WHO} {closes~close} [{PROJECT}|a project][ in {LOCATION}]",
        },
      },
    },
  },
  roles: {
    INVESTOR: {
      takes: ["COMPANY"],
      many: true,
      at: ["SUBJECT", "AGENT", "OWNER", "OF", "NEAR", "TOPIC"],
      say: {
        VI: [
          "{COMPANY} <3> (làm|là) chủ đầu tư",
          "(chủ đầu tư|nhà đầu tư) <4> {COMPANY}",
          "do <3> {COMPANY} <4> (đầu tư|làm chủ đầu tư|xây dựng|triển khai)",
        ],
        EN: ["(owned|operated|built|developed) by <2> {COMPANY}"],
      },
    },
    PROJECT: { takes: ["PROJECT", "PRODUCT"], at: ["OBJECT", "NEAR"], many: true, phrase: true, heads: PLACES },
    LOCATION: { takes: ["PLACE", "COUNTRY"], at: ["PLACE", "NEAR"], many: true },
    CONTRACTOR: {
      takes: ["COMPANY"],
      at: [],
      say: {
        VI: ["(nhà thầu|tổng thầu|thi công bởi) <4> {COMPANY}", "{COMPANY} <2> thi công"],
        EN: ["contractor <3> {COMPANY}", "{COMPANY} (will build|is building|was awarded)"],
      },
    },
    AUTHORITY: {
      takes: ["AUTHORITY"],
      at: [],
      say: {
        VI: ["{AUTHORITY} <4> (chấp thuận|phê duyệt|cấp phép|đồng ý|trao)", "(tỉnh|thành phố|ubnd) <2> {AUTHORITY}"],
        EN: ["approved by {AUTHORITY}", "{AUTHORITY} approved"],
      },
    },
  },
  quantities: {
    INVESTMENT_VALUE: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: [
          "(tổng mức đầu tư|vốn đầu tư|tổng vốn [đầu tư]|đầu tư|rót|kinh phí|trị giá|chi|chi phí xây dựng|vốn|mức đầu tư|quy mô)",
        ],
        EN: [
          "(invest~|cost~|spend~|worth|investment of|capital (expenditure|spending)|at a cost of|budget)",
          "{MONEY} <3> (plant|project|facility|expansion|investment|program)",
        ],
      },
      not: {
        VI: ["(doanh thu|lợi nhuận|vốn điều lệ|vốn hóa|giá bán|tổng tài sản|giá vé|nộp ngân sách|tiền thuê)"],
        EN: ["(revenue~|sales|earnings|profit~|assets|charge)"],
      },
    },
    CAPACITY: {
      measures: ["COUNT", "PERCENT"],
      units: {
        VI: [
          "mw",
          "tấn",
          "kwh",
          "xe",
          "chiếc",
          "sản phẩm",
          "km",
          "phòng",
          "cửa hàng",
          "căn hộ",
          "giường",
          "hành khách",
          "teu",
          "lít",
          "chi nhánh",
          "m3",
          "mwp",
          "thùng",
          "con",
        ],
        EN: [
          "tonne",
          "tonnes",
          "ton",
          "tons",
          "ounce",
          "ounces",
          "barrels",
          "megawatt",
          "megawatts",
          "units",
          "stores",
          "rooms",
          "cars",
          "vehicles",
          "trucks",
          "bpd",
          "wafers",
        ],
      },
      marks: {
        VI: ["(công suất|quy mô|sản lượng|mở|mở được|mở thêm|mở mới|xây|dài|khai trương|triển khai|tăng)"],
        EN: ["(capacity|rate of|produce~|output of|open~|add~)", "{COUNT} (a|per) (year|day)"],
      },
    },
    AREA: {
      measures: ["COUNT"],
      units: {
        VI: ["ha", "hecta", "m2", "mét vuông", "héc ta", "km2"],
        EN: ["acre", "acres", "square feet", "hectares", "sq ft"],
      },
      plain: true,
    },
    JOBS: {
      measures: ["COUNT"],
      units: {
        VI: ["người", "lao động", "việc làm", "công nhân"],
        EN: ["job", "jobs", "workers", "people", "employees"],
      },
      marks: { VI: ["(lao động|việc làm|tuyển dụng|nhu cầu lao động|tạo)"], EN: ["(employ~|create~|hire~|jobs)"] },
    },
  },
  subtypes: {
    CONSTRUCTION_START: {
      VI: ["(khởi công|động thổ)"],
      EN: ["(break~|broke) ground", "construction <4> (began|start~)"],
    },
    OPENING: {
      VI: ["(khánh thành|khai trương|đưa vào (hoạt động|vận hành|khai thác))", "mở (cửa hàng|chi nhánh)"],
      EN: ["open~"],
    },
    EXPANSION: {
      VI: ["mở rộng", "nâng công suất", "bổ sung"],
      EN: ["expan~", "expansion", "(increase~|double~) <3> capacity"],
    },
    CLOSURE: { VI: ["(đóng cửa|tạm ngưng|dừng hoạt động|tạm dừng)"], EN: ["(close~|closure|shut~|shutdown|idle~)"] },
    NEW_INVESTMENT: { VI: ["đầu tư"], EN: ["invest~"] },
  },
  general: "NEW_INVESTMENT",
  cues,
  not,
  against: {
    VI: ["(giá bán|căn hộ mẫu|người mua|khách hàng mua|giá đất|mỗi m2|giải phóng mặt bằng)"],
    EN: ["(analyst~|shares)"],
  },
  favours: {
    VI: ["(công suất|tổng mức đầu tư|khởi công|diện tích|quy mô|mở rộng)"],
    EN: ["(capacity|construction|tonnes a year|jobs|acres)"],
  },
  more: {
    VI: ["(tổng mức đầu tư|tổng vốn đầu tư|công suất|dự án này|nhà máy này)"],
    EN: ["the (plant|project|facility|mine|expansion|factory|contractor)"],
  },
  status: { usual: "COMPLETED", as: { AGREED: "PLANNED", RUMOURED: "PLANNED" } },
  identity: { roles: ["PROJECT", "LOCATION"], soft: ["INVESTOR"] },
  merge: {
    anchors: ["INVESTOR", "PROJECT"],
    apart: [["PROJECT"]],
    others: [["LOCATION"]],
    figures: ["INVESTMENT_VALUE", "CAPACITY"],
    subtypes: [["CLOSURE"], ["NEW_INVESTMENT", "CONSTRUCTION_START", "OPENING"]],
    days: 365,
  },
  headline: ["INVESTMENT_VALUE", "CAPACITY"],
  oneOf: ["INVESTOR"],
  rivals: ["CONTRACT_AWARD"],
  examples,
  counterexamples,
});
