import { Name } from "../../company/index.ts";
import { Decimal } from "../../util/index.ts";
import type { Figure, Participation, Signature } from "../info.ts";
import { rank } from "../status.ts";
import type { Identity } from "./identity.ts";

const DAY_MS = 86_400_000;

/** How two claims of one kind and one anchor go together. A contradiction is of two events for certain: no third claim can join them. */
export interface Likeness {
  /** 0 and more speaks for one event. */
  readonly score: number;
  readonly contradict: boolean;
}

/** The same company or, for those without one, the same words. */
export const partyKey = ({ company, name }: Pick<Participation, "company" | "name">): string =>
  company ?? `"${name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()}"`;

/**
 * What the anchors of two claims share when they may be one company: the slug of its name. A story that leaves open which of two
 * companies of one name it means, and one that settles it, are compared; two that settle it differently contradict.
 */
export function anchorKey({ company, name }: Pick<Participation, "company" | "name">): string {
  const slug = company === null ? Name.slug(Name.normalise(name)) : company.replace(/^x\./, "");
  return slug.split(".")[0] ?? slug;
}

export const daysApart = (a: Signature, b: Signature): number => Math.abs(Date.parse(a.at) - Date.parse(b.at)) / DAY_MS;

const parties = (signature: Signature, identity: Identity): Set<string> =>
  new Set(signature.participants.filter((one) => identity.others.includes(one.role)).map(partyKey));

type Agreement = "AGREE" | "NEAR" | "FAR";
const low = (figure: Figure): string => figure.min ?? figure.max ?? figure.value;
const high = (figure: Figure): string => figure.max ?? figure.min ?? figure.value;

/** Whether one figure can be the other, said more or less exactly. Null when they do not compare (two currencies). */
export function agreement(a: Figure, b: Figure): Agreement | null {
  if (a.measure !== b.measure || a.currency !== b.currency) return null;
  const open = (one: Figure, other: Figure): boolean =>
    (one.max === null && one.min !== null && Decimal.compare(high(other), one.min) >= 0) ||
    (one.min === null && one.max !== null && Decimal.compare(low(other), one.max) <= 0);
  if (Decimal.compare(low(a), high(b)) <= 0 && Decimal.compare(low(b), high(a)) <= 0) return "AGREE";
  const [x, y] = [Math.abs(Number(a.value)), Math.abs(Number(b.value))].sort((m, n) => m - n) as [number, number];
  const ratio = x === 0 ? Infinity : y / x;
  // "Gần 1 tỷ" is told apart from 1.04 tỷ by nobody; "hơn 1 tỷ" may be 1.3 tỷ, and hardly 3.
  if (ratio <= (a.approximate || b.approximate ? 1.05 : 1.005)) return "AGREE";
  if (ratio <= 1.5) return open(a, b) || open(b, a) ? "AGREE" : "NEAR";
  return "FAR";
}

function figures(a: Signature, b: Signature, identity: Identity): Agreement | null {
  const found = new Set<Agreement>();
  for (const role of identity.figures) {
    for (const x of a.quantities.filter((one) => one.role === role))
      for (const y of b.quantities.filter((one) => one.role === role)) {
        const how = agreement(x.quantity, y.quantity);
        if (how) found.add(how);
      }
  }
  return (["AGREE", "NEAR", "FAR"] as const).find((one) => found.has(one)) ?? null;
}

const known = (signature: Signature): string | null =>
  signature.period?.from && signature.period.to ? `${signature.period.from}/${signature.period.to}` : null;

/** Of kinds that happen once a period: the same one, another one, or one of the two not told. */
function season(a: Signature, b: Signature, identity: Identity): "SAME" | "OTHER" | "OPEN" | null {
  if (!identity.periodic) return null;
  const [x, y] = [known(a), known(b)];
  return x === null || y === null ? "OPEN" : x === y ? "SAME" : "OTHER";
}

const ANNOUNCED = rank("ANNOUNCED");
const AGREED = rank("AGREED");

const FIGURES = { AGREE: 2, NEAR: -1, FAR: -3 } as const;
/** Results told without their period are those of the season in which they are told, and of no other. */
const SEASON_DAYS = 21;

/** A deal moves on: what was in talks is agreed. What was agreed long ago is not talked of anew. */
function progress(a: Signature, b: Signature, apart: number): number {
  const [earlier, later] = (a.at <= b.at ? [a, b] : [b, a]).map((one) => rank(one.status)) as [number, number];
  if (earlier < 0 || later < 0) return 0;
  if (later > earlier) return 1;
  return earlier >= AGREED && later < ANNOUNCED && apart > 30 ? -2 : 0;
}

const anchors = (signature: Signature, identity: Identity): Set<string> => {
  const role = identity.anchors.find((one) => signature.participants.some((party) => party.role === one));
  return new Set(signature.participants.flatMap((one) => (one.role === role ? (one.company ?? []) : [])));
};

/** Both name their anchor, and not the same one. */
function otherAnchor(a: Signature, b: Signature, identity: Identity): boolean {
  const [x, y] = [anchors(a, identity), anchors(b, identity)];
  return x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
}

/** Null when too much time lies between the two to compare them at all. */
export function alike(a: Signature, b: Signature, identity: Identity): Likeness | null {
  const apart = daysApart(a, b);
  const when = season(a, b, identity);
  if (apart > identity.days || (when === "OPEN" && apart > SEASON_DAYS)) return null;
  const [x, y] = [parties(a, identity), parties(b, identity)];
  const compared = x.size > 0 && y.size > 0;
  const shared = [...x].some((one) => y.has(one));
  const sums = figures(a, b, identity);
  const apartBy = sums === "FAR" && !shared && when !== "SAME";
  const contradict =
    when === "OTHER" ||
    otherAnchor(a, b, identity) ||
    (compared && !shared && (identity.strict || sums === "NEAR")) ||
    apartBy;
  const score =
    (sums ? FIGURES[sums] : 0) +
    (compared ? (shared ? 2 : -2) : 0) +
    (apart <= 7 ? 1 : apart <= identity.days / 2 ? 0 : -1) +
    (a.subtype !== null && b.subtype !== null && a.subtype !== b.subtype ? -1 : 0) +
    (when === "SAME" ? 5 : 0);
  return { score: score + progress(a, b, apart), contradict };
}
