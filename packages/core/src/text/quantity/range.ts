import { Decimal } from "../../util/index.ts";
import { dash } from "./digits.ts";
import { behind, within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { figureAt } from "./start.ts";

interface Connector {
  readonly word: string;
  readonly next: number;
  /** A hyphen, or a word that always joins the ends of a range. */
  readonly free: boolean;
}

function connectorAt(scope: Scope, at: number): Connector | null {
  const token = scope.row.tokens[at];
  if (at >= scope.limit || token === undefined || token.fresh) return null;
  if (dash(token)) return { word: "-", next: at + 1, free: true };
  const hit = within(scope, scope.lexicon.between, at);
  return hit === null ? null : { word: token.lower, next: at + hit.length, free: hit.value === "FREE" };
}

/** "từ", "between" before a figure, past the words of about: the opener's place and the words that may close it. */
function openerOf(scope: Scope, first: number): { at: number; closers: readonly string[] } | null {
  let last = first - 1;
  for (;;) {
    const bound = behind(scope, scope.lexicon.before, last);
    const opener = behind(scope, scope.lexicon.openers, last);
    if (opener !== null) return { at: last - opener.length + 1, closers: opener.value };
    if (bound === null || bound.value === "NONE") return null;
    last -= bound.length;
  }
}

// How far back in the clause a word of change is looked for.
const CLAUSE = 10;

/** "tăng từ 3 lên 5", "rose from 3 to 5": two figures in time, whatever word stands between. */
function changed(scope: Scope, opener: number): boolean {
  for (let at = opener - 1; at >= opener - CLAUSE && at >= scope.from; at -= 1) {
    if (/^[,;:()]$/.test(scope.row.tokens[at]?.text ?? "")) return false;
    if (behind(scope, scope.lexicon.changes, at) !== null) return true;
  }
  return false;
}

/** Two figures that can stand in one comparison: at most a thousandfold apart. */
export function alike(a: string, b: string): boolean {
  const [small, large] = Decimal.compare(a, b) < 0 ? [a, b] : [b, a];
  return Decimal.compare(Decimal.times(small, "1000"), large) >= 0;
}

/** "45 đến 50 triệu": the scale behind the second number is the first one's too; "4,500,000 to five mln" is written out. */
const rescaled = (bare: Figure, of: Figure): Figure =>
  bare.scale > 0 || of.scale === 0 || alike(bare.value, of.value)
    ? bare
    : { ...bare, value: Decimal.scaled(bare.value, of.scale), scale: of.scale, power: of.scale };

/** Gives a number alone the unit, and the scale, of the figure that it shares them with. */
export function shared(bare: Figure, of: Figure, scale: boolean): Figure {
  const { measure, currency, unit, known, open } = of;
  return { ...(scale ? rescaled(bare, of) : bare), measure, currency, unit, known, open, bare: false };
}

/** The lower and upper end with the same unit, or null when they are of two kinds. */
function ends(a: Figure, b: Figure): readonly [Figure, Figure] | null {
  if (a.bare && b.bare) return [rescaled(a, b), b];
  if (a.bare) return [shared(a, b, true), b];
  if (b.bare) return [rescaled(a, b), shared(b, a, true)];
  if (a.measure !== b.measure || a.currency !== b.currency) return null;
  return a.measure === "COUNT" && a.unit !== b.unit ? null : [a, b];
}

export type Ranged = Figure | "NOTHING";

/**
 * A figure with the upper end behind it, when the two are one range; the figure alone otherwise. "NOTHING" for two bare
 * numbers around a hyphen ("2-1", "650-650"): a score, a telephone number, a name.
 */
export function ranged(scope: Scope, lower: Figure): Ranged {
  const connector = connectorAt(scope, lower.next);
  if (connector === null || (lower.measure === "RATIO" && !lower.bare && lower.unit === "ratio")) return lower;
  // "5 đến khoảng 7 tỷ", "between 2.0 g and about 7.0 g"
  const about = within(scope, scope.lexicon.before, connector.next);
  const upper = figureAt(scope, connector.next + (about?.value === "ABOUT" ? about.length : 0));
  if (upper === null || Decimal.compare(upper.value, "0") < 0) return lower;
  const opener = openerOf(scope, lower.first);
  // "to $7 billion to $8 billion": the first "to" leads to the range, the second joins it.
  const led = behind(scope, scope.lexicon.links, lower.first - 1)?.value === "REACH";
  const opened = led || opener?.closers.includes(connector.word) === true;
  // "22 cts to 25 cts" is a range, "rose 22 cts to 25 cts" a step and where it led.
  if (
    !connector.free &&
    !opened &&
    !lower.bare &&
    ((lower.unit !== null && upper.unit !== lower.unit) || changed(scope, lower.first))
  )
    return lower;
  if (opener !== null && connector.word !== "-" && changed(scope, opener.at)) return lower;
  if (connector.word !== "-" && !opened && scope.lexicon.words.around.paired.includes(connector.word)) return lower;
  const both = ends(lower, upper);
  if (both === null) return lower;
  const [from, to] = both;
  if (Decimal.compare(from.value, to.value) > 0) return lower.bare && connector.word === "-" ? "NOTHING" : lower;
  if (from.bare && to.bare && to.scale === 0 && connector.word === "-") return "NOTHING";
  return { ...to, value: from.value, upper: to.value, first: lower.first };
}

/** Where the words that open a range begin: "từ 3 đến 5". */
export function openedAt(scope: Scope, first: number): number {
  const opener = openerOf(scope, first);
  return opener === null ? first : opener.at;
}
