import { type Db, Key, type Page, Shape } from "../db/index.ts";
import { Decimal, Hash } from "../util/index.ts";
import type { CompanyId, EventId } from "../util/id.ts";
import { companies, facetsOf } from "./facets.ts";
import type { Claim, Info, Signature } from "./info.ts";

type Item = Db.Item & Db.Key;

/**
 * How much of a block a writer had seen: claims of a block are only ever added or rewritten, each rewriting counted, so of two
 * views of one block the later has the larger number. Every item that merging writes carries it, and a smaller never replaces a larger.
 */
export const SEEN = "n";
const UNLESS_SEEN_MORE = "attribute_not_exists(#n) OR #n <= :n";
export const unlessSeenMore = (seen: number): Db.Condition => ({
  expression: UNLESS_SEEN_MORE,
  names: { "#n": SEEN },
  values: { ":n": seen },
});

export const eventKey = (id: string): Db.Key => ({ pk: Key.eventPartition(id), sk: "E" });
const FEED = "EV";
const REPORTED = "ER";
const WORTH = "EU";
export const lists = {
  feed: FEED,
  kind: (kind: string): string => Key.join("EK", kind),
  reported: REPORTED,
  worth: WORTH,
  cells: (kind: string): string => Key.join("R", kind),
};
/** Events by their last report. */
export const reported = (labels: readonly string[]): Page.List => ({
  index: "by3",
  partition: (label) => Key.join(REPORTED, label),
  labels,
});
/** Events by their headline figure in US dollars: a list a decade, since the keys say nothing of time. */
export const worth = (decade: string): Page.List => ({
  index: "by3",
  partition: () => Key.join(WORTH, decade),
  labels: [""],
});
export const feed = (labels: readonly string[]): Page.List => ({
  index: "by1",
  partition: (label) => Key.join(FEED, label),
  labels,
});
export const byKind = (kind: string, labels: readonly string[]): Page.List => ({
  index: "by2",
  partition: (label) => Key.join("EK", kind, label),
  labels,
});
export const byCompany = (company: string): Page.List => ({
  index: "by1",
  partition: () => Key.companyList(company),
  labels: [""],
  prefix: "E#",
});
export const ofEvent = (id: string): Page.List => ({
  index: "by1",
  partition: () => Key.eventPartition(id),
  labels: [""],
});
export const labelled = (info: Info): { list: string; label: string }[] => [
  { list: lists.feed, label: Key.decade(info.firstReportedAt) },
  { list: lists.kind(info.kind), label: Key.decade(info.firstReportedAt) },
  { list: lists.cells(info.kind), label: Key.month(info.firstReportedAt) },
  { list: lists.reported, label: Key.decade(info.lastReportedAt) },
  ...(info.usd === null ? [] : [{ list: lists.worth, label: Key.decade(info.firstReportedAt) }]),
];

const INDEXED = ["by1pk", "by1sk", "by2pk", "by2sk", "by3pk", "by3sk"] as const;

const indexKeys = (info: Info): (string | undefined)[] => {
  const at = info.firstReportedAt;
  return [
    Key.join(FEED, Key.decade(at)),
    Key.join(at, info.id),
    Key.join("EK", info.kind, Key.decade(at)),
    Key.join(at, info.id),
    ...(info.usd === null ? [] : [Key.join(WORTH, Key.decade(at)), Key.join(Decimal.sortable(info.usd), info.id)]),
  ];
};

/**
 * An event as it is now. `listed` gathers every company that ever had it in its lists, and `months` every month that it ever counted
 * in, so that whoever writes next knows what to take back, even after an answer was lost.
 */
export function eventChange(info: Info, seen: number): Db.Change {
  const listed = companies(info);
  const keys = indexKeys(info);
  const set = keys.map((_, i) => `${INDEXED[i] ?? ""} = :k${i}`).join(", ");
  const remove = ["#into", "#gone", ...INDEXED.slice(keys.length)].join(", ");
  const add = listed.length > 0 ? "#months :months, #listed :listed" : "#months :months";
  return {
    key: eventKey(info.id),
    expression: `SET #info = :info, #n = :n, #f = :f, ${set} REMOVE ${remove} ADD ${add}`,
    names: {
      "#info": "info",
      "#n": SEEN,
      "#f": Shape.FACETS,
      "#into": "into",
      "#gone": "gone",
      "#months": "months",
      ...(listed.length > 0 && { "#listed": "listed" }),
    },
    values: {
      ":info": info,
      ":n": seen,
      ":f": facetsOf(info),
      ":months": new Set([Key.join(info.kind, Key.month(info.firstReportedAt))]),
      ...Object.fromEntries(keys.map((key, i) => [`:k${i}`, key])),
      ...(listed.length > 0 && { ":listed": new Set(listed) }),
    },
    condition: UNLESS_SEEN_MORE,
  };
}

/**
 * Takes an event out of every list: it became part of another, and its id resolves to that one, or its claims are all gone (null).
 * Written for an event that is not there yet, too: a late writer who saw less must not make it.
 */
