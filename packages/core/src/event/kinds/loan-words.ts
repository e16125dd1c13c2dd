import type { Cue, Words } from "../kind.ts";

export const cues: readonly Cue[] = [
  {
    weight: 2,
    form: "NOUN",
    say: {
      VI: ["khoản vay <2> {MONEY}", "khoản vay hợp vốn", "hợp đồng (tín dụng|vay)", "(khoản|gói) tín dụng <4> {MONEY}"],
    },
  },
  {
    weight: 2,
    say: {
      VI: [
        "(ký|thu xếp|đàm phán|nhận|duyệt|hoàn tất) <3> khoản vay",
        "vay [liền|thêm|hợp vốn|vốn] {MONEY}",
        "vay {MONEY}",
        "(cấp|thu xếp|ký) <3> hạn mức tín dụng",
        "cấp [gói] tín dụng <2> {MONEY}",
        "vay hợp vốn",
        "vay (ngân hàng|vốn) <3> {MONEY}",
        "(thu xếp|dàn xếp) [<2>] (vốn vay|khoản vay)",
        "(tái cấp vốn|tái tài trợ) <4> {MONEY}",
      ],
      EN: [
        "(syndicated|term|bridge|bank|revolving) loan",
        "(loan|credit) (agreement|facility|package)",
        "[revolving] credit (line|facility|agreement)",
        "line of credit",
        "borrow~ <4> {MONEY}",
        "{MONEY} [<3>] loan",
        "loan~ of {MONEY}",
        "{MONEY} [stg] [<2>] credit",
        "seek~ <3> financings",
        "(export|fresh|new) credits",
        "(receive~|obtain~|arrange~|secure~|sign~|get~) <6> loan",
        "refinance~ <5> (loan|debt|facility)",
        "(lend|lends|lent) <3> {MONEY}",
      ],
    },
  },
  {
    weight: 1.3,
    form: "NOUN",
    say: { VI: ["khoản vay"] },
  },
  {
    weight: 1.3,
    say: {
      EN: [
        "loan~ (from|arranged)",
        "(raise~|obtain~|seek~) <3> {MONEY} <2> (financing|loans)",
        "{MONEY} <2> financing",
        "(arrange~|secure~) <4> (financing|borrowings)",
      ],
    },
  },
];

export const not: Words = {
  VI: [
    "vay (mua|tiêu dùng|ngân hàng của khách|mua nhà|mua xe|mượn)",
    "cho vay (nặng lãi|mua|tiêu dùng|khách)",
    "lãi suất cho vay",
    "khoản vay (của khách|mua|tiêu dùng|cá nhân)",
    "phê duyệt các khoản vay",
    "hồ sơ khoản vay",
    "gói vay",
    "lãi vay",
  ],
  EN: [
    "(student|home|mortgage|auto|car|commodity|crop) loan~",
    "loan (loss|losses|stock|deficiency|rate~|program|portfolio|reserve~|provision~)",
    "unsecured loan stock",
    "savings and loan",
    "on loan from",
    "non performing loan~",
    "problem loan~",
    "letter of credit",
    "loans to",
    "covenants <5> (line of credit|credit agreement)",
    "covenants <3> bank credit agreement",
  ],
};
