import type { Signature } from "../info.ts";
import { type Identity, anchorOf } from "./identity.ts";
import { type Known, known, settled } from "./parties.ts";

/** A claim as comparisons need it: taken apart once, compared with many. */
export interface Outline {
  readonly signature: Signature;
  /** `at` in milliseconds. */
  readonly at: number;
  /** Companies of the lists that fill the role that it is filed under. */
  readonly anchors: ReadonlySet<string>;
  /** Who fills each group that tells events apart, and each that hints, without whom it is filed under. */
  readonly apart: readonly (readonly Known[])[];
  readonly others: readonly (readonly Known[])[];
  /** What it says in each term that tells events apart. */
  readonly terms: readonly (readonly string[])[];
  /** The group of its subtype; -1 without one. */
  readonly group: number;
  /** The period that it is about, when its days are known. */
  readonly season: string | null;
}

const seasonOf = ({ period }: Signature): string | null =>
  period?.from && period.to ? `${period.from}/${period.to}` : null;

export function outline(signature: Signature, identity: Identity): Outline {
  const { participants, subtype } = signature;
  const anchor = anchorOf(participants, identity);
  const parties = participants.map(known);
  const free = parties.filter((one) => one.role !== anchor?.role || one.key !== anchor.key);
  const pools = (groups: Identity["others"] = []): Known[][] =>
    groups.map((group) => free.filter((one) => group.includes(one.role)));
  return {
    signature,
    at: Date.parse(signature.at),
    anchors: new Set(parties.flatMap((one) => (one.role === anchor?.role ? (settled(one) ?? []) : []))),
    apart: pools(identity.apart),
    others: pools(identity.others),
    terms: (identity.terms ?? []).map((role) =>
      signature.terms.filter((one) => one.role === role).map(({ value }) => identity.saying(role, value)),
    ),
    group: (identity.subtypes ?? []).findIndex((group) => group.includes(subtype ?? "")),
    season: seasonOf(signature),
  };
}