export const pointerChange = (id: EventId, into: EventId | null, seen: number): Db.Change => ({
  key: eventKey(id),
  expression: `SET #n = :n, ${into === null ? "#gone = :gone" : "#into = :into"} REMOVE ${into === null ? "#into" : "#gone"}, #info, #f, ${INDEXED.join(", ")}`,
  names: { "#n": SEEN, "#into": "into", "#gone": "gone", "#info": "info", "#f": Shape.FACETS },
  values: { ":n": seen, ...(into === null ? { ":gone": true } : { ":into": into }) },
  condition: UNLESS_SEEN_MORE,
});
/** Months ("LOAN#2021-05") that an event counts in, or counted in. */
export const monthsOf = (item: Db.Item): string[] => [...((item["months"] as Set<string> | undefined) ?? [])];
/** Companies that have, or had, an event in their lists. */
export const listedOf = (item: Db.Item): CompanyId[] => [...((item["listed"] as Set<CompanyId> | undefined) ?? [])];

export const fromEvent = (item: Db.Item): Info | undefined => item["info"] as Info | undefined;
/** The event that this one became part of. */
export const intoOf = (item: Db.Item): EventId | undefined => item["into"] as EventId | undefined;
export const idOf = (item: Db.Item): EventId => String(item["pk"]).slice(2) as EventId;

const participantKey = (id: string, company: string): Db.Key => ({
  pk: Key.eventPartition(id),
  sk: Key.join("P", company),
});
/** One item a company that takes part: the company's list of events and its line of time. */
export const participantItems = (info: Info, seen: number): Item[] =>
  companies(info).map((company) => ({
    ...participantKey(info.id, company),
    [Shape.FACETS]: facetsOf(info),
    by1pk: Key.companyList(company),
    by1sk: Key.join("E", info.firstReportedAt, info.id),
    by2pk: Key.timeline(company),
    by2sk: Key.join(info.firstReportedAt, "E", info.id),
    [SEEN]: seen,
  }));
/** Takes a company's entry out of its lists; the empty item stays, so that a late writer cannot bring it back. */
export const participantGone = (id: string, company: string, seen: number): Item => ({
  ...participantKey(id, company),
  [SEEN]: seen,
});

export const claimKey = (ref: { article: string; claim: string }): Db.Key => ({
  pk: Key.articlePartition(ref.article),
  sk: Key.join("K", ref.claim),
});
// Echoes stand behind all claims of an event, where only those look who ask for them.
export const ECHOES = "~";
/** The end of an event's own claims. */
export const OWN = "9";

/** What a claim says, whoever it belongs to: merging alone moves it to another event. */
export const claimChange = (claim: Omit<Claim, "event">, own: EventId, block: string): Db.Change => ({
  key: claimKey({ article: claim.article, claim: claim.id }),
  expression:
    "SET #claim = :claim, #block = :block, by1sk = :sort, #event = if_not_exists(#event, :own), by1pk = if_not_exists(by1pk, :partition)",
  names: { "#claim": "claim", "#block": "block", "#event": "event" },
  values: {
    ":claim": claim,
    ":block": block,
    ":sort": claim.echo ? Key.join(ECHOES, claim.at, claim.id) : Key.join(claim.at, claim.id),
    ":own": own,
    ":partition": Key.eventPartition(own),
  },
});
export const fromClaim = (item: Db.Item): Claim => ({
  ...(item["claim"] as Omit<Claim, "event">),
  event: item["event"] as EventId,
});
/** Where a stored claim was placed: its block, and its place there. */
export const placeOf = (item: Db.Item): { block: string; key: Pick<Signature, "at" | "id"> } => {
  const { at, id } = item["claim"] as Claim;
  return { block: String(item["block"]), key: { at, id } };
};

/** Claims that may be of one event: of one kind, around one anchor. */
export const blockOf = (kind: string, anchor: string): string => Key.join("B", kind, Hash.short(anchor, 16));
export const signatureKey = (block: string, signature: Pick<Signature, "at" | "id">): Db.Key => ({
  pk: block,
  sk: Key.join(signature.at, signature.id),
});

/** The event's place in the list of last reports. */
export const reportedItem = (info: Info, seen: number): Item => ({
  pk: Key.eventPartition(info.id),
  sk: "L",
  [Shape.FACETS]: facetsOf(info),
  by3pk: Key.join(REPORTED, Key.decade(info.lastReportedAt)),
  by3sk: Key.join(info.lastReportedAt, info.id),
  [SEEN]: seen,
});
export const reportedGone = (id: string, seen: number): Item => ({ pk: Key.eventPartition(id), sk: "L", [SEEN]: seen });

/** Events of a kind and month, packed for sums; and beside it the last event that changed there. */
export const cellKey = (kind: string, month: string): Db.Key => ({ pk: Key.join("R", kind), sk: month });
export const markKey = (kind: string, month: string): Db.Key => ({ pk: Key.join("R", kind), sk: `${month}!` });
