import type { NameType } from "../mention.ts";
import type { Identifier } from "../company.ts";
import type { Strength } from "./format.ts";

/** One other name, and how much proof it needs in a text. */
export interface Alias {
  readonly text: string;
  readonly strength: Strength;
}

/** A company, or another thing with a name, as the lists have it. */
export interface Entry {
  readonly type: NameType;
  readonly id: string;
  readonly name: string;
  /** All names to be found in texts, the main one included. */
  readonly aliases: readonly Alias[];
  readonly country: string | null;
  readonly sector: string | null;
  readonly identifiers: readonly Identifier[];
  /** Ids under which it was known before. */
  readonly former: readonly string[];
}
