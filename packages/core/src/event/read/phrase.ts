import type { RoleRule } from "../kind.ts";
import type { Span } from "../../text/span.ts";
import type { Frame } from "./frame.ts";
import type { Scene } from "./scene.ts";

const LONGEST = 12;

/**
 * The noun phrase that a role's words are when no name stands there: behind the cue ("ra mắt thẻ tín dụng mới"), in front of it in a passive,
 * or, for a role with head nouns, from the nearest of those on ("… dự án nhà máy …").
 */
export function phraseAt(scene: Scene, frame: Frame, { role, rule }: { role: string; rule: RoleRule }): Span | null {
  const { hit, sentence, clause } = frame;
  if (rule.heads !== undefined) {
    const heads = (scene.hits[sentence] ?? []).filter(
      ({ what }) => what.is === "HEAD" && what.kind === frame.kind && what.name === role,
    );
    const here = heads.filter(({ first }) => scene.clauseOf[first] === clause);
    const after = here.find(({ first }) => first >= hit.last && first - hit.last <= 12);
    const inside = heads.find(({ first, last }) => first >= hit.first && last <= hit.last);
    const before = here.findLast(({ last }) => last <= hit.first && hit.first - last <= 14);
    const head = inside ?? after ?? before;
    return head === undefined ? null : spanFrom(scene, opening(scene, head.first, hit), head.last);
  }
  return rule.at.includes("OBJECT") ? spanFrom(scene, skip(scene, hit.last), skip(scene, hit.last)) : null;
}

/** Where the words in front of a head noun begin that belong to it: "electric vehicle plant". */
function opening(scene: Scene, head: number, { first, last }: Frame["hit"]): number {
  const { headsLast, phraseEnds, fillers } = scene.material.doc.language.grammar;
  if (!headsLast) return head;
  let at = head;
  while (head - at < 4) {
    const token = scene.tokens[at - 1];
    const inCue = at - 1 >= first && at - 1 < last && head >= last;
    const bound = token?.kind !== "WORD" || phraseEnds.includes(token.lower) || fillers.includes(token.lower);
    // "its lighting business", but "opening a plant".
    const verb = /(?:ed|ing)$/.test(token?.lower ?? "") && !fillers.includes(scene.tokens[at - 2]?.lower ?? "");
    if (inCue || bound || verb || (scene.quantityAt[at - 1] ?? -1) >= 0) break;
    at -= 1;
  }
  return at;
}

/** Past what opens a noun phrase without being part of it: "of", articles, quotation marks. */
function skip(scene: Scene, token: number): number {
  const { headsLast, fillers, relations } = scene.material.doc.language.grammar;
  const word = (at: number): string => scene.tokens[at]?.lower ?? "";
  let at = relations.OF.includes(word(token)) ? token + 1 : token;
  while (/^["“‘'<]$/.test(word(at)) || (headsLast && fillers.includes(word(at)))) at += 1;
  return at;
}

function spanFrom(scene: Scene, first: number, least: number): Span | null {
  const sentence = scene.sentences[scene.sentenceOf[first] ?? -1];
  if (sentence === undefined) return null;
  const ends = new Set<number>();
  for (const { what, first: start } of scene.hits[scene.sentenceOf[first] ?? -1] ?? [])
    if (what.is === "END") ends.add(start);
  let last = first;
  while (last < sentence.last) {
    const token = scene.tokens[last];
    // A name is not cut in two.
    if (last >= first + LONGEST && token?.capital !== true && token?.kind !== "NUMBER") break;
    if (token === undefined || (last >= least && last > first && ends.has(last))) break;
    if (last >= least && token.kind === "MARK" && !/^[-/&'’]$/.test(token.text)) break;
    const counted = (scene.quantityAt[last] ?? -1) >= 0 || (scene.periodAt[last] ?? -1) >= 0;
    if (last >= least && last > first && counted) break;
    last += 1;
  }
  const [from, to] = [scene.tokens[first], scene.tokens[last - 1]];
  if (from === undefined || to === undefined || last - first < 1 || ends.has(first) || from.kind === "MARK")
    return null;
  return { start: from.start, end: to.end };
}
