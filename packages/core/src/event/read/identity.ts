import { Fold } from "../../text/index.ts";
import type { Identity } from "../kind.ts";
import type { Draft } from "./draft.ts";

/** Nothing that tells events of the kind apart speaks against the two being one. */
export function agree(a: Draft, b: Draft): boolean {
  const { identity } = a.frame.kind;
  if (!periodsAgree(identity, a, b) || !termsAgree(identity, a, b) || !figuresAgree(identity, a, b)) return false;
  const found = identity.roles.map((role) => matchOf(a, b, role));
  if (found.includes("OTHER")) return false;
  return found.includes("SAME") || !(identity.soft ?? []).some((role) => matchOf(a, b, role) === "OTHER");
}

/** Whether the names of a role are the same in two drafts (all of one list in the other), others, or not told. */
function matchOf(a: Draft, b: Draft, role: string): "SAME" | "OTHER" | "UNTOLD" {
  const [x, y] = [keysOf(a, role), keysOf(b, role)];
  // A name and a description ("the stations") may well be one and the same.
  if (x.names.length === 0 || y.names.length === 0) return thingsMatch(x.things, y.things);
  const inside = (some: readonly string[], all: readonly string[]): boolean => some.every((key) => all.includes(key));
  const shared = new Set(x.names.filter((key) => y.names.includes(key))).size;
  return shared > 1 || inside(x.names, y.names) || inside(y.names, x.names) ? "SAME" : "OTHER";
}

/** Descriptions of three words and more are others when they share less than a third of them. */
function thingsMatch(a: readonly string[], b: readonly string[]): "SAME" | "OTHER" | "UNTOLD" {
  const [x, y] = [a[0]?.split(" ") ?? [], b[0]?.split(" ") ?? []];
  if (x.length < 3 || y.length < 3) return "UNTOLD";
  const shared = x.filter((word) => y.includes(word)).length;
  return shared / Math.min(x.length, y.length) > 0.34 ? "SAME" : "OTHER";
}

function keysOf({ parts }: Draft, role: string): { names: string[]; things: string[] } {
  const own = parts.filter((part) => part.role === role);
  return {
    names: own.flatMap(({ entity }) => (entity === null ? [] : [entity.key])),
    things: own.flatMap(({ entity, name }) => (entity === null ? [Fold.fold(name)] : [])),
  };
}

function periodsAgree(identity: Identity, a: Draft, b: Draft): boolean {
  return identity.period !== true || a.period === null || b.period === null || samePeriod(a, b);
}

/** The same stretch, or nearly: a company's first half may begin two months before the calendar's. */
function samePeriod(one: Draft, two: Draft): boolean {
  const [a, b] = [one.period?.what, two.period?.what];
  if (a === undefined || b === undefined) return true;
  // Undated months may be the quarter that is told elsewhere.
  const kin = a.precision === b.precision || (a.precision !== "YEAR" && b.precision !== "YEAR");
  if (a.from === null && b.from === null) return kin && sameNumber(one.periodWords, two.periodWords);
  if (a.precision !== b.precision) return a.from === b.from && a.to === b.to;
  if (a.from === null || b.from === null || a.to === null) return true;
  const length = Date.parse(a.to) - Date.parse(a.from);
  return Math.abs(Date.parse(a.from) - Date.parse(b.from)) <= length * 0.6;
}

/** Undated, "quý III" is not "quý II", but either may be "quý vừa qua". */
function sameNumber(a: readonly string[], b: readonly string[]): boolean {
  const numbers = (words: readonly string[]): string => words.filter((word) => /^(?:\d+|[ivx]+)$/.test(word)).join(" ");
  const [x, y] = [numbers(a), numbers(b)];
  return x === "" || y === "" || x === y;
}

function termsAgree({ term }: Identity, a: Draft, b: Draft): boolean {
  if (term === undefined) return true;
  const values = (draft: Draft): string[] =>
    draft.terms.filter(({ role }) => role === term).map(({ value }) => Fold.fold(value));
  const [x, y] = [values(a), values(b)];
  return x.length === 0 || y.length === 0 || x.some((value) => y.includes(value));
}

function figuresAgree({ figures }: Identity, a: Draft, b: Draft): boolean {
  return (figures ?? []).every((role) => {
    const values = (draft: Draft): string[] =>
      draft.figures.filter((figure) => figure.role === role).map(({ quantity }) => quantity.what.value);
    const [x, y] = [values(a), values(b)];
    return x.length === 0 || y.length === 0 || x.some((value) => y.includes(value));
  });
}
