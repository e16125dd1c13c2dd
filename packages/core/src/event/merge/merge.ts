import { Latest } from "../../company/index.ts";
import { Db, Directory, Key } from "../../db/index.ts";
import { Hash, Id } from "../../util/index.ts";
import type { ClaimId, CompanyId, EventId } from "../../util/id.ts";
import type { Claim, Info, Signature } from "../info.ts";
import * as Table from "../event.table.ts";
import type { QuantityRole } from "../kinds/index.ts";
import { partyKey } from "./alike.ts";
import { type Cluster, cluster } from "./cluster.ts";
import { fold, named } from "./fold.ts";
import type { Identity } from "./identity.ts";
import { type Segment, around, place } from "./segment.ts";

/** How a kind merges: what makes its events one, and which figures a headline would give. */
export interface Rule {
  readonly identity: Identity;
  readonly headlines: readonly QuantityRole[];
}

/** The id of the event that would be named after a claim. */
export const eventOf = (claim: ClaimId): EventId => Id.Event.parse(`e${Hash.short(`event ${claim}`)}`);

/** The block of a claim: its kind, and the anchor that its kind asks for; a claim without one is compared with none. */
export function blockOf(signature: Signature, { identity }: Rule): string {
  const role = identity.anchors.find((one) => signature.participants.some((party) => party.role === one));
  const keys = signature.participants
    .filter((party) => party.role === role)
    .map(partyKey)
    .sort();
  return Table.blockOf(signature.kind, role === undefined ? signature.id : `${role} ${keys[0] ?? ""}`);
}

interface Group {
  readonly claims: Cluster;
  readonly event: EventId;
}

interface Rewriting {
  readonly segment: Segment;
  readonly groups: readonly Group[];
  readonly headlines: readonly QuantityRole[];
}

/** Groups that have to be written: with the claim itself, with a member that moved in, or left by one that moved out. */
function touched({ segment, groups }: Rewriting, changed: Signature, was: EventId | null): Group[] {
  const before = new Map(segment.placed.map((one) => [one.signature.id, one.event]));
  const moved = (group: Group): Signature[] => group.claims.filter((one) => before.get(one.id) !== group.event);
  const left = new Set([was, ...groups.flatMap(moved).map((one) => before.get(one.id) ?? null)]);
  const has = (group: Group): boolean => group.claims.some((one) => one.id === changed.id);
  return groups.filter((group) => has(group) || moved(group).length > 0 || left.has(group.event));
}

const unless = Table.unlessSeenMore;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Lists first and the event last: an event that stands as it should is what tells the next writer that its lists do too. */
async function replace(old: Info | undefined, next: Info, seen: number): Promise<void> {
  const live = old?.mergedInto === null ? old : undefined;
  const kept = new Set(Table.companies(next));
  for (const { list, label } of Table.labelled(next)) await Directory.note(list, label);
  if (!live || !same(Table.participantItems(live, 0), Table.participantItems(next, 0)))
    for (const item of Table.participantItems(next, seen)) await Db.put(item, unless(seen));
  if (live)
    await leave(
      live,
      Table.companies(live).filter((company) => !kept.has(company)),
      seen,
    );
  if (live?.lastReportedAt !== next.lastReportedAt || !same(Table.companies(live), [...kept]))
    for (const company of kept) await Latest.note(company, { event: next.id, at: next.lastReportedAt });
  await Db.put(Table.eventItem(next, seen), unless(seen));
}

async function leave(event: Info, companies: readonly CompanyId[], seen: number): Promise<void> {
  for (const company of companies) {
    await Db.put(Table.participantGone(event.id, company, seen), unless(seen));
    await Latest.forget(company, event.id);
  }
}

/** What was an event of its own and is part of another now, or of none: out of every list, its id resolving to the other. */
async function absorb(old: Info, into: EventId | null, seen: number): Promise<void> {
  await leave(old, Table.companies(old), seen);
  await Db.put(Table.pointerItem(old, into, seen), unless(seen));
}

async function move({ seen, block }: Segment, signature: Signature, event: EventId): Promise<void> {
  const values = { ":event": event, ":n": seen };
  const names = { "#event": "event", "#n": Table.SEEN };
  await Db.update({
    key: Table.claimKey({ article: signature.article, claim: signature.id }),
    expression: "SET #event = :event, by1pk = :partition, #n = :n",
    names: { ...names, "#claim": "claim" },
    values: { ...values, ":partition": Key.eventPartition(event) },
    condition: "attribute_exists(#claim) AND (attribute_not_exists(#n) OR #n <= :n)",
  });
  await Db.update({
    key: Table.signatureKey(block, signature),
    expression: "SET #event = :event, #n = :n",
    names,
    values,
    condition: "attribute_not_exists(#n) OR #n <= :n",
  });
}

async function write({ segment, headlines }: Rewriting, group: Group, others: readonly EventId[]): Promise<Info> {
  const before = new Map(segment.placed.map((one) => [one.signature.id, one.event]));
  const own = [...new Set([...group.claims.map((one) => eventOf(one.id)), ...others])];
  const olds = await Db.batchGet(own.map(Table.eventKey), true);
  const old = (id: EventId): Info | undefined => {
    const item = olds.get(Db.keyOf(Table.eventKey(id)));
    return item && Table.fromEvent(item);
  };
  const next = named(group.event, fold(group.claims, headlines));
  await replace(old(group.event), next, segment.seen);
  for (const id of own) {
    const was = id === group.event ? undefined : old(id);
    if (was && was.mergedInto !== group.event) await absorb(was, group.event, segment.seen);
  }
  // Last, since a claim that stands where it belongs is what tells the next writer that there is nothing to do.
  for (const one of group.claims) if (before.get(one.id) !== group.event) await move(segment, one, group.event);
  return next;
}

/**
 * Divides the claims around one into events again and writes what changed. A function of the claims that are placed by now:
 * whoever has seen more has the last word, whatever the order in which writers run.
 */
async function divide(block: string, signature: Signature, rule: Rule): Promise<Rewriting> {
  const segment = await around(block, signature, rule.identity.days);
  const placed = segment.placed.map((one) => one.signature);
  const groups = cluster(placed, rule.identity).map((claims) => ({ claims, event: eventOf(claims[0].id) }));
  return { segment, groups, headlines: rule.headlines };
}

/** Adds a claim to the ledger: the events that it is part of or that it changed, as they are then. */
export async function add(signature: Signature, rule: Rule): Promise<Info[]> {
  const block = blockOf(signature, rule);
  await place(block, signature, signature);
  const rewriting = await divide(block, signature, rule);
  const out: Info[] = [];
  for (const group of touched(rewriting, signature, null)) out.push(await write(rewriting, group, []));
  return out;
}

/** Takes a claim out of the ledger: its event goes on with the claims that are left, or is gone when none is. */
export async function remove(claim: Claim, block: string, rule: Rule): Promise<void> {
  await place(block, claim, null);
  const rewriting = await divide(block, claim, rule);
  const own = eventOf(claim.id);
  const groups = touched(rewriting, claim, claim.event);
  // The group that its event lives on in: where the claims are that stood with it.
  const stood = new Set(
    rewriting.segment.placed.filter((one) => one.event === claim.event).map((one) => one.signature.id),
  );
  const heir = groups.find((group) => group.claims.some((one) => stood.has(one.id)));
  for (const group of groups) await write(rewriting, group, group === heir ? [own] : []);
  if (heir) return;
  const item = await Db.get(Table.eventKey(own));
  if (item) await absorb(Table.fromEvent(item), null, rewriting.segment.seen);
}
