import type { Kind } from "../kind.ts";
import type { Draft } from "./draft.ts";
import type { Frame } from "./frame.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";

/** From here on a draft is an event; weaker ones may still tell more of one. */
export const SURE = 2.55;

// Three years.
const LONG_AGO = 3 * 365 * 86_400_000;

/** What a headline of the same event adds. */
export const TITLE = 0.6;

/**
 * What speaks for an event and against it, added up. The weight of the cue is the start (see `Cue.weight`); the others were set by hand
 * and checked on labelled stories.
 */
export function scoreOf(
  scene: Scene,
  draft: Omit<Draft, "score" | "signals" | "subtype" | "periodWords">,
): Pick<Draft, "score" | "signals"> {
  const { frame, parts, figures, standing } = draft;
  const found: [string, number][] = [["cue", frame.cue.weight]];
  const note = (name: string, weight: number): void => {
    if (weight !== 0) found.push([name, weight]);
  };
  // A description that stands beside the cue is no proof: something always stands there.
  const who = parts.filter(({ entity }) => entity !== null);
  for (const role of new Set(who.map((part) => part.role))) {
    const own = who.filter((part) => part.role === role);
    note(role, roleWeight(frame.kind, role, own));
  }
  note("too few", fewer(frame.kind, parts) ? -0.4 : 0);
  note("figures", figures.length > 0 ? 0.7 : 0);
  note("core figure", figures.some(({ core }) => core) ? 0.3 : 0);
  note("favours", Math.min(saidOf(scene, frame, "FAVOURS"), 2) * 0.6);
  note("against", Math.min(saidOf(scene, frame, "AGAINST"), 2) * -1.3);
  note("position", positionOf(scene, frame.sentence));
  note("long ago", isOld(scene, draft.period) ? -1.2 : 0);
  const { factuality } = standing;
  note(
    factuality,
    factuality === "CONDITIONAL"
      ? -1
      : factuality === "NEGATED" && standing.status !== "DENIED"
        ? -2
        : factuality === "SPECULATIVE"
          ? frame.cue.fixed === true
            ? -2
            : -0.8
          : 0,
  );
  note("question", scene.tokens[(scene.sentences[frame.sentence]?.last ?? 0) - 1]?.text === "?" ? -1 : 0);
  const score = found.reduce((sum, [, weight]) => sum + weight, 0);
  return { score, signals: found.map(([name, weight]) => `${name}: ${weight.toFixed(1)}`) };
}

const fewer = ({ roles }: Kind, parts: Draft["parts"]): boolean =>
  Object.entries(roles).some(([role, { least = 0 }]) => parts.filter((part) => part.role === role).length < least);

/** Who must be there is best named, may be meant ("công ty này"), and may only follow from the sentences before. */
function roleWeight({ roles, oneOf }: Kind, role: string, parts: readonly Part[]): number {
  const most = roles[role]?.needed === true ? 0.8 : oneOf?.includes(role) === true ? 0.6 : 0.4;
  const surest = Math.max(
    ...parts.map(({ named, by, ago }) => (named ? 1 : by !== "TOPIC" ? 0.75 : ago > 2 ? -0.3 : 0.2)),
  );
  return most * surest;
}

/** How much of the sentence speaks for or against the kind: words in another clause count half, those of the cue itself not at all. */
function saidOf(scene: Scene, { kind, hit, sentence, clause }: Frame, is: "FAVOURS" | "AGAINST"): number {
  let sum = 0;
  for (const { what, first, last } of scene.hits[sentence] ?? []) {
    if (what.is !== is || what.kind !== kind || (first >= hit.first && last <= hit.last)) continue;
    sum += is === "FAVOURS" || scene.clauseOf[first] === clause ? 1 : 0.5;
  }
  return sum;
}

/** Background: what was years before the story. */
function isOld(scene: Scene, period: Draft["period"]): boolean {
  const at = Date.parse(scene.material.publishedAt ?? "");
  return period !== null && at - Date.parse(period.what.to ?? period.what.from ?? "") > LONG_AGO;
}

/** Headlines and leads tell what a story is about. */
function positionOf(scene: Scene, sentence: number): number {
  const { headline: title, material } = scene;
  const place = scene.sentences[sentence];
  if (place === undefined) return 0;
  if (title !== null && place.start >= title.start && place.end <= title.end) return TITLE;
  const { lead } = material;
  return lead !== null && place.start >= lead.start && place.end <= lead.end ? 0.4 : 0;
}
