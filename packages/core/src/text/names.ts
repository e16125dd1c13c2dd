/**
 * What a language brings for the names of companies, people, authorities and places. Phrases are lower case and accented, words
 * apart by one space, without marks ("co ltd" stands for "Co., Ltd."); the longest that fits wins.
 */
export interface NameWords {
  /** Legal forms that open or close a firm's name and are no part of what it is called: "công ty cổ phần", "inc". */
  readonly legal: {
    readonly opening: readonly string[];
    readonly closing: readonly string[];
    /** Those that stand inside a name: "tmcp" in "Ngân hàng TMCP Nam Á". */
    readonly inner: readonly string[];
  };
  /** Kinds of firm that open or close a name and tell that it is one: "ngân hàng", "holdings". */
  readonly kinds: { readonly opening: readonly string[]; readonly closing: readonly string[] };
  /** Closing kinds that only firms' names end in, so that common words before them will do: "technologies". */
  readonly firmly: ReadonlySet<string>;
  /** Kinds that add nothing to a name, so that it is compared without them: "tập đoàn", "group". */
  readonly loose: readonly string[];
  /** Phrases that may stand in lower case inside a firm's name after its form: "chứng khoán", "xuất nhập khẩu". */
  readonly trades: readonly string[];
  /** Whether words are written by syllables, so that one alone is too little to call a firm by: "Kinh" of "Kinh Bắc". */
  readonly syllabic: boolean;
  /** Small words inside names, between capitals: "of", "de". */
  readonly links: ReadonlySet<string>;
  /** Words between the last names of a list: "and", "và". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words before a name that are no part of it, after which where it is from may stand: "its" Canadian unit. */
  readonly determiners: ReadonlySet<string>;
  /** Words between a verb and a place: "ở", "in". */
  readonly locatives: ReadonlySet<string>;
  /** Words with which names of many firms begin, too common to stand for one of them: "first", "national". */
  readonly generic: ReadonlySet<string>;
  /** Words that say that the name after them is a firm, without being part of it: "hãng", "shares of". */
  readonly before: readonly string[];
  /** Words that say that the name before them is a firm: "shares", "said it". */
  readonly after: readonly string[];
  /** What firms are called: one of them, several, and the words with which examples begin: "các hãng" "như" A, B. */
  readonly examples: {
    readonly firm: readonly string[];
    readonly firms: readonly string[];
    readonly such: readonly string[];
  };
  /** Words between a name and what it is: "là", "is". */
  readonly copulas: ReadonlySet<string>;
  /** Words between a person and their firm: ông A "của" B. */
  readonly affiliations: ReadonlySet<string>;
  /** What is sold or used under a firm's name, which is then no firm: "vàng miếng" SJC, "mạng xã hội" Facebook. */
  readonly goods: readonly string[];
  /** What a share's ticker is announced by: "mã chứng khoán", "ticker". */
  readonly tickers: readonly string[];
  /** Abbreviations in capitals that look like tickers and are none, unless announced as one. */
  readonly acronyms: ReadonlySet<string>;
  readonly people: {
    /** A person's name follows: "ông", "mr". */
    readonly titles: readonly string[];
    /** What a person is, before or after the name: "tổng giám đốc", "chairman". */
    readonly offices: readonly string[];
    /** First words of names of people: family names where they come first, given names where those do. */
    readonly first: ReadonlySet<string>;
  };
  /** First words of names that are none of a firm, by what they name: "bộ" opens an authority, "quận" a place. */
  readonly heads: {
    readonly authority: readonly string[];
    readonly body: readonly string[];
    readonly place: readonly string[];
    readonly project: readonly string[];
    readonly product: readonly string[];
    readonly outlet: readonly string[];
  };
  /** Last words of such names: "ministry" may open one, "commission" closes one. */
  readonly tails: {
    readonly authority: readonly string[];
    readonly body: readonly string[];
    readonly place: readonly string[];
  };
  /** Words that a name of a part of a firm ends in: "foods", "retail", "research". */
  readonly branches: readonly string[];
  /** Whether a word, folded, could be an ordinary word of the language: such names need more proof than "Xiaomi". */
  readonly plain: (folded: string) => boolean;
}

/** Phrases out of a list written one a line or apart by "|". */
export const phrases = (list: string): readonly string[] =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** Single words out of a list apart by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));
