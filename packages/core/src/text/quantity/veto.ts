import { dash } from "./digits.ts";
import { behind, shouted, within } from "./figure.ts";
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
  return mark.glued && word?.kind !== "MARK" && /[-–/.:_@#+]/.test(mark.text);
}

/** "737 Max": a number without groups before a name. */
function leadsName(scope: Scope, figure: Figure): boolean {
  const after = scope.row.tokens[figure.next];
  if (after?.kind !== "WORD" || !after.capital || figure.next >= scope.limit || figure.spelled) return false;
  return !/[.,]/.test(scope.row.tokens[figure.first]?.text ?? "") && !after.fresh && !shouted(scope);
}

/** "Covid - 19", "ATR - 72": a name and a dash before it. */
function dashed({ row, from }: Scope, figure: Figure): boolean {
  const name = row.tokens[figure.first - 2];
  return figure.first - 2 >= from && dash(row.tokens[figure.first - 1]) && name?.kind === "WORD" && name.capital;
}

/** "Steven Kotler, 40, said": an age behind a name. */
function aged({ row, from }: Scope, figure: Figure): boolean {
  const [name, comma, after] = [row.tokens[figure.first - 2], row.tokens[figure.first - 1], row.tokens[figure.next]];
  if (figure.first - 2 < from || comma?.text !== "," || (after?.text !== "," && after?.text !== ".")) return false;
  return name?.kind === "WORD" && name.capital && /^[1-9]\d$/.test(figure.value);
}

/** "iPhone 12", "Boeing 737": a name before a number without groups, unless the whole sentence is in capitals. */
function named(scope: Scope, figure: Figure): boolean {
  const { row, lexicon } = scope;
  const before = row.tokens[figure.first - 1];
  if (before?.kind !== "WORD" || figure.first - 1 < scope.from) return false;
  if (!before.capital && !/^\p{Ll}+\p{Lu}/u.test(before.text)) return false;
  if (Number(figure.value) >= 1000 && /[.,]/.test(row.tokens[figure.first]?.text ?? "")) return false;
  if (behind(scope, lexicon.moneyLabels, figure.first - 1) !== null) return false;
  return !lexicon.stops.has(word(row, figure.first - 1)) && !shouted(scope);
}

/** "1." or "2)" at the head of a line or of a sentence. */
function listed({ row, from }: Scope, figure: Figure): boolean {
  const [number, mark] = [row.tokens[figure.first], row.tokens[figure.next]];
  if ((number?.fresh !== true && figure.first !== from) || figure.next !== figure.first + 1) return false;
  return (
    (mark?.text === "." || mark?.text === ")" || mark?.text === "/") &&
    mark.glued &&
    row.tokens[figure.next + 1] !== undefined
  );
}

/** A telephone or account number, a year, a code: digits that begin with 0, a very long row of them, rows in a row. */
function coded({ row, from, limit }: Scope, figure: Figure): boolean {
  const text = row.tokens[figure.first]?.text ?? "";
  const alone = figure.first === from && figure.next === limit;
  if ((/^0\d\d/.test(text) && !alone) || /^\d{10,}$/.test(text)) return true;
  const [before, after] = [row.tokens[figure.first - 1], row.tokens[figure.next]];
  const beside =
    (before?.kind === "NUMBER" && figure.first > from) || (after?.kind === "NUMBER" && figure.next < limit);
  if (beside && figure.bare && !figure.spelled) return true;
  return /^(?:19|20)\d\d$/.test(text) && figure.next === figure.first + 1;
}

/** Whether a figure counts hours. */
export const hours = ({ lexicon, row }: Scope, { unit, next }: Figure): boolean =>
  unit !== null && lexicon.hours.before(row, next - 1) !== null;

/** "0 giờ ngày 28/4", "8 giờ 30": a time of day. */
function clocked(scope: Scope, figure: Figure): boolean {
  const { row, taken } = scope;
  if (!hours(scope, figure)) return false;
  return taken[figure.next] === 1 || row.tokens[figure.next]?.kind === "NUMBER";
}

/** "dịch -19": a minus before a number alone, inside a sentence, is a dash. */
const stray = ({ from }: Scope, figure: Figure): boolean =>
  figure.bare && figure.value.startsWith("-") && figure.first > from;

/** Whether a number alone, or with a word that is no sure unit, is a name, a place in a list, a level: no count. */
export function vetoed(scope: Scope, figure: Figure): boolean {
  const { lexicon } = scope;
  if (figure.measure === "RATIO") return gluedWord(scope, figure);
  if (figure.measure !== "COUNT") return false;
  if (behind(scope, lexicon.titles, figure.first - 1) !== null && figure.power === 0) return true;
  if (clocked(scope, figure) || stray(scope, figure)) return true;
  if (figure.known) return false;
  if (figure.bare && within(scope, lexicon.levels, figure.next) !== null) return true;
  if (figure.power > 0) return false;
  if (behind(scope, lexicon.labels, figure.first - 1) !== null) return true;
  if (gluedBefore(scope, figure) || named(scope, figure) || coded(scope, figure) || dashed(scope, figure)) return true;
  if (!figure.bare) return false;
  return gluedWord(scope, figure) || listed(scope, figure) || aged(scope, figure) || leadsName(scope, figure);
}
