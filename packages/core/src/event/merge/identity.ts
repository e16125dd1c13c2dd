import { Fold } from "../../text/index.ts";
import type { Kind, Merging } from "../kind.ts";
import { meaningOf } from "../meaning.ts";
import { type Party, anchorKey } from "./parties.ts";

/** How a kind merges, with what follows from its roles. */
export interface Identity extends Merging {
  /** Roles that only people have: their names are the same in every language. */
  readonly people: ReadonlySet<string>;
  /** Roles that a description may fill: "một nhà máy thép". */
  readonly described: ReadonlySet<string>;
  /** What a term of a role says: its meaning, or its words. */
  readonly saying: (role: string, value: string) => string;
}

export const identityOf = ({ merge, roles, terms = {} }: Kind): Identity => {
  const named = Object.entries(roles);
  const words = (value: string): string => Fold.fold(value.normalize("NFC"));
  return {
    ...merge,
    people: new Set(named.flatMap(([role, { takes }]) => (takes.every((type) => type === "PERSON") ? [role] : []))),
    described: new Set(named.flatMap(([role, { phrase }]) => (phrase === true ? [role] : []))),
    saying: (role, value) => meaningOf(terms[role] ?? {}, value) ?? words(value),
  };
};

/** Whom a claim is filed under: a role, and what the names of one party share. */
export interface Anchor {
  readonly role: string;
  readonly key: string;
}

/** The first role that a company fills, or without one the first that is filled at all; null when none is. */
export function anchorOf(participants: readonly Party[], { anchors }: Pick<Identity, "anchors">): Anchor | null {
  for (const linked of [true, false])
    for (const role of anchors) {
      const parties = participants.filter((one) => one.role === role && (!linked || one.company !== null));
      const [key] = parties.map(anchorKey).sort();
      if (key !== undefined) return { role, key };
    }
  return null;
}
