import type { View } from "./view.ts";

const LETTERS = /^\p{Lu}{2,8}$/u;

/** Whether a token's letters are the first letters of the words before a bracket: "năng lực cạnh tranh (NLCT)". */
export function coined(view: View, { at, open }: { at: number; open: number }): boolean {
  const token = view.tokens[at];
  if (token === undefined || !LETTERS.test(token.text)) return false;
  const size = token.folded.length;
  for (let k = 0; k < size; k += 1) {
    const word = view.tokens[open - size + k];
    if (word?.kind !== "WORD" || word.folded.charAt(0) !== token.folded.charAt(k)) return false;
  }
  return view.sentence[open - size] === view.sentence[at];
}
