import type { Scene, SignHit } from "./scene.ts";

const MARKS = new Set([";", ":", "–", "—"]);

interface Cuts {
  /** Tokens in front of which a clause ends. */
  readonly at: ReadonlySet<number>;
  /** Those of them where a clause begins that the next comma ends: ", which had been set for yesterday, did not occur". */
  readonly inserts: ReadonlySet<number>;
}

/**
 * Numbers the clauses of all sentences, token by token. A clause ends at a semicolon, colon or dash, in front of a word that opens
 * another one ("trong khi", "which"), and behind a verb of saying. Words in brackets are a clause of their own, inside the other.
 */
export function clausesOf(scene: Omit<Scene, "clauseOf" | "aside">): Pick<Scene, "clauseOf" | "aside"> {
  const { at, inserts } = cutsOf(scene);
  const clauseOf = new Int32Array(scene.tokens.length);
  const aside = new Uint8Array(scene.tokens.length);
  let [clause, highest, sentence] = [0, 0, -1];
  // The clause around brackets, and around an insert; -1 outside of them.
  let [around, outer] = [-1, -1];
  scene.tokens.forEach((token, i) => {
    const mark = token.kind === "MARK" && (scene.nameAt[i] ?? -1) < 0 ? token.text : "";
    const next = scene.sentenceOf[i] ?? -1;
    const opens = mark === "(" && around < 0;
    if (opens) around = clause;
    if (inserts.has(i) && outer < 0) outer = clause;
    if (opens || MARKS.has(mark) || at.has(i) || next !== sentence) clause = highest += 1;
    if (next !== sentence && !opens) around = outer = -1;
    sentence = next;
    if (mark === "," && outer >= 0 && around < 0) {
      clause = outer;
      outer = -1;
    }
    clauseOf[i] = clause;
    aside[i] = around < 0 ? 0 : 1;
    if (mark === ")" && around >= 0) {
      clause = around;
      around = -1;
    }
  });
  return { clauseOf, aside };
}

function cutsOf(scene: Omit<Scene, "clauseOf" | "aside">): Cuts {
  const at = new Set<number>();
  const inserts = new Set<number>();
  for (const hits of scene.hits)
    for (const { what, first, last } of hits) {
      if (what.is !== "OPENER" || (scene.nameAt[first] ?? -1) >= 0) continue;
      if (hits.some((other) => covers(other, { first, last }))) continue;
      at.add(what.opener === "SAYING" ? last : first);
      if (what.opener === "RELATIVE" && scene.tokens[first - 1]?.text === ",") inserts.add(first);
    }
  return { at, inserts };
}

/** "trong khi" opens one clause, and not another at its "khi". */
const covers = (other: SignHit, { first, last }: Pick<SignHit, "first" | "last">): boolean =>
  other.what.is === "OPENER" && other.first < first && last <= other.last;
