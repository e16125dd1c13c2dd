import type { Doc } from "../doc.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { phrases } from "../quantity/phrases.ts";
import type { Phrases, Row } from "../quantity/phrases.ts";
import { tree } from "./pattern.ts";
import type { Node } from "./pattern.ts";
import { both } from "./slots.ts";
import type { Calendar } from "./slots.ts";
import type { Shape, TimeWords } from "./words.ts";

/** A language's time words, ready for look-up in texts with or without accents. */
export interface Compiled {
  readonly words: TimeWords;
  readonly calendar: Calendar;
  readonly layers: readonly [moments: Node<Shape>, parts: Node<Shape>, spans: Node<Shape>];
  readonly introductions: Phrases<true>;
  readonly heralds: Phrases<true>;
  readonly reports: Phrases<true>;
  readonly future: Phrases<true>;
}

const list = (words: readonly string[]): Phrases<true> => phrases(words.map((phrase) => [phrase, true]));

function compile(words: TimeWords, folded: boolean): Compiled {
  const layer = (shapes: readonly Shape[]): Node<Shape> =>
    tree(
      shapes.map((shape) => [shape.pattern, shape]),
      folded,
    );
  return {
    words,
    calendar: {
      months: both(words.months, folded),
      weekdays: both(words.weekdays, folded),
      units: both(words.units, folded),
      ordinals: both(words.ordinals, folded),
      suffixes: new Set(words.suffixes),
      years: tree(
        words.years.map(([pattern, by]) => [pattern, { by }]),
        folded,
      ),
    },
    layers: [layer(words.moments), layer(words.parts), layer(words.spans)],
    introductions: list(words.introductions),
    heralds: list(words.heralds),
    reports: list(words.reports),
    future: list(words.future),
  };
}

const compiled = new WeakMap<TimeWords, [Compiled?, Compiled?]>();

/** The compiled words of a language, made once for texts with accents and once for those without. */
export function ready(words: TimeWords, folded: boolean): Compiled {
  const pair = compiled.get(words) ?? [];
  compiled.set(words, pair);
  const at = folded ? 1 : 0;
  const made = pair[at] ?? compile(words, folded);
  pair[at] = made;
  return made;
}

/** A text in which times are looked for. */
export interface Field {
  readonly row: Row;
  readonly numbers: Lexicon;
  readonly words: Compiled;
  readonly doc: Doc;
}
