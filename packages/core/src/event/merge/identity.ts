import type { Kind, Merging } from "../kind.ts";
import type { Participation } from "../info.ts";
import { anchorKey } from "./parties.ts";

/** How a kind merges, with what follows from its roles. */
export interface Identity extends Merging {
  /** Roles that only people have: their names are the same in every language. */
  readonly people: ReadonlySet<string>;
  /** Roles that a description may fill: "một nhà máy thép". */
  readonly described: ReadonlySet<string>;
}

export const identityOf = ({ merge, roles }: Kind): Identity => {
  const named = Object.entries(roles);
  return {
    ...merge,
    people: new Set(named.flatMap(([role, { takes }]) => (takes.every((type) => type === "PERSON") ? [role] : []))),
    described: new Set(named.flatMap(([role, { phrase }]) => (phrase === true ? [role] : []))),
  };
};

/** Whom a claim is filed under: a role, and what the names of one party share. */
export interface Anchor {
  readonly role: string;
  readonly key: string;
}

type Party = Pick<Participation, "role" | "company" | "entry" | "name">;

const filed = (role: string, parties: readonly Party[]): Anchor | null => {
  const [key] = parties.map(anchorKey).sort();
  return key === undefined ? null : { role, key };
};

/** The first role that a company fills, or without one the first that is filled at all; null when none is. */
export function anchorOf(
  { participants }: { readonly participants: readonly Party[] },
  { anchors }: Identity,
): Anchor | null {
  for (const linked of [true, false])
    for (const role of anchors) {
      const parties = participants.filter((one) => one.role === role && (!linked || one.company !== null));
      const anchor = filed(role, parties);
      if (anchor !== null) return anchor;
    }
  return null;
}
