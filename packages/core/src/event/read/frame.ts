import type { Cue, Kind } from "../kind.ts";
import type { Reference } from "./cast.ts";
import type { Scene, SignHit } from "./scene.ts";

/** A cue in its clause: what a claim starts from. */
export interface Frame {
  readonly kind: Kind;
  readonly cue: Cue;
  readonly hit: SignHit;
  readonly sentence: number;
  readonly clause: number;
  /** The word that turns the cue's verb round, or the cue itself when its form does; null in an active clause. */
  readonly passive: { readonly last: number } | null;
}

const within = (a: SignHit, b: SignHit): boolean => b.first <= a.first && a.last <= b.last;

/** All cues of a story that mean what they say: not inside a longer cue or a phrase of another meaning, not a part of a name. */
export function framesOf(scene: Scene, references: readonly (readonly Reference[])[]): Frame[] {
  const out: Frame[] = [];
  scene.hits.forEach((hits, sentence) => {
    const signs = hits.filter(({ what }) => what.is === "CUE" || what.is === "NOT");
    // What means something else is no longer cue of another kind either: "phát hành cổ phiếu [thưởng] cho".
    const cues = signs.filter((hit) => !inName(scene, hit));
    const alive = cues.filter((hit) => !signs.some((other) => excludes(other, hit)));
    for (const hit of alive) {
      const { what } = hit;
      if (what.is !== "CUE" || cues.some((other) => swallows(other, hit, alive))) continue;
      const clause = scene.clauseOf[hit.first] ?? 0;
      const base = { kind: what.kind, cue: what.cue, hit, sentence, clause };
      out.push({ ...base, passive: passiveOf(scene, { hit, cue: what.cue, references: references[sentence] ?? [] }) });
    }
  });
  return out;
}

/** Words of another meaning win over the cues of their own kind. */
const excludes = (other: SignHit, hit: SignHit): boolean =>
  other.what.is === "NOT" &&
  hit.what.is === "CUE" &&
  other.what.kind === hit.what.kind &&
  other.first < hit.last &&
  hit.first < other.last;

/** A longer cue wins over one inside it, unless it only tells a step of what that one tells. */
const swallows = (other: SignHit, hit: SignHit, alive: readonly SignHit[]): boolean =>
  other.what.is === "CUE" &&
  hit.what.is === "CUE" &&
  other.last - other.first > hit.last - hit.first &&
  within(hit, other) &&
  (other.what.kind === hit.what.kind || alive.includes(other)) &&
  other.what.kind.yields?.includes(hit.what.kind.kind) !== true;

function inName(scene: Scene, hit: SignHit): boolean {
  const name = scene.names[scene.nameAt[hit.first] ?? -1];
  return name !== undefined && name.last >= hit.last;
}

/** The nearest word that turns verbs round, with nothing but adverbs or the agent between: "được Masan mua lại", "was recently acquired". */
function passiveOf(scene: Scene, { hit, cue, references }: Given): Frame["passive"] {
  if (cue.form === "PASSIVE") return { last: hit.first };
  if (cue.form === "NOUN") return null;
  const { grammar } = scene.material.doc.language;
  const verb = scene.tokens[hit.first]?.lower ?? "";
  if (grammar.active?.test(verb) === true) return null;
  const hits = scene.hits[scene.sentenceOf[hit.first] ?? -1] ?? [];
  // "được cho là": a word of what is only said turns nothing round.
  const said = (word: SignHit): boolean =>
    hits.some((other) => other.what.is === "FOOTING" && other.last - other.first > 1 && within(word, other));
  const near = hits.findLast(
    (word) => word.what.is === "PASSIVE" && word.last <= hit.first && hit.first - word.last <= 8 && !said(word),
  );
  // "is considering the sale": a verb of its own stands there.
  if (
    near !== undefined &&
    near.last < hit.first &&
    grammar.active?.test(scene.tokens[near.last]?.lower ?? "") === true
  )
    return null;
  if (near !== undefined && scene.clauseOf[near.first] === scene.clauseOf[hit.first]) {
    const comma = scene.tokens.slice(near.last, hit.first).findIndex(({ text }) => text === ",");
    const stop = comma < 0 ? hit.first : near.last + comma;
    const between = references.some(({ first }) => first >= near.last && first < stop);
    // Where participles tell, the agent stands behind them.
    if (hit.first - near.last <= 2 || (between && grammar.participle === null)) return { last: near.last };
  }
  const agent = scene.prepositions.get(hit.last + 1)?.relations.includes("AGENT") === true;
  return agent && grammar.participle?.test(verb) === true ? { last: hit.first } : null;
}

interface Given {
  readonly hit: SignHit;
  readonly cue: Cue;
  readonly references: readonly Reference[];
}
