import { Db, Page, Query } from "../db/index.ts";
import { Hash, Id } from "../util/index.ts";
import type { ArticleId, ClaimId, EventId } from "../util/id.ts";
import { type LanguageCode, Span } from "../text/index.ts";
import type { ReadClaim } from "./claim.ts";
import * as Table from "./event.table.ts";
import type { Claim, Info, Proof, Signature } from "./info.ts";
import { fold } from "./merge/fold.ts";
import { anchorOf } from "./merge/identity.ts";
import * as Merge from "./merge/merge.ts";
import { ruleOf } from "./merge/rules.ts";

/** A reading's claims with what is needed to keep them. */
export interface Told {
  readonly article: ArticleId;
  /** RFC 3339 in UTC: publication or, undated, arrival. */
  readonly at: string;
  readonly dated: boolean;
  readonly language: LanguageCode;
  readonly text: string;
  readonly source: string | null;
  /** The article retells another with the same figures. */
  readonly echo: boolean;
  readonly reader: string;
  readonly claims: readonly ReadClaim[];
}

/**
 * Ids of the claims of an article: from the article, the kind, the anchor, and which of its like it is in the story.
 * A better reader that finds another figure keeps the id; so do a correction and a replay.
 */
function ids(told: Told): ClaimId[] {
  const counts = new Map<string, number>();
  return told.claims.map((claim) => {
    const anchor = anchorOf(claim.participants, ruleOf(claim.kind).identity);
    const base = `${told.article} ${claim.kind} ${anchor?.key ?? ""}`;
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    return Id.Claim.parse(`c${Hash.short(`${base} ${count}`)}`);
  });
}

type Unplaced = Omit<Claim, "event">;

function stored(told: Told, claim: ReadClaim, id: ClaimId): Unplaced {
  const proof = (span: Span.Span): Proof => ({ start: span.start, end: span.end, quote: Span.quote(told.text, span) });
  return {
    id,
    article: told.article,
    at: told.at,
    dated: told.dated,
    language: told.language,
    source: told.source,
    kind: claim.kind,
    subtype: claim.subtype,
    status: claim.status,
    factuality: claim.factuality,
    participants: claim.participants.map((one) => ({ ...one, span: proof(one.span) })),
    quantities: claim.quantities.map(({ role, quantity: { core: _, ...quantity } }) => ({
      role,
      quantity: { ...quantity, span: proof(quantity.span) },
    })),
    terms: claim.terms.map((one) => ({ ...one, span: proof(one.span) })),
    period: claim.period && { ...claim.period, span: proof(claim.period.span) },
    evidence: claim.evidence.map(proof),
    echo: told.echo,
    confidence: claim.confidence,
    explain: {
      ...claim.explain,
      cue: proof(claim.explain.cue),
      status: claim.explain.status && proof(claim.explain.status),
    },
    reader: told.reader,
  };
}

const signatureOf = ({ evidence: _, explain: _why, reader: _who, ...signature }: Unplaced): Signature => signature;

/** The claims of a story as they will be kept: ids, and quotes beside the spans. */
const claimsOf = (told: Told): Unplaced[] => {
  const named = ids(told);
  return told.claims.map((claim, i) => stored(told, claim, named[i] ?? Id.Claim.parse("")));
};

/** Takes what an earlier reading said out of the ledger. A claim that comes back elsewhere starts there without a past. */
async function retire(item: Db.Item, comesBack: boolean): Promise<void> {
  const claim = Table.fromClaim(item);
  await Merge.remove(claim, Table.placeOf(item).block, ruleOf(claim.kind));
  await Db.remove(Table.claimKey({ article: claim.article, claim: claim.id }));
  if (!comesBack) return;
  const { pk: partition } = Table.eventKey(Merge.eventOf(claim.id));
  for (const old of await Query.all({ partition, consistent: true }))
    await Db.remove({ pk: partition, sk: String(old["sk"]) });
}

const overlap = (a: Unplaced, b: Unplaced): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => one.quote === other.quote));

/** A better reader may see another anchor in the same words: the claim keeps the id that it had. */
function renamed(now: readonly Unplaced[], before: readonly Unplaced[]): Unplaced[] {
  const taken = new Set(now.map((claim) => claim.id));
  const free = before.filter((old) => !taken.has(old.id));
  const known = new Set(before.map((old) => old.id));
  return now.map((claim) => {
    if (known.has(claim.id)) return claim;
    const at = free.findIndex((old) => old.kind === claim.kind && overlap(old, claim));
    const [old] = at < 0 ? [] : free.splice(at, 1);
    return old ? { ...claim, id: old.id } : claim;
  });
}

/**
 * Keeps what a story says of events, and merges it into the ledger. Replaces what an earlier reading of the same article said;
 * the same again changes nothing. Returns the ids of the claims, in their order.
 */
export async function record(told: Told): Promise<ClaimId[]> {
  const partition = Table.claimKey({ article: told.article, claim: "" }).pk;
  const before = await Query.all({ partition, from: "K#", to: "K#~", consistent: true });
  const now = renamed(claimsOf(told), before.map(Table.fromClaim));
  const blocks = new Map(now.map((claim) => [claim.id, Merge.blockOf(signatureOf(claim), ruleOf(claim.kind))]));
  for (const item of before) {
    const { block, key } = Table.placeOf(item);
    const next = now.find((claim) => claim.id === key.id);
    if (next?.at === key.at && blocks.get(next.id) === block) continue;
    await retire(item, next !== undefined);
  }
  for (const claim of now) {
    await Db.update(Table.claimChange(claim, Merge.eventOf(claim.id), blocks.get(claim.id) ?? ""));
    await Merge.add(signatureOf(claim), ruleOf(claim.kind));
  }
  return now.map((claim) => claim.id);
}

/** Marks the claims of an article as an echo of another's, or as its own again, and merges accordingly. */
export async function echo(article: ArticleId, isEcho: boolean): Promise<void> {
  const partition = Table.claimKey({ article, claim: "" }).pk;
  for (const item of await Query.all({ partition, from: "K#", to: "K#~", consistent: true })) {
    const { event: _, ...claim } = Table.fromClaim(item);
    const { block } = Table.placeOf(item);
    await Db.update(Table.claimChange({ ...claim, echo: isEcho }, Merge.eventOf(claim.id), block));
    await Merge.add(signatureOf({ ...claim, echo: isEcho }), ruleOf(claim.kind));
  }
}

/** Values an event anew, by the rates that are known now: the event as it is then, undefined when it has no claims. */
export async function revalue(event: EventId): Promise<Info | undefined> {
  const { items } = await Page.page({ lists: [Table.ofEvent(event)], descending: false }, { first: 1 });
  const [first] = items;
  if (!first) return undefined;
  const { event: _, ...claim } = Table.fromClaim(first.item);
  const written = await Merge.add(signatureOf(claim), ruleOf(claim.kind));
  return written.find((info) => info.id === event);
}

/** The claims of a story that is not kept, each with the event that it would make if no other story told of it. */
export const alone = (told: Told): { claim: Claim; event: Info }[] =>
  claimsOf(told).map((unplaced) => {
    const id = Merge.eventOf(unplaced.id);
    const told = fold([signatureOf(unplaced)], ruleOf(unplaced.kind).headlines);
    const event = { id, ...told, usd: null, mergedInto: null };
    return { claim: { ...unplaced, event: id }, event };
  });
