import type { Doc } from "../doc.ts";
import { find } from "../time/find.ts";
import { boundsOf } from "./bounds.ts";
import { dash } from "./digits.ts";
import type { Figure, Scope } from "./figure.ts";
import { pieceOf } from "./lexicon.ts";
import { lexicon } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { imply, link } from "./link.ts";
import { word } from "./phrases.ts";
import type { Row } from "./phrases.ts";
import type { Quantity } from "./quantity.ts";
import { ranged } from "./range.ts";
import { figureAt } from "./start.ts";
import { vetoed } from "./veto.ts";

/** Whether a figure can begin at a token: cheap, since it is asked of every token. */
function opens({ row, lexicon }: { row: Row; lexicon: Lexicon }, at: number): boolean {
  const token = row.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "NUMBER") return true;
  if (token.kind === "MARK")
    return token.text === "." || token.text === "(" || dash(token) || lexicon.starts.has(token.text);
  return (
    pieceOf(lexicon, row, at) !== undefined ||
    lexicon.starts.has(word(row, at)) ||
    lexicon.codes.has(token.text) ||
    /^\p{Lu}+\d+$/u.test(token.text)
  );
}

/** The figures of one stretch of tokens, in reading order. */
function stretch(scope: Scope): Figure[] {
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
    if (!vetoed(scope, whole)) out.push(whole);
    at = Math.max(whole.next, at + 1);
  }
  return out;
}

/** Words for small numbers alone say no figure: "the two", "cả ba". */
const idle = (figure: Figure): boolean => figure.bare && figure.spelled && figure.value.length < 2;

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

/**
 * The quantities of a text in reading order, without overlaps. What a period takes ("năm 2016", "6 tháng đầu năm") is none;
 * a length of time that no period takes ("99 năm", "12 months") is a COUNT of its unit.
 */
export function read(doc: Doc): Quantity[] {
  const row: Row = { tokens: doc.tokens, folded: !doc.accented };
  const words = lexicon(doc.language.numbers);
  const mask = taken(doc);
  const out: Quantity[] = [];
  for (const sentence of doc.sentences) {
    const whole: Scope = { row, lexicon: words, from: sentence.first, limit: sentence.last };
    const figures: Figure[] = [];
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (mask[at] === 1) continue;
      let limit = at;
      while (limit < sentence.last && mask[limit] !== 1) limit += 1;
      figures.push(...stretch({ ...whole, from: at, limit }));
      at = limit;
    }
    if (figures.length === 0) continue;
    link(whole, figures);
    imply(whole, figures);
    for (const figure of figures) if (!idle(figure)) out.push(quantity(whole, figure));
  }
  return out;
}
