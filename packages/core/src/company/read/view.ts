import { LANGUAGES } from "../../text/index.ts";
import type { Language } from "../../text/index.ts";
import type { Doc } from "../../text/doc.ts";
import type { Span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import { lex } from "./lexicon.ts";
import type { Lexed } from "./lexicon.ts";

/** A story as the readers of names see it: its tokens with what their shape tells. */
export interface View {
  readonly doc: Doc;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The story's own language's words around names. */
  readonly words: Language["names"];
  /** Where phrases around names stand. */
  readonly lexed: Lexed;
  /** Whether words must carry their accents. */
  readonly accented: boolean;
  /** No capital in the whole story. */
  readonly small: boolean;
  /** Written like a name: with a capital, or with one inside ("iPhone"). */
  readonly capital: Uint8Array;
  /** First word of a sentence, where a capital says nothing. */
  readonly opens: Uint8Array;
  /** In a sentence that is all capitals, or in a headline that capitalises every word. */
  readonly shouted: Uint8Array;
  /** In a dateline, credit or by-line. */
  readonly skipped: Uint8Array;
  /** The sentence of each token, and that sentence's end. */
  readonly sentence: Int32Array;
  readonly until: Int32Array;
}

const QUOTES = /^["“”'‘’«(\[\-–—•*]$/;

/** Marks what stands first in each sentence: its first word, past quotes and bullets, and the first word after a colon or an opening quote. */
function openings(tokens: readonly Token[], { doc, opens }: { doc: Doc; opens: Uint8Array }): void {
  for (const { first, last } of doc.sentences) {
    let at = first;
    while (at < last && QUOTES.test(tokens[at]?.text ?? "")) at += 1;
    opens[at] = 1;
  }
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before !== undefined && (/^[“"«•]$/.test(before.text) ? token.glued : before.text === ":")) opens[i] = 1;
    if (token.fresh) opens[i] = 1;
  });
}

const upper = (token: Token): boolean =>
  token.capital && token.text.length > 1 && token.text === token.text.toUpperCase();

/** Marks sentences of capitals, and those of which nearly each word begins with one. */
function shouting(tokens: readonly Token[], { doc, shouted }: { doc: Doc; shouted: Uint8Array }): void {
  for (const { first, last } of doc.sentences) {
    let words = 0;
    let high = 0;
    let capitals = 0;
    for (let i = first; i < last; i += 1) {
      const token = tokens[i];
      if (token?.kind !== "WORD" || token.text.length < 2) continue;
      words += 1;
      if (upper(token)) high += 1;
      if (token.capital) capitals += 1;
    }
    if (words >= 3 && (high >= words * 0.7 || (words >= 5 && capitals >= words * 0.8))) shouted.fill(1, first, last);
  }
}

function inZones(tokens: readonly Token[], { zones, skipped }: { zones: readonly Span[]; skipped: Uint8Array }): void {
  const sorted = [...zones].sort((a, b) => a.start - b.start);
  let zone = 0;
  tokens.forEach((token, i) => {
    while (zone < sorted.length && (sorted[zone]?.end ?? 0) <= token.start) zone += 1;
    if ((sorted[zone]?.start ?? Infinity) < token.end) skipped[i] = 1;
  });
}

/** Prepares a story for reading names; `zones` are stretches where no company is to be read. */
export function of(doc: Doc, zones: readonly Span[]): View {
  const { tokens, text } = doc;
  const size = tokens.length + 1;
  const view: View = {
    doc,
    text,
    tokens,
    words: doc.language.names,
    lexed: lex(tokens, doc),
    accented: doc.accented,
    small: !tokens.some((token) => token.capital),
    capital: new Uint8Array(size),
    opens: new Uint8Array(size),
    shouted: new Uint8Array(size),
    skipped: new Uint8Array(size),
    sentence: new Int32Array(size).fill(-1),
    until: new Int32Array(size),
  };
  tokens.forEach((token, i) => {
    view.capital[i] = token.capital || (token.kind === "WORD" && token.text !== token.lower) ? 1 : 0;
  });
  doc.sentences.forEach(({ first, last }, i) => {
    view.sentence.fill(i, first, last);
    view.until.fill(last, first, last);
  });
  openings(tokens, { doc, opens: view.opens });
  shouting(tokens, { doc, shouted: view.shouted });
  inZones(tokens, { zones, skipped: view.skipped });
  return view;
}

/** Whether a folded word could be an ordinary word of the story's language. */
export const plain = (view: View, folded: string): boolean => view.words.plain(folded);

const met = new Map<string, boolean>();
const MOST = 50_000;

/** Whether a folded word could be an ordinary word of any language. Answers are kept: the same words come again and again. */
export function common(folded: string): boolean {
  let known = met.get(folded);
  if (known === undefined) {
    known = LANGUAGES.some((language) => language.names.plain(folded));
    if (met.size >= MOST) met.clear();
    met.set(folded, known);
  }
  return known;
}

/** The text between the first token and the one before `last`. */
export function textOf(view: View, first: number, last: number): string {
  return view.text.slice(view.tokens[first]?.start ?? 0, view.tokens[last - 1]?.end ?? 0);
}
