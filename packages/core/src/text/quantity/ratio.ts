import { Decimal } from "../../util/index.ts";
import { dash } from "./digits.ts";
import { behind } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { pieceOf } from "./lexicon.ts";
import { word } from "./phrases.ts";
import { figure } from "./unit.ts";

function side({ row, lexicon }: Scope, at: number): string | null {
  const token = row.tokens[at];
  if (token?.kind === "NUMBER") return /^\d{1,4}([.,]\d{1,2})?$/.test(token.text) ? token.text.replace(",", ".") : null;
  const piece = pieceOf(lexicon, row, at);
  return piece?.is === "CARDINAL" && piece.weak !== "ARTICLE" ? String(piece.value) : null;
}

/** "three-for-two", "2-for-1", "one for five" behind hyphens. */
function versus(scope: Scope, at: number): { over: string; under: string; next: number } | null {
  const { row, lexicon } = scope;
  if (!dash(row.tokens[at + 1]) || !dash(row.tokens[at + 3])) return null;
  if (!lexicon.words.multiples.versus.includes(word(row, at + 2))) return null;
  const [over, under] = [side(scope, at), side(scope, at + 4)];
  return over === null || under === null ? null : { over, under, next: at + 5 };
}

/** "10:3", "tỷ lệ 2:1"; "10:30" is a time unless the words before say ratio. */
function colon(scope: Scope, at: number): { over: string; under: string; next: number } | null {
  const { row, lexicon } = scope;
  const [first, mark, second] = [row.tokens[at], row.tokens[at + 1], row.tokens[at + 2]];
  if (first?.kind !== "NUMBER" || mark?.text !== ":" || second?.kind !== "NUMBER") return null;
  if (mark.glued !== second.glued || row.tokens[at + 3]?.text === ":") return null;
  let said = false;
  for (let back = at - 1; back >= at - 5 && !said; back -= 1) said = behind(scope, lexicon.ratios, back) !== null;
  if (!said && (/^\d\d$/.test(second.text) || !mark.glued)) return null;
  const [over, under] = [side(scope, at), side(scope, at + 2)];
  return over === null || under === null ? null : { over, under, next: at + 3 };
}

/** A ratio of two numbers, its value the first divided by the second: RATIO with unit "ratio". */
export function ratioAt(scope: Scope, at: number): Figure | null {
  const found = versus(scope, at) ?? colon(scope, at);
  if (found === null || found.next > scope.limit || Number(found.under) === 0) return null;
  const value = Decimal.over(found.over, found.under);
  const numeral = {
    value,
    first: at,
    next: found.next,
    scale: 0,
    power: 0,
    spelled: false,
    weak: "" as const,
    eitherWay: false,
  };
  return figure(numeral, { measure: "RATIO", unit: "ratio", next: found.next });
}
