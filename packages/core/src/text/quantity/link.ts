import { behind, within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { alike, shared } from "./range.ts";

/** Whether only linking words and marks stand between two figures: "vs", "lên", ", ". */
function linked(scope: Scope, from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false;
  let at = from;
  while (at < to) {
    const hit =
      within(scope, scope.lexicon.links, at) ??
      within(scope, scope.lexicon.before, at) ??
      within(scope, scope.lexicon.moneyLabels, at);
    if (hit === null) return false;
    at += hit.length;
  }
  return at === to;
}

/** "từ 5 lên 10 tỷ đồng", "lần lượt 3, 5 và 7%": a number alone before a figure takes its unit and its scale. */
function fromNext(scope: Scope, figures: Figure[]): void {
  for (let k = figures.length - 2; k >= 0; k -= 1) {
    const [figure, next] = [figures[k], figures[k + 1]];
    if (figure === undefined || next === undefined || !figure.bare || next.bare) continue;
    if (next.measure === "COUNT" && !next.known) continue;
    if (linked(scope, figure.next, next.first)) figures[k] = shared(figure, next, true);
  }
}

/** "15 tỷ yên so với 12,9 tỷ": a number alone behind a figure takes its currency or its percentage. */
function fromBefore(scope: Scope, figures: Figure[]): void {
  for (let k = 1; k < figures.length; k += 1) {
    const [before, figure] = [figures[k - 1], figures[k]];
    if (figure === undefined || before === undefined || !figure.bare || before.bare) continue;
    if (before.measure === "RATIO" || (before.measure === "COUNT" && !before.known)) continue;
    if (linked(scope, before.next, figure.first))
      figures[k] = { ...shared(figure, before, false), value: figure.value };
  }
}

/** Figures alone get the unit of the figures that they are told beside. */
export function link(scope: Scope, figures: Figure[]): void {
  fromNext(scope, figures);
  fromBefore(scope, figures);
}

const money = (figure: Figure, currency: string | null): Figure => ({
  ...figure,
  measure: "MONEY",
  currency,
  bare: false,
  known: true,
});

/**
 * Large numbers without any unit are money where the language implies a currency ("lãi 300 tỷ"): in the currency of the
 * sentence's amount before it, when the two can be compared, else in the implied one.
 */
export function imply(scope: Scope, figures: Figure[]): void {
  const { implied } = scope.lexicon.words.money;
  let current: Figure | null = null;
  for (const [k, figure] of figures.entries()) {
    if (figure.measure === "MONEY" && figure.currency !== null) current = figure;
    const labelled = behind(scope, scope.lexicon.moneyLabels, figure.first - 1) !== null;
    const large = implied !== null && figure.power >= implied.from;
    if (figure.measure !== "COUNT" || figure.known || !(large || (labelled && figure.bare))) continue;
    const same = current !== null && alike(current.value, figure.value) ? current.currency : null;
    const alone = figure.bare ? figure : { ...figure, next: figure.next - unitLength(figure) };
    figures[k] = { ...money(alone, same ?? (large ? implied.currency : null)), unit: null };
  }
}

const unitLength = (figure: Figure): number => (figure.unit === null ? 0 : figure.unit.split(" ").length);
