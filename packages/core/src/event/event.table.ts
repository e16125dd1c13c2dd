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
export const unlessSeenMore = (seen: number): Db.Condition => ({
  expression: "attribute_not_exists(#n) OR #n <= :n",
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

export function eventItem(info: Info, seen: number): Item {
  const at = info.firstReportedAt;
  return {
    ...eventKey(info.id),
    [Shape.FACETS]: facets(info),
    by1pk: Key.join(FEED, Key.month(at)),
    by1sk: Key.join(at, info.id),
    by2pk: Key.join("EK", info.kind, Key.year(at)),
    by2sk: Key.join(at, info.id),
    info,
    [SEEN]: seen,
  };
}
/** What is left of an event that became part of another (its id resolves to that one), or whose claims are all gone (null). */
export const pointerItem = (info: Info, into: EventId | null, seen: number): Item => ({
  ...eventKey(info.id),
  info: { ...info, mergedInto: into },
  ...(into === null && { gone: true }),
  [SEEN]: seen,
});
export const fromEvent = (item: Db.Item): Info => item["info"] as Info;
export const isGone = (item: Db.Item): boolean => item["gone"] === true;
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
