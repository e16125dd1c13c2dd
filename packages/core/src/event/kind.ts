import type { NameType } from "../company/mention.ts";
import type { LanguageCode } from "../text/language.ts";
import type { Relation } from "../text/grammar.ts";
import type { Measure } from "../text/quantity/quantity.ts";
import type { Factuality, Status } from "./status.ts";

export const GROUPS = [
  "OWNERSHIP",
  "COMMERCIAL",
  "DEBT",
  "EQUITY",
  "RESULTS",
  "GOVERNANCE",
  "LEGAL",
  "RISK",
  "MACRO",
  "OTHER",
] as const;
export type Group = (typeof GROUPS)[number];

/** Patterns in each language; a kind may leave a language out. The pattern language is told in read/pattern.ts. */
export type Words = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

/**
 * Where a participant stands to the words that tell the event. SUBJECT and OBJECT are turned round for the reader by passives;
 * OWNER is "X's …", NEAR any free name of the clause, ALONE any in the sentence, TOPIC the company that the sentence is about when it names none.
 */
export type Place = "SUBJECT" | "OBJECT" | "OWNER" | "NEAR" | "ALONE" | "TOPIC" | Relation;

export interface RoleRule {
  readonly takes: readonly NameType[];
  /** Where it stands, the likeliest place first. */
  readonly at: readonly Place[];
  /** Takes every name of a list: "Deutsche Bank và Morgan Stanley". */
  readonly many?: true;
  /** With fewer than this the event is doubtful: it takes two to be partners, and something that is bought. */
  readonly least?: number;
  /** Takes names from several places: "X bắt tay với Y". */
  readonly several?: true;
  /** Without it there is no event; a reference ("công ty") will do. */
  readonly needed?: true;
  /** Where no name stands, the words that stand there are the name: "một nhà máy thép", "its Houston station". */
  readonly phrase?: true;
  /** A phrase counts only when it has one of these words: a PROJECT is a plant, a road, a mine. */
  readonly heads?: Words;
  /** Those of a trade take the role from these places too, and other roles only where nobody else could: a bank lends. */
  readonly trade?: { readonly of: Words; readonly at: readonly Place[] };
  /** Patterns with a slot that takes the role: "lead managed by {COMPANY}". */
  readonly say?: Words;
}

export interface FigureRule {
  readonly measures: readonly Measure[];
  /** Counted nouns, for counts: "cổ phiếu", "shares". */
  readonly units?: Words;
  /** Words that govern the figure, or patterns with a slot that takes it. */
  readonly marks?: Words;
  /** What money is paid for, "a share"; "" for money alone. Without it money per something is never meant. */
  readonly per?: Words;
  /** Words in front of the figure that make it another thing. */
  readonly not?: Words;
  /** Words of rising and falling in front of the figure mark it: "tăng 24%", "down 10.2 pct". */
  readonly moves?: true;
  /** A figure of this measure beside the event's words has this role without any mark. */
  readonly plain?: true;
  /** Takes several figures (percentages of change); one is the rule. */
  readonly many?: true;
  /** A figure behind "so với", "từ" is taken: it is what this role is. */
  readonly base?: true;
  /** The figure speaks for the event as its core does: a kind whose cue wants a figure is content with this one. */
  readonly core?: true;
  /** Patterns with a slot for what is over a hundred: "vượt 20% kế hoạch" is 120 per cent of it. */
  readonly over?: Words;
  /** How far over the figure may stand: per cent of a share cannot be over 100. */
  readonly max?: number;
}

/** A fact that is a word: POSITION, ROUND, RATING_TO, INDICATOR. Patterns; a slotless one is the value, one with a slot gives the slot. */
export interface TermRule {
  readonly say: Words;
  /** Words that mean the same in whatever language: of a value the longest that it has. The first of a language is how it is written. */
  readonly means?: Readonly<Record<string, Words>>;
  readonly many?: true;
}

/** Words that tell an event. */
export interface Cue {
  readonly say: Words;
  /** From 1 (may mean many things) over 2 (means it, when the sentence has the rest) to 3 (can hardly mean anything else). */
  readonly weight: number;
  /** NOUN: "the acquisition of", "thương vụ". VERB is the rule. PASSIVE: the words are a passive as they stand ("được bổ nhiệm"). */
  readonly form?: "VERB" | "NOUN" | "PASSIVE";
  readonly subtype?: string;
  readonly status?: Status;
  /** Its status stands, whatever words are near: an indicator that was published. */
  readonly fixed?: true;
  /** Says it all, whoever does it: "tỷ giá trung tâm" is the state bank's. */
  readonly bare?: true;
  /** Nothing without a figure with a role, or without a core figure. */
  readonly wants?: "FIGURE" | "CORE";
}

export interface StatusRule {
  /** When nothing near the cue tells. */
  readonly usual: Status;
  /** Results are always COMPLETED, targets always ANNOUNCED: words near the cue change nothing. */
  readonly fixed?: true;
  /** Its own date tells where no words do: what lies ahead of the story is planned. */
  readonly dated?: true;
  /** What a word of a step means for this kind: a dividend that is AGREED is APPROVED. */
  readonly as?: Readonly<Partial<Record<Status, Status>>>;
}

