import type { Span } from "../../text/span.ts";
import type { Factuality, Status } from "../status.ts";
import type { Frame } from "./frame.ts";
import type { Period } from "../../text/time/period.ts";
import type { Placed, Scene, SignHit } from "./scene.ts";

/** How far along an event is and how sure the story is of it, with the words that say so. */
export interface Standing {
  readonly status: Status;
  readonly factuality: Factuality;
  readonly words: SignHit | null;
  /** How clearly the words say it; 0 without any. */
  readonly loud: number;
}

// How loudly a word of a step speaks: "hoãn" beside "sẽ" is a delay, "đàm phán" beside "sẽ" is a talk.
const LOUD: Readonly<Partial<Record<Status, number>>> = {
  DENIED: 6,
  CANCELLED: 5.5,
  DELAYED: 5.5,
  IN_TALKS: 5,
  RUMOURED: 4.5,
  AGREED: 4,
  PLANNED: 4,
  APPROVED: 4,
  ANNOUNCED: 2.5,
  COMPLETED: 2.5,
  IN_PROGRESS: 3,
};

/** Reads the standing of a cue from the words of steps around it: the loudest and nearest tells; without any, its date may. */
export function standingOf(scene: Scene, frame: Frame, period: Placed<Period> | null): Standing {
  const { status: rule } = frame.kind;
  const fixed = rule.fixed === true || frame.cue.fixed === true;
  const told = fixed ? null : stageOf(scene, frame);
  const stage = told?.what.is === "STAGE" ? told.what.stage : underWay(scene, frame) && !fixed ? "IN_PROGRESS" : null;
  const usual =
    frame.cue.fixed === true && foreseen(scene, frame)
      ? "ANNOUNCED"
      : rule.dated === true && ahead(scene, period)
        ? "PLANNED"
        : (frame.cue.status ?? rule.usual);
  const status = stage === null ? usual : (rule.as?.[stage] ?? stage);
  return { status, factuality: footingOf(scene, frame, status), words: told, loud: told === null ? 0 : loudness(told) };
}

const ahead = ({ material }: Scene, period: Placed<Period> | null): boolean =>
  material.publishedAt !== null && (period?.what.from ?? "") > material.publishedAt;

/** A figure that is published is a fact, one that is forecast is not: "is expected to rise", "theo dự báo". */
function foreseen(scene: Scene, { hit, sentence, clause }: Frame): boolean {
  return (scene.hits[sentence] ?? []).some(
    ({ what, first, last }) =>
      what.is === "FOOTING" &&
      what.footing === "FORECAST" &&
      scene.clauseOf[first] === clause &&
      first - hit.last <= 4 &&
      hit.first - last <= 6,
  );
}

const loudness = ({ what }: SignHit): number => (what.is === "STAGE" ? (LOUD[what.stage] ?? 0) : 0);

/** "is acquiring", in a language where forms tell. */
function underWay(scene: Scene, { hit }: Frame): boolean {
  const { active, progressives } = scene.material.doc.language.grammar;
  const [before, verb] = [scene.tokens[hit.first - 1]?.lower ?? "", scene.tokens[hit.first]?.lower ?? ""];
  return active?.test(verb) === true && progressives.includes(before);
}

function stageOf(scene: Scene, frame: Frame): SignHit | null {
  let best: SignHit | null = null;
  // The cue's own step, or the kind's usual one, stands unless words around are loud enough.
  let most = frame.cue.status === undefined ? 0.5 : 2.6;
  const hits = (scene.hits[frame.sentence] ?? []).filter(
    // "May 28", "Dự kiến Capital": no words of a step.
    ({ what, first }) => what.is === "STAGE" && (scene.periodAt[first] ?? -1) < 0 && (scene.nameAt[first] ?? -1) < 0,
  );
  for (const hit of hits) {
    // What a cue with a status of its own says is that status: "hủy niêm yết".
    if (frame.cue.status !== undefined && inside(hit, frame.hit)) continue;
    const longer = hits.some((other) => other !== hit && inside(hit, other) && !inside(other, hit));
    if (longer || negated(scene, frame, hit)) continue;
    const score = loudness(hit) - far(scene, frame, hit);
    if (score > most) [most, best] = [score, hit];
  }
  return best;
}

const inside = (a: SignHit, b: SignHit): boolean => a.first >= b.first && a.last <= b.last;

function far(scene: Scene, { hit }: Frame, word: SignHit): number {
  // "agreed to buy", "hoãn bán": the cue says it itself.
  if (word.first < hit.last && hit.first < word.last) return 0;
  const before = hit.first - word.last;
  const after = word.first - hit.last;
  const clauses = Math.abs((scene.clauseOf[word.first] ?? 0) - (scene.clauseOf[hit.first] ?? 0));
  return before >= 0 ? before * 0.25 + clauses * 1.5 : 0.8 + Math.max(0, after) * 0.3 + clauses * 2.5;
}

function negated(scene: Scene, frame: Frame, hit: SignHit): boolean {
  return (scene.hits[frame.sentence] ?? []).some(
    ({ what, last }) => what.is === "NEGATION" && last <= hit.first && hit.first - last <= 1,
  );
}

function footingOf(scene: Scene, frame: Frame, status: Status): Factuality {
  if (status === "DENIED") return "NEGATED";
  const { hit, clause } = frame;
  let attributed = false;
  for (const { what, first, last } of scene.hits[frame.sentence] ?? []) {
    if (what.is === "OPENER" && what.opener === "SAYING") attributed = true;
    if (what.is === "OPENER" && what.opener === "CONDITION" && reaches(scene, last, hit.first)) return "CONDITIONAL";
    if (what.is === "NEGATION" && last <= hit.first && hit.first - last <= 1) return "NEGATED";
    const before = last <= hit.first && hit.first - last <= 6;
    // What is published as a fact has no "có thể" among its words either.
    const within = frame.cue.fixed === true && first >= hit.first && last <= hit.last;
    const near = what.is === "FOOTING" && (before || within) && scene.clauseOf[first] === clause;
    if (near && (what.footing === "SPECULATIVE" || what.footing === "FORECAST" || what.footing === "HISTORICAL"))
      return what.footing;
    if (what.is === "FOOTING" && what.footing === "ATTRIBUTED") attributed = true;
  }
  return attributed ? "ATTRIBUTED" : "ASSERTED";
}

/** A condition holds up to the next comma. */
function reaches(scene: Scene, from: number, to: number): boolean {
  if (from > to) return false;
  return !scene.tokens.slice(from, to).some(({ text }) => text === "," || text === ";");
}

export const spanOf = (scene: Scene, hit: SignHit): Span => ({
  start: scene.tokens[hit.first]?.start ?? 0,
  end: scene.tokens[hit.last - 1]?.end ?? 0,
});
