import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2.2,
    say: {
      VI: [
        "(nộp|gửi|đệ) đơn kiện",
        "(bị|khởi|đâm) kiện",
        "kiện <4> (ra|lên) tòa",
        "(khởi tố|truy tố|bắt tạm giam|bắt giữ|bắt giam|bị bắt|tạm giam)",
        "(kháng cáo|phúc thẩm)",
        "yêu cầu <4> bồi thường",
        "yêu cầu <3> (bồi hoàn|hoàn trả)",
        "tranh chấp <6> tòa",
      ],
      EN: [
        "(sue~|suing|sued)",
        "(file~|brought|bring~) <5> (suit|lawsuit|action|complaint)",
        "(indict~|arrested|charged with|accused of)",
        "(court|judge|jury) <6> (rule~|order~|award~|dismiss~|uphold~|upheld|reject~|grant~|deny|denied|found|reinstate~|overturn~|reverse~|affirm~|enjoin~|throw~ out|threw out|issue~|bar~)",
        "appeal~ <3> (ruling|decision|verdict|judgment|conviction)",
        "infringe~ <4> patent~",
        "(claim~|seek~|demand~) <4> {MONEY} <4> (damages|compensation)",
        "demand~ <4> {MONEY=} from",
        "(charge~|accuse~|convict~) <8> (with|of) (fraud|misappropriate~|theft|conspir~|violate~|insider|embezzle~|bribery|infringe~|conspiracy)",
        "(guilty plea|plead~ guilty|pleads guilty)",
        "admit~ <8> (embezzle~|fraud|charges)",
        "(vigorously|will) defend the litigation",
      ],
    },
  },
  {
    weight: 2.2,
    form: "NOUN",
    say: {
      VI: ["vụ kiện", "đơn kiện", "trọng tài quốc tế"],
      EN: [
        "lawsuit~",
        "(class action|antitrust|patent|damage|derivative) (suit|action|complaint)",
        "the suit",
        "(legal action|litigation|arbitration)",
        "(temporary restraining order|preliminary injunction|injunction)",
        "patent infringement",
        "appeal~ (of|against) <5> (ruling|decision|verdict|judgment)",
      ],
    },
  },
  {
    weight: 2.2,
    status: "COMPLETED",
    fixed: true,
    say: {
      VI: [
        "(tuyên án|kết án|tuyên phạt|án tù|phạm tội|thi hành <4> bản án)",
        "(dàn xếp|hòa giải) <4> (vụ kiện|{MONEY})",
      ],
      EN: [
        "(settle~|settlement of) <6> (lawsuit~|suit~|litigation|dispute|charges|case|claims|action)",
        "(convicted|sentenced|pleaded guilty|found guilty|acquitted)",
        "{MONEY} <3> (judgment|judgement|verdict)",
      ],
    },
  },
];

export const not: Words = {
  VI: ["điều kiện", "sự kiện", "kiện toàn", "kiện hàng", "linh kiện", "dữ kiện", "phụ kiện", "hòa giải trung đông"],
  EN: [
    "follow~ suit",
    "cardiac arrest",
    "(court|supreme court) justice nomin~",
    "debt settlement",
    "settlement (price|date|of accounts|fund)",
    "swimsuit",
    "settlement <4> (labor|labour|trade|border|wage|pay|contract) dispute",
  ],
};