/** What tells two events of the kind in one story apart: different names in one of the roles, other periods, other terms. */
export interface Identity {
  readonly roles: readonly string[];
  /** Names of these count only when those of `roles` are not told. */
  readonly soft?: readonly string[];
  readonly period?: true;
  readonly term?: string;
  /** Figures of these roles that differ make two events. */
  readonly figures?: readonly string[];
}

/** What makes claims of several stories one event of the kind. Roles, figures, terms and subtypes are the kind's own. */
export interface Merging {
  /** The first of these roles that a claim fills gives its anchor: only claims of one anchor are compared. */
  readonly anchors: readonly string[];
  /**
   * Groups of roles, those of a group taken together, that tell events of one anchor apart: other names there are two events,
   * whatever else agrees (two people appointed, two products launched). The first group that both claims fill decides.
   */
  readonly apart?: readonly (readonly string[])[];
  /** Groups that are asked when those are not told: the same names speak for one event, others against it. */
  readonly others?: readonly (readonly string[])[];
  /** The same names in a group are one event even where the figures are far apart: nobody buys one company twice in a month. */
  readonly sure?: true;
  /** Words that are another event's when they differ: an indicator, a rating. */
  readonly terms?: readonly string[];
  /** Figures that tell one deal from another. */
  readonly figures?: readonly string[];
  /** Subtypes of two groups are two events: a launch and a recall. "" stands for a claim without one. */
  readonly subtypes?: readonly (readonly string[])[];
  /** One event a period (results of a quarter): equal periods are one event, unequal ones two. */
  readonly periodic?: true;
  /** Claims further apart than this many days are never compared. */
  readonly days: number;
}

/** What is read of an event, in words: each list whole, in any order. */
export interface Told {
  readonly status: Status;
  readonly factuality?: Factuality;
  readonly subtype?: string;
  /** Role and name: "ACQUIRER: Masan". */
  readonly participants?: readonly string[];
  /** Role, number and unit: "DEAL_VALUE: 1000000000 USD", "SHARES: 5000000 cổ phiếu". */
  readonly quantities?: readonly string[];
  /** Role and words: "POSITION: Tổng giám đốc". */
  readonly terms?: readonly string[];
  /** First and last day: "2026-01-01/2026-03-31". */
  readonly period?: string;
}

/** A text of one to three sentences that tells an event of the kind, as of a day in March 2026, and nothing that is not said here. */
export interface Example extends Told {
  readonly language: LanguageCode;
  readonly text: string;
  /** Events of other kinds that it tells beside. */
  readonly also?: readonly (Told & { readonly kind: string })[];
}

/** A text that tells nothing of the kind, and nothing at all but what `tells` says. */
export interface Counterexample {
  readonly language: LanguageCode;
  readonly text: string;
  readonly tells?: readonly string[];
}

/** A sentence, or one a subtype; "" for events of other subtypes and of none. How sentences are written: summary/template.ts. */
export type Forms = string | (Readonly<Record<string, string>> & { readonly "": string });

/** How a language tells an event of the kind in one sentence. */
export interface Telling {
  /** Roles; whoever fills the first that is filled is {WHO} the sentence is about. */
  readonly who: readonly string[];
  /** {WHAT} is meant, to stand in sentences of all steps: "vay[ {PRINCIPAL}]", "a loan[ of {PRINCIPAL}]". */
  readonly what: Forms;
  /** Whole sentences for steps that the language's own do not suit. */
  readonly steps?: Readonly<Partial<Record<Status, Forms>>>;
}

/** A kind of event answers for itself: its meaning, its words, who takes part, its figures, its examples. */
export interface Kind {
  readonly kind: string;
  readonly title: Readonly<Record<LanguageCode, string>>;
  readonly group: Group;
  readonly definition: string;
  readonly roles: Readonly<Record<string, RoleRule>>;
  readonly quantities: Readonly<Record<string, FigureRule>>;
  readonly terms?: Readonly<Record<string, TermRule>>;
  readonly subtypes: Readonly<Record<string, Words>>;
  /** The subtype that an event is only when its sentence has words of no other: an issue of convertible bonds is CONVERTIBLE. */
  readonly general?: string;
  readonly cues: readonly Cue[];
  /** The cue means something else here; the longest match wins over a cue inside it. */
  readonly not?: Words;
  /** In the same sentence these speak for or against the event. */
  readonly favours?: Words;
  readonly against?: Words;
  /** Sentences with these tell more of an event told before: "giá trị thương vụ", "under the terms". */
  readonly more?: Words;
  readonly status: StatusRule;
  readonly identity: Identity;
  readonly merge: Merging;
  readonly summary: Readonly<Record<LanguageCode, Telling>>;
  /** The figures that a headline would give, the first that is told first. */
  readonly headline: readonly string[];
  /** At least one of these roles must be filled. */
  readonly oneOf?: readonly string[];
  /** Kinds that tell the same happening: of two that meet in one clause with the same names the surer stays. */
  readonly rivals?: readonly string[];
  /** Kinds that tell the whole of which this is a step: they stay where the two meet, however sure this is. */
  readonly yields?: readonly string[];
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Counterexample[];
}

/** Keeps the names of roles and figures as types, so that the unions of all kinds can be made from their files. */
export const define = <const K extends Kind>(kind: K): K => kind;
