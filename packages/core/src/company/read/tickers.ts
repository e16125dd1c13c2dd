import { STRENGTH } from "../gazetteer/format.ts";
import type { Gazetteer, Hit } from "../gazetteer/gazetteer.ts";
import { RANK, plainPiece } from "./piece.ts";
import type { Piece } from "./piece.ts";
import type { View } from "./view.ts";

// Three letters alone are a ticker on exchanges that give such; elsewhere news writes "NYSE: XYZ".
const LETTERS = new Set(["HOSE", "HNX", "UPCOM"]);

/** Of the companies of a ticker, those on an exchange whose tickers stand alone in text. */
export function local(gazetteer: Gazetteer, hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit) =>
      gazetteer
        .info(hit.id)
        ?.identifiers.some(
          (one) => one.scheme === "TICKER" && LETTERS.has(one.exchange ?? "") && one.value === hit.alias,
        ) ?? false,
  );
}

/** Companies of a ticker as hits. */
export function byTicker(gazetteer: Gazetteer, ticker: string): Hit[] {
  return gazetteer
    .byTicker(ticker)
    .map((info) => ({ type: "COMPANY", id: info.id, alias: ticker, strength: STRENGTH.WEAK }));
}

const TICKER = /^[A-Z][A-Z0-9]{2}$/;

const between = (view: View, at: number): boolean =>
  view.tokens[at]?.text === "," || view.words.conjunctions.has(view.tokens[at]?.lower ?? "");

interface Known {
  readonly met: ReadonlySet<string>;
  readonly hits: (at: number) => readonly Hit[];
}

function metBefore(view: View, at: number, met: ReadonlySet<string>): boolean {
  for (let i = at - 1; i > 0 && view.sentence[i] === view.sentence[at]; i -= 1)
    if (met.has(view.tokens[i]?.text ?? "")) return true;
  return false;
}

/** Whether a sentence speaks of shares before a token. */
function shares(view: View, at: number): boolean {
  for (let i = at; i > 0 && view.sentence[i] === view.sentence[at]; i -= 1)
    if (view.lexed.start("tickers", i) >= 0) return true;
  return false;
}

/** Whether a ticker stands in a row of tickers, or in a sentence that speaks of shares and has another. */
function inRow(view: View, at: number, { met, hits }: Known): boolean {
  if (between(view, at - 1) && met.has(view.tokens[at - 2]?.text ?? "")) return true;
  if (view.words.acronyms.has(view.tokens[at]?.text ?? "")) return false;
  const after = between(view, at + 1) && hits(at + 2).length > 0;
  const before = between(view, at - 1) && hits(at - 2).length > 0;
  return (after || before || metBefore(view, at, met)) && shares(view, at);
}

/** Three letters that are a ticker where such stand alone, in places that say nothing of shares: for companies that the story names. */
export function letters(view: View, gazetteer: Gazetteer): Piece[] {
  const found = new Map<string, readonly Hit[]>();
  return view.tokens.flatMap((token, i) => {
    if (!TICKER.test(token.text) || view.shouted[i] === 1 || view.skipped[i] === 1) return [];
    const hits = found.get(token.text) ?? local(gazetteer, byTicker(gazetteer, token.text));
    found.set(token.text, hits);
    if (hits.length === 0 || view.words.acronyms.has(token.text)) return [];
    return [{ ...plainPiece({ first: i, last: i + 1 }, "COMPANY", RANK.CONTEXT), hits, code: true }];
  });
}

/** Tickers in the running text: after a word for them ("mã HPG", "cổ phiếu VIC"), in a row with these, and again later. */
export function tickers(view: View, gazetteer: Gazetteer): Piece[] {
  const out: Piece[] = [];
  const met = new Set<string>();
  const seen = new Map<string, readonly Hit[]>();
  const hits = (at: number): readonly Hit[] => {
    const token = view.tokens[at];
    if (token === undefined || !TICKER.test(token.text) || view.shouted[at] === 1) return [];
    const known = seen.get(token.text) ?? local(gazetteer, byTicker(gazetteer, token.text));
    seen.set(token.text, known);
    return known;
  };
  for (let i = 1; i < view.tokens.length; i += 1) {
    const found = hits(i);
    if (found.length === 0 || view.skipped[i] === 1) continue;
    const cue = view.lexed.start("tickers", view.tokens[i - 1]?.text === ":" ? i - 1 : i) >= 0;
    if (!cue && !met.has(view.tokens[i]?.text ?? "") && !inRow(view, i, { met, hits })) continue;
    met.add(view.tokens[i]?.text ?? "");
    out.push({ ...plainPiece({ first: i, last: i + 1 }, "COMPANY", RANK.BRACKET), hits: found, code: true });
  }
  return out;
}
