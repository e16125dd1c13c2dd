import type { Gazetteer, Hit } from "../gazetteer/gazetteer.ts";
import { STRENGTH } from "../gazetteer/format.ts";
import { leftEnd, trimmed } from "./forms.ts";
import type { Listed } from "./forms.ts";
import { RANK } from "./piece.ts";
import type { Piece, Range } from "./piece.ts";
import { phrase, phraseBefore } from "./view.ts";
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
}

const CLOSE: Readonly<Record<string, string>> = { "(": ")", "<": ">", "[": "]" };

function closeOf(view: View, open: number): number {
  const mark = CLOSE[view.tokens[open]?.text ?? ""];
  if (mark === undefined) return -1;
  for (let i = open + 1; i < Math.min(view.tokens.length, open + 26); i += 1) {
    if (view.tokens[i]?.text === mark) return i;
    if (view.tokens[i]?.fresh === true) return -1;
  }
  return -1;
}

/** Parts of a bracket, cut at commas, semicolons and dashes with spaces. */
function parts(view: View, { first, last }: Range): Range[] {
  const out: Range[] = [];
  let from = first;
  for (let i = first; i <= last; i += 1) {
    const token = view.tokens[i];
    const cut =
      i === last || /^[,;/]$/.test(token?.text ?? "") || (/^[-–]$/.test(token?.text ?? "") && token?.glued !== true);
    if (!cut) continue;
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
  let at = first;
  let sure = false;
  const exchange = listed.get(at);
  const cue = phrase(view, at, view.lexicon.tickers);
  if (exchange?.hits.some((hit) => hit.type === "EXCHANGE") === true && exchange.last < last) at = exchange.last;
  else if (cue !== null) at = cue.end;
  sure = at > first;
  if (view.tokens[at]?.text === ":") at += 1;
  const token = view.tokens[at];
  if (token === undefined || at !== last - 1 || !code(token.text)) return null;
  return { at: { first: at, last }, ticker: token.text, sure };
}

/** Whether a part of a bracket may be another name: a name with capitals that is no place, country, person or newspaper. */
function alias(view: View, { first, last }: Range, listed: Listed): boolean {
  if (view.capital[first] !== 1 || last - first > 6) return false;
  const found = listed.get(first);
  if (found !== undefined && found.last >= last && !found.hits.some((hit) => hit.type === "COMPANY")) return false;
  for (let i = first; i < last; i += 1) {
    const token = view.tokens[i];
    const inner =
      token?.kind === "MARK" ? /^[.&'’-]$/.test(token.text) : view.capital[i] === 1 || token?.kind === "NUMBER";
    if (!inner) return false;
  }
  return phrase(view, first, view.lexicon.titles)?.end !== last;
}

/** The name that ends before a bracket: a piece already found, or the capitals in front of it. */
function targetOf(
  view: View,
  { open, pieces, listed }: { open: number; pieces: ReadonlyMap<number, Piece>; listed: Listed },
): Range | null {
  const at = /^["”'’»]$/.test(view.tokens[open - 1]?.text ?? "") ? open - 1 : open;
  const known = pieces.get(at);
  if (known !== undefined) return known.type === "COMPANY" ? known : null;
  if (view.capital[at - 1] !== 1) return null;
  const first = trimmed(view, { first: leftEnd(view, at), last: at }, listed);
  return first < at ? { first, last: at } : null;
}

const company = (range: Range, rank: number): Piece => ({
  type: "COMPANY",
  ...range,
  core: range,
  hits: [],
  proven: true,
  rank,
});

/** Round brackets after a name: other names and tickers of the same company. */
function round(
  view: View,
  { open, close, target }: { open: number; close: number; target: Range | null },
  listed: Listed,
): Bracketed {
  const ties: Tie[] = [];
  const pieces: Piece[] = [];
  for (const [i, part] of parts(view, { first: open + 1, last: close }).entries()) {
    const found = coded(view, part, listed);
    if (found !== null && (found.sure || (target !== null && i === 0))) {
      pieces.push(company(found.at, RANK.BRACKET));
      if (target !== null) ties.push({ target, alias: found.at, ticker: found.ticker, sure: found.sure });
    } else if (target !== null && i === 0 && alias(view, part, listed)) {
      pieces.push(company(part, RANK.BRACKET));
      ties.push({ target, alias: part, ticker: null, sure: false });
    }
  }
  return { ties, pieces };
}

/** Pointed brackets: a code after a name, or a whole name of a firm that has no code. */
function pointed(
  view: View,
  { open, close, target }: { open: number; close: number; target: Range | null },
): Bracketed {
  const inside = { first: open + 1, last: close };
  const text = view.text.slice(view.tokens[open]?.end ?? 0, view.tokens[close]?.start ?? 0);
  if (inside.first >= close || !/^\p{Lu}/u.test(text)) return { ties: [], pieces: [] };
  if (!RIC.test(text)) {
    const named = close - open > 2 && /\p{Ll}/u.test(text) && view.capital[inside.first] === 1;
    return { ties: [], pieces: named ? [company(inside, RANK.BRACKET)] : [] };
  }
  if (target === null || /\d$/.test(text)) return { ties: [], pieces: [] };
  const found = company(target, RANK.CONTEXT);
  return {
    ties: [{ target, alias: inside, ticker: text, sure: false }],
    pieces: [found, company(inside, RANK.BRACKET)],
  };
}

/** What brackets say of names: `ends` has the names found so far, by the token after them. */
export function brackets(
  view: View,
  { ends, listed }: { ends: ReadonlyMap<number, Piece>; listed: Listed },
): Bracketed {
  const ties: Tie[] = [];
  const pieces: Piece[] = [];
  for (let open = 1; open < view.tokens.length; open += 1) {
    const close = closeOf(view, open);
    if (close < 0 || view.skipped[open] === 1) continue;
    const target = targetOf(view, { open, pieces: ends, listed });
    const angle = view.tokens[open]?.text === "<";
    const found = angle ? pointed(view, { open, close, target }) : round(view, { open, close, target }, listed);
    ties.push(...found.ties);
    pieces.push(...found.pieces);
  }
  return { ties, pieces };
}

/** Companies of a ticker as hits. */
export function byTicker(gazetteer: Gazetteer, ticker: string): Hit[] {
  return gazetteer
    .byTicker(ticker)
    .map((info) => ({ type: "COMPANY", id: info.id, alias: ticker, strength: STRENGTH.WEAK }));
}

/** Tickers in the running text: after a word for them ("mã HPG", "cổ phiếu VIC"), and those listed with one of these. */
export function tickers(view: View, gazetteer: Gazetteer): Piece[] {
  const out: Piece[] = [];
  const met = new Set<string>();
  const known = (at: number): Hit[] => {
    const token = view.tokens[at];
    return token !== undefined && /^[A-Z][A-Z0-9]{2}$/.test(token.text) && view.shouted[at] !== 1
      ? byTicker(gazetteer, token.text)
      : [];
  };
  const add = (at: number, hits: readonly Hit[]): void => {
    met.add(view.tokens[at]?.text ?? "");
    out.push({ ...company({ first: at, last: at + 1 }, RANK.STRONG), hits });
  };
  for (let i = 1; i < view.tokens.length; i += 1) {
    const hits = known(i);
    if (hits.length === 0 || view.skipped[i] === 1) continue;
    const colon = view.tokens[i - 1]?.text === ":" ? i - 1 : i;
    const cued = phraseBefore(view, colon, view.lexicon.tickers) !== null;
    const listedWith =
      /^(?:,|và|and)$/.test(view.tokens[i - 1]?.lower ?? "") && met.has(view.tokens[i - 2]?.text ?? "");
    if (cued || listedWith || met.has(view.tokens[i]?.text ?? "")) add(i, hits);
  }
  return out;
}
