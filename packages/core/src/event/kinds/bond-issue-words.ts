import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2.4,
    say: {
      VI: [
        "(phát hành|chào bán|huy động|bán) <5> trái phiếu",
        "mua lại <6> trái phiếu",
        "lô trái phiếu",
        "(đợt|gói) trái phiếu",
        "trái phiếu (chuyển đổi|doanh nghiệp) <4> {MONEY}",
        "(thanh toán|tất toán|chậm trả) <4> trái phiếu",
      ],
      EN: [
        "(issue~|issuing|offer~|sell~|float~|price~|file~|launch~|register~|place~|plan~|raise~) <14> (eurobond~|bond~|notes|debentures|certificates|euronotes|debt securities|commercial paper|medium term notes)",
        "(redeem~|redemption of|call~ for redemption|retire~|repurchase~|prepay~) <14> (debentures|notes|bonds|debt|preferred|eurobond~)",
        "(convertible|floating rate|zero coupon|straight) <2> (eurobond~|bond~|notes|debentures|issue)",
        "(debt|note|notes|bond|debenture) (offering|sale)",
        "{MONEY} <4> (eurobond|bond issue|notes|debentures|straight)",
        "shelf registration",
        "(commercial paper|euronote|note issuance) (program|programme|facility)",
        "coupon on <8> (eurobond|bond|notes)",
        "(eurobond|bond|notes) <8> (set at|priced)",
      ],
    },
  },
];

export const not: Words = {
  VI: [
    "trái phiếu chính phủ",
    "thị trường trái phiếu",
    "(số dư|dư nợ|lợi suất|đầu tư|mua|nắm giữ) [phát hành] trái phiếu",
    "kho bạc",
    "trái phiếu kho bạc",
  ],
  EN: [
    "(treasury|government|municipal|u . s .|junk|savings|bearer) (bond~|notes|bills)",
    "surety bonds",
    "issue surety",
    "bond market",
    "(buy~|bought) <3> bonds",
    "promissory notes",
    "bond (prices|fund)",
  ],
};
