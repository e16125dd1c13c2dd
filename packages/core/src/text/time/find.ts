import type { Doc, Sentence } from "../doc.ts";
import { lexicon } from "../quantity/lexicon.ts";
import type { Row } from "../quantity/phrases.ts";
import { build } from "./build.ts";
import { hinted, HINTS, ready } from "./field.ts";
import type { Field } from "./field.ts";
import { stands } from "./guard.ts";
import { longest } from "./match.ts";
import { slotsOf } from "./slots.ts";
import type { Source, Value } from "./slots.ts";
import type { Found } from "./when.ts";
import type { Shape } from "./words.ts";

interface Looking {
  readonly field: Field;
  readonly layer: 0 | 1 | 2;
  /** What narrower layers have found. */
  readonly found: ReadonlyMap<number, Found>;
}

function foundAt({ field, layer, found }: Looking, at: number): Found | null {
  const { row, numbers, words, hints } = field;
  const source: Source = { row, numbers, calendar: words.calendar, hints, found };
  const match = longest<Shape, Value>(row, words.layers[layer], {
    at,
    slots: slotsOf(source),
    accepts: (match) => stands(field, match, at),
  });
  const when = match === null ? null : build(match);
  return when === null || match === null ? null : { first: at, next: match.next, when, sentence: 0, ahead: false };
}

const opens = ({ hints }: Field, layer: 0 | 1 | 2, at: number): boolean => ((hints[at] ?? 0) & HINTS.layers[layer]) > 0;

function moments(field: Field): Map<number, Found> {
  const out = new Map<number, Found>();
  for (let at = 0; at < field.row.tokens.length; at += 1) {
    const found = opens(field, 0, at) ? foundAt({ field, layer: 0, found: out }, at) : null;
    if (found === null) continue;
    out.set(at, found);
    at = found.next - 1;
  }
  return out;
}

/** Whether a match ends inside a time that was already found: then it would cut it in two. */
function cuts(found: ReadonlyMap<number, Found>, first: number, next: number): boolean {
  for (let at = next - 1; at >= first; at -= 1) {
    const inner = found.get(at);
    if (inner !== undefined) return inner.next > next;
  }
  return false;
}

/** Times made of times, and of words around them: each match takes the place of those inside it. */
function widened(field: Field, layer: 1 | 2, found: Map<number, Found>): Map<number, Found> {
  const out = new Map<number, Found>();
  const { row } = field;
  for (let at = 0; at < row.tokens.length; at += 1) {
    const inner = found.get(at);
    const tried = inner !== undefined || opens(field, layer, at);
    const wider = tried ? foundAt({ field, layer, found }, at) : null;
    const kept = wider !== null && !cuts(found, at, wider.next) ? wider : inner;
    if (kept === undefined) continue;
    out.set(at, kept);
    at = kept.next - 1;
  }
  return out;
}

// How far back in its clause words of the future are looked for.
const VIEW = 12;

function ahead({ row, words }: Field, found: Found, from: number): boolean {
  for (let at = found.first - 1; at >= Math.max(from, found.first - VIEW); at -= 1) {
    if (/^[,;:()]$/.test(row.tokens[at]?.text ?? "")) return false;
    if (words.future.before(row, at) !== null) return true;
  }
  return false;
}

function located(field: Field, sentences: readonly Sentence[], found: Iterable<Found>): Found[] {
  let k = 0;
  const out: Found[] = [];
  for (const one of found) {
    while (k + 1 < sentences.length && (sentences[k]?.last ?? 0) <= one.first) k += 1;
    out.push({ ...one, sentence: k, ahead: ahead(field, one, sentences[k]?.first ?? 0) });
  }
  return out;
}

const memory = new WeakMap<Doc, readonly Found[]>();

/** The times of a text in reading order, without overlaps; found once a text. */
export function find(doc: Doc): readonly Found[] {
  const known = memory.get(doc);
  if (known !== undefined) return known;
  const row: Row = { tokens: doc.tokens, folded: !doc.accented };
  const numbers = lexicon(doc.language.numbers);
  const words = ready({ words: doc.language.time, numbers, folded: row.folded });
  const field: Field = { row, numbers, words, hints: hinted(row, words.hints) };
  const all = widened(field, 2, widened(field, 1, moments(field)));
  const found = located(field, doc.sentences, all.values());
  memory.set(doc, found);
  return found;
}
