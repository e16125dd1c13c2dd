import { Name } from "../../company/index.ts";
import { Fold } from "../../text/index.ts";
import type { CompanyId } from "../../util/id.ts";
import type { Participation } from "../info.ts";

/** Whether two names are of one party. UNKNOWN when they may be: a name and a description, a firm and its parent. */
export type Match = "SAME" | "OTHER" | "UNKNOWN";
export type Party = Pick<Participation, "role" | "company" | "entry" | "name">;

/** The same company, the same entry of the lists or, for those without one, the same words. */
export const partyKey = ({ company, entry, name }: Party): string => company ?? `"${entry ?? Name.slug(name)}"`;

/**
 * What two parties share when they may be one company: the slug of its name. A story that leaves open which of two companies of one
 * name it means, and one that settles it, are compared; two that settle it differently contradict.
 */
export function anchorKey({ company, entry, name }: Party): string {
  if (entry !== null) return entry;
  const slug = company === null ? Name.slug(Name.normalise(name)) : company.replace(/^x\./, "");
  return slug.split(".")[0] ?? slug;
}

/** The company of the lists that is meant; null for none, and for a name that a story took for one no list has. */
export const settled = ({ company }: Pick<Party, "company">): CompanyId | null =>
  company?.startsWith("x.") === true ? null : company;

/** A name taken apart, once for all comparisons. */
export interface Worded {
  readonly name: string;
  readonly words: readonly string[];
}
export interface Known extends Party, Worded {
  readonly key: string;
}

export const worded = (name: string): Worded => ({
  name: name.trim(),
  words: Fold.fold(name.normalize("NFC"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ""),
});
export const known = (party: Party): Known => ({ ...party, ...worded(party.name), key: anchorKey(party) });

type Words = readonly string[];
const inside = (some: Words, all: Words): boolean => some.every((word) => all.includes(word));
const numbers = (list: Words): Words => list.filter((word) => /\d/.test(word));

/** "SEC" for "Securities and Exchange Commission": its letters are among the first letters of the words, in their order. */
function abbreviates(short: string, long: Words): boolean {
  if (long.length < 2 || !/^\p{Lu}{2,8}$/u.test(short)) return false;
  const letters = [...Fold.fold(short)];
  let at = 0;
  for (const word of long) if (at < letters.length && word.startsWith(letters[at] ?? " ")) at += 1;
  return at === letters.length && long[0]?.startsWith(letters[0] ?? " ") === true;
}

/** Whether two names are one: longer and shorter ("Musk"), in another order, apart or together ("Hanoi"), in letters ("SEC"). */
export function sameName(a: Worded, b: Worded): boolean {
  const [x, y] = [a.words, b.words];
  if (x.length === 0 || y.length === 0) return a.name === b.name;
  if (inside(x, y) || inside(y, x) || x.join("") === y.join("")) return true;
  return abbreviates(a.name, y) || abbreviates(b.name, x);
}

/** How much of the shorter of two descriptions the longer has. */
function overlap(x: Words, y: Words): number {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.filter((word) => long.includes(word)).length / Math.max(1, short.length);
}

export interface How {
  /** A description may stand in the place of the name: "một nhà máy thép". */
  readonly described: boolean;
  /** Such names are the same in every language, or both stories are in one. */
  readonly comparable: boolean;
}

function described(a: Worded, b: Worded, { comparable }: How): Match {
  const [m, n] = [numbers(a.words), numbers(b.words)];
  if (m.length > 0 && n.length > 0 && !m.some((number) => n.includes(number))) return "OTHER";
  const shared = overlap(a.words, b.words);
  if (shared >= 0.5 || sameName(a, b)) return "SAME";
  return comparable && shared < 0.34 ? "OTHER" : "UNKNOWN";
}

/** Whether two parties of one role are one. */
export function match(a: Known, b: Known, how: How): Match {
  if (a.company !== null && b.company !== null) {
    const same = a.company === b.company || (a.key === b.key && (settled(a) === null || settled(b) === null));
    return same ? "SAME" : sameName(a, b) ? "UNKNOWN" : "OTHER";
  }
  if (a.entry !== null && b.entry !== null) return a.entry === b.entry ? "SAME" : "OTHER";
  if (a.company === null && b.company === null && how.described) return described(a, b, how);
  if (a.key === b.key || sameName(a, b)) return "SAME";
  return how.described || !how.comparable ? "UNKNOWN" : "OTHER";
}
