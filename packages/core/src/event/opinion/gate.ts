import * as z from "zod";
import type { Span } from "../../text/span.ts";
import type { ClaimedParticipant, ClaimedQuantity, ReadClaim } from "../claim.ts";
import type { Kind } from "../kind.ts";
import { all, type EventKind, type ParticipantRole, type QuantityRole } from "../kinds/index.ts";
import { FACTUALITIES, STATUSES } from "../status.ts";
import type { Parts } from "./story.ts";

const kinds = new Map<string, Kind>((all as readonly Kind[]).map((kind) => [kind.kind, kind]));
const Id = z.int().min(0);

/** A claim as a model gives it. */
export const Pointed = z.strictObject({
  kind: z.string(),
  subtype: z.string().optional(),
  status: z.enum(STATUSES),
  factuality: z.enum(FACTUALITIES),
  sentences: z.array(Id).min(1).max(3),
  participants: z.array(z.strictObject({ role: z.string(), name: Id })).max(30),
  quantities: z.array(z.strictObject({ role: z.string(), quantity: Id })).max(30),
  period: Id.optional(),
});
type Pointed = z.output<typeof Pointed>;

/** Why a claim is not taken. */
export class Refused extends Error {}

/** The part that an id stands for. */
function at<T>(list: readonly T[], id: number, what: string): T {
  const found = list[id];
  if (found === undefined) throw new Refused(`there is no ${what} ${id}`);
  return found;
}

const lies = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function participantsOf(given: Pointed, kind: Kind, { names }: Parts): ClaimedParticipant[] {
  return given.participants.map(({ role, name: id }) => {
    const name = at(names, id, "name");
    const rule = kind.roles[role];
    if (!rule) throw new Refused(`${kind.kind} has no participant ${role}`);
    if (!rule.takes.includes(name.type)) throw new Refused(`a ${name.type} is no ${role}`);
    const { company, entry, full, span } = name;
    return { role: role as ParticipantRole, company, entry, name: full, span };
  });
}

function quantitiesOf(given: Pointed, kind: Kind, { quantities }: Parts): ClaimedQuantity[] {
  return given.quantities.map(({ role, quantity: id }) => {
    const quantity = at(quantities, id, "quantity");
    const rule = kind.quantities[role];
    if (!rule) throw new Refused(`${kind.kind} has no quantity ${role}`);
    if (!rule.measures.includes(quantity.measure)) throw new Refused(`${quantity.measure} is no ${role}`);
    return { role: role as QuantityRole, quantity };
  });
}

/** What a claim of any reader must hold to: sentences of the story prove it, and somebody or some figure of it stands in them. */
export function proven({ kind: name, participants, quantities, evidence }: ReadClaim, { sentences }: Parts): void {
  const kind = kinds.get(name);
  if (!kind) throw new Refused(`there is no kind ${name}`);
  for (const span of evidence)
    if (!sentences.some((one) => one.start === span.start && one.end === span.end))
      throw new Refused("the evidence is no sentence of the story");
  const spans = [...participants.map((one) => one.span), ...quantities.map((one) => one.quantity.span)];
  if (!spans.some((span) => evidence.some((sentence) => lies(span, sentence))))
    throw new Refused("nobody and no figure of it stands in its evidence");
  const has = (role: string): boolean => participants.some((one) => one.role === role);
  for (const [role, { needed }] of Object.entries(kind.roles))
    if (needed === true && !has(role)) throw new Refused(`${name} lacks its ${role}`);
}

/** The claim that a model's pointing makes, every quote of it verbatim from the story. Throws Refused, with the reason. */
export function admitted(
  given: unknown,
  parts: Parts,
  { model, confidence }: { readonly model: string; readonly confidence: number },
): ReadClaim {
  const parsed = Pointed.safeParse(given);
  if (!parsed.success) throw new Refused(parsed.error.issues[0]?.message ?? "it is no claim");
  const pointed = parsed.data;
  const kind = kinds.get(pointed.kind);
  if (!kind) throw new Refused(`there is no kind ${pointed.kind}`);
  if (pointed.subtype !== undefined && !(pointed.subtype in kind.subtypes))
    throw new Refused(`${kind.kind} has no subtype ${pointed.subtype}`);
  const evidence = pointed.sentences.map((id) => at(parts.sentences, id, "sentence"));
  const participants = participantsOf(pointed, kind, parts);
  const quantities = quantitiesOf(pointed, kind, parts);
  const claim: ReadClaim = {
    kind: kind.kind as EventKind,
    subtype: pointed.subtype ?? null,
    status: pointed.status,
    factuality: pointed.factuality,
    participants,
    quantities,
    terms: [],
    period: pointed.period === undefined ? null : at(parts.periods, pointed.period, "period"),
    evidence,
    confidence,
    explain: {
      cue: evidence[0] ?? { start: 0, end: 0 },
      signals: [`${model}: ${confidence.toFixed(1)}`],
      status: null,
      roles: [...participants, ...quantities].map(({ role }) => `${role}: ${model}`),
    },
  };
  proven(claim, parts);
  return claim;
}
