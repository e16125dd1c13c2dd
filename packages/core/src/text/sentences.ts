import type { SentenceWords } from "./sentences-words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** A sentence, with the tokens that it covers: `doc.tokens.slice(first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

// A sentence that never ends (a table, a text without full stops) is cut here, so that no reader has to bear its length.
const LONGEST = 400;
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]", "}", ">"]);
const OPENERS = new Set(['"', "“", "‘", "'", "«", "(", "[", "{", "<", "-", "–", "—", "•", "*", "+", "$", "£", "€"]);
const BULLETS = new Set(["-", "–", "—", "•", "*", "+", "●", "▪", "■", "◆", "►", "✔"]);
const STOPS = new Set([".", "!", "?", "…"]);
const DOMAINS = new Set(
  "com net org vn info biz gov edu io ai co uk us asia jp de fr cn tv me app xyz news html htm php".split(" "),
);

const small = (token: Token | undefined): boolean => token?.kind === "WORD" && token.text === token.lower;
/** "iPhone", "eBay": names that begin small. */
const inner = (token: Token): boolean => /^\p{Ll}\p{Lu}/u.test(token.text);

interface Text {
  readonly tokens: readonly Token[];
  readonly words: SentenceWords;
}

/** The word before a full stop with all that is glued to it by full stops: "u.s" for the last one of "U.S.". */
function chain({ tokens }: Text, dot: number): string {
  let at = dot - 1;
  let out = tokens[at]?.lower ?? "";
  for (let parts = 1; parts < 4 && tokens[at]?.glued === true && tokens[at - 1]?.text === "."; parts += 1) {
    const before = tokens[at - 2];
    if (before?.kind !== "WORD" || tokens[at - 1]?.glued !== true) break;
    out = `${before.lower}.${out}`;
    at -= 2;
  }
  return out;
}

type Start = "CAPITAL" | "OPENER" | "NUMBER" | "SMALL" | "MARK" | "NONE";

/** How the words after a stop begin, past quotes, brackets and bullets. */
function startOf({ tokens, words }: Text, at: number): Start {
  let i = at;
  while (i < at + 3 && OPENERS.has(tokens[i]?.text ?? "")) i += 1;
  const token = tokens[i];
  if (token === undefined) return "NONE";
  if (token.kind === "NUMBER") return "NUMBER";
  if (token.kind === "MARK") return "MARK";
  if (!token.capital && !inner(token)) return "SMALL";
  return words.openers.has(token.lower) ? "OPENER" : "CAPITAL";
}

/** Whether "J." is a person's initial and no end: "John F. Kennedy", but not "châu Á. Công ty" or "vitamin C. It". */
function initial({ tokens, words }: Text, dot: number): boolean {
  const letter = tokens[dot - 1];
  if (letter === undefined || !/^[A-Z]$/.test(letter.text)) return false;
  const before = tokens[dot - 2];
  return before === undefined || letter.fresh || !words.lettered.has(before.lower);
}

/** "1." or "a." at the head of a line or of a sentence counts its items. */
function enumerates(text: Text, dot: number, first: number): boolean {
  const token = text.tokens[dot - 1];
  if (token === undefined || dot - 1 !== first) return false;
  return /^(?:\d{1,2}|[a-zđA-H]|[IVX]{1,4})$/.test(token.text);
}

/** Whether a stop behind an abbreviation ends the sentence; null when what stands before it is none. */
function afterAbbreviation(text: Text, run: Run, start: Start): boolean | null {
  const { words, tokens } = text;
  const whole = chain(text, run.dot);
  const last = tokens[run.dot - 1]?.lower ?? "";
  const letters = /^\p{L}(?:\.\p{L})+$/u.test(whole);
  const opens = start === "OPENER" || start === "NONE";
  if (words.before.has(whole) || (!letters && words.before.has(last))) return start === "NONE";
  if (words.numbered.has(last) && start === "NUMBER") return false;
  // "Norgold Ltd. Shareholders will": a capital before a small word begins a sentence, as a name would go on with capitals.
  if (words.closing.has(whole)) return opens || (start === "CAPITAL" && small(tokens[run.after + 1]));
  if (words.either.has(whole) || letters || initial(text, run.dot)) return opens;
  return null;
}

