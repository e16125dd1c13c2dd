import type { Span } from "../text/span.ts";
import type { CompanyId } from "../util/id.ts";

/** A place in a text where a company is named. `name` is the text that the span covers. */
export interface Mention {
  /** Null when the name is ambiguous and the story does not settle it: then `candidates` has two or more. */
  readonly company: CompanyId | null;
  readonly candidates: readonly CompanyId[];
  readonly name: string;
  readonly span: Span;
}

export const NAME_TYPES = [
  "COMPANY",
  "PERSON",
  "AUTHORITY",
  "PLACE",
  "COUNTRY",
  "EXCHANGE",
  "OUTLET",
  "PRODUCT",
  "PROJECT",
  "BODY",
] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * Any proper name that a reader of events may need: who acts (COMPANY, PERSON, AUTHORITY: ministries, central banks, courts, police),
 * where (PLACE, COUNTRY), which market (EXCHANGE), which newspaper (OUTLET), which PRODUCT or PROJECT, which meeting BODY.
 */
export interface Name {
  readonly type: NameType;
  /** Set for COMPANY when linked (to the gazetteer, or provisionally). */
  readonly company: CompanyId | null;
  readonly candidates: readonly CompanyId[];
  /** The name as the text has it here. */
  readonly text: string;
  /** The fullest form of the same name in this story: "Trần Ngọc Tâm" for "ông Tâm". */
  readonly full: string;
  /** Its id in the lists when it is no company: "Mỹ" and "the United States" have one. Null for what no list has. */
  readonly entry: string | null;
  readonly span: Span;
}

/** A company met in a story that no list has. Its id is made from its normalised name, so that every story gives the same. */
export interface Provisional {
  readonly id: CompanyId;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What the company reader found in a story. Mentions are the names of type COMPANY, in reading order, without overlaps. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly names: readonly Name[];
  readonly provisional: readonly Provisional[];
  /** Companies of this story by relevance, 0-100, the most relevant first. */
  readonly relevance: readonly { readonly company: CompanyId; readonly relevance: number }[];
}
