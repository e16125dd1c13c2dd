import { Decimal } from "../../util/index.ts";
import { behind, within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { alike, shared } from "./range.ts";
import { perAt } from "./unit.ts";

// How many words of linking, beside periods, may stand between two figures of one kind.
const REACH = 5;

/**
 * Whether only linking words, marks and periods stand between two figures: "vs", "lên", "in April and". REACH when one of
 * them leads from a change to a level, COMMA when there is nothing but a comma.
 */
function linked(scope: Scope, from: number, to: number): "LINK" | "REACH" | "COMMA" | null {
  let at = from;
  let words = 0;
  let reaches = false;
  let says = false;
  while (at < to) {
    if (scope.taken[at] === 1) {
      at += 1;
      continue;
    }
    const link = within(scope, scope.lexicon.links, at);
    const hit = link ?? within(scope, scope.lexicon.before, at) ?? within(scope, scope.lexicon.moneyLabels, at);
    words += hit?.length ?? REACH;
    if (hit === null || words > REACH) return null;
    reaches ||= link?.value === "REACH";
    says ||= link !== null && scope.row.tokens[at]?.kind === "WORD";
    at += hit.length;
  }
  if (at !== to || words === 0) return null;
  if (reaches) return "REACH";
  return says ? "LINK" : "COMMA";
}

/** "từ 5 lên 10 tỷ đồng", "lần lượt 3, 5 và 7%": a number alone before a figure takes its unit and its scale. */
function fromNext(scope: Scope, figures: Figure[]): void {
  for (let k = figures.length - 2; k >= 0; k -= 1) {
    const [figure, next] = [figures[k], figures[k + 1]];
    if (figure === undefined || next === undefined || !figure.bare || next.bare) continue;
    if (next.measure === "COUNT" && !next.known) continue;
    const link = linked(scope, figure.next, next.first);
    // "có 586 triệu, gần 20 triệu con": behind a comma a number with its own scale stands for itself.
    const own = link === "COMMA" && figure.power > 0 && next.measure === "COUNT";
    if (link !== null && !own) figures[k] = shared(figure, next, true);
  }
}

/** "15 tỷ yên so với 12,9 tỷ": a number alone behind a figure takes its currency or its percentage. */
function fromBefore(scope: Scope, figures: Figure[]): void {
  for (let k = 1; k < figures.length; k += 1) {
    const [before, figure] = [figures[k - 1], figures[k]];
    if (figure === undefined || before === undefined || !figure.bare || before.bare) continue;
    if (before.measure === "RATIO" || (before.measure === "COUNT" && !before.known)) continue;
    const link = linked(scope, before.next, figure.first);
    // "14.4 pct and 56.1 billion", "tăng 5% lên 1.200": a percentage is shared only by what can be one.
    const other = before.measure === "PERCENT" && (link === "REACH" || !alike(before.value, figure.value));
    if (link !== null && !other) figures[k] = { ...shared(figure, before, false), value: figure.value };
  }
}

/** Figures alone get the unit of the figures that they are told beside. */
export function link(scope: Scope, figures: Figure[]): void {
  fromNext(scope, figures);
  fromBefore(scope, figures);
}

const money = (figure: Figure, currency: string | null): Figure => ({
  ...figure,
  open: currency === null,
  measure: "MONEY",
  currency,
  bare: false,
  known: true,
});

/** "Net 1,234,000", "a loss of 12.9 billion", past the words that bound the number. */
function labelled(scope: Scope, figure: Figure): boolean {
  const { lexicon } = scope;
  if (!figure.bare || Decimal.compare(figure.value, "1000") < 0) return false;
  let last = figure.first - 1;
  for (let bound = behind(scope, lexicon.before, last); bound !== null; bound = behind(scope, lexicon.before, last))
    last -= bound.length;
  last -= behind(scope, lexicon.of, last)?.length ?? 0;
  return behind(scope, lexicon.moneyLabels, last) !== null;
}

/**
 * Large numbers without any unit are money where the language implies a currency ("lãi 300 tỷ") or a word before them says so
 * ("a loss of 12.9 billion"): in the currency of the sentence's amount before or behind it, when the two can be compared,
 * else in the implied one, or in the one that the story quotes most.
 */
export function imply(scope: Scope, figures: Figure[]): void {
  const { implied } = scope.lexicon.words.money;
  for (const [k, figure] of figures.entries()) {
    if (figure.measure !== "COUNT" || figure.known) continue;
    const large = implied !== null && figure.bare && figure.power >= implied.from;
    if (!large && !labelled(scope, figure)) continue;
    const beside = (other: Figure): boolean => other.currency !== null && alike(other.value, figure.value);
    const same = figures.slice(0, k).findLast(beside) ?? (large ? undefined : figures.slice(k + 1).find(beside));
    const per = perAt(scope, figure.next);
    const amount = money(figure, same?.currency ?? (large ? implied.currency : null));
    figures[k] = { ...amount, unit: per?.unit ?? null, next: per?.next ?? figure.next };
  }
  fromBefore(scope, figures);
}

/** Amounts that only a label makes money are in the currency that the story quotes most. */
export function settle(figures: readonly Figure[]): Figure[] {
  const counts = new Map<string, number>();
  for (const { currency } of figures) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null];
  return figures.map((figure) => (figure.open && figure.currency === null ? { ...figure, currency: most } : figure));
}
