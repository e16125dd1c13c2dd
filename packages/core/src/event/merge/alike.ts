import { Fold } from "../../text/index.ts";
import type { Participation, Signature } from "../info.ts";
import { rank } from "../status.ts";
import { compared } from "./figures.ts";
import { type Identity, anchorOf } from "./identity.ts";
import { anchorKey, match } from "./parties.ts";

const DAY_MS = 86_400_000;

/** How two claims of one kind and one anchor go together. A contradiction is of two events for certain: no third claim can join them. */
export interface Likeness {
  /** 0 and more speaks for one event. */
  readonly score: number;
  readonly contradict: boolean;
}

export const daysApart = (a: Signature, b: Signature): number => Math.abs(Date.parse(a.at) - Date.parse(b.at)) / DAY_MS;

type Standing = "SAME" | "OTHER" | "UNTOLD";

/** Those who fill a role of a group, without the one that the claims are filed under. */
function pool(signature: Signature, group: readonly string[], identity: Identity): Participation[] {
  const anchor = anchorOf(signature, identity);
  return signature.participants.filter(
    (one) => group.includes(one.role) && !(one.role === anchor?.role && anchorKey(one) === anchor.key),
  );
}

function grouped([a, b]: Pair, group: readonly string[], identity: Identity): Standing {
  const matches = pool(a, group, identity).flatMap((x) =>
    pool(b, group, identity).map((y) =>
      match(x, y, {
        described: identity.described.has(x.role) || identity.described.has(y.role),
        comparable: identity.people.has(x.role) || a.language === b.language,
      }),
    ),
  );
  if (matches.includes("SAME")) return "SAME";
  return matches.length > 0 && !matches.includes("UNKNOWN") ? "OTHER" : "UNTOLD";
}

type Pair = readonly [Signature, Signature];

/** What the first of some groups that both claims fill says. */
function first(pair: Pair, groups: Identity["others"], identity: Identity): Standing {
  for (const group of groups ?? []) {
    const standing = grouped(pair, group, identity);
    if (standing !== "UNTOLD") return standing;
  }
  return "UNTOLD";
}

const said = (signature: Signature, role: string): string[] =>
  signature.terms.filter((one) => one.role === role).map(({ value }) => Fold.fold(value.normalize("NFC")));

/** Some term that tells events apart is another one. */
function otherTerm([a, b]: Pair, { terms = [] }: Identity): boolean {
  return terms.some((role) => {
    const [x, y] = [said(a, role), said(b, role)];
    return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));
  });
}

function otherSubtype([a, b]: Pair, { subtypes = [] }: Identity): boolean {
  const groupOf = ({ subtype }: Signature): number => subtypes.findIndex((group) => group.includes(subtype ?? ""));
  const [x, y] = [groupOf(a), groupOf(b)];
  return x >= 0 && y >= 0 && x !== y;
}

const known = (signature: Signature): string | null =>
  signature.period?.from && signature.period.to ? `${signature.period.from}/${signature.period.to}` : null;

/** Of kinds that happen once a period: the same one, another one, or one of the two not told. */
function season([a, b]: Pair, { periodic }: Identity): "SAME" | "OTHER" | "OPEN" | null {
  if (periodic !== true) return null;
  const [x, y] = [known(a), known(b)];
  return x === null || y === null ? "OPEN" : x === y ? "SAME" : "OTHER";
}

/** Both name their anchor, and not the same one. */
function otherAnchor([a, b]: Pair, identity: Identity): boolean {
  const companies = (signature: Signature): Set<string> => {
    const role = anchorOf(signature, identity)?.role;
    return new Set(signature.participants.flatMap((one) => (one.role === role ? (one.company ?? []) : [])));
  };
  const [x, y] = [companies(a), companies(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
}

const ANNOUNCED = rank("ANNOUNCED");
const AGREED = rank("AGREED");

/** A deal moves on: what was in talks is agreed. What was agreed long ago is not talked of anew. */
function progress([a, b]: Pair, apart: number): number {
  const [earlier, later] = (a.at <= b.at ? [a, b] : [b, a]).map((one) => rank(one.status)) as [number, number];
  if (earlier < 0 || later < 0) return 0;
  if (later > earlier) return 1;
  return earlier >= AGREED && later < ANNOUNCED && apart > 30 ? -2 : 0;
}

const FIGURES = { AGREE: 2, NEAR: -1, FAR: -3 } as const;
const PARTIES = { SAME: 2, OTHER: -2, UNTOLD: 0 } as const;
/** Results told without their period are those of the season in which they are told, and of no other. */
const SEASON_DAYS = 21;

const near = (apart: number, { days }: Identity): number => (apart <= 7 ? 1 : apart <= days / 2 ? 0 : -1);
const subtle = ([a, b]: Pair): number => (a.subtype !== null && b.subtype !== null && a.subtype !== b.subtype ? -1 : 0);

/** Null when too much time lies between the two to compare them at all. */
export function alike(a: Signature, b: Signature, identity: Identity): Likeness | null {
  const pair: Pair = [a, b];
  const apart = daysApart(a, b);
  const when = season(pair, identity);
  if (apart > identity.days || (when === "OPEN" && apart > SEASON_DAYS)) return null;
  const strictly = first(pair, identity.apart, identity);
  const parties = strictly === "UNTOLD" ? first(pair, identity.others, identity) : strictly;
  const figures = compared(a, b, identity);
  const settled = when === "SAME" || (parties === "SAME" && identity.sure === true);
  const contradict =
    when === "OTHER" ||
    strictly === "OTHER" ||
    (parties === "OTHER" && figures === "NEAR") ||
    (figures === "FAR" && !settled) ||
    otherAnchor(pair, identity) ||
    otherTerm(pair, identity) ||
    otherSubtype(pair, identity);
  const score =
    (figures ? FIGURES[figures] : 0) +
    PARTIES[parties] +
    near(apart, identity) +
    subtle(pair) +
    (when === "SAME" ? 5 : 0);
  return { score: score + progress(pair, apart), contradict };
}
