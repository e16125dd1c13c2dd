import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../text/language.ts";
import { byCode } from "../../text/index.ts";
import { all } from "../kinds/index.ts";
import { materialOf } from "./example.ts";
import { compile } from "./lexicon.ts";
import { sceneOf } from "./scene.ts";

/** The clauses of a text, each as its words; words in brackets are a clause of their own, inside the other. */
function clauses(language: LanguageCode, text: string): string[] {
  const { tokens, clauseOf } = sceneOf(materialOf(language, text), compile(byCode(language), all, false));
  const out = new Map<number, string[]>();
  tokens.forEach(({ text: word }, i) => out.set(clauseOf[i] ?? 0, [...(out.get(clauseOf[i] ?? 0) ?? []), word]));
  return [...out.values()].map((words) => words.join(" "));
}

describe("clauses", () => {
  it.each([
    ["EN", "one", "Pfizer bought Merck.", ["Pfizer bought Merck ."]],
    ["EN", "of two sentences", "Pfizer rose. Merck fell.", ["Pfizer rose .", "Merck fell ."]],
    ["EN", "at a semicolon", "Pfizer rose; Merck fell.", ["Pfizer rose", "; Merck fell ."]],
    ["EN", "at a contrast", "Pfizer rose but Merck fell.", ["Pfizer rose", "but Merck fell ."]],
    ["EN", "of a relative", "Pfizer, which bought Merck, rose.", ["Pfizer , , rose .", "which bought Merck"]],
    ["EN", "behind a verb of saying", "Pfizer said Merck fell.", ["Pfizer said", "Merck fell ."]],
    ["EN", "in brackets", "Pfizer (New York) rose.", ["Pfizer rose .", "( New York )"]],
    ["VI", "at a contrast", "Vinamilk tăng trong khi Masan giảm.", ["Vinamilk tăng", "trong khi Masan giảm ."]],
    ["VI", "of a reason", "Masan giảm vì bán ra mạnh.", ["Masan giảm", "vì bán ra mạnh ."]],
    ["VI", "behind a verb of saying", "Vinamilk cho biết giá tăng.", ["Vinamilk cho biết", "giá tăng ."]],
    ["VI", "in brackets", "Masan (mã: MSN) giảm.", ["Masan giảm .", "( mã", ": MSN )"]],
    ["VI", "not at a comma", "Masan, Vinamilk tăng.", ["Masan , Vinamilk tăng ."]],
  ] as const)("%s, %s: %s", (language, _, text, expected) => expect(clauses(language, text)).toEqual(expected));
});
