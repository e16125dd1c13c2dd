import type {
  ClaimRef,
  ClaimedFigure,
  EventQuantity,
  EventTerm,
  Figure,
  Info,
  Participant,
  Participation,
  Signature,
  StatusChange,
} from "../info.ts";
import type { QuantityRole } from "../kinds/index.ts";
import { type Status, rank } from "../status.ts";
import type { Cluster } from "./cluster.ts";
import { agreement } from "./figures.ts";
import { anchorKey, partyKey, sameName, settled, worded } from "./parties.ts";

/** A fold keeps this many claims a fact: enough to prove it, bounded so that a famous event fits its item. */
export const PROOFS = 20;

const refOf = (signature: Signature): ClaimRef => ({ claim: signature.id, article: signature.article });

/** Days after which a story that tells of a delayed event as before does not retell what was before the delay. */
const RESUMED_DAYS = 7;

/** What was delayed goes on when it is told, some time after, to be as far along as it had come. */
const resumes = (last: StatusChange | undefined, claim: Signature): boolean =>
  last?.status === "DELAYED" && Date.parse(claim.at) - Date.parse(last.at) > RESUMED_DAYS * 86_400_000;

/**
 * Each change of status, oldest first. A step further replaces a step; an interruption (delay, denial, cancellation) replaces any
 * but a completed event, which only a cancellation or a retraction undoes; and what is interrupted goes on only with a step
 * further than it had come: a story that retells the rumour does not undo the denial.
 */
export function history(claims: readonly Signature[]): StatusChange[] {
  const out: StatusChange[] = [];
  let furthest = -1;
  for (const claim of claims) {
    const step = rank(claim.status);
    const last = out.at(-1);
    const ends = claim.status === "CANCELLED" || claim.status === "RETRACTED";
    const moves =
      step >= 0
        ? step > furthest || (step === furthest && resumes(last, claim))
        : last?.status !== claim.status && (last?.status !== "COMPLETED" || ends);
    furthest = Math.max(furthest, step);
    if (moves) out.push({ status: claim.status, at: claim.at, ...refOf(claim) });
  }
  return out;
}

/** Groups in the order of their first member, each with the claims that say so. */
function grouped<T>(
  claims: readonly Signature[],
  pick: (claim: Signature) => readonly T[],
  key: (one: T) => string,
): { first: T; claims: ClaimRef[] }[] {
  const groups = new Map<string, { first: T; claims: ClaimRef[] }>();
  for (const claim of claims) {
    for (const one of pick(claim)) {
      const group = groups.get(key(one)) ?? { first: one, claims: [] };
      groups.set(key(one), group);
      if (group.claims.length < PROOFS && group.claims.at(-1)?.claim !== claim.id) group.claims.push(refOf(claim));
    }
  }
  return [...groups.values()];
}

/** One entry a party and role: a story that leaves open which company of a name it means says the same as one that settles it. */
const participants = (claims: readonly Signature[]): Participant[] => {
  const all = claims.flatMap((claim) => claim.participants);
  const listed = new Map(all.flatMap((one) => (settled(one) === null ? [] : [[anchorKey(one), one.company] as const])));
  const full = fullest(all);
  const party = (one: Participation): Participation => {
    const company = settled(one) ?? listed.get(anchorKey(one)) ?? one.company;
    return { ...one, company, name: company === null ? full(one) : one.name };
  };
  return grouped(
    claims,
    (claim) => claim.participants.map(party),
    (one) => `${one.role} ${partyKey(one)}`,
  ).map(({ first, claims: refs }) => ({ role: first.role, company: first.company, name: first.name, claims: refs }));
};

/** The longest form of names that are no companies': "Elon Musk" for "Musk". */
function fullest(all: readonly Participation[]): (one: Participation) => string {
  const keyOf = ({ role, name }: Participation): string => `${role} ${name}`;
  const nameless = all.filter((one) => one.company === null);
  const distinct = [...new Map(nameless.map((one) => [keyOf(one), { ...one, ...worded(one.name) }])).values()];
  distinct.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const full = new Map(
    distinct.map((one) => [
      keyOf(one),
      distinct.find((other) => other.role === one.role && sameName(other, one))?.name,
    ]),
  );
  return (one) => full.get(keyOf(one)) ?? one.name;
}

