import type { Doc } from "../doc.ts";
import { find } from "../time/find.ts";
import { boundsOf } from "./bounds.ts";
import { dash } from "./digits.ts";
import type { Figure, Scope } from "./figure.ts";
import { lexicon } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { imply, link, settle } from "./link.ts";
import type { Row } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { ranged } from "./range.ts";
import { figureAt } from "./start.ts";
import { hours, vetoed } from "./veto.ts";

/** Whether a figure can begin at a token: cheap, since it is asked of every token. */
function opens({ row, lexicon }: { row: Row; lexicon: Lexicon }, at: number): boolean {
  const token = row.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "NUMBER") return true;
  if (token.kind === "MARK")
    return token.text === "." || token.text === "(" || dash(token) || lexicon.starts.has(token.text);
  const form = row.folded ? token.folded : token.lower;
  if (lexicon.starts.has(form) || lexicon.pieces[row.folded ? 1 : 0].has(form) || lexicon.codes.has(token.text))
    return true;
  // "USD3", "Rs20": a code in one word with the digits.
  const last = form.charCodeAt(form.length - 1);
  return last >= 48 && last <= 57;
}

/** The figures of one stretch of tokens, in reading order. */
function stretch(scope: Scope): Figure[] {
  const { row } = scope;
  const out: Figure[] = [];
  let at = scope.from;
  while (at < scope.limit) {
    const found = opens(scope, at) ? figureAt(scope, at) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    const whole = ranged(scope, found);
    if (whole === "NOTHING") {
      at = found.next + 2;
      continue;
    }
    const vain = vetoed(scope, whole);
    if (!vain) out.push(whole);
    // "lúc 8 giờ 30": the minutes go with the hours.
    const minutes = vain && hours(scope, whole) && row.tokens[whole.next]?.kind === "NUMBER";
    at = Math.max(whole.next, at + 1) + (minutes ? 1 : 0);
  }
  return out;
}

/** Words for small numbers alone say no figure ("the two", "cả ba") unless they are all that is said. */
const idle = ({ from, limit }: Scope, figure: Figure): boolean =>
  figure.bare && figure.spelled && figure.value.length < 2 && (figure.first > from || figure.next < limit);

function quantity(scope: Scope, figure: Figure): Quantity {
  const { tokens } = scope.row;
  const bounds = boundsOf(scope, figure);
  const start = (at: number): number => tokens[at]?.start ?? 0;
  const end = (next: number): number => tokens[next - 1]?.end ?? 0;
  const open = figure.upper === null;
  return {
    measure: figure.measure,
    value: figure.value,
    min: open && bounds.upTo ? null : figure.value,
    max: open ? (bounds.from ? null : figure.value) : figure.upper,
    currency: figure.currency,
    unit: figure.unit ?? (figure.measure === "PERCENT" ? "percent" : null),
    approximate: bounds.about,
    span: { start: start(bounds.first), end: end(bounds.next) },
    core: { start: start(figure.first), end: end(figure.next) },
  };
}

/** Marks the tokens that periods take: no figure begins there, none runs into them. */
function taken(doc: Doc): Uint8Array {
  const mask = new Uint8Array(doc.tokens.length);
  for (const found of find(doc)) mask.fill(1, found.first, found.next);
  return mask;
}

/** The figures of a sentence, each stretch between periods for itself, then seen together. */
function sentenceFigures(scope: Scope): Figure[] {
  const figures: Figure[] = [];
  let at = scope.from;
  while (at < scope.limit) {
    let limit = at;
    while (limit < scope.limit && scope.taken[limit] !== 1) limit += 1;
    if (limit > at) figures.push(...stretch({ ...scope, from: at, limit }));
    at = Math.max(limit, at + 1);
  }
  if (figures.length === 0) return figures;
  link(scope, figures);
  imply(scope, figures);
  return figures;
}

/**
 * The quantities of a text in reading order, without overlaps. What a period takes ("năm 2016", "6 tháng đầu năm") is none;
 * a length of time that no period takes ("99 năm", "12 months") is a COUNT of its unit.
 */
export function read(doc: Doc): Quantity[] {
  const row: Row = { tokens: doc.tokens, folded: !doc.accented };
  const scope = { row, lexicon: lexicon(doc.language.numbers), taken: taken(doc) };
  const figures: Figure[] = [];
  const scopes: Scope[] = [];
  for (const { first, last } of doc.sentences) {
    const sentence: Scope = { ...scope, from: first, limit: last };
    for (const figure of sentenceFigures(sentence)) {
      if (idle(sentence, figure)) continue;
      figures.push(figure);
      scopes.push(sentence);
    }
  }
  return settle(figures).flatMap((figure, k) => {
    const within = scopes[k];
    return within === undefined ? [] : [quantity(within, figure)];
  });
}
