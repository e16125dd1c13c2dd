import type { Span } from "../../text/span.ts";
import type { Stage } from "../../text/grammar.ts";
import type { Factuality, Status } from "../status.ts";
import type { Frame } from "./frame.ts";
import type { Period } from "../../text/time/period.ts";
import { far } from "./nearness.ts";
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
  AGREED: 4.3,
  APPROVED: 4.3,
  PLANNED: 4,
  ANNOUNCED: 2.5,
  COMPLETED: 2.5,
  IN_PROGRESS: 3,
};

// Between sentences: talks end in an agreement, and what is agreed or approved is also planned.
const FIRM: typeof LOUD = { ...LOUD, AGREED: 4.6, APPROVED: 4.6, IN_TALKS: 4.4, RUMOURED: 4.2 };

// What a cue says by itself, and what is a fact by its kind.
const TOLD = 2.6;
const FIXED = 4;

/** Reads the standing of a cue from the words of steps around it: the loudest and nearest tells; without any, its date may. */
export function standingOf(scene: Scene, frame: Frame, period: Placed<Period> | null): Standing {
  const { status: rule } = frame.kind;
  const fixed = rule.fixed === true || frame.cue.fixed === true;
  const told = fixed ? null : stepOf(scene, frame);
  const usual =
    frame.cue.fixed === true && foreseen(scene, frame)
      ? "ANNOUNCED"
      : rule.dated === true && ahead(scene, period)
        ? "PLANNED"
        : (frame.cue.status ?? rule.usual);
  const status = told === null ? usual : (rule.as?.[told.stage] ?? told.stage);
  const factuality = footingOf(scene, frame, status);
  // What is only so on a condition, or may be, says less than what is.
  const doubt = status !== "RUMOURED" && (factuality === "CONDITIONAL" || factuality === "SPECULATIVE") ? 2 : 0;
  const own = frame.cue.status === undefined ? 0 : TOLD;
  const loud = fixed
    ? FIXED
    : told === null
      ? own
      : Math.max(0, (told.words === null ? 1 : (FIRM[status] ?? 0)) - doubt);
  return { status, factuality, words: told?.words ?? null, loud };
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

/** What the form of the verb tells, in a language where forms tell: "is acquiring", "is presently building", "to buy". */
function formOf(scene: Scene, { cue, hit }: Frame): { readonly stage: Stage; readonly loud: number } | null {
  const { active, progressives, infinitives } = scene.material.doc.language.grammar;
  const word = (at: number): string => scene.tokens[at]?.lower ?? "";
  const [verb, before] = [word(hit.first), word(hit.first - 1)];
  if (active?.test(verb) === true && (progressives.includes(before) || progressives.includes(word(hit.first - 2))))
    return { stage: "IN_PROGRESS", loud: 3 };
  const aim = cue.form === undefined && cue.status === undefined && infinitives.includes(before);
  return aim && active?.test(verb) === false ? { stage: "PLANNED", loud: 0.5 } : null;
}

interface Step {
  readonly stage: Stage;
  readonly words: SignHit | null;
}

/** The cue's own step, or the kind's usual one, stands unless words around are loud enough. */
function stepOf(scene: Scene, frame: Frame): Step | null {
  const form = formOf(scene, frame);
  let best: Step | null = form === null ? null : { stage: form.stage, words: null };
  let most = form?.loud ?? (frame.cue.status === undefined ? 0.5 : TOLD);
  const hits = stepsAround(scene, frame);
  for (const hit of hits) {
    const stage = stageOf(scene, hits, hit);
    const score = (LOUD[stage] ?? 0) - far(scene, frame, hit);
    if (score > most && !negated(scene, frame, hit)) [most, best] = [score, { stage, words: hit }];
  }
  return best;
}

/** The words of steps that may speak of the cue; the longest of those that share words. */
function stepsAround(scene: Scene, frame: Frame): SignHit[] {
  const all = (scene.hits[frame.sentence] ?? []).filter(
    // "May 28", "Dự kiến Capital": no words of a step.
    (hit) => hit.what.is === "STAGE" && (scene.periodAt[hit.first] ?? -1) < 0 && !inName(scene, hit),
  );
  return all.filter(
    (hit) =>
      // What a cue with a status of its own says is that status: "hủy niêm yết".
      !(frame.cue.status !== undefined && inside(hit, frame.hit) && !plans(hit)) &&
      !all.some((other) => other !== hit && inside(hit, other) && !inside(other, hit)) &&
      !strays(scene, frame, hit),
  );
}

/** "mức cổ tức dự kiến 10%": planned, whatever the cue says. */
const plans = ({ what }: SignHit): boolean => what.is === "STAGE" && what.stage === "PLANNED";

// A noun's own verb stands no further behind it than this; right behind a word it is that word's, noun or not.
const OWN = 12;

/** An auxiliary speaks of the verb behind it: one behind the cue of another verb, unless the cue is its subject. */
function strays(scene: Scene, { cue, hit, clause, sentence }: Frame, word: SignHit): boolean {
  if (word.what.is !== "STAGE" || !word.what.auxiliary || word.first < hit.last) return false;
  const gap = word.first - hit.last;
  if (scene.clauseOf[word.first] !== clause) return true;
  if (gap <= 1) return false;
  const verb = (scene.hits[sentence] ?? []).some(
    ({ what, first }) =>
      what.is === "STAGE" && what.auxiliary && first < word.first && scene.clauseOf[first] === clause,
  );
  return cue.form !== "NOUN" || gap > OWN || verb;
}

const DONE: ReadonlySet<Stage> = new Set(["ANNOUNCED", "AGREED", "APPROVED", "IN_PROGRESS", "COMPLETED"]);

/** What is only going to be done is planned: "sẽ hoàn tất", "expects construction can begin". */
function stageOf(scene: Scene, hits: readonly SignHit[], { what, first }: SignHit): Stage {
  const stage = what.is === "STAGE" ? what.stage : "COMPLETED";
  if (what.is !== "STAGE" || what.auxiliary || !DONE.has(stage)) return stage;
  const ahead = hits.some(
    (other) =>
      other.what.is === "STAGE" &&
      other.what.stage === "PLANNED" &&
      other.first < first &&
      first - other.last <= 2 &&
      scene.clauseOf[other.first] === scene.clauseOf[first],
  );
  return ahead ? "PLANNED" : stage;
}

function inName(scene: Scene, { first, last }: SignHit): boolean {
  const name = scene.names[scene.nameAt[first] ?? -1];
  return name !== undefined && name.last >= last;
}

const inside = (a: SignHit, b: SignHit): boolean => a.first >= b.first && a.last <= b.last;

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
    if (what.is === "OPENER" && what.opener === "CONDITION" && reaches(scene, { first, last }, hit))
      return "CONDITIONAL";
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

/** A condition holds up to the next comma; one that opens its sentence for what stands behind that comma. */
function reaches(scene: Scene, { first, last }: Pick<SignHit, "first" | "last">, hit: SignHit): boolean {
  if (last > hit.first) return false;
  const opens = scene.sentences[scene.sentenceOf[first] ?? -1]?.first === first;
  const stops = scene.tokens.slice(last, hit.first).filter(({ text }) => text === "," || text === ";");
  return stops.length <= (opens ? 1 : 0);
}

export const spanOf = (scene: Scene, hit: SignHit): Span => ({
  start: scene.tokens[hit.first]?.start ?? 0,
  end: scene.tokens[hit.last - 1]?.end ?? 0,
});
