import type { GrammarWords } from "../../grammar.ts";

export const grammar: GrammarWords = { negations: ["not", "no", "never"] };
