import type { Lexicon } from "../quantity/lexicon.ts";
import { phrases } from "../quantity/phrases.ts";
import type { Phrases, Row } from "../quantity/phrases.ts";
import { tree } from "./pattern.ts";
import type { Node } from "./pattern.ts";
import { both, ROMAN, SLOT } from "./slots.ts";
import type { Calendar } from "./slots.ts";
import type { Shape, TimeWords } from "./words.ts";

/** What a token may be the beginning of, as bits: shapes of each layer, and any slot. */
export const HINTS = { layers: [1, 2, 4], slot: SLOT, all: 15 } as const;

/** A language's time words, ready for look-up in texts with or without accents. */
export interface Compiled {
  readonly words: TimeWords;
  readonly calendar: Calendar;
  readonly layers: readonly [moments: Node<Shape>, parts: Node<Shape>, spans: Node<Shape>];
  /** The hints of words; every word that is not here begins nothing. */
  readonly hints: ReadonlyMap<string, number>;
  readonly introductions: Phrases<true>;
  readonly heralds: Phrases<true>;
  readonly reports: Phrases<true>;
  readonly future: Phrases<true>;
}

const list = (words: readonly string[]): Phrases<true> => phrases(words.map((phrase) => [phrase, true]));

function calendarOf(words: TimeWords, folded: boolean): Calendar {
  return {
    months: both(words.months, folded),
    weekdays: both(words.weekdays, folded),
    units: both(words.units, folded),
    ordinals: both(words.ordinals, folded),
    suffixes: new Set(words.suffixes),
    years: tree(
      words.years.map(([pattern, by]) => [pattern, { by }]),
      folded,
    ),
  };
}

function hintsOf(calendar: Calendar, layers: Compiled["layers"], numbers: Iterable<string>): Map<string, number> {
  const { months, weekdays, units, ordinals, years } = calendar;
  const out = new Map<string, number>();
  for (const word of [...months.keys(), ...weekdays.keys(), ...ordinals.keys(), ...numbers]) out.set(word, HINTS.all);
  const add = (word: string, bit: number): unknown => out.set(word, (out.get(word) ?? 0) | bit);
  for (const word of [...units.keys(), ...(years.words?.keys() ?? []), ...ROMAN.keys()]) add(word, HINTS.slot);
  for (const [k, root] of layers.entries())
    for (const word of root.words?.keys() ?? []) add(word, HINTS.layers[k] ?? 0);
  return out;
}

function compile({ words, numbers, folded }: Language): Compiled {
  const layer = (shapes: readonly Shape[]): Node<Shape> =>
    tree(
      shapes.map((shape) => [shape.pattern, shape]),
      folded,
    );
  const calendar = calendarOf(words, folded);
  const layers = [layer(words.moments), layer(words.parts), layer(words.spans)] as const;
  const cardinals = [...numbers.pieces[folded ? 1 : 0]].filter(([, piece]) => piece.is === "CARDINAL");
  return {
    words,
    calendar,
    layers,
    hints: hintsOf(
      calendar,
      layers,
      cardinals.map(([word]) => word),
    ),
    introductions: list(words.introductions),
    heralds: list(words.heralds),
    reports: list(words.reports),
    future: list(words.future),
  };
}

const compiled = new WeakMap<TimeWords, [Compiled?, Compiled?]>();

interface Language {
  readonly words: TimeWords;
  readonly numbers: Lexicon;
  readonly folded: boolean;
}

/** The compiled words of a language, made once for texts with accents and once for those without. */
export function ready(language: Language): Compiled {
  const pair = compiled.get(language.words) ?? [];
  compiled.set(language.words, pair);
  const at = language.folded ? 1 : 0;
  const made = pair[at] ?? compile(language);
  pair[at] = made;
  return made;
}

/** A text in which times are looked for. */
export interface Field {
  readonly row: Row;
  readonly numbers: Lexicon;
  readonly words: Compiled;
  /** What each token may be the beginning of. */
  readonly hints: Uint8Array;
}

/** Looks every token up once: numbers, and words that end in digits, may begin anything. */
export function hinted(row: Row, hints: ReadonlyMap<string, number>): Uint8Array {
  const out = new Uint8Array(row.tokens.length);
  for (const [at, token] of row.tokens.entries()) {
    const form = row.folded ? token.folded : token.lower;
    const last = form.charCodeAt(form.length - 1);
    if (token.kind === "MARK") out[at] = HINTS.slot;
    else out[at] = last >= 48 && last <= 57 ? HINTS.all : (hints.get(form) ?? 0);
  }
  return out;
}
