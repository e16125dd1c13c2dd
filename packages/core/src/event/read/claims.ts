import type { Span } from "../../text/span.ts";
import type { ClaimedParticipant, ClaimedQuantity, ClaimedTerm, ReadClaim } from "../claim.ts";
import type { Kind } from "../kind.ts";
import type { Draft } from "./draft.ts";
import { UNNAMED } from "./entities.ts";
import type { Figure } from "./figures.ts";
import type { Gathered, More } from "./gather.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";
import { SURE } from "./score.ts";
import { spanOf } from "./standing.ts";
import type { Standing } from "./standing.ts";
import type { EventKind, ParticipantRole, QuantityRole } from "../kinds/index.ts";

const MOST_EVIDENCE = 3;
// What a sentence further down the story has to make up for.
const LATER = 0.2;

/** One claim of all that a story says of one event. */
export function claimOf(scene: Scene, { drafts, more }: Gathered): ReadClaim | null {
  const ranked = [...drafts].sort((a, b) => rank(scene, b) - rank(scene, a) || a.frame.hit.first - b.frame.hit.first);
  const best = ranked[0];
  if (best === undefined) return null;
  const { kind } = best.frame;
  // Headlines round off: "hơn 2.000 tỷ đồng".
  const heads = ranked.filter((draft) => inHeadline(scene, draft));
  const whole = ranked.filter((draft) => !heads.includes(draft));
  const figures = [...whole, ...more, ...heads].flatMap((each) => each.figures);
  const loudest = [...ranked].sort((a, b) => b.score - a.score)[0] ?? best;
  const standing = clearest(scene, ranked);
  return {
    kind: kind.kind as EventKind,
    subtype: ranked.find(({ subtype }) => subtype !== null)?.subtype ?? null,
    status: standing.status,
    factuality: standing.factuality,
    participants: participantsOf(kind, [...ranked, ...more]),
    quantities: quantitiesOf(kind, figures),
    terms: termsOf(kind, ranked),
    period: ranked.find(({ period }) => period !== null)?.period?.what ?? null,
    evidence: evidenceOf(scene, ranked, more),
    confidence: confidenceOf(loudest.score, drafts.length),
    explain: {
      cue: spanOf(scene, loudest.frame.hit),
      signals: loudest.signals,
      status: standing.words === null ? null : spanOf(scene, standing.words),
      roles: explained(ranked, figures),
    },
  };
}

/** The standing that the surest and clearest words give, those of whole sentences before a headline's. */
function clearest(scene: Scene, drafts: readonly Draft[]): Standing {
  const sure = drafts.filter(({ score }) => score >= SURE);
  const weight = (draft: Draft): number =>
    Math.min(draft.score, 5) + draft.standing.loud - (inHeadline(scene, draft) ? 2 : 0);
  const [best] = [...(sure.length > 0 ? sure : drafts)].sort((a, b) => weight(b) - weight(a));
  if (best === undefined) throw new Error("an event without a draft");
  return best.standing;
}

function inHeadline({ headline, sentences }: Scene, { frame }: Draft): boolean {
  const place = sentences[frame.sentence];
  return headline !== null && place !== undefined && place.end <= headline.end && place.start >= headline.start;
}

/** Drafts of the body speak before those of the headline: they are whole sentences. */
const rank = (scene: Scene, draft: Draft): number => draft.score - (inHeadline(scene, draft) ? 2 : 0);

function participantsOf(kind: Kind, told: readonly { readonly parts: readonly Part[] }[]): ClaimedParticipant[] {
  const out: (ClaimedParticipant & { key: string })[] = [];
  for (const [role, rule] of Object.entries(kind.roles))
    for (const { parts } of told)
      for (const part of parts) {
        if (part.role !== role || part.entity === UNNAMED) continue;
        const key = part.entity?.key ?? part.name;
        // Of descriptions one is enough: the surest draft's that says more than what kind of thing it is.
        const more = rule.many === true && part.entity !== null;
        if (part.entity === null && bare(part) && told.some(better(part))) continue;
        const known = out.some((each) => each.key === key || (each.role === role && !more));
        if (!known)
          out.push({
            key,
            role: role as ParticipantRole,
            company: part.entity?.company ?? null,
            entry: part.entity?.entry ?? null,
            name: part.name,
            span: part.span,
          });
      }
  return out.map(({ role, company, entry, name, span }) => ({ role, company, entry, name, span }));
}

