import { fold, lower } from "./fold.ts";
import type { Span } from "./span.ts";

/** WORD starts with a letter ("Xiaomi", "Q2", "5G" is NUMBER + glued WORD); NUMBER is digits with inner marks ("3.000", "8,2"); MARK is one sign. */
export type TokenKind = "WORD" | "NUMBER" | "MARK";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, tone marks in their modern place: what cues and dictionaries are compared with. */
  readonly lower: string;
  /** Without case and accents. */
  readonly folded: string;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  /** A line break stands between this token and the one before. */
  readonly fresh: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const classes = new Uint8Array(65536);

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known - 1;
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (/[\p{L}\p{M}]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) found = LETTER;
  else if (code >= 48 && code <= 57) found = DIGIT;
  else if (/[\n\r\u2028\u2029]/.test(char)) found = BREAK;
  else if (/[\s\u200b\ufeff]/.test(char)) found = SPACE;
  classes[code] = found + 1;
  return found;
}

/** The end of a number that starts at `at`: digits, with single points or commas between digits. */
function numberEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    while (i < text.length && classOf(text.charCodeAt(i)) === DIGIT) i += 1;
    const mark = text.charCodeAt(i);
    if ((mark !== 46 && mark !== 44) || i + 1 >= text.length || classOf(text.charCodeAt(i + 1)) !== DIGIT) return i;
    i += 1;
  }
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i));
    if (kind !== LETTER && kind !== DIGIT) break;
    i += 1;
  }
  return i;
}

/** The tokens of a text (NFC) in order; white space is none. Linear in the text's length. */
export function tokens(text: string): Token[] {
  const small = lower(text);
  const bare = fold(text);
  const out: Token[] = [];
  let fresh = true;
  let glued = false;
  let i = 0;
  while (i < text.length) {
    const type = classOf(text.charCodeAt(i));
    if (type === SPACE || type === BREAK) {
      fresh ||= type === BREAK;
      glued = false;
      i += 1;
      continue;
    }
    const end = type === LETTER ? wordEnd(text, i) : type === DIGIT ? numberEnd(text, i) : i + 1;
    const kind = type === LETTER ? "WORD" : type === DIGIT ? "NUMBER" : "MARK";
    const written = text.slice(i, end);
    const lowered = small.slice(i, end);
    const capital = type === LETTER && text.charCodeAt(i) !== small.charCodeAt(i);
    out.push({ start: i, end, kind, text: written, lower: lowered, folded: bare.slice(i, end), glued, fresh, capital });
    fresh = false;
    glued = true;
    i = end;
  }
  return out;
}

// A story typed without accents may still have "Nestlé" in it; one typed with them has them on every other word.
const ACCENTED = 0.08;

/** Whether a text was typed with the accents that its language may have. */
export function accented(all: readonly Token[]): boolean {
  const words = all.filter((token) => token.kind === "WORD");
  return words.filter((word) => word.lower !== word.folded).length > words.length * ACCENTED;
}
