import type { NameWords } from "../../names.ts";

export const names: NameWords = { legalForms: ["công ty cổ phần", "ctcp", "tnhh"] };