const bare = ({ name }: Part): boolean => name.split(" ").length < 3;

/** Whether others tell of the same role with a name or with more words. */
const better =
  (part: Part) =>
  ({ parts }: { readonly parts: readonly Part[] }): boolean =>
    parts.some((other) => other.role === part.role && (other.entity !== null || !bare(other)));

function quantitiesOf(kind: Kind, figures: readonly Figure[]): ClaimedQuantity[] {
  const out: ClaimedQuantity[] = [];
  for (const { role, quantity } of figures) {
    const many = kind.quantities[role]?.many === true;
    const known = out.some(
      (each) =>
        (each.quantity.value === quantity.what.value && each.quantity.unit === quantity.what.unit) ||
        (each.role === role && !many && each.quantity.currency === quantity.what.currency),
    );
    if (!known) out.push({ role: role as QuantityRole, quantity: quantity.what });
  }
  return out;
}

function termsOf(kind: Kind, drafts: readonly Draft[]): ClaimedTerm[] {
  const out: ClaimedTerm[] = [];
  for (const { terms } of drafts)
    for (const { role, value, span } of terms)
      if (!out.some((each) => each.role === role && (kind.terms?.[role]?.many !== true || each.value === value)))
        out.push({ role: role as QuantityRole, value, span });
  return out;
}

interface Proof {
  readonly sentence: number;
  readonly score: number;
  /** What the sentence tells: names in roles, figures. */
  readonly facts: readonly string[];
}

/** The sentence that tells the event best, then those that tell most of what the others do not. */
function evidenceOf(scene: Scene, ranked: readonly Draft[], more: readonly More[]): ReadClaim["evidence"] {
  const left = proofsOf(scene, ranked, more);
  const out: Span[] = [];
  const told = new Set<string>();
  while (left.length > 0 && out.length < MOST_EVIDENCE) {
    const first = Math.min(...left.map(({ sentence }) => sentence));
    const worth = ({ score, facts, sentence }: Proof): number =>
      score * 0.5 + facts.filter((fact) => !told.has(fact)).length - Math.min(sentence - first, 5) * LATER;
    const best = left.reduce((one, two) => (worth(two) > worth(one) ? two : one));
    left.splice(left.indexOf(best), 1);
    for (const fact of best.facts) told.add(fact);
    const place = scene.sentences[best.sentence];
    if (place !== undefined) out.push({ start: place.start, end: place.end });
  }
  return out;
}

function proofsOf(scene: Scene, ranked: readonly Draft[], more: readonly More[]): Proof[] {
  const out = new Map<number, Proof>();
  const add = (sentence: number, score: number, { parts, figures }: Pick<More, "parts" | "figures">): void => {
    const known = out.get(sentence);
    const facts = [
      ...parts.filter(({ named }) => named).map(({ role, name }) => `${role} ${name}`),
      ...figures.map(({ role, quantity }) => `${role} ${quantity.what.value}`),
    ];
    out.set(sentence, {
      sentence,
      score: Math.max(score, known?.score ?? 0),
      facts: [...(known?.facts ?? []), ...facts],
    });
  };
  for (const draft of ranked) add(draft.frame.sentence, rank(scene, draft), draft);
  for (const each of more) add(each.sentence, 0, each);
  return [...out.values()];
}

/** 0.5 at the threshold; every further cue in the story adds a little. */
function confidenceOf(score: number, drafts: number): number {
  const odds = (score - SURE) * 1.2 + Math.min(drafts - 1, 3) * 0.3;
  return Math.round((1 / (1 + Math.exp(-odds))) * 1000) / 1000;
}

function explained(drafts: readonly Draft[], figures: readonly Figure[]): string[] {
  const parts = drafts.flatMap((draft) => draft.parts.map(({ role, name, by }) => `${role} ${name}: ${by}`));
  const numbers = figures.map(
    ({ role, quantity, mark }) => `${role} ${quantity.what.value}: ${mark === null ? "measure" : "words"}`,
  );
  return [...new Set([...parts, ...numbers])];
}
