import { define } from "../kind.ts";
import { counterexamples, examples } from "./product-event-examples.ts";

export const productEvent = define({
  kind: "PRODUCT_EVENT",
  title: { EN: "Product event", VI: "Sản phẩm" },
  group: "COMMERCIAL",
  definition: "A product or service is launched, delayed, recalled, approved or withdrawn.",
  summary: {
    VI: {
      who: ["PRODUCER"],
      what: {
        "": "ra mắt [{PRODUCT}|sản phẩm][ tại {MARKET}][, giá {PRICE}]",
        RECALL: "triệu hồi[ {RECALLED_UNITS}] [{PRODUCT}|sản phẩm][ tại {MARKET}]",
        DELAY: "lùi việc ra mắt [{PRODUCT}|sản phẩm]",
        APPROVAL: "được cấp phép cho [{PRODUCT}|sản phẩm][ tại {MARKET}]",
        TRIAL: "thử nghiệm [{PRODUCT}|sản phẩm][ tại {MARKET}]",
        DISCONTINUATION: "ngừng [{PRODUCT}|sản phẩm][ tại {MARKET}]",
      },
    },
    EN: {
      who: ["PRODUCER"],
      what: {
        "": "the launch of [{PRODUCT}|a product][ in {MARKET}][ at {PRICE}]",
        RECALL: "the recall of[ {RECALLED_UNITS} units of] [{PRODUCT}|a product][ in {MARKET}]",
        DELAY: "a later launch of [{PRODUCT}|a product]",
        APPROVAL: "the approval of [{PRODUCT}|a product][ in {MARKET}]",
        TRIAL: "a trial of [{PRODUCT}|a product][ in {MARKET}]",
        DISCONTINUATION: "the end of [{PRODUCT}|a product][ in {MARKET}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {launches~launch} [{PRODUCT}|a product][ in {MARKET}][ at {PRICE}]",
          RECALL: "{WHO} {recalls~recall}[ {RECALLED_UNITS} units of] [{PRODUCT}|a product][ in {MARKET}]",
          DELAY: "{WHO} {delays~delay} the launch of [{PRODUCT}|a product]",
          APPROVAL: "{WHO} {wins~win} {WHAT}",
          TRIAL: "{WHO} {completes~complete} {WHAT}",
          DISCONTINUATION: "{WHO} {discontinues~discontinue} [{PRODUCT}|a product][ in {MARKET}]",
        },
      },
    },
  },
  roles: {
    PRODUCER: {
      takes: ["COMPANY"],
      many: true,
      at: ["SUBJECT", "AGENT", "OWNER", "OF", "NEAR", "TOPIC"],
      needed: true,
    },
    PRODUCT: { takes: ["PRODUCT"], at: ["OBJECT", "SUBJECT", "OF", "NEAR"], phrase: true },
    REGULATOR: {
      takes: ["AUTHORITY"],
      at: ["AGENT"],
      say: {
        EN: ["{AUTHORITY} (approved|approval|has approved|clear~)", "approval from <2> {AUTHORITY}"],
        VI: ["{AUTHORITY} <3> (cấp phép|phê duyệt)"],
      },
    },
    MARKET: { takes: ["COUNTRY", "PLACE"], at: ["PLACE"] },
  },
  quantities: {
    PRICE: {
      measures: ["MONEY"],
      many: true,
      base: true,
      marks: {
        VI: ["(giá|mức giá|có giá|giá bán|giá khởi điểm|với giá|đắt nhất|cao nhất|từ)"],
        EN: ["(price~|cost~|starting at|retail~|priced at|for|sell~ for)"],
      },
      not: {
        VI: ["(doanh thu|giảm|đầu tư|trị giá|cổ phiếu|tiết kiệm)"],
        EN: ["(revenue|sales|shares|invest~|market)"],
      },
    },
    UNITS: {
      measures: ["COUNT"],
      units: {
        VI: ["chiếc", "xe", "sản phẩm", "máy", "phiên bản", "căn hộ", "căn"],
        EN: ["unit", "units", "cars", "vehicles", "devices"],
      },
      marks: { VI: ["(bán|sản xuất|giao|tung)"], EN: ["(sell~|sold|ship~|produce~|deliver~|launch~)"] },
    },
    RECALLED_UNITS: {
      measures: ["COUNT"],
      units: { VI: ["chiếc", "xe", "sản phẩm"], EN: ["unit", "units", "cars", "vehicles", "trucks", "devices"] },
      marks: { VI: ["(triệu hồi|thu hồi)"], EN: ["recall~"] },
    },
  },
  subtypes: {
    RECALL: { VI: ["(triệu hồi|thu hồi)"], EN: ["recall~"] },
    DELAY: { VI: ["(hoãn|lùi|giãn tiến độ)"], EN: ["(delay~|postpone~|pushed back)"] },
    APPROVAL: { VI: ["(cấp phép|phê duyệt)"], EN: ["approve~"] },
    TRIAL: { VI: ["thử nghiệm"], EN: ["(trial~|test~)"] },
    DISCONTINUATION: {
      VI: ["(ngừng|khai tử|dừng) <2> (bán|sản xuất|kinh doanh)"],
      EN: ["discontinue~", "stop~ (selling|production)"],
    },
    LAUNCH: { VI: ["(ra mắt|trình làng|mở bán|giới thiệu)"], EN: ["(launch~|unveil~|introduce~)"] },
  },
  general: "LAUNCH",
  cues: [
    { weight: 2.2, status: "APPROVED", subtype: "APPROVAL", say: { VI: ["cấp phép lưu hành"] } },
    {
      weight: 2.2,
      say: {
        VI: [
          "ra mắt",
          "trình làng",
          "mở bán",
          "(triệu hồi|thu hồi) <4> (xe|sản phẩm|chiếc|điện thoại|lô)",
          "(ngừng|dừng) (sản xuất|bán|kinh doanh)",
          "bắt đầu bán",
          "hoãn (bán|ra mắt)",
          "thử nghiệm lâm sàng",
          "(giới thiệu|tung ra|cho ra mắt|tung|phát hành|đưa vào khai thác|đưa ra thị trường) <3> (sản phẩm|mẫu|dòng|dịch vụ|phiên bản|gói|thẻ|ứng dụng|điện thoại|smartphone|thịt|xe|bộ|chương trình|giải pháp|tính năng|chiếc|thương hiệu|nền tảng|công cụ)",
          "triển khai <2> (gói|dịch vụ|sản phẩm|giải pháp|tính năng|ứng dụng)",
          "khai tử",
          "(vừa|chính thức|mới) <2> (giới thiệu|bán ra)",
          "(cập nhật|bổ sung|nâng cấp) <3> tính năng",
          "(đưa ra|tung ra|áp dụng|triển khai) <2> chương trình <3> (cho vay|ưu đãi|lãi suất|sản phẩm)",
          "được (bán ra|mở bán|giới thiệu)",
          "lên kệ",
        ],
        EN: [
          "(launch~|unveil~|introduce~|roll~ out|debut~|release~) <6> (product~|version~|model~|service~|line|system~|computer~|drug~|phone~|car~|software|app|platform|device~|chip~|truck~|card~|vehicle~|feature~|tablet~|game~|aircraft)",
          "(unveil~|introduce~|launch~|roll~ out)",
          "(recall~|recalling) <5> (vehicle~|car~|product~|unit~|truck~|model~)",
          "recall of",
          "recalling",
          "recall~ <5> (lot~|batch~|bottle~|toys|drug~|food~)",
          "product launch",
          "discontinue~",
          "delay~ the launch",
          "fda (approval|approved|clearance)",
          "clinical trial~",
          "(begin~|start~) (shipping|selling|marketing|production of)",
          "(approve~|approval|clear~) <9> (drug|treatment|vaccine|device|pill|therapy|medicine)",
          "new (product|line|model|version) of",
          "(offer~|add~|announce~|market~|ship~|sell~) <4> new <3> (model~|version~|product~|computer~|line|software|service~|drug~|system~)",
        ],
      },
    },
  ],
  not: {
    VI: [
      "ra mắt (hội đồng|ban|liên minh|quỹ|công ty|trung tâm|sách|phim|mv)",
      "triệu hồi đại sứ",
      "ra mắt vào",
      "thu hồi (vốn|nợ|đất|dự án|giấy phép|tài sản|công nợ)",
    ],
    EN: [
      "launch~ <3> (investigation|attack|bid|offer|campaign|offensive|probe|takeover|tender|eurobond|issue|share)",
      "(introduce~|launch~) <3> (legislation|bill|law|amendment)",
      "launch~ (a|its) (program|fund)",
      "discontinued <3> (operation~|unit~|business~)",
      "release~ (data|figures|results|statement|earnings|reserves|from)",
      "roll out of",
    ],
  },
  against: { VI: ["(giá vàng|cổ phiếu|trái phiếu|chính phủ)"], EN: ["(bond~|notes|shares|legislation|bill|eurobond)"] },
  favours: { VI: ["(phiên bản|mẫu|tính năng|giá bán|dòng)"], EN: ["(model|version|price~|market)"] },
  status: { usual: "COMPLETED", as: { AGREED: "COMPLETED" } },
  identity: { roles: ["PRODUCER", "PRODUCT"] },
  merge: {
    anchors: ["PRODUCER"],
    apart: [["PRODUCT"]],
    figures: ["RECALLED_UNITS"],
    subtypes: [["LAUNCH", "DELAY", "APPROVAL", "TRIAL"], ["RECALL"], ["DISCONTINUATION"]],
    days: 120,
  },
  headline: ["RECALLED_UNITS", "PRICE", "UNITS"],
  examples,
  counterexamples,
});
