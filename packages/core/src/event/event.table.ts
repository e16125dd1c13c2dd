import { type Db, Key, type Page, Shape } from "../db/index.ts";
import { Hash } from "../util/index.ts";
import type { CompanyId, EventId } from "../util/id.ts";
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
export const lists = { feed: FEED, kind: (kind: string): string => Key.join("EK", kind) };
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
  { list: lists.feed, label: Key.month(info.firstReportedAt) },
  { list: lists.kind(info.kind), label: Key.year(info.firstReportedAt) },
];

export const companies = (info: Pick<Info, "participants">): CompanyId[] => [
  ...new Set(info.participants.flatMap((one) => (one.company === null ? [] : [one.company]))),
];

/** k: kind, s: status, c: companies, r: roles, plain and with their company, x: currencies. */
function facets(info: Info): Db.Item {
  const roles = info.participants.flatMap((one) =>
    one.company === null ? [one.role] : [one.role, Key.join(one.role, one.company)],
  );
  const currencies = info.quantities.flatMap((one) => one.figures.flatMap((figure) => figure.quantity.currency ?? []));
  return { k: info.kind, s: info.status, c: companies(info), r: [...new Set(roles)], x: [...new Set(currencies)] };
}

const INDEXED = ["by1pk", "by1sk", "by2pk", "by2sk"] as const;

/**
 * An event as it is now. `listed` gathers every company that ever had it in its lists, so that whoever writes next knows what
 * to take back, even after an answer was lost.
 */
export function eventChange(info: Info, seen: number): Db.Change {
  const at = info.firstReportedAt;
  const listed = companies(info);
  const keys = [
    Key.join(FEED, Key.month(at)),
    Key.join(at, info.id),
    Key.join("EK", info.kind, Key.year(at)),
    Key.join(at, info.id),
  ];
  const names = {
    "#info": "info",
    "#n": SEEN,
    "#f": Shape.FACETS,
    "#into": "into",
    "#gone": "gone",
    ...(listed.length > 0 && { "#listed": "listed" }),
  };
  return {
    key: eventKey(info.id),
    expression: [
      `SET #info = :info, #n = :n, #f = :f, ${INDEXED.map((name, i) => `${name} = :k${i}`).join(", ")}`,
      "REMOVE #into, #gone",
      ...(listed.length > 0 ? ["ADD #listed :listed"] : []),
    ].join(" "),
    names,
    values: {
      ":info": info,
      ":n": seen,
      ":f": facets(info),
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
    [Shape.FACETS]: facets(info),
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
/** What a claim says, whoever it belongs to: merging alone moves it to another event. */
export const claimChange = (claim: Omit<Claim, "event">, own: EventId, block: string): Db.Change => ({
  key: claimKey({ article: claim.article, claim: claim.id }),
  expression:
    "SET #claim = :claim, #block = :block, by1sk = :sort, #event = if_not_exists(#event, :own), by1pk = if_not_exists(by1pk, :partition)",
  names: { "#claim": "claim", "#block": "block", "#event": "event" },
  values: {
    ":claim": claim,
    ":block": block,
    ":sort": Key.join(claim.at, claim.id),
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
