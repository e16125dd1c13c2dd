/**
 * How a name stands to a word that tells what happened: in front of it, after it, or behind a preposition.
 * AGENT "by / bởi", SOURCE "from / từ", GOAL "to / cho", WITH "with / với", PLACE "in / tại", OF "of / của", FOR "for", AGAINST "against",
 * ABOUT "on / về", AS "as / làm", ACCORDING "according to / theo".
 */
export const RELATIONS = [
  "AGENT",
  "SOURCE",
  "GOAL",
  "WITH",
  "PLACE",
  "OF",
  "FOR",
  "AGAINST",
  "ABOUT",
  "AS",
  "ACCORDING",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Steps and footings that words tell; the event room's statuses and factualities have the same names. */
export type Stage =
  | "RUMOURED"
  | "IN_TALKS"
  | "PLANNED"
  | "ANNOUNCED"
  | "AGREED"
  | "APPROVED"
  | "IN_PROGRESS"
  | "COMPLETED"
  | "DELAYED"
  | "CANCELLED"
  | "DENIED";
export type Footing = "ATTRIBUTED" | "SPECULATIVE" | "CONDITIONAL" | "NEGATED" | "FORECAST" | "HISTORICAL";

/** What opens a new clause, and what kind of clause it opens. */
export type Opener = "SAYING" | "CONTRAST" | "TIME" | "CONDITION" | "REASON" | "RELATIVE" | "PURPOSE";

/** How words of a language are inflected; both empty where they are not. */
export interface Inflection {
  /** The first rule whose `when` matches the base applies: `cut` letters off the end, each of `add` put on. */
  readonly regular: readonly { readonly when: RegExp; readonly cut: number; readonly add: readonly string[] }[];
  /** Base and its forms, the base included. */
  readonly irregular: Readonly<Record<string, readonly string[]>>;
}

/** Words that stand for a name told before. */
export interface ReferenceWords {
  /** "công ty", "the company", with what their antecedent must be called for some of them: "ngân hàng" is a bank. */
  readonly company: readonly string[];
  /** "họ", "it": may stand for a company, and for nothing. */
  readonly pronouns: readonly string[];
  /** "ông", "he": stand for a person named before. */
  readonly people: readonly string[];
  /** Those of the pronouns that a speaker uses of the own company: "we". */
  readonly speakers: readonly string[];
  /** Those of the pronouns that own what follows: "its". */
  readonly possessives: readonly string[];
  /** Common noun of a sector, and words one of which stands in the names of its companies. */
  readonly sectors: Readonly<Record<string, readonly string[]>>;
  /** Common noun, and words that the names of those whom it means never have: no "hãng" is called a group. */
  readonly unlike: Readonly<Record<string, readonly string[]>>;
  /** Words after which a common noun speaks of no company in particular: "các", "nhiều", "a", "some". */
  readonly general: readonly string[];
  /** Words behind a common noun that make it another thing: "công ty con", "ngân hàng trung ương". */
  readonly other: readonly string[];
}

/**
 * What a language brings for reading what is said of an event. Words are lower case; phrases are patterns as the event room's
 * pattern reader takes them ("mua [lại]", "(was|were) {PERSON}").
 */
export interface GrammarWords {
  readonly inflection: Inflection;
  readonly negations: readonly string[];
  /** Prepositions, by what they tell. A preposition may tell several. */
  readonly relations: Readonly<Record<Relation, readonly string[]>>;
  /** Words that turn the verb after them round: "bị", "được", "was". */
  readonly passives: readonly string[];
  /** A form of a verb that is never passive: /ing$/. Null where forms do not tell. */
  readonly active: RegExp | null;
  /** In front of such a form these say that the thing is under way: "is acquiring". */
  readonly progressives: readonly string[];
  /** In front of a verb these say that it is yet to be done, when no other word says more: "to buy". */
  readonly infinitives: readonly string[];
  /** A form that may be a participle, for "a unit acquired by X". Null where forms do not tell. */
  readonly participle: RegExp | null;
  readonly openers: Readonly<Record<Opener, readonly string[]>>;
  /** Words that join names of one list: "và", "and". */
  readonly joiners: readonly string[];
  /** Words between a preposition and a name, or in front of a name, that change nothing: "công ty", "ông", "the". */
  readonly fillers: readonly string[];
  /** Whether a noun stands behind the words that describe it: "battery plant", not "nhà máy pin". */
  readonly headsLast: boolean;
  /** Words at which a noun phrase ends: prepositions, conjunctions, auxiliaries, finite verbs met often. */
  readonly phraseEnds: readonly string[];
  /** In front of a figure that is only compared with: "so với", "compared with". */
  readonly comparisons: readonly string[];
  /** In front of a figure that is a part of another: "trong đó", "including". */
  readonly parts: readonly string[];
  /** Words that deal figures out to their nouns in order: "lần lượt", "respectively". */
  readonly respectively: readonly string[];
  /** Counted nouns of shares in a company. */
  readonly shares: readonly string[];
  /** In a stretch of time these say that no company reports on it: "4 năm gần đây", "the past five years". */
  readonly loosely: readonly string[];
  /** Words that say that a figure went up or down. */
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  /** Words of a step, near the word that tells the event. */
  readonly stages: Readonly<Partial<Record<Stage, readonly string[]>>>;
  /** Those of these words that speak only of the verb right behind them: "sẽ", "đã", "will", "has". */
  readonly auxiliaries: readonly string[];
  readonly footings: Readonly<Partial<Record<Footing, readonly string[]>>>;
  readonly references: ReferenceWords;
}
