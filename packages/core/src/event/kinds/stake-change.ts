import { define } from "../kind.ts";
import { counterexamples, examples } from "./stake-change-examples.ts";

export const stakeChange = define({
  kind: "STAKE_CHANGE",
  title: { EN: "Stake change", VI: "Thay đổi sở hữu" },
  group: "OWNERSHIP",
  definition: "A shareholder, insider or fund raises or cuts its holding of a listed company without a control deal.",
  summary: {
    VI: {
      who: ["HOLDER"],
      what: {
        "": "giao dịch[ {SHARES}] cổ phiếu[ {ISSUER}][ với giá {DEAL_VALUE}][, nắm giữ {STAKE_PERCENT_AFTER}]",
        INCREASE: "mua[ {SHARES}] cổ phiếu[ {ISSUER}][ với giá {DEAL_VALUE}][, nắm giữ {STAKE_PERCENT_AFTER}]",
        NEW_MAJOR_HOLDER: "thành cổ đông lớn[ của {ISSUER}][, mua {SHARES} cổ phiếu][, nắm giữ {STAKE_PERCENT_AFTER}]",
        DECREASE: "bán[ {SHARES}] cổ phiếu[ {ISSUER}][ với giá {DEAL_VALUE}][, nắm giữ {STAKE_PERCENT_AFTER}]",
        EXIT: "thoái hết vốn[ tại {ISSUER}][, bán {SHARES} cổ phiếu][ với giá {DEAL_VALUE}]",
      },
    },
    EN: {
      who: ["HOLDER"],
      what: {
        "": "a trade of[ {SHARES}] shares[ in {ISSUER}][ for {DEAL_VALUE}][, holding {STAKE_PERCENT_AFTER}]",
        INCREASE: "a purchase of[ {SHARES}] shares[ in {ISSUER}][ for {DEAL_VALUE}][, holding {STAKE_PERCENT_AFTER}]",
        NEW_MAJOR_HOLDER: "a major holding[ in {ISSUER}][ by {SHARES} shares][, {STAKE_PERCENT_AFTER} in all]",
        DECREASE: "a sale of[ {SHARES}] shares[ in {ISSUER}][ for {DEAL_VALUE}][, holding {STAKE_PERCENT_AFTER}]",
        EXIT: "an exit[ from {ISSUER}][ by a sale of {SHARES} shares][ for {DEAL_VALUE}]",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {trades~trade}[ {SHARES}] shares[ in {ISSUER}][ for {DEAL_VALUE}][, holding {STAKE_PERCENT_AFTER}]",
          INCREASE:
            "{WHO} {buys~buy}[ {SHARES}] shares[ in {ISSUER}][ for {DEAL_VALUE}][, holding {STAKE_PERCENT_AFTER}]",
          NEW_MAJOR_HOLDER: "{WHO} {becomes~become} a major holder[ of {ISSUER}][ with {STAKE_PERCENT_AFTER}]",
          DECREASE:
            "{WHO} {sells~sell}[ {SHARES}] shares[ in {ISSUER}][ for {DEAL_VALUE}][, holding {STAKE_PERCENT_AFTER}]",
          EXIT: "{WHO} {exits~exit}[ {ISSUER}][ by a sale of {SHARES} shares][ for {DEAL_VALUE}]",
        },
      },
    },
  },
  roles: {
    HOLDER: { takes: ["COMPANY", "PERSON"], many: true, at: ["SUBJECT", "AGENT", "OWNER", "OF", "TOPIC"] },
    ISSUER: { takes: ["COMPANY"], at: ["PLACE", "OF", "OBJECT", "NEAR", "ALONE"] },
    COUNTERPARTY: { takes: ["COMPANY", "PERSON"], at: ["SOURCE", "GOAL"] },
    RELATED_INSIDER: {
      takes: ["PERSON", "COMPANY"],
      at: [],
      say: {
        VI: [
          "(con trai|con gái|vợ|chồng|em|anh|chị|công ty con|người có liên quan) <3> của <3> {NAME}",
          "(con trai|con gái|vợ|chồng|em trai|em gái|anh trai|chị gái|mẹ|bố) <1> {PERSON}",
        ],
        EN: ["(controlled|headed|owned) by <3> {NAME}"],
      },
    },
  },
  quantities: {
    SHARES: {
      measures: ["COUNT"],
      many: true,
      core: true,
      plain: true,
      units: { VI: ["cổ phiếu", "cổ phần", "đơn vị", "cp"], EN: ["share", "shares"] },
    },
    STAKE_PERCENT_BEFORE: {
      measures: ["PERCENT"],
      base: true,
      max: 100,
      marks: {
        VI: ["từ [mức] {PERCENT=} (lên|xuống)", "từ {PERCENT=}"],
        EN: ["from {PERCENT=}", "(had|previously held|previously owned) <2> {PERCENT=}"],
      },
    },
    STAKE_PERCENT_AFTER: {
      measures: ["PERCENT"],
      max: 100,
      core: true,
      plain: true,
      marks: {
        VI: ["(lên|xuống|còn|thành|sở hữu|tỷ lệ|chiếm|nắm)"],
        EN: ["(to|stake|hold~|own~)", "{PERCENT} (stake|of|interest)"],
      },
    },
    PRICE_PER_SHARE: {
      measures: ["MONEY"],
      per: { VI: ["cổ phiếu", "cổ phần", ""], EN: ["share", ""] },
      marks: {
        VI: ["(mức giá|giá|với giá)", "{MONEY} [mỗi|một] cổ phiếu"],
        EN: ["(price~|at|prices ranging)", "{MONEY} (a|per) share"],
      },
    },
    DEAL_VALUE: {
      measures: ["MONEY"],
      plain: true,
      marks: {
        VI: ["(giá trị|trị giá|tương đương|chi|thu về|đáng giá|khoảng|ước tính|số tiền)"],
        EN: ["(for|worth|total~|cost~)"],
      },
      not: { VI: ["(vốn hóa|thị giá|vốn điều lệ|giá cổ phiếu)"], EN: ["(revenue|sales|market)"] },
    },
  },
  subtypes: {
    NEW_MAJOR_HOLDER: { VI: ["trở thành cổ đông lớn"], EN: ["(disclosed|acquired) <4> stake"] },
    EXIT: { VI: ["(không còn là cổ đông|bán hết|thoái hết)"], EN: ["(sold its entire|no longer)"] },
    INCREASE: { VI: ["(mua|tăng|nâng)"], EN: ["(raise~|increase~|bought|buy~|acquire~|boost~)"] },
    DECREASE: { VI: ["(bán|giảm)"], EN: ["(cut~|reduce~|sold|lower~|sell~)"] },
    INSIDER_TRADE: { VI: ["(chủ tịch|tổng giám đốc|thành viên)"], EN: ["(chairman|director|insider)"] },
  },
  cues: [
    { weight: 2.3, status: "COMPLETED", say: { VI: ["giao dịch thỏa thuận <3> {SHARES}"] } },
    {
      weight: 2.3,
      say: {
        VI: [
          "đăng ký (mua|bán) [vào|ra] <3> (cổ phiếu|cổ phần|cp)",
          "đăng ký (mua|bán) <3> {SHARES}",
          "(đã|vừa|hoàn tất) (mua|bán) [vào|ra|thêm|bớt|xong] <3> (cổ phiếu|cổ phần|cp)",
          "(mua|bán) (vào|ra|thêm|bớt|thành công|xong|hết|được) <2> {SHARES}",
          "trở thành cổ đông lớn",
          "không còn là cổ đông lớn",
          "(tăng|giảm|nâng|hạ) [tỷ lệ] (sở hữu|nắm giữ)",
          "(nâng|giảm|tăng) tỷ lệ <2> (sở hữu|nắm giữ|lên|xuống)",
          "cổ phần của <6> (tăng|giảm)",
          "trở thành cổ đông <3> lớn nhất",
          "thành cổ đông cá nhân lớn nhất",
          "(nhận|thừa hưởng|thừa kế) <6> cổ phần",
          "cổ phần <8> được chia",
          "(sang tay|gom) <3> (cổ phiếu|{SHARES})",
          "(kế hoạch|muốn|dự kiến|ý định) (mua|bán) [vào|ra|thêm|bớt] {SHARES}",
        ],
        EN: [
          "(raise~|cut~|increase~|reduce~|lower~|boost~|lift~|trim~) <3> (stake|holding~|interest|shareholding|its <2> holding)",
          "(disclose~|acquire~|purchased|bought|took|sold) <6> (stake|shares|interest) <5> (common|outstanding|in)",
          "(acquired|bought|purchased|sold) <3> {SHARES}",
          "(acquired|bought|purchased|sold) {COUNT} <4> (shares|stock)",
          "block trade",

          "insider (bought|sold)",
          "(filing|told|disclosed) <8> (sec|securities and exchange commission) <12> (stake|shares|pct)",
          "sold <4> (shares|stake) <3> (in|of)",
        ],
      },
    },
    {
      weight: 1,
      say: {
        EN: ["(own~|hold~|held|has|have|controls) <3> ({SHARES}|{PERCENT}) <4> (stake|common|outstanding|shares)"],
      },
    },
  ],
  not: {
    VI: ["đăng ký (mua nhà|bán hàng|mua căn|mua xe|mua hàng)", "mua lại", "{SHARES} quỹ", "cổ phiếu quỹ"],
    EN: [
      "(its own|of its own|own) shares",
      "stakeholders",
      "(controlling|majority) (stake|interest)",
      "(has|have) (issued|offered|registered|repurchased)",
      "(reduced|increasing|increased) interest (payments|rates|in|from)",
      "interest (payments|rate|income)",
      "pct owned by",
      "has <3> {COUNT} <2> outstanding",
    ],
  },
  against: {
    VI: ["(vn - index|khối ngoại|điểm|phiên sáng|nhóm cổ phiếu|phát hành)"],
    EN: ["(tender offer|merger|outstanding shares not)"],
  },
  favours: {
    VI: ["(cổ đông|sở hữu|vốn điều lệ|báo cáo kết quả giao dịch)"],
    EN: ["(filing|securities and exchange commission|investment purposes|outstanding|sec)"],
  },
  more: {
    VI: [
      "(giá trị|tổng giá trị) (thương vụ|giao dịch)",
      "toàn bộ giao dịch này",
      "sau giao dịch",
      "(ước tính|tạm tính) theo giá",
    ],
    EN: ["(the stake|the shares|the purchases|recent purchases)"],
  },
  status: { usual: "COMPLETED" },
  identity: { roles: ["HOLDER", "ISSUER"] },
  merge: {
    anchors: ["ISSUER"],
    apart: [["HOLDER"]],
    figures: ["SHARES", "STAKE_PERCENT_AFTER", "DEAL_VALUE"],
    subtypes: [
      ["INCREASE", "NEW_MAJOR_HOLDER"],
      ["DECREASE", "EXIT"],
    ],
    days: 60,
  },
  headline: ["SHARES", "DEAL_VALUE", "STAKE_PERCENT_AFTER"],
  oneOf: ["HOLDER", "ISSUER"],
  rivals: ["ACQUISITION", "DIVESTITURE", "EQUITY_RAISE"],
  yields: ["SHARE_PLEDGE"],
  examples,
  counterexamples,
});
