import { define } from "../kind.ts";
import { counterexamples, examples } from "./divestiture-examples.ts";

export const divestiture = define({
  kind: "DIVESTITURE",
  title: { EN: "Divestiture", VI: "Thoái vốn, bán tài sản" },
  group: "OWNERSHIP",
  definition: "A company sells, spins off or exits a subsidiary, stake or asset (seller-led view).",
  summary: {
    VI: {
      who: ["SELLER"],
      what: "bán [{STAKE_PERCENT} vốn tại ][{ASSET}|một tài sản][ cho {BUYER}][ với giá {DEAL_VALUE}]",
    },
    EN: {
      who: ["SELLER"],
      what: "the sale of [{STAKE_PERCENT} of ][{ASSET}|an asset][ to {BUYER}][ for {DEAL_VALUE}]",
      steps: {
        COMPLETED: "{WHO} {sells~sell} [{STAKE_PERCENT} of ][{ASSET}|an asset][ to {BUYER}][ for {DEAL_VALUE}]",
      },
    },
  },
  roles: {
    SELLER: { takes: ["COMPANY", "AUTHORITY", "PERSON"], at: ["SUBJECT", "AGENT", "OWNER", "TOPIC"] },
    ASSET: {
      takes: ["COMPANY", "PRODUCT", "PROJECT"],
      at: ["PLACE", "OBJECT", "SOURCE", "OF"],
      phrase: true,
      heads: {
        VI: ["(nhà máy|dự án|công ty con|công ty|mảng|khu đất|tài sản|tòa nhà|khách sạn|chuỗi)"],
        EN: [
          "(unit|subsidiary|division|assets|business|operations|station~|plant~|mine~|properties|stores|hotel~|newspaper~|offices|portfolio|refinery|holding~|stake|interest|branches|brand~|building)",
        ],
      },
    },
    BUYER: { takes: ["COMPANY", "PERSON"], many: true, at: ["GOAL"] },
    ADVISOR: {
      takes: ["COMPANY"],
      at: [],
      say: {
        EN: [
          "(investment bankers|advised by|financial adviser) , <8> {COMPANY}",
          "(retained|hired|appointed) <2> {COMPANY}",
          "advised by <2> {COMPANY}",
        ],
        VI: ["tư vấn (bởi|là) {COMPANY}"],
      },
    },
  },
  quantities: {
    DEAL_VALUE: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(trị giá|giá trị|với giá|thu về|giá khởi điểm|giá chuyển nhượng|tương đương|thu)"],
        EN: ["(for|worth|valued at|price of|proceeds of|total~|consideration of)", "{MONEY} (sale|deal)"],
      },
      not: {
        VI: ["(vốn điều lệ|doanh thu|lợi nhuận|tổng tài sản|vốn hóa|nợ|lãi)"],
        EN: ["(revenue~|sales of|assets|turnover|net income|earnings|profit~|debt|loss|gain|charge)"],
      },
    },
    STAKE_PERCENT: {
      measures: ["PERCENT"],
      max: 100,
      many: true,
      core: true,
      plain: true,
      marks: {
        VI: ["(sở hữu|tỷ lệ|nắm giữ|cổ phần|vốn|chiếm)", "{PERCENT} (cổ phần|vốn|cổ phiếu|vốn điều lệ)"],
        EN: ["{PERCENT} (of|stake|interest|share)", "stake of"],
      },
      not: { VI: ["(tăng|giảm|lãi suất|thị phần)"], EN: ["(rose|fell|up|down|growth)", "yield"] },
    },
    BOOK_GAIN: {
      measures: ["MONEY"],
      marks: { VI: ["(lãi|lợi nhuận|lỗ)"], EN: ["(gain of|charge of|loss of|gain~|after tax charge)"] },
    },
  },
  subtypes: {
    SPIN_OFF: { VI: ["tách"], EN: ["(spin~|spin [-] off|carve out)"] },
    STAKE_SALE: { VI: ["(thoái|vốn|cổ phần)"], EN: ["(stake|interest|shares)"] },
    UNIT_SALE: { VI: ["(công ty con|mảng)"], EN: ["(unit|subsidiary|division)"] },
    ASSET_SALE: { VI: ["(tài sản|dự án|nhà máy)"], EN: ["(assets|properties|plant|station~)"] },
  },
  cues: [
    {
      weight: 2.2,
      say: {
        VI: [
          "thoái [toàn bộ|hết|bớt|một phần] [vốn|cổ phần]",
          "(bán|chuyển nhượng) [lại|toàn bộ|hết|<3>] (vốn|cổ phần|phần vốn|công ty con|vốn góp|vốn điều lệ|mảng|tài sản|dự án)",
          "rút (vốn|khỏi (thị trường|liên doanh|dự án|mảng|{COMPANY}|{COUNTRY}))",
          "tách <3> (công ty|mảng)",
          "bán <2> {PERCENT} (vốn|cổ phần)",
          "(bán đấu giá|đấu giá) <4> (cổ phần|vốn)",
          "bán đứt",
          "(chào bán|bán|bán đấu giá) <6> cổ phiếu (của|tại) {COMPANY}",
        ],
        EN: [
          "divest~",
          "divestiture [of]",
          "(sell~|sold) <8> (stake|interest|unit|subsidiary|division|assets|operations|business|stations|properties|stores|plant~|mine~|offices|holding~|branches|hotel~|brand|building)",
          "(sale|disposal) of <9> (stake|interest|unit|subsidiary|division|assets|operations|business|stations|properties|stores|plant~|offices|holding~|branches|hotel~|building)",
          "spin~ off",
          "spin [-] off",
          "carve out",
          "offload~",
          "(agree~|plan~|intend~|propose~|complete~|want~|seek~) [in principle|tentatively] to (sell|dispose of|divest)",
          "(completed|completes) <4> sale of",
          "(put|puts) <5> up for sale",
          "have to sell",
          "(placement|flotation|privatisation|privatization) of <6> stake",
        ],
      },
    },
  ],
  not: {
    VI: [
      "bán tài sản (đảm bảo|thế chấp)",
      "về (thoái vốn|cổ phần hoá|cổ phần hóa)",
      "nhận chuyển nhượng tài sản",
      "bán vốn nhà nước tại các",
      "thoái vốn nhà nước tại các",
      "chuyển nhượng (đất|nhà|căn hộ|quyền sử dụng)",
    ],
    EN: [
      "(sell~|sold|sale of) <4> (shares of [its] common|bonds|notes|debentures|certificates|bills|dollars|yen|tonnes|wheat|corn|cars)",
      "sell (short|rating|recommendation|off)",
      "sell~ <2> {COUNT} <1> (units|cars|vehicles|phones|barrels|homes|aircraft)",
      "sale of <3> (notes|bonds|shares of common|new shares|debentures|convertible)",
    ],
  },
  against: {
    VI: ["(đăng ký bán|khối ngoại|nhà đầu tư cá nhân|chốt lời|nhà nước cần|các doanh nghiệp nhà nước)"],
    EN: ["(tonnes|central bank|public offering|traders)"],
  },
  favours: {
    VI: ["(cổ phần|vốn góp|công ty con|thương vụ|nhà đầu tư)"],
    EN: ["(unit|subsidiary|proceeds|gain|letter of intent)"],
  },
  more: {
    VI: ["(giao dịch|thương vụ) này", "phần này bao gồm"],
    EN: ["the (sale|transaction|divestiture)", "proceeds (of|from) the"],
  },
  status: { usual: "COMPLETED" },
  identity: { roles: ["SELLER", "ASSET"] },
  merge: {
    anchors: ["SELLER", "ASSET"],
    apart: [["ASSET"]],
    others: [["BUYER"]],
    sure: true,
    figures: ["DEAL_VALUE", "STAKE_PERCENT"],
    days: 365,
  },
  headline: ["DEAL_VALUE", "STAKE_PERCENT"],
  oneOf: ["SELLER", "ASSET"],
  rivals: ["ACQUISITION", "STAKE_CHANGE", "EQUITY_RAISE", "MERGER"],
  examples,
  counterexamples,
});
