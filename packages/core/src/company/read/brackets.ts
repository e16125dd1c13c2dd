import { coined } from "./coined.ts";
import { isCompany, leftEnd, possessive, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import type { View } from "./view.ts";

/** Two stretches of the text that name one company: "Ngân hàng TMCP Nam Á" and, in brackets after it, "Nam A Bank". */
export interface Tie {
  readonly target: Range;
  readonly alias: Range;
  /** Set when the alias is a ticker; sure when the text says so ("mã", an exchange). */
  readonly ticker: string | null;
  readonly sure: boolean;
}

export interface Bracketed {
  readonly ties: readonly Tie[];
  readonly pieces: readonly Piece[];
  /** Letters that the story coins for words of its own: no company's. */
  readonly coined: ReadonlySet<string>;
}

type Found = Pick<Bracketed, "ties" | "pieces">;

const CLOSE: Readonly<Record<string, string>> = { "(": ")", "<": ">", "[": "]" };
const LONGEST = 26;

/** The token of the bracket that closes one, on the same line; -1 when there is none near. */
function closeOf(view: View, open: number): number {
  const mark = CLOSE[view.tokens[open]?.text ?? ""];
  if (mark === undefined) return -1;
  for (let i = open + 1; i < open + LONGEST; i += 1) {
    if (view.tokens[i]?.text === mark) return i;
    if (view.tokens[i]?.fresh !== false) return -1;
  }
  return -1;
}

/** Parts of a bracket, cut at commas, semicolons and dashes with spaces. */
function parts(view: View, { first, last }: Range): Range[] {
  const out: Range[] = [];
  let from = first;
  for (let i = first; i <= last; i += 1) {
    const token = view.tokens[i];
    const mark = token?.text ?? "";
    if (i < last && !/^[,;/]$/.test(mark) && !(/^[-–]$/.test(mark) && token?.glued !== true)) continue;
    if (i > from) out.push({ first: from, last: i });
    from = i + 1;
  }
  return out;
}

const code = (text: string): boolean => /^[A-Z][A-Z0-9]{0,4}$/.test(text) || /^\d{4,6}$/.test(text);
/** Reuters' codes: "NBHA.ME", "JNJ.N", "BRK.A"; not those of indices (".SPX"), futures ("LCOc1") and currencies ("EUR="). */
const RIC = /^[A-Z0-9]{1,6}(?:[a-z]?\.[A-Z]{1,3})?$/;

interface Coded {
  readonly at: Range;
  readonly ticker: string;
  readonly sure: boolean;
}

/** The ticker that a part of a bracket gives: "mã: HPG", "HoSE: FPT", "NYSE: XYZ", "VJC". */
function coded(view: View, { first, last }: Range, listed: Listed): Coded | null {
  const exchange = listed.get(first);
  const cue = view.lexed.end("tickers", first);
  let at = first;
  if (exchange?.hits.some((hit) => hit.type === "EXCHANGE") === true && exchange.last < last) at = exchange.last;
  else if (cue > 0 && cue < last) at = cue;
  const sure = at > first;
  if (view.tokens[at]?.text === ":") at += 1;
  const token = view.tokens[at];
  if (token === undefined || at !== last - 1 || !code(token.text)) return null;
  return { at: { first: at, last }, ticker: token.text, sure };
}

/** Whether a part of a bracket may be another name: one with capitals that is no place, country, person or newspaper. */
function alias(view: View, { first, last }: Range, listed: Listed): boolean {
  if (view.capital[first] !== 1 || last - first > 6 || view.lexed.end("titles", first) === last) return false;
  const found = listed.get(first);
  if (found !== undefined && found.last >= last && !found.hits.some((hit) => hit.type === "COMPANY")) return false;
  for (let i = first; i < last; i += 1) {
    const token = view.tokens[i];
    if (token?.kind === "MARK" ? !/^[.&'’-]$/.test(token.text) : view.capital[i] !== 1 && token?.kind !== "NUMBER")
      return false;
  }
  return true;
}

export interface Around {
  /** The names found so far, by the token after them. */
  readonly ends: ReadonlyMap<number, Piece>;
  readonly listed: Listed;
  /** For tokens inside a company of the lists of several words: its first token; else -1. */
  readonly cover: Int32Array;
  /** Whether a company has a ticker, and whether one has it on an exchange whose tickers stand alone in text. */
  readonly listedTicker: (ticker: string) => boolean;
  readonly home: (ticker: string) => boolean;
}

/** Where the name before a bracket ends: past a closing quote and the 's of "Microsoft's <MSFT.O>". */
function endBefore(view: View, open: number): number {
  if (possessive(view, open - 2)) return open - 2;
  return /^["”'’»]$/.test(view.tokens[open - 1]?.text ?? "") ? open - 1 : open;
}

interface Target extends Range {
  /** Found to be a name by more than its capitals. */
  readonly known: boolean;
  /** Known as a place: only a ticker that is sure makes a company of it, "Santos <STO.AX>". */
  readonly place: boolean;
}

/** The name that ends before a bracket: a piece already found, or the capitals in front of it. */
function targetOf(
  view: View,
  open: number,
  { ends, listed, cover, closes }: Around & { closes: ReadonlyMap<number, Target | null> },
): Target | null {
  // "Holdings Ltd <NBHA.ME> (NBH)": the second bracket speaks of what the first does.
  const chained = closes.get(open - 1);
  if (chained !== undefined) return chained;
  const at = endBefore(view, open);
  const known = ends.get(at);
  const named = known?.type === "COMPANY" || known?.type === "PLACE";
  if (known !== undefined) return named ? { ...known, known: true, place: known.type === "PLACE" } : null;
  if (view.capital[at - 1] !== 1) return null;
  const first = trimmed(view, { first: leftEnd(view, at, cover), last: at }, listed);
  return first < at ? { first, last: at, known: false, place: false } : null;
}

interface Place {
  readonly open: number;
  readonly close: number;
  readonly target: Target | null;
}

const company = (range: Range, rank: number): Piece => plainPiece(range, "COMPANY", rank);

/** Round brackets after a name: other names and tickers of the same company. */
function round(view: View, { open, close, target: before }: Place, { listed, listedTicker, home }: Around): Found {
  const ties: Tie[] = [];
  const pieces: Piece[] = [];
  const inside = parts(view, { first: open + 1, last: close });
  const placed = before?.place === true && !inside.some((part) => coded(view, part, listed)?.sure === true);
  const target = placed ? null : before;
  // "các ngân hàng (Agribank, BIDV)": a list of names is no other name of one.
  if (
    inside.length > 1 &&
    inside.slice(0, 2).every((part) => alias(view, part, listed) && coded(view, part, listed)?.sure !== true)
  )
    return { ties, pieces };
  for (const [i, part] of inside.entries()) {
    const found = coded(view, part, listed);
    const ticker = found?.sure === true && (target !== null || listedTicker(found.ticker));
    // Capitals alone in front of a bracket are no company: "Volcanic Explosivity Index (VEI)".
    const believed = target?.known === true || isCompany(listed.get(part.first)) || home(found?.ticker ?? "");
    if (!ticker && !believed) continue;
    if (found !== null && (ticker || (target !== null && i === 0 && alias(view, part, listed)))) {
      pieces.push({ ...company(found.at, RANK.BRACKET), code: found.sure });
      if (target !== null) ties.push({ target, alias: found.at, ticker: found.ticker, sure: found.sure });
    } else if (target !== null && i === 0 && alias(view, part, listed)) {
      pieces.push(company(part, RANK.BRACKET));
      ties.push({ target, alias: part, ticker: null, sure: false });
    }
  }
  if (target !== null && ties.some((tie) => tie.sure)) pieces.push(company(target, RANK.CONTEXT));
  return { ties, pieces };
}

/** Pointed brackets: a code after a name, or a whole name of a firm that has no code. */
function pointed(view: View, { open, close, target }: Place): Found {
  const inside = { first: open + 1, last: close };
  const text = view.text.slice(view.tokens[open]?.end ?? 0, view.tokens[close]?.start ?? 0);
  if (inside.first >= close || !/^[\p{Lu}\d]/u.test(text)) return { ties: [], pieces: [] };
  if (!RIC.test(text)) {
    const named = close - open > 2 && /\p{Ll}/u.test(text) && view.capital[inside.first] === 1;
    return { ties: [], pieces: named ? [company(inside, RANK.BRACKET)] : [] };
  }
  if (target === null || (target.place && !text.includes(".")) || /\d$/.test(text)) return { ties: [], pieces: [] };
  const tie = { target, alias: inside, ticker: text, sure: false };
  return { ties: [tie], pieces: [company(target, RANK.CONTEXT), { ...company(inside, RANK.BRACKET), code: true }] };
}

/** What brackets say of names: aliases and tickers of companies, at rank BRACKET, and the names before them, at rank CONTEXT. */
export function brackets(view: View, around: Around): Bracketed {
  const ties: Tie[] = [];
  const pieces: Piece[] = [];
  const closes = new Map<number, Target | null>();
  const letters = new Set<string>();
  for (let open = 1; open < view.tokens.length; open += 1) {
    if (view.tokens[open]?.kind !== "MARK" || view.skipped[open] === 1) continue;
    const close = closeOf(view, open);
    if (close < 0) continue;
    const place = { open, close, target: targetOf(view, open, { ...around, closes }) };
    closes.set(close, place.target);
    const own = around.ends.get(open)?.type === "COMPANY" || place.target?.known === true;
    if (!own && view.tokens[open]?.text === "(" && close === open + 2 && coined(view, { at: open + 1, open })) {
      letters.add(view.tokens[open + 1]?.text ?? "");
      continue;
    }
    const found = view.tokens[open]?.text === "<" ? pointed(view, place) : round(view, place, around);
    ties.push(...found.ties);
    pieces.push(...found.pieces);
  }
  return { ties, pieces, coined: letters };
}
