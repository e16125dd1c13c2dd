import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2.2,
    say: {
      VI: [
        "trúng [<2>] thầu",
        "(ký|ký kết|giành|giành được|nhận) <6> (hợp đồng|đơn hàng|đơn đặt hàng)",
        "hợp đồng (cung cấp|thi công|xây dựng|mua bán|xuất khẩu|cung ứng|thuê|epc|tổng thầu)",
        "(hợp đồng|gói thầu) trị giá",
        "nhận [được] <3> đơn (hàng|đặt hàng)",
        "đặt (mua|hàng) {COUNT}",
        "ký hợp đồng",
        "gói thầu <12> (được|do) <4> (giao|trao) [thầu] cho",
        "hợp đồng <10> (bị|đã) (chấm dứt|hủy)",
      ],
      EN: [
        "(win~|won|award~|receive~|sign~|secure~|get~|got|land~|obtain~) <8> (contract~|order~|lease|subcontract~)",
        "(contract|order) (worth|valued|to (supply|build|provide|sell|design)|for|from|award)",
        "{MONEY} [<4>] (contract|order)",
        "(wins|won|win) <3> (bid|tender)",
        "supply (agreement|contract|deal)",
        "{COUNT} [<3>] order~",
        "(order~|ordered) {COUNT}",
        "sold <4> {COUNT}",
        "agree~ to (supply|provide|carry)",
        "install~ <8> (valued|worth)",
        "negotiations to export",
        "(agreement|pact) with {COMPANY} (to|for) <6> (provide|supply|carry|sell|buy|purchase)",
        "placed <6> order",
        "(terminate~|cancel~) <4> (contract|order)",
        "contract <10> (terminated|cancelled|canceled)",
      ],
    },
  },
];

export const not: Words = {
  VI: [
    "hợp đồng (tương lai|lao động|bảo hiểm|tín dụng|vay|kỳ hạn|hợp tác|mua nhà|mua bán nhà|mua bán căn hộ|đặt cọc|chuyển nhượng)",
    "đơn hàng online",
  ],
  EN: [
    "(futures|labor|labour|wage|union|gold|crude|options|employment|spot|forward|option) contract~",
    "(in|in an) order",
    "court order",
    "order~ (backlog|book|inflow)",
    "contracts (traded|expire~)",
    "nearby contract",
    "agree~ to provide <2> (collateral|financing|funds|additional)",
    "a contract (month|high|low)",
    "new orders",
    "tender offer",
  ],
};