/** A full stop with no space after it: "thế giới.Sau khi" ends a sentence, "Kitco.com", "TP.HCM" and "No.5" do not. */
function gluedEnd(text: Text, dot: number, next: Token): boolean {
  const before = text.tokens[dot - 1];
  if (before === undefined || next.kind === "MARK") return false;
  if (before.kind === "MARK") return next.capital;
  if (text.words.before.has(before.lower) || text.words.either.has(before.lower)) return false;
  if (/\d/.test(next.text) || DOMAINS.has(next.lower)) return false;
  if (text.tokens[dot + 2]?.text === "." && text.tokens[dot + 2]?.glued === true && next.text.length < 3) return false;
  const word = before.kind === "NUMBER" || before.text.length > 1;
  return word && next.capital && (small(before) || before.kind === "NUMBER" || next.text !== next.text.toUpperCase());
}

/** A run of stops: its last token, the sentence's first, and the first behind the marks that close it. */
interface Run {
  readonly first: number;
  readonly dot: number;
  readonly after: number;
  readonly stop: string;
}

function ends(text: Text, run: Run): boolean {
  const next = text.tokens[run.after];
  if (next === undefined) return true;
  const start = startOf(text, run.after);
  const closed = run.after > run.dot + 1;
  if (next.glued && !closed) return run.stop === "." ? gluedEnd(text, run.dot, next) : next.capital;
  // "Yahoo! Inc."
  if (run.stop === "!" && !closed && text.words.closing.has(next.lower)) return false;
  if (run.stop !== ".") return start !== "SMALL" && start !== "MARK";
  if (start === "MARK" && !OPENERS.has(next.text)) return false;
  if (enumerates(text, run.dot, run.first)) return false;
  if (closed) return start !== "SMALL";
  const known = afterAbbreviation(text, run, start);
  if (known !== null) return known;
  return start !== "SMALL" || (small(text.tokens[run.dot - 1]) && (text.tokens[run.dot - 1]?.text.length ?? 0) > 1);
}

/** The first token behind the marks that close what the stop at `dot` ends. */
function behind({ tokens }: Text, dot: number, quoted: boolean): number {
  let i = dot + 1;
  let open = quoted;
  for (; i < tokens.length && i < dot + 4; i += 1) {
    const token = tokens[i];
    if (token?.glued !== true || !CLOSERS.has(token.text)) break;
    // A straight quote that is glued on both sides opens when none is open.
    if (token.text === '"') {
      if (!open && tokens[i + 1]?.glued === true) break;
      open = !open;
    }
  }
  return i;
}

/** Whether the line break before token `at` only wraps a line: the sentence runs on. */
function wraps({ tokens }: Text, at: number, lineStart: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at];
  if (before === undefined || next === undefined || BULLETS.has(next.text)) return false;
  if (STOPS.has(before.text) || before.text === ":" || next.start - before.end > 2) return false;
  return small(next) && !inner(next) && before.end - (tokens[lineStart]?.start ?? 0) > 40;
}

interface Cutting {
  first: number;
  line: number;
  quoted: boolean;
}

function opensAt(text: Text, at: number, state: Cutting): boolean {
  const token = text.tokens[at];
  if (token === undefined || at === state.first) return false;
  if (token.fresh) {
    const runs = wraps(text, at, state.line);
    state.line = at;
    if (!runs) return true;
  }
  return at - state.first >= LONGEST || (token.text === "•" && !token.glued);
}

/**
 * The sentences of a text: all its tokens in order, without gaps or overlaps. A line break ends a sentence unless it only
 * wraps a line; `cuts` are offsets where one begins although no mark says so (the end of a glued headline).
 */
export function of(tokens: readonly Token[], words: SentenceWords, cuts: readonly number[] = []): Sentence[] {
  const text: Text = { tokens, words };
  const forced = new Set(cuts);
  const out: Sentence[] = [];
  const state: Cutting = { first: 0, line: 0, quoted: false };
  const close = (last: number): void => {
    const from = tokens[state.first];
    const to = tokens[last - 1];
    if (from !== undefined && to !== undefined && last > state.first)
      out.push({ start: from.start, end: to.end, first: state.first, last });
    state.first = Math.max(last, state.first);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (opensAt(text, i, state) || forced.has(token.start)) close(i);
    if (token.fresh) state.quoted = false;
    if (token.text === '"') state.quoted = !state.quoted;
    if (!STOPS.has(token.text) || STOPS.has(tokens[i + 1]?.text ?? "")) continue;
    const after = behind(text, i, state.quoted);
    const stop = STOPS.has(tokens[i - 1]?.text ?? "") ? "…" : token.text;
    if (ends(text, { first: state.first, dot: i, after, stop })) {
      for (let j = i + 1; j < after; j += 1) if (tokens[j]?.text === '"') state.quoted = !state.quoted;
      i = after - 1;
      close(after);
    }
  }
  close(tokens.length);
  return out;
}
