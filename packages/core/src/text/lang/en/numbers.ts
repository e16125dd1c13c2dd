import type { NumberWords } from "../../quantity/words.ts";

export const numbers: NumberWords = { decimal: "." };
