import { behind, within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { word } from "./phrases.ts";
import { openedAt } from "./range.ts";
import type { Bound } from "./words.ts";

/** What the words around a figure say of it, and the tokens from the first of them to the last. */
export interface Bounds {
  readonly from: boolean;
  readonly upTo: boolean;
  readonly about: boolean;
  readonly first: number;
  readonly next: number;
}

/** "over two years" says how long, not how much more. */
function during({ row, lexicon }: Scope, { unit }: Figure, at: number): boolean {
  const { around } = lexicon.words;
  return around.durations.includes(unit ?? "") && around.during.includes(word(row, at));
}

/** "khoảng hơn", "trở lên": the words directly before and behind a figure that bound it. */
export function boundsOf(scope: Scope, figure: Figure): Bounds {
  const said: Bound[] = [];
  let first = figure.upper === null ? figure.first : openedAt(scope, figure.first);
  for (;;) {
    const hit = behind(scope, scope.lexicon.before, first - 1);
    if (hit === null || hit.value === "NONE" || during(scope, figure, first - 1)) break;
    said.push(hit.value);
    first -= hit.length;
  }
  // "gấp 3 lần": the word that makes it a multiple belongs to what is said.
  if (figure.unit === "times") first -= behind(scope, scope.lexicon.timesCues, first - 1)?.length ?? 0;
  const after = within(scope, scope.lexicon.after, figure.next);
  if (after !== null && after.value !== "NONE") {
    said.push(after.value);
    first = Math.min(first, openedAt(scope, figure.first));
  }
  const next = figure.next + (after?.length ?? 0);
  return { from: said.includes("FROM"), upTo: said.includes("UP_TO"), about: said.includes("ABOUT"), first, next };
}
