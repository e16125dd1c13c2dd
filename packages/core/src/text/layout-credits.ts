import type { LayoutWords } from "./layout-words.ts";
import type { Span } from "./span.ts";

/** A name that the story credits, and where. */
export interface Credit {
  readonly name: string;
  readonly span: Span;
}

/** What stands around a story: datelines before it, credits and by-lines behind it. */
export interface Frame {
  zones: Span[];
  outlets: Credit[];
  authors: string[];
}

interface Patterns {
  readonly dateline: RegExp;
  readonly bracketed: RegExp;
  readonly credited: RegExp;
  readonly compiled: RegExp;
  readonly names: RegExp;
  readonly byline: RegExp;
}

const NAME = "\\p{Lu}[\\p{L}.]{0,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,3}";
const NAMES = `${NAME}(?:(?: ?[-–—,;&/] ?| và | and )${NAME}){0,4}`;
const WORD = "[\\p{Lu}\\d][\\p{L}\\d.&'’+!]{0,24}";
const OUTLET = `(?:${WORD}|[a-z\\d-]{2,24}\\.[a-z.]{2,10})(?:(?: ?[-–/,&] ?| )${WORD}){0,6}`;
const DASH = "(?: (?:--|[-–—]) ?|(?:--|[-–—]) )(?=[\"“'‘(]?(?:[\\p{Lu}\\d]|\\p{Ll}\\p{Lu}))";
// What may stand before a credit: a line break, or the end of a sentence with its closing marks.
const STOP = '(?:\\n\\s*|[.!?…]["”’)]*\\s*)';
// The last of the text: credits and by-lines are short.
const TAIL = 220;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/** Any of the phrases, in small letters, with a capital or in capitals. */
function any(phrases: readonly string[]): string {
  const forms = phrases.flatMap((phrase) => [
    phrase,
    phrase.charAt(0).toUpperCase() + phrase.slice(1),
    phrase.toUpperCase(),
  ]);
  return `(?:${[...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;
}

function compile(words: LayoutWords): Patterns {
  const months = any(words.months);
  const credits = any(words.credits);
  const day = `(?:(?:\\p{L}{2,6} )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|${months}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${months}(?: \\d{1,4})?)`;
  const place =
    "\\p{Lu}[\\p{L}.'’]{1,20}(?: \\p{Lu}[\\p{L}.'’]{0,20}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20})?)?";
  const source = "\\((?<source>[^()\\n]{2,40})\\)";
  return {
    dateline: new RegExp(
      `^(?:${place},? ${day}(?: ?${source})?|(?:${place} ?)?\\((?<outlet>[^()\\n]{2,40})\\)|(?<bare>${OUTLET}))${DASH}`,
      "u",
    ),
    bracketed: new RegExp(`\\(\\s*${credits}\\s*:?\\s*(?<name>[\\p{L}\\d][^()\\n]{1,60}?)\\s*\\)\\.?$`, "u"),
    credited: new RegExp(
      `(?:${STOP}|(?<=\\p{Ll})(?=\\p{Lu})|\\s(?=${credits}\\s*:))${credits}(?:\\s*:\\s*|\\s+)(?<name>${OUTLET})\\.?$`,
      "u",
    ),
    compiled: new RegExp(
      `\\(\\s*${any(words.compiled)}(?:\\s[^()\\n]{0,30})?\\s*\\)\\.?$|(?<=\\n)${any(words.compiled)}$`,
      "u",
    ),
    names: new RegExp(`(?:\\n\\s*|[.!?…]["”’)]*\\s+)(?<name>${NAMES})$`, "u"),
    byline: new RegExp(`^\\(?${any(words.bylines)}:? (?<name>${NAMES})\\)?\\.?$`, "u"),
  };
}

const memory = new WeakMap<LayoutWords, Patterns>();

function patterns(words: LayoutWords): Patterns {
  const known = memory.get(words) ?? compile(words);
  memory.set(words, known);
  return known;
}

const isOutlet = (name: string, words: LayoutWords): boolean => words.outlets.has(name.trim().toLowerCase());

/** The outlet in words such as "USA Today/ VTC News" or "Ngọc HàVietNamNet": the first that is known, or the first named. */
function outletOf(name: string, at: number, words: LayoutWords): Credit {
  let from = 0;
  let first: Credit | null = null;
  // "Ngọc HàVietNamNet": an author glued to the outlet.
  const glued = [...name.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)].find((each) => isOutlet(name.slice(each.index), words));
  if (glued !== undefined)
    return { name: name.slice(glued.index), span: { start: at + glued.index, end: at + name.length } };
  for (const part of name.split(/(?<=[/,;–—]| - )/u)) {
    const bare = part.replace(/[/,;–—\s-]+$/u, "");
    const lead = bare.length - bare.trimStart().length;
    const credit = { name: bare.trim(), span: { start: at + from + lead, end: at + from + bare.length } };
    if (isOutlet(bare, words)) return credit;
    first ??= credit;
    from += part.length;
  }
  return first ?? { name, span: { start: at, end: at + name.length } };
}

