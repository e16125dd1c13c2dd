import type { Frame } from "./frame.ts";
import type { Scene, SignHit } from "./scene.ts";

/** How little a word of a step has to do with a cue, by what stands between: 0 for a word of the cue itself. */
export function far(scene: Scene, { cue, hit, sentence }: Frame, word: SignHit): number {
  // "agreed to buy", "hoãn bán": the cue says it itself.
  if (word.first < hit.last && hit.first < word.last) return 0;
  const clauses = Math.abs((scene.clauseOf[word.first] ?? 0) - (scene.clauseOf[hit.first] ?? 0));
  if (word.last <= hit.first) {
    // "sẽ chi 500 triệu USD để mua": the aim goes with what is done for it.
    const aim = (scene.hits[sentence] ?? []).some(
      ({ what, last }) =>
        what.is === "OPENER" && what.opener === "PURPOSE" && last <= hit.first && hit.first - last <= 2,
    );
    const rate = rumours(word) ? 0.05 : governed(scene, hit) ? 0.17 : 0.25;
    if (denies(scene, word, hit)) return 0;
    return wordsBetween(scene, word.last, hit.first) * rate + Math.max(0, clauses - (aim ? 1 : 0)) * 1.5;
  }
  // ", which had been set for yesterday," does not part a noun from its verb.
  const after = clauses === 0 ? wordsOf(scene, hit.last, word.first) : Math.max(0, word.first - hit.last);
  return (cue.form === "NOUN" || after <= 1 ? 0.8 : 1.6) + after * 0.3 + clauses * 2.5;
}

/** "theo nguồn thạo tin": who says so stands in front of all that is said. */
const rumours = ({ what }: SignHit): boolean => what.is === "STAGE" && what.stage === "RUMOURED";

// As far as a denial reaches.
const DENIED = 10;

/** "dismissed reports that it would acquire", "bác bỏ tin đàm phán mua lại": all that is told behind a denial is denied, up to a "but". */
const denies = (scene: Scene, word: SignHit, hit: SignHit): boolean =>
  word.what.is === "STAGE" &&
  word.what.stage === "DENIED" &&
  hit.first - word.last <= DENIED &&
  !(scene.hits[scene.sentenceOf[hit.first] ?? -1] ?? []).some(
    ({ what, first }) => what.is === "OPENER" && what.opener === "CONTRAST" && first >= word.last && first < hit.first,
  );

/** "an agreement reached with … to reschedule": an infinitive hangs on a word that may stand far in front of it. */
const governed = ({ tokens, material }: Scene, { first }: SignHit): boolean =>
  material.doc.language.grammar.infinitives.includes(tokens[first - 1]?.lower ?? "");

/** Words of the clause that begins at a token, up to another one. */
function wordsOf({ clauseOf }: Scene, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (clauseOf[at] === clauseOf[to]) count += 1;
  return count;
}

/** Words from one token to another, without figures and what stands in brackets. */
function wordsBetween(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1)
    if ((scene.quantityAt[at] ?? -1) < 0 && (scene.aside[at] === 0 || scene.aside[to] === 1)) count += 1;
  return count;
}
