import type { GrammarWords } from "../../grammar.ts";

export const grammar: GrammarWords = { negations: ["không", "chưa", "chẳng"] };