/** The dateline at the beginning of a paragraph: "HÀ NỘI, 3/4 (Reuters) - ", "(Dân trí) - ", "TTO - ". */
export function dateline(text: string, at: number, words: LayoutWords): { end: number; outlet: Credit | null } | null {
  const head = text.slice(at, at + 110);
  const found = patterns(words).dateline.exec(head);
  if (found?.groups === undefined) return null;
  const { source, outlet, bare } = found.groups;
  const name = source ?? outlet ?? bare;
  if (bare !== undefined && !isOutlet(bare, words)) return null;
  // "Ngân hàng Á Châu (ACB) - Ngân hàng …" is none: a place before brackets asks for a known outlet in them.
  if (outlet !== undefined && !head.startsWith("(") && !isOutlet(outlet, words)) return null;
  if (name === undefined) return { end: at + found[0].length, outlet: null };
  const start = at + found[0].lastIndexOf(name);
  return { end: at + found[0].length, outlet: { name, span: { start, end: start + name.length } } };
}

/** A line that only names who wrote: "By Jane Doe". */
export function byline(line: string, words: LayoutWords): string[] | null {
  const found = line.length < 120 ? patterns(words).byline.exec(line.trim()) : null;
  return found?.groups?.name === undefined ? null : split(found.groups.name);
}

const split = (names: string): string[] =>
  names
    .split(/ ?[-–—,;&/] ?| và | and /u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/**
 * Names of people: two words or an initial and a word, none with a capital inside or all in capitals. "FPT" and "VinFast" are none,
 * nor are "S." behind "U." and "April Three" behind "Record".
 */
function person(name: string, words: LayoutWords): boolean {
  const parts = name.split(/[ .]+/u).filter((part) => part !== "");
  const written = parts.every((part) => /^\p{Lu}\p{Ll}*$/u.test(part) && !words.months.includes(part.toLowerCase()));
  return name === "PV" || (written && parts.length > 1 && !name.endsWith("."));
}

/** Takes one credit or by-line off the end of `text`; returns where the rest ends, or null when there is none. */
function strip(text: string, end: number, into: { frame: Frame; words: LayoutWords }): number | null {
  const { frame, words } = into;
  const from = Math.max(0, end - TAIL);
  const tail = text.slice(from, end);
  const of = patterns(words);
  const credit = of.bracketed.exec(tail) ?? of.credited.exec(tail);
  if (credit?.groups?.name !== undefined) {
    const name = credit.groups.name.replace(/[\s.]+$/u, "");
    const at = from + credit.index + credit[0].lastIndexOf(credit.groups.name);
    const known = outletOf(name, at, words);
    if (frame.outlets.length > 0 && !isOutlet(known.name, words) && person(known.name, words))
      frame.authors.push(known.name);
    else frame.outlets.push(known);
    const start = from + credit.index + (/^(?:[\n.!?…][\s"”’)]*)?/u.exec(credit[0])?.[0].length ?? 0);
    frame.zones.push({ start, end });
    return start;
  }
  const compiled = of.compiled.exec(tail);
  if (compiled !== null) {
    frame.zones.push({ start: from + compiled.index, end });
    return from + compiled.index;
  }
  const names = of.names.exec(tail);
  if (names?.groups?.name === undefined) return null;
  const start = end - names.groups.name.length;
  if (isOutlet(names.groups.name, words)) frame.outlets.push({ name: names.groups.name, span: { start, end } });
  else if (split(names.groups.name).every((name) => person(name, words)))
    frame.authors.unshift(...split(names.groups.name));
  else return null;
  frame.zones.push({ start, end });
  return start;
}

/** The credits and by-lines at the end of a text. */
export function closing(text: string, words: LayoutWords): Frame {
  const frame: Frame = { zones: [], outlets: [], authors: [] };
  let end = text.trimEnd().length;
  for (let i = 0; i < 4; i += 1) {
    const rest = strip(text, end, { frame, words });
    if (rest === null || rest === 0) break;
    end = text.slice(0, rest).trimEnd().length;
  }
  return frame;
}
