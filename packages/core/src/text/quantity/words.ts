/** How a word before or after a number bounds it: from it, up to it, about it; NONE shields a longer phrase ("cao hơn"). */
export type Bound = "FROM" | "UP_TO" | "ABOUT" | "NONE";

/** A table of words to what they mean. Words are lower case, with accents; phrases are written as in a story. */
export type Table<T> = Readonly<Record<string, T>>;

/** The words of which numerals are made. */
export interface NumeralWords {
  /** The mark before decimals; the other one groups thousands. */
  readonly decimal: "," | ".";
  /** Numbers of 0 to 99 that add up: "hai", "mười", "twenty". */
  readonly cardinals: Table<number>;
  /** Numbers that have another form after tens: "mốt", "lăm". */
  readonly afterTens: Table<number>;
  /** Powers of ten that multiply what stands before: "trăm" 2, "tỷ" 9, "mln" 6. */
  readonly scales: Table<number>;
  /** Multipliers that are no power of ten: "dozen" 12. */
  readonly sets: Table<number>;
  /** Powers of ten glued to digits: "10K". */
  readonly suffixes: Table<number>;
  /** The same, only of an amount with a currency: "$5m". */
  readonly moneySuffixes: Table<number>;
  /** Words between the parts of one number: "and", "linh". */
  readonly joins: readonly string[];
  /** The decimal mark as a word: "phẩy", "point". */
  readonly points: readonly string[];
  /** Half of the scale that follows: "nửa" tỷ, "half a" million. */
  readonly halfOf: readonly string[];
  /** And half of the scale before: "tỷ rưỡi", "two and a half". */
  readonly andHalf: readonly string[];
  readonly minus: readonly string[];
  /** Articles, which are one before a scale, a currency or a percentage: "a million". Words for one count like them. */
  readonly articles: readonly string[];
  /** Number words that are other words too: they count only before a scale ("năm triệu", never "năm ngân hàng"). */
  readonly weak: readonly string[];
}

/** Parts of a whole: "một phần ba", "two thirds", "half of". */
export interface FractionWords {
  /** The word between the two numbers: "phần". */
  readonly over: readonly string[];
  /** Names of parts: "third" 3. */
  readonly parts: Table<number>;
  /** What must follow a part named without a hyphen: "of". */
  readonly of: readonly string[];
  /** Phrases that are a fraction by themselves, as [numerator, denominator]. */
  readonly whole: Table<readonly [number, number]>;
}

/** Multiples and ratios. */
export interface MultipleWords {
  /** Words that are a multiple by themselves: "gấp đôi" 2, "doubled" 2. */
  readonly whole: Table<string>;
  /** Words after a number that make it a multiple: "times". */
  readonly after: readonly string[];
  /** Such words that mean occasions too ("lần") and are multiples only with one of `cues` before the number or `than` behind. */
  readonly occasions: readonly string[];
  readonly cues: readonly string[];
  readonly than: readonly string[];
  /** The word between the sides of a ratio: "for" in "three-for-two". */
  readonly versus: readonly string[];
  /** What says that 2:1 is a ratio and no score or time: "tỷ lệ". */
  readonly ratios: readonly string[];
}

export interface MoneyWords {
  /** Names of currencies beside ISO codes and signs: "đô la Mỹ" USD. */
  readonly currencies: Table<string>;
  /** Hundredths of currencies: "cents" USD. */
  readonly hundredths: Table<string>;
  /** Those names that may stand before their number: "Rs 20". Signs and codes always may. */
  readonly prefixes: readonly string[];
  /** Names of currencies of which no one country's is meant: read as money without a currency. */
  readonly unnamed: readonly string[];
  /**
   * The currency meant when a large number says none, the power of ten from which it is meant when no noun follows, and the
   * one from which it is meant before any noun but those that are counted in such numbers (`vast`).
   */
  readonly implied: {
    readonly currency: string;
    readonly from: number;
    readonly sure: number;
    readonly vast: readonly string[];
  } | null;
  /** Words directly before a number without unit that make it money: "Net", "giá". */
  readonly labels: readonly string[];
}

/** What may be counted. */
export interface CountWords {
  /** Nouns and units, singular and plural; longest wins. */
  readonly nouns: readonly string[];
  /** Ending of nouns that the list lacks ("s"); null when endings say nothing. */
  readonly plural: string | null;
  /** How many words may stand between a number and its noun: "three commercial banks". */
  readonly reach: number;
  /** How many words an unknown noun has at most; 0 when unknown words are no nouns. */
  readonly unknown: number;
  /** Words that are never part of a counted noun. */
  readonly stops: readonly string[];
  /** Words between a number and its noun: "of", "of its". */
  readonly of: readonly string[];
}

/** Words around numbers. */
export interface AroundWords {
  readonly before: Table<Bound>;
  readonly after: Table<Bound>;
  /** Words of `before` that mean "during" ahead of a length of time: "over two years". */
  readonly during: readonly string[];
  /** Units of time. */
  readonly durations: readonly string[];
  /** "đến", "to": the two ends of a range. `strict` ones need an opener or a first number without unit. */
  readonly between: readonly string[];
  readonly strict: readonly string[];
  /** Words of `between` and `strict` that join a range only behind their opener: "and" behind "between". */
  readonly paired: readonly string[];
  /** "từ", "from", "between", with the words that close them. */
  readonly openers: Table<readonly string[]>;
  /** Words of change before an opener: then two numbers are two figures, not one range. */
  readonly changes: readonly string[];
  /** Words that link two figures of one kind: "lên", "vs", "and". */
  readonly links: readonly string[];
  /** Those of them that lead from a change to the level that it reached: "tăng 5% lên 1.200". */
  readonly reaching: readonly string[];
  /** "mỗi", "per", "a": what an amount is for each of. */
  readonly per: readonly string[];
  /** What amounts are given for each of: "cổ phiếu", "share". */
  readonly bases: readonly string[];
  /** Words directly before a number that make it a name or a place in a list, if no known noun follows: "giai đoạn", "phase". */
  readonly labels: readonly string[];
  /** The same whatever follows: "Điều 34 Nghị định", "section". */
  readonly titles: readonly string[];
  /** Units of levels, points and times of day, which are no counts: "điểm", "gmt". */
  readonly levels: readonly string[];
  /** Hours: before a day or minutes they are a time of day, no count. */
  readonly hours: readonly string[];
  /** Endings of ordinals glued to digits: "th". */
  readonly ordinals: readonly string[];
}

/** What a language brings for reading numbers. */
export interface NumberWords {
  readonly numerals: NumeralWords;
  readonly fractions: FractionWords;
  readonly multiples: MultipleWords;
  /** Phrases after a number to the unit: "percent", "percentage points" or "basis points". */
  readonly percents: Table<string>;
  readonly money: MoneyWords;
  readonly counts: CountWords;
  readonly around: AroundWords;
}

/** A list written as one text: phrases between commas, over as many lines as it takes. */
export const listed = (text: string): string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
