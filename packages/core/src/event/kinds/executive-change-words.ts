import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2.2,
    say: {
      VI: [
        "bổ nhiệm",
        "(miễn|bãi) nhiệm",
        "[đơn] (từ nhiệm|từ chức)",
        "(thay|thay thế) [<2>] (tổng giám đốc|chủ tịch|ceo)",
        "bầu <6> (chủ tịch|tổng giám đốc|hđqt|hội đồng quản trị|ban kiểm soát)",
        "tân (tổng giám đốc|chủ tịch|ceo)",
        "(thôi|rời|rút khỏi|không còn|từ bỏ) [giữ|đảm nhận|đảm nhiệm|khỏi] [chức|vị trí|ghế|vai trò|cương vị] [vụ] <1> (tổng giám đốc|chủ tịch|giám đốc|ceo|thành viên|phó)",

        "thôi (giữ chức|chức)",
        "(qua đời|từ trần)",
        "kế nhiệm",
        "(vị trí|ghế) (chủ tịch|tổng giám đốc|ceo)",
        "(tiếp quản|rời) (ghế|vị trí)",
        "xin (từ nhiệm|từ chức|rút)",
        "mời <4> về làm",
      ],
      EN: [
        "(appoint~|name~|elect~|promote~|nominate~) <8> (chairman|president|chief|ceo|cfo|coo|director|officer|executive|head|treasurer|manager|board)",
        "(resign~|resignation|retire~|step~ down|stepp~ aside|quit~|oust~|depart~) <8> (chairman|president|chief|ceo|cfo|director|officer|executive|head|board|company|post)",
        "(chairman|president|chief executive|ceo|cfo|director|officer|executive) <6> (resign~|retire~|step~ down|stepped|quit~|died|leave~|ousted|fired|departure)",
        "(election|appointment|resignation|retirement|departure) <3> (as|of) <3> (chief|president|chairman|director|ceo)",
        "succeed~ <4> as (chairman|president|chief|ceo)",
        "named (chief|chairman|president)",
        "(was|were|been) (fired|ousted|dismissed|removed|replaced) [<2>] by",
        "(fired|ousted|dismissed|removed|sacked) as <3> (chief|chairman|president|ceo|director|head)",
        "new (ceo|chief executive|chairman|president)",
        "(hire~|recruit~) <6> as <3> (chief|president|head|officer|director)",
        "join~ <5> as <3> (chief|president|head|officer|director|chairman)",
        "replace~ <4> as (chairman|president|chief|ceo)",
      ],
    },
  },
  {
    weight: 1,
    say: {
      VI: [
        "(giữ|đảm nhận|đảm nhiệm|nhậm|nắm giữ|với) [chức|vị trí|cương vị|ghế|vai trò] <1> (phó|tổng giám đốc|chủ tịch|giám đốc|ceo|trưởng|kế toán)",
      ],
    },
  },
];

export const not: Words = {
  VI: [
    "bổ nhiệm (bộ trưởng|đại sứ|huấn luyện viên|thẩm phán|thứ trưởng)",
    "từng (giữ|đảm nhiệm|đảm nhận|làm)",
    "(giữ|đảm nhiệm|đảm nhận) <7> từ năm",
  ],
  EN: [
    "appoint~ <2> (ambassador|minister|judge|prime minister)",
    "name~ <3> (lawsuit|defendant)",
    "retire~ <3> (debt|notes|bonds|shares|debentures)",
  ],
};
