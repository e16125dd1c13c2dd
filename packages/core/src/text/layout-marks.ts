import { dateline } from "./layout-credits.ts";
import type { Credit } from "./layout-credits.ts";
import type { LayoutWords } from "./layout-words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

interface Text {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: LayoutWords;
}

// "the wall street journal", "thời báo kinh tế sài gòn"
const LONGEST_NAME = 6;
const LONGEST_CAPTION = 6;

/** The end of the longest phrase of `phrases` that begins at token `at`: the token behind it, or -1. */
function phraseEnd({ text, tokens }: Text, at: number, phrases: { has: (phrase: string) => boolean }): number {
  const from = tokens[at];
  for (let last = Math.min(at + LONGEST_NAME, tokens.length) - 1; last >= at && from !== undefined; last -= 1) {
    const to = tokens[last];
    if (to !== undefined && phrases.has(text.slice(from.start, to.end).toLowerCase())) return last + 1;
  }
  return -1;
}

/** Who made a picture, from the caption's first token to behind its last: "Ảnh: Hoàng Dung", "(Ảnh minh họa)". */
function caption(all: Text, at: number, phrases: ReadonlySet<string>): { span: Span; open: boolean } | null {
  const { tokens } = all;
  const behind = phraseEnd(all, at, phrases);
  const from = tokens[at];
  if (behind < 0 || from === undefined) return null;
  const opened = tokens[at - 1]?.text === "(";
  const colon = tokens[behind]?.text === ":";
  if (!colon && !(opened && tokens[behind]?.text === ")")) return null;
  let end = colon ? behind + 1 : behind;
  const limit = end + LONGEST_CAPTION;
  const names = (token: Token | undefined): boolean =>
    token !== undefined &&
    !token.fresh &&
    (opened
      ? token.text !== ")"
      : token.capital || (token.kind === "MARK" && /^[./&-]$/.test(token.text) && token.glued));
  while (end < limit && names(tokens[end])) end += 1;
  // "Ảnh: PVN Theo tính toán": the last capital begins the next sentence; "Ảnh: Cận cảnh" names nobody.
  if (!opened && tokens[end]?.kind === "WORD" && tokens[end]?.fresh === false) end -= 1;
  if (!opened && end <= behind + 1) return null;
  const closed = opened && tokens[end]?.text === ")";
  const last = tokens[closed ? end : end - 1];
  const first = opened ? (tokens[at - 1] ?? from) : from;
  return last === undefined ? null : { span: { start: first.start, end: last.end }, open: !opened };
}

export interface Marks {
  readonly zones: Span[];
  /** Outlets that a sentence names as its source: "theo Reuters". */
  readonly cited: Credit[];
  /** Offsets behind captions that no mark closes. */
  readonly cuts: number[];
}

/** Takes in the dateline of a part of the story ("TOKYO (Reuters) - The Bank …"); returns where the part begins. */
function placed({ text, tokens, words }: Text, at: number, out: Marks): number[] {
  const token = tokens[at];
  if (token === undefined || (token.text !== "(" && token.text !== token.text.toUpperCase())) return [];
  const found = dateline(text, token.start, words);
  if (found === null) return [];
  out.zones.push({ start: token.start, end: found.end });
  return [found.end];
}

/** Captions and named sources anywhere in a text. Linear. */
export function marks(all: Text): Marks {
  const { tokens, words } = all;
  const out: Marks = { zones: [], cited: [], cuts: [] };
  const captions = new Set(words.captions);
  const credits = new Set(words.credits);
  const heads = new Set([...captions, ...credits].map((phrase) => phrase.split(" ")[0]));
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]?.fresh === true) out.cuts.push(...placed(all, i, out));
    if (!heads.has(tokens[i]?.lower)) continue;
    const found = caption(all, i, captions);
    if (found !== null) {
      out.zones.push(found.span);
      if (found.open) out.cuts.push(found.span.start, found.span.end);
      continue;
    }
    const name = phraseEnd(all, i, credits);
    const end = name < 0 ? -1 : phraseEnd(all, name, words.outlets);
    const [from, to] = [tokens[name], tokens[end - 1]];
    if (end < 0 || from?.capital !== true || to === undefined) continue;
    const span = { start: from.start, end: to.end };
    out.zones.push(span);
    out.cited.push({ name: all.text.slice(span.start, span.end), span });
  }
  return out;
}
