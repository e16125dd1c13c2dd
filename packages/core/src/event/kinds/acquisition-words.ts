import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2.2,
    say: {
      VI: [
        "mua lại",
        "(thâu tóm|thôn tính|mua đứt|chào mua công khai|nhận chuyển nhượng)",
        "(hoàn tất|hoàn thành|muốn|đàm phán|đồng ý|đề nghị) [việc] mua <4> ({COMPANY}|cổ phần|vốn|công ty)",
        "mua [<3>] (cổ phần|vốn|cổ phiếu|phần vốn) (của|tại|trong)",
        "(nắm|giành) quyền (kiểm soát|chi phối)",
        "trở thành (cổ đông lớn nhất|công ty mẹ|chủ sở hữu)",
        "đầu tư <3> mua",
        "(sẽ|để|dự kiến) sở hữu {PERCENT} <4> {COMPANY}",
        "tiếp quản <2> {COMPANY}",
        "(để mắt|ngỏ lời) [tới|đến|mua]",
      ],
      EN: [
        "acquire~",
        "(agree~|offer~|plan~|propose~|seek~|want~|bid~|complete~|intend~|negotiate~|right|option|commit~) [in principle|tentatively] to (buy|purchase|acquire)",
        "take~ (over|control of)",
        "(buy|buys|bought|purchase~) <6> (stake|interest|unit|subsidiary|company|assets|operations|business|division|properties|stores|stations|plant|holding|franchises|book|outstanding shares)",
        "snap~ up",
        "take~ <3> private",
        "{COMPANY} calls <2> to own",
        "interested in (buying|acquiring|purchasing)",
      ],
    },
  },
  {
    weight: 2.2,
    form: "NOUN",
    status: "ANNOUNCED",
    say: {
      EN: [
        "tender offer for",
        "suitor is <1> {COMPANY}",
        "[renewed|raised|sweetened|latest] (bid|offer) (for|to acquire)",
        "(buyout|takeover) (offer|proposal)",
      ],
    },
  },
  {
    weight: 2.2,
    status: "IN_PROGRESS",
    say: { EN: ["extend~ <6> (bid|offer) (for|to acquire)", "(bid|offer) for <3> remain~ open"] },
  },
  {
    weight: 2.2,
    form: "NOUN",
    say: {
      EN: [
        "(acquisition|takeover|purchase|buyout) (of|by|bid|offer)",
        "(leveraged|management) [led] (buyout|buy out)",
        "(possible|potential|fourth|third|another|second) (bidder|suitor|buyer)",
        "[proposed|planned] acquisition",
        "proposed sale",
        "the sale of <3> to an affiliate of",
      ],
    },
  },
  {
    weight: 1.6,
    say: {
      VI: [
        "trở thành cổ đông lớn",
        "(chi|bỏ) <2> {MONEY} <4> mua <4> (cổ phần|vốn|cổ phiếu|công ty|lại|{COMPANY})",
        "thương vụ <3> (mua|bán) {COMPANY}",
      ],
      EN: [
        "(buy|buys|bought|purchased) <3> {COMPANY}",
        "(takeover|bid) (approach~|talks|target|interest)",
        "(suitor|bidder)",
        "merger agreement",
      ],
    },
  },
];

export const not: Words = {
  VI: [
    "mua lại (trái phiếu|nợ|cổ phiếu quỹ|trước hạn|nhà|hàng|sản phẩm)",
    "mua lại <4> trái phiếu",
    "mua lại cổ phiếu",
    "mua lại cổ phần (ưu đãi|quỹ)",
    "mua cổ phiếu quỹ",
    "mua lại <3> chính mình",
    "phát hành <6> mua",
    "mua cổ phiếu (phát hành|ưu đãi)",
    "mua vào",
    "quan tâm [<2>] việc mua",
    "đăng ký (mua|bán)",
  ],
  EN: [
    "(customer|land|talent|data) acquisition",
    "(acquire~|buy|buys|bought|purchase~) <9> (of its own|its own|of its common|of its shares|of its outstanding)",
    "acquired immune",
    "tender offer for <6> (its own|own shares)",
    "buy back",
    "buy (rating|recommendation)",
    "buy (sugar|wheat|corn|oil|gold|grain|dollars|stg|yen|marks)",
    "bids for <3> (tonnes|wheat|sugar)",
    "purchase (price|of government)",
    "purchase of <3> (dollar~|currency|currencies|goods|oil|grain|wheat|equipment|aircraft|securities|bonds|materials)",
    "acquired for investment",
    "acquisition financing",
    "offer for sale",
    "buy (note|advice|list|rating|call)",
    "acquisition (opportunities|target~|strategy|spree|activity)",
    "bought into",
    "(person|group) <3> (acquires|acquiring)",
    "rights <12> acquires",
    "if (a|any) (person|group) <4> (acquires|announces an offer for)",
  ],
};
