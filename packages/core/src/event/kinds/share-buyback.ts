import { define } from "../kind.ts";
import { counterexamples, examples } from "./share-buyback-examples.ts";

export const shareBuyback = define({
  kind: "SHARE_BUYBACK",
  title: { EN: "Share buyback", VI: "Mua lại cổ phiếu" },
  group: "EQUITY",
  definition: "A company repurchases its own shares.",
  summary: {
    VI: {
      who: ["ISSUER"],
      what: {
        "": "mua lại[ {SHARES}] cổ phiếu quỹ[ với {AMOUNT}]",
        TREASURY_SALE: "bán[ {SHARES}] cổ phiếu quỹ[ thu về {AMOUNT}]",
        CANCELLATION: "hủy[ {SHARES}] cổ phiếu quỹ",
      },
    },
    EN: {
      who: ["ISSUER"],
      what: {
        "": "a buyback of[ {SHARES}] own shares[ for {AMOUNT}]",
        TREASURY_SALE: "the sale of[ {SHARES}] treasury shares[ for {AMOUNT}]",
        CANCELLATION: "the cancellation of[ {SHARES}] treasury shares",
      },
      steps: {
        COMPLETED: {
          "": "{WHO} {buys~buy} back[ {SHARES}] own shares[ for {AMOUNT}]",
          TREASURY_SALE: "{WHO} {sells~sell}[ {SHARES}] treasury shares[ for {AMOUNT}]",
          CANCELLATION: "{WHO} {cancels~cancel}[ {SHARES}] treasury shares",
        },
      },
    },
  },
  roles: {
    ISSUER: { takes: ["COMPANY"], at: ["SUBJECT", "OF", "OWNER", "NEAR", "TOPIC"], needed: true },
    EXCHANGE: { takes: ["EXCHANGE"], at: ["PLACE", "NEAR", "ALONE"] },
  },
  quantities: {
    AMOUNT: {
      measures: ["MONEY"],
      core: true,
      plain: true,
      marks: {
        VI: ["(trị giá|tổng giá trị|chi|bỏ ra|số tiền|tương đương|khoảng)"],
        EN: ["(spend|worth|total~|up to|cost~|spent)", "{MONEY} (buyback|repurchase|program)"],
      },
      not: {
        VI: ["(vốn hóa|lợi nhuận|doanh thu|giá cổ phiếu)"],
        EN: ["(price|market|sales|lower than|exceed|revenue~)"],
      },
    },
    SHARES: {
      measures: ["COUNT"],
      many: true,
      core: true,
      plain: true,
      units: { VI: ["cổ phiếu", "cổ phần", "cp"], EN: ["share", "shares", "warrants", "stock"] },
    },
    MAX_PRICE: {
      measures: ["MONEY"],
      per: { VI: ["cổ phiếu", "cổ phần"], EN: ["share"] },
      plain: true,
      marks: {
        VI: ["(giá (tối đa|không quá)|mức giá)"],
        EN: [
          "(not to exceed|maximum|up to|no more than) {MONEY=} (a|per) share",
          "no more than",
          "not to exceed",
          "{MONEY} (a|per) share",
        ],
      },
    },
    STAKE_PERCENT: {
      measures: ["PERCENT"],
      many: true,
      max: 100,
      plain: true,
      marks: {
        VI: ["(tương đương|chiếm)"],
        EN: ["(or|represent~|about)", "{PERCENT} of <3> (outstanding|shares|common|total)"],
      },
    },
  },
  subtypes: {
    TREASURY_SALE: { VI: ["bán <4> cổ phiếu quỹ"], EN: ["(sale of treasury|sell treasury)"] },
    CANCELLATION: { VI: ["hủy cổ phiếu quỹ"], EN: ["cancel~ <3> shares"] },
    AUTHORISATION: { VI: ["(thông qua|phê duyệt)"], EN: ["(authori(s|z)ed|authorized|approved|board)"] },
    EXECUTION: { VI: ["(đã mua|hoàn tất)"], EN: ["(bought|repurchased|completed|began)"] },
  },
  cues: [
    {
      weight: 2.5,
      status: "COMPLETED",
      subtype: "CANCELLATION",
      say: { VI: ["(hủy|tiêu hủy) [toàn bộ|số|{SHARES}] cổ phiếu quỹ"] },
    },
    { weight: 2.5, status: "COMPLETED", say: { EN: ["(repurchased|bought back) <10> (shares|stock|common)"] } },
    {
      weight: 2.5,
      say: {
        VI: [
          "mua lại <3> cổ phiếu [quỹ]",
          "mua [<3>] cổ phiếu quỹ",
          "bán cổ phiếu quỹ",
          "(mua|bán) [ra|thêm|lại] [<2>] {SHARES} quỹ",
          "chương trình mua lại cổ phiếu",
          "mua lại <5> của chính mình",
          "đăng ký mua <4> cổ phiếu quỹ",
        ],
        EN: [
          "(share|stock) (buyback|buy back|repurchase)",
          "(repurchase~|buy back|buys back|bought back|buying back) <10> (shares|stock|common)",
          "repurchase~ <4> {COUNT}",
          "repurchase (program|plan)",
          "(acquire~|purchase~|buy~|tender offer) <8> of its (own|outstanding|common)",
          "(acquire~|purchase~|buy~) <6> its <3> (own|common) <2> (shares|stock)",
          "dutch auction",
          "program <8> of (buying|repurchasing|purchasing)",
          "(to|for) <5> its own common shares",
        ],
      },
    },
  ],
  not: {
    VI: ["mua lại (trái phiếu|nợ)", "mua lại <4> trái phiếu"],
    EN: [
      "(repurchase agreement~|repurchase pact~|customer repurchase~|system repurchase~|repurchase rate|repurchase~ <4> (debentures|notes|bonds))",
    ],
  },
  against: { VI: ["tái phát hành"], EN: ["(federal reserve|fed|reserves|hostile)"] },
  more: {
    EN: ["(the offer|the tender|the amounts represent|under the (program|terms)|the company <4> spend)"],
    VI: ["(thời gian|phương thức) giao dịch", "sau giao dịch"],
  },
  status: { usual: "PLANNED", as: { ANNOUNCED: "PLANNED" } },
  identity: { roles: ["ISSUER"] },
  merge: {
    anchors: ["ISSUER"],
    figures: ["SHARES", "AMOUNT", "STAKE_PERCENT"],
    subtypes: [["TREASURY_SALE"], ["AUTHORISATION", "EXECUTION"]],
    days: 180,
  },
  headline: ["AMOUNT", "SHARES", "STAKE_PERCENT"],
  rivals: ["ACQUISITION", "STAKE_CHANGE", "EQUITY_RAISE"],
  examples,
  counterexamples,
});