const terms = (claims: readonly Signature[]): EventTerm[] =>
  grouped(
    claims,
    (claim) => claim.terms,
    (one) => `${one.role} ${one.value.toLowerCase()}`,
  ).map(({ first, claims: refs }) => ({ ...first, claims: refs }));

export const figureKey = (figure: Figure): string =>
  [figure.measure, figure.value, figure.currency, figure.min, figure.max].join(" ");

/** Two claims disagree when neither has a figure that the other's can be. */
function disagreement(claims: readonly Signature[], role: QuantityRole): boolean {
  const told = claims
    .map((claim) => claim.quantities.filter((one) => one.role === role))
    .filter((list) => list.length > 0);
  return told.some((a, i) =>
    told
      .slice(i + 1)
      .some((b) => a.every((x) => b.every((y) => ["NEAR", "FAR"].includes(agreement(x.quantity, y.quantity) ?? "")))),
  );
}

function quantities(claims: readonly Signature[]): EventQuantity[] {
  const roles = [...new Set(claims.flatMap((claim) => claim.quantities.map((one) => one.role)))];
  return roles.map((role) => {
    const groups = grouped(
      claims,
      (claim) => claim.quantities.filter((one) => one.role === role).map((one) => one.quantity),
      figureKey,
    );
    const figures: ClaimedFigure[] = groups.map(({ first, claims: refs }) => ({ quantity: first, claims: refs }));
    return { role, figures, disagree: disagreement(claims, role) };
  });
}

/** The value that most claims have; of equals the latest. Null when none has one. */
function commonest<T>(values: readonly T[], key: (value: T) => string): T | null {
  const counts = new Map<string, { count: number; value: T }>();
  for (const value of values) counts.set(key(value), { count: (counts.get(key(value))?.count ?? 0) + 1, value });
  return (
    [...counts.values()].reduce<{ count: number; value: T } | null>(
      (best, one) => (best === null || one.count >= best.count ? one : best),
      null,
    )?.value ?? null
  );
}

/** The figure most told at the step that the event has come to, the price agreed and not the one rumoured; without one there, most told at all. */
function headlineOf(
  { figures }: EventQuantity,
  claims: readonly Signature[],
  status: Status | undefined,
): Figure | null {
  const now = new Set(claims.filter((claim) => claim.status === status).map(({ id }) => id));
  const told = figures.flatMap(({ quantity, claims: by }) =>
    by.map(({ claim }) => ({ quantity, now: now.has(claim) })),
  );
  const current = told.filter((one) => one.now);
  return (
    commonest(
      (current.length > 0 ? current : told).map(({ quantity }) => quantity),
      figureKey,
    ) ?? null
  );
}

/** The event that a cluster of claims tells, a function of the claims alone. `headlines` are the figures a headline would give, the first first. */
export function fold(cluster: Cluster, headlines: readonly string[]): Omit<Info, "id" | "usd" | "mergedInto"> {
  // Echoes add their outlet and nothing else, unless there is nothing else.
  const claims = cluster[0].echo ? cluster : (cluster.filter((claim) => !claim.echo) as unknown as Cluster);
  const figures = quantities(claims);
  const main = headlines.map((role) => figures.find((one) => one.role === role)).find((one) => one !== undefined);
  const steps = history(claims);
  const dated = claims.map((claim) => claim.period).filter((period) => period !== null);
  return {
    kind: claims[0].kind,
    subtype: commonest(
      claims.flatMap((claim) => claim.subtype ?? []),
      (one) => one,
    ),
    status: steps.at(-1)?.status ?? claims[0].status,
    history: steps,
    participants: participants(claims),
    quantities: figures,
    terms: terms(claims),
    headline: main === undefined ? null : headlineOf(main, claims, steps.at(-1)?.status),
    period: commonest(dated, (one) => `${one.from ?? ""}/${one.to ?? ""}`),
    firstReportedAt: claims[0].at,
    lastReportedAt: claims.at(-1)?.at ?? claims[0].at,
    sources: [...new Set(cluster.flatMap((claim) => claim.source ?? []))].slice(0, PROOFS),
    confidence: Number(Math.min(0.99, 1 - claims.reduce((left, claim) => left * (1 - claim.confidence), 1)).toFixed(3)),
    claims: claims.length,
  };
}
