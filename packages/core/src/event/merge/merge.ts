import { Latest } from "../../company/index.ts";
import { Db, Directory, Key, Query } from "../../db/index.ts";
import { Hash, Id } from "../../util/index.ts";
import type { ClaimId, CompanyId, EventId } from "../../util/id.ts";
import type { Claim, Info, Signature } from "../info.ts";
import * as Table from "../event.table.ts";
import { companies } from "../facets.ts";
import * as Cells from "../stats/cells.ts";
import { valued } from "../worth.ts";
import { type Cluster, cluster, order } from "./cluster.ts";
import { fold } from "./fold.ts";
import { anchorOf } from "./identity.ts";
import type { Rule } from "./rules.ts";
import { type Segment, around, place } from "./segment.ts";

export type { Rule } from "./rules.ts";

const DAY_MS = 86_400_000;

/** The id of the event that would be named after a claim. */
export const eventOf = (claim: ClaimId): EventId => Id.Event.parse(`e${Hash.short(`event ${claim}`)}`);

/** The block of a claim: its kind, and the anchor that its kind asks for; a claim without one is compared with none. */
export function blockOf(signature: Signature, { identity }: Rule): string {
  const anchor = anchorOf(signature.participants, identity);
  return Table.blockOf(signature.kind, anchor === null ? signature.id : `${anchor.role} ${anchor.key}`);
}

interface Group {
  readonly claims: Cluster;
  readonly event: EventId;
  /** Claims of it may stand before all that was looked at. */
  readonly begun: boolean;
}

interface Rewriting {
  readonly segment: Segment;
  readonly groups: readonly Group[];
  readonly headlines: Rule["headlines"];
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

/** Takes an event out of the lists of companies that it is not, or no longer, about. */
async function unlist(id: EventId, companies: readonly CompanyId[], seen: number): Promise<void> {
  for (const company of companies) {
    await Db.put(Table.participantGone(id, company, seen), unless(seen));
    await Latest.forget(company, id);
  }
}

/** Writes an event and its lists. The event comes first: it is the gate at which a writer who has seen less is turned away. */
async function publish(info: Info, seen: number): Promise<void> {
  for (const { list, label } of Table.labelled(info)) await Directory.note(list, label);
  const item = await Db.update(Table.eventChange(info, seen));
  if (!item) return;
  const now = new Set(companies(info));
  for (const entry of [...Table.participantItems(info, seen), Table.reportedItem(info, seen)])
    await Db.put(entry, unless(seen));
  for (const company of now) await Latest.note(company, { event: info.id, at: info.lastReportedAt });
  const gone = Table.listedOf(item).filter((company) => !now.has(company));
  await unlist(info.id, gone, seen);
  await Cells.mark(Table.monthsOf(item), info);
}

/** What would be an event of its own is part of another, or of none: out of every list, its id resolving to the other. */
async function absorb(id: EventId, into: EventId | null, seen: number): Promise<void> {
  const item = await Db.update(Table.pointerChange(id, into, seen));
  if (!item) return;
  await unlist(id, Table.listedOf(item), seen);
  const months = Table.monthsOf(item);
  if (months.length > 0) await Db.put(Table.reportedGone(id, seen), unless(seen));
  await Cells.mark(months, { id });
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

async function write({ segment, headlines }: Rewriting, group: Group, heirOf: readonly EventId[]): Promise<Info> {
  const before = new Map(segment.placed.map((one) => [one.signature.id, one.event]));
  const moved = group.claims.filter((one) => before.get(one.id) !== group.event);
  const claims = group.begun ? await whole(group, segment) : group.claims;
  const info = await valued({ id: group.event, ...fold(claims, headlines), usd: null, mergedInto: null });
  await publish(info, segment.seen);
  const others = [...moved.map((one) => eventOf(one.id)), ...heirOf].filter((id) => id !== group.event);
  for (const id of new Set(others)) await absorb(id, group.event, segment.seen);
  // Last, since a claim that stands where it belongs is what tells the next writer that there is nothing to do.
  for (const one of moved) await move(segment, one, group.event);
  return info;
}

/** A group with the claims of its event that stand before all that was looked at, as they were left. */
async function whole({ claims, event }: Group, { placed, cut }: Segment): Promise<Cluster> {
  const seen = new Set(placed.map((one) => one.signature.id));
  const items = await Query.all({ index: "by1", partition: Key.eventPartition(event) });
  const older = items
    .map(Table.fromClaim)
    .filter((one) => Date.parse(one.at) <= (cut ?? -Infinity) && !seen.has(one.id));
  return [...older, ...claims].sort((a, b) => Number(a.echo) - Number(b.echo) || order(a, b)) as unknown as Cluster;
}

/**
 * Claims so near to where the view was cut that claims before it may have decided where they belong: they stay where they were put,
 * since no later claim moves an earlier one.
 */
function settledIn({ placed, cut }: Segment, at: string, days: number): Map<EventId, Signature[]> {
  const out = new Map<EventId, Signature[]>();
  const until = cut === null ? -Infinity : cut + days * DAY_MS;
  for (const { signature, event } of placed)
    if (event !== null && signature.at < at && Date.parse(signature.at) <= until)
      out.set(event, [...(out.get(event) ?? []), signature]);
  return out;
}

/**
 * Divides the claims around one into events again. A function of the claims that are placed by now: whoever has seen more has the
 * last word, whatever the order in which writers run.
 */
async function divide(
  block: string,
  changed: Signature,
  { identity, headlines, placed }: Rule & { readonly placed: boolean },
): Promise<Rewriting> {
  const { days } = identity;
  const segment = await around(block, changed, { days, placed });
  const settled = settledIn(segment, changed.at, days);
  const events = [...settled.keys()];
  const known = new Set([...settled.values()].flat());
  const open = segment.placed.map((one) => one.signature).filter((one) => !known.has(one));
  const groups = cluster(open, identity, [...settled.values()]).map((claims, i) => ({
    claims,
    event: events[i] ?? eventOf(claims[0].id),
    begun: i < events.length,
  }));
  return { segment, groups, headlines };
}

/** Adds a claim to the ledger: the events that it is part of or that it changed, as they are then. */
export async function add(signature: Signature, rule: Rule): Promise<Info[]> {
  const block = blockOf(signature, rule);
  const placed = await place(block, signature, signature);
  const rewriting = await divide(block, signature, { ...rule, placed });
  const out: Info[] = [];
  for (const group of touched(rewriting, signature, null)) out.push(await write(rewriting, group, []));
  return out;
}

/** Takes a claim out of the ledger: its event goes on with the claims that are left, or is gone when none is. */
export async function remove(claim: Claim, block: string, rule: Rule): Promise<void> {
  const placed = await place(block, claim, null);
  const rewriting = await divide(block, claim, { ...rule, placed });
  const own = eventOf(claim.id);
  const groups = touched(rewriting, claim, claim.event);
  // The group that its event lives on in: where the claims are that stood with it.
  const stood = new Set(
    rewriting.segment.placed.filter((one) => one.event === claim.event).map((one) => one.signature.id),
  );
  const heir = groups.find((group) => group.claims.some((one) => stood.has(one.id)));
  for (const group of groups) await write(rewriting, group, group === heir ? [own] : []);
  if (!heir) await absorb(own, null, rewriting.segment.seen);
}
