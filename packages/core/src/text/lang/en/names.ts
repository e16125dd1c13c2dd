import type { NameWords } from "../../names.ts";

export const names: NameWords = { legalForms: ["inc", "corp", "ltd", "plc"] };
