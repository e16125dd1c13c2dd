import type { Token } from "../tokens.ts";

/** Groups of three digits, or, as in India, of two before the last three. */
const grouped = (parts: readonly string[]): boolean =>
  /^\d{1,3}$/.test(parts[0] ?? "") &&
  parts.at(-1)?.length === 3 &&
  parts.slice(1, -1).every((part) => part.length === 3 || part.length === 2) &&
  (parts.length > 2 || parts[0] !== "0");

// No figure of a story is longer; rows of digits that are would only cost time.
const LONGEST = 40;

/**
 * Digits with inner marks as a plain decimal ("1.234,5" is "1234.5" where the comma is the decimal mark), null when the shape
 * is no number (a date, an address). Which mark groups is told by the shape first and by the language where the shape is open:
 * "3.000" is 3000 in Vietnamese and 3 in English.
 */
export function plain(text: string, decimal: "," | "."): string | null {
  if (text.length > LONGEST) return null;
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points + commas === 0) return text;
  if (points > 0 && commas > 0) {
    const last = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    const [whole = "", part = "", more] = text.split(last);
    const parts = whole.split(last === "." ? "," : ".");
    return more === undefined && grouped(parts) ? `${parts.join("")}.${part}` : null;
  }
  const mark = points > 0 ? "." : ",";
  const parts = text.split(mark);
  if (parts.length > 2) return grouped(parts) ? parts.join("") : null;
  if (mark !== decimal && grouped(parts)) return parts.join("");
  return parts.join(".");
}

/** Whether digits were read as a decimal although three of them stand behind the only mark, as in grouped thousands. */
export const eitherWay = (text: string, decimal: "," | "."): boolean =>
  /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) && text.includes(decimal);

const DASHES = new Set(["-", "–", "—", "‑", "−", "~"]);
export const dash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);
