import type { Relation } from "../../text/grammar.ts";
import type { Scene } from "./scene.ts";

/** The preposition that governs what starts at a token, past fillers, quotes and brackets. */
export function governs(scene: Scene, token: number): { first: number; relations: readonly Relation[] } {
  let at = token;
  for (let steps = 0; steps < 5; steps += 1) {
    const found = scene.prepositions.get(at);
    if (found !== undefined && (scene.nameAt[found.first] ?? -1) < 0) return found;
    const before = scene.tokens[at - 1];
    const filler = scene.fillers.get(at);
    if (filler !== undefined) at = filler;
    else if (before !== undefined && /^["“‘<(]$/.test(before.text)) at -= 1;
    else break;
  }
  return { first: at, relations: [] };
}

/** Whether only commas, joiners, fillers and asides stand between two names. */
export function joined(scene: Scene, from: number, to: number): boolean {
  let at = to;
  let links = 0;
  while (at > from) {
    const text = scene.tokens[at - 1]?.text ?? "";
    const joiner = scene.joiners.get(at);
    const filler = scene.fillers.get(at);
    if (joiner !== undefined && joiner >= from) {
      at = joiner;
      links += 1;
    } else if (filler !== undefined && filler >= from) at = filler;
    else if (text === "," || text === "&" || text === "/") {
      at -= 1;
      links += 1;
    } else if (text === "<" || text === ">" || text === '"' || text === "“" || text === "”") at -= 1;
    else return false;
  }
  return links > 0;
}
