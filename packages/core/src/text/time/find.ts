import type { Doc } from "../doc.ts";
import { lexicon } from "../quantity/lexicon.ts";
import { word } from "../quantity/phrases.ts";
import type { Row } from "../quantity/phrases.ts";
import { build } from "./build.ts";
import { ready } from "./field.ts";
import type { Field } from "./field.ts";
import { stands } from "./guard.ts";
import { longest } from "./match.ts";
import type { Node } from "./pattern.ts";
import { slotsOf } from "./slots.ts";
import type { Source, Value } from "./slots.ts";
import type { Found } from "./when.ts";
import type { Shape } from "./words.ts";

interface Looking {
  readonly field: Field;
  readonly layer: Node<Shape>;
  /** What narrower layers have found. */
  readonly found: ReadonlyMap<number, Found>;
}

function foundAt({ field, layer, found }: Looking, at: number): Found | null {
  const source: Source = { row: field.row, numbers: field.numbers, calendar: field.words.calendar, found };
  const match = longest<Shape, Value>(field.row, layer, { at, slots: slotsOf(source) });
  if (match === null || !stands(field, match, at)) return null;
  const when = build(match);
  return when === null ? null : { first: at, next: match.next, when, ahead: false };
}

/** Whether a moment can begin at a token: asked of every token, so it is cheap. */
function opens({ row, words, numbers }: Field, at: number): boolean {
  const token = row.tokens[at];
  if (token === undefined || token.kind === "MARK") return false;
  if (token.kind === "NUMBER") return true;
  const form = word(row, at);
  if (words.layers[0].words.has(form)) return true;
  const { months, weekdays, ordinals } = words.calendar;
  if (months.has(form) || weekdays.has(form) || ordinals.has(form)) return true;
  return numbers.pieces[row.folded ? 1 : 0].get(form)?.is === "CARDINAL" || /\p{L}\d{1,4}$/u.test(token.text);
}

function moments(field: Field): Map<number, Found> {
  const out = new Map<number, Found>();
  for (let at = 0; at < field.row.tokens.length; at += 1) {
    const found = opens(field, at) ? foundAt({ field, layer: field.words.layers[0], found: out }, at) : null;
    if (found === null) continue;
    out.set(at, found);
    at = found.next - 1;
  }
  return out;
}

// Words between the beginning of a wider shape and the first time in it: "trong khoảng thời gian từ", "three months ended".
const REACH = 6;

/** Times made of times: each match takes the place of those inside it. */
function widened(field: Field, layer: Node<Shape>, found: Map<number, Found>): Map<number, Found> {
  const out = new Map<number, Found>();
  let free = 0;
  for (const [first, inner] of found) {
    if (first < free) continue;
    let best: Found | null = null;
    for (let at = Math.max(free, first - REACH); at <= first && best === null; at += 1) {
      const wider = foundAt({ field, layer, found }, at);
      if (wider !== null && wider.next >= inner.next) best = wider;
    }
    const kept = best ?? inner;
    out.set(kept.first, kept);
    free = kept.next;
  }
  return out;
}

// How far back in its sentence words of the future are looked for.
const VIEW = 12;

function ahead({ row, words }: Field, found: Found, from: number): boolean {
  for (let at = found.first - 1; at >= Math.max(from, found.first - VIEW); at -= 1)
    if (words.future.before(row, at) !== null) return true;
  return false;
}

function located(field: Field, found: Iterable<Found>): Found[] {
  const { sentences } = field.doc;
  let k = 0;
  const out: Found[] = [];
  for (const one of found) {
    while (k + 1 < sentences.length && (sentences[k]?.last ?? 0) <= one.first) k += 1;
    out.push(ahead(field, one, sentences[k]?.first ?? 0) ? { ...one, ahead: true } : one);
  }
  return out;
}

const memory = new WeakMap<Doc, readonly Found[]>();

/** The times of a text in reading order, without overlaps; found once a text. */
export function find(doc: Doc): readonly Found[] {
  const known = memory.get(doc);
  if (known !== undefined) return known;
  const row: Row = { tokens: doc.tokens, folded: !doc.accented };
  const words = ready(doc.language.time, row.folded);
  const field: Field = { row, numbers: lexicon(doc.language.numbers), words, doc };
  const [, parts, spans] = words.layers;
  const all = widened(field, spans, widened(field, parts, moments(field)));
  const found = located(field, all.values());
  memory.set(doc, found);
  return found;
}
