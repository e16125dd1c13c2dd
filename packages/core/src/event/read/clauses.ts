import type { Scene } from "./scene.ts";

const MARKS = new Set([";", ":", "–", "—"]);

/**
 * Numbers the clauses of all sentences, token by token. A clause ends at a semicolon, colon or dash, in front of a word that opens
 * another one ("trong khi", "which"), and behind a verb of saying. Words in brackets are a clause of their own, inside the other.
 */
export function clausesOf(scene: Omit<Scene, "clauseOf" | "aside">): Pick<Scene, "clauseOf" | "aside"> {
  const cuts = new Set<number>();
  for (const hits of scene.hits)
    for (const { what, first, last } of hits)
      if (what.is === "OPENER" && (scene.nameAt[first] ?? -1) < 0) cuts.add(what.opener === "SAYING" ? last : first);
  const clauseOf = new Int32Array(scene.tokens.length);
  const aside = new Uint8Array(scene.tokens.length);
  let clause = 0;
  let highest = 0;
  let sentence = -1;
  let around = -1;
  scene.tokens.forEach((token, i) => {
    const mark = token.kind === "MARK" && (scene.nameAt[i] ?? -1) < 0 ? token.text : "";
    const next = scene.sentenceOf[i] ?? -1;
    const opens = mark === "(" && around < 0;
    if (opens) around = clause;
    if (opens || MARKS.has(mark) || cuts.has(i) || next !== sentence) clause = highest += 1;
    if (next !== sentence && !opens) around = -1;
    sentence = next;
    clauseOf[i] = clause;
    aside[i] = around < 0 ? 0 : 1;
    if (mark === ")" && around >= 0) {
      clause = around;
      around = -1;
    }
  });
  return { clauseOf, aside };
}
