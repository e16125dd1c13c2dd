import { dash } from "./digits.ts";
import { behind, within } from "./figure.ts";
import type { Figure, Scope } from "./figure.ts";
import { word } from "./phrases.ts";

/** "5G", "4.0", "3rd", "A320neo": letters glued to the digits that are no unit. */
function gluedWord({ row, lexicon, limit }: Scope, figure: Figure): boolean {
  const after = row.tokens[figure.next];
  if (after === undefined || figure.next >= limit || !after.glued) return false;
  if (after.kind === "WORD") return true;
  // "65/2022/NĐ-CP", "24h.com.vn", "192.168.1.1", "650-650-6500"
  const beyond = row.tokens[figure.next + 1];
  if (after.text === "/" || after.text === "_" || after.text === "@" || after.text === ":")
    return beyond?.glued === true;
  if (dash(after) || after.text === ".") return beyond?.glued === true && (beyond.kind === "NUMBER" || beyond.capital);
  return lexicon.words.around.ordinals.includes(after.lower);
}

/** "Covid-19", "MH/370", "www.24": glued to what stands before. */
function gluedBefore({ row }: Scope, figure: Figure): boolean {
  const first = row.tokens[figure.first];
  const mark = row.tokens[figure.first - 1];
  if (first?.glued !== true || mark === undefined) return false;
  if (mark.kind !== "MARK") return true;
  const word = row.tokens[figure.first - 2];
  return mark.glued && word?.kind !== "MARK" && /[-–/._@#+]/.test(mark.text);
}

/** "iPhone 12", "Boeing 737": a name before the number, unless the whole sentence is in capitals. */
function named(scope: Scope, figure: Figure): boolean {
  const { row, lexicon } = scope;
  const before = row.tokens[figure.first - 1];
  if (before?.kind !== "WORD" || figure.first - 1 < scope.from) return false;
  const inner = /^\p{Ll}+\p{Lu}/u.test(before.text);
  if (!before.capital && !inner) return false;
  if (lexicon.stops.has(word(row, figure.first - 1)) || shouted(scope)) return false;
  return figure.first - 1 > scope.from || inner || !before.fresh;
}

/** Whether the words around are all in capitals, as in headlines: then a capital says nothing. */
function shouted({ row, from, limit }: Scope): boolean {
  let words = 0;
  let small = 0;
  for (let at = from; at < limit && words < 12; at += 1) {
    const token = row.tokens[at];
    if (token?.kind !== "WORD" || token.text.length < 3) continue;
    words += 1;
    if (token.text !== token.text.toUpperCase()) small += 1;
  }
  return words > 2 && small * 4 < words;
}

/** "1." or "2)" at the head of a line. */
function listed({ row }: Scope, figure: Figure): boolean {
  const [number, mark] = [row.tokens[figure.first], row.tokens[figure.next]];
  if (number?.fresh !== true || figure.next !== figure.first + 1) return false;
  return (mark?.text === "." || mark?.text === ")") && mark.glued && !number.text.includes(".");
}

/** A telephone or account number, a year, a code: digits that begin with 0, or a very long row without marks. */
function coded({ row }: Scope, figure: Figure): boolean {
  const text = row.tokens[figure.first]?.text ?? "";
  if (/^0\d{3,}/.test(text) || /^\d{10,}$/.test(text)) return true;
  return /^(?:19|20)\d\d$/.test(text) && figure.next === figure.first + 1;
}

/** Whether a number alone, or with a word that is no sure unit, is a name, a place in a list, a level: no count. */
export function vetoed(scope: Scope, figure: Figure): boolean {
  if (figure.measure === "COUNT" && within(scope, scope.lexicon.levels, figure.next) !== null && figure.bare)
    return true;
  if (figure.measure !== "COUNT" || figure.known) return figure.measure === "RATIO" && gluedWord(scope, figure);
  if (figure.power > 0) return false;
  if (behind(scope, scope.lexicon.labels, figure.first - 1) !== null) return true;
  if (gluedBefore(scope, figure) || named(scope, figure) || coded(scope, figure)) return true;
  return figure.bare && (gluedWord(scope, figure) || listed(scope, figure));
}
