import { Name } from "../../company/index.ts";
import { Fold } from "../../text/index.ts";
import type { Participation } from "../info.ts";

/** Whether two names are of one party. UNKNOWN when they may be: a name and a description, a firm and its parent. */
export type Match = "SAME" | "OTHER" | "UNKNOWN";
type Party = Pick<Participation, "company" | "entry" | "name">;

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

const words = (name: string): string[] =>
  Fold.fold(name.normalize("NFC"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
const inside = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));
const numbers = (list: readonly string[]): string[] => list.filter((word) => /\d/.test(word));

/** "SEC" for "Securities and Exchange Commission": its letters are among the first letters of the words, in their order. */
function abbreviates(short: string, long: readonly string[]): boolean {
  if (long.length < 2 || !/^\p{Lu}{2,8}$/u.test(short)) return false;
  const letters = [...Fold.fold(short)];
  let at = 0;
  for (const word of long) if (at < letters.length && word.startsWith(letters[at] ?? " ")) at += 1;
  return at === letters.length && long[0]?.startsWith(letters[0] ?? " ") === true;
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  if (x.length === 0 || y.length === 0) return a === b;
  // "Hà Nội" and "Hanoi"; "Musk" and "Elon Musk", "Nguyen Van Khoa" and "Khoa Nguyen Van".
  return (
    x.join("") === y.join("") || inside(x, y) || inside(y, x) || abbreviates(a.trim(), y) || abbreviates(b.trim(), x)
  );
}

/** How much of the shorter of two descriptions the longer has. */
function overlap(x: readonly string[], y: readonly string[]): number {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.filter((word) => long.includes(word)).length / Math.max(1, short.length);
}

interface How {
  /** A description may stand in the place of the name. */
  readonly described: boolean;
  /** A name is the same in every language, or both stories are in one. */
  readonly comparable: boolean;
}

function described(a: string, b: string, { comparable }: How): Match {
  const [x, y] = [words(a), words(b)];
  const [m, n] = [numbers(x), numbers(y)];
  if (m.length > 0 && n.length > 0 && !m.some((number) => n.includes(number))) return "OTHER";
  if (sameName(a, b) || overlap(x, y) >= 0.5) return "SAME";
  return comparable && overlap(x, y) < 0.34 ? "OTHER" : "UNKNOWN";
}

/** Whether two parties of one role are one. */
export function match(a: Party, b: Party, how: How): Match {
  if (a.company !== null && a.company === b.company) return "SAME";
  if (a.entry !== null && b.entry !== null) return a.entry === b.entry ? "SAME" : "OTHER";
  if (a.company !== null && b.company !== null) return sameName(a.name, b.name) ? "UNKNOWN" : "OTHER";
  if (a.company === null && b.company === null && how.described) return described(a.name, b.name, how);
  if (anchorKey(a) === anchorKey(b) || sameName(a.name, b.name)) return "SAME";
  return how.described || !how.comparable ? "UNKNOWN" : "OTHER";
}
