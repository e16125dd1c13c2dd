import type { Draft } from "./draft.ts";
import { SURE } from "./score.ts";

/** Where two kinds tell one happening the surer stays: of two whose cues share words, the longer cue speaks louder. */
export function withoutRivals(drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Ranked[]>();
  drafts.forEach((draft, at) => {
    const here = bySentence.get(draft.frame.sentence);
    if (here === undefined) bySentence.set(draft.frame.sentence, [{ draft, at }]);
    else here.push({ draft, at });
  });
  return drafts.filter(
    (draft, at) => !bySentence.get(draft.frame.sentence)?.some((other) => beats(other, { draft, at })),
  );
}

interface Ranked {
  readonly draft: Draft;
  readonly at: number;
}

function beats(a: Ranked, b: Ranked): boolean {
  const [one, two] = [a.draft.frame, b.draft.frame];
  if (one.sentence !== two.sentence || one.kind === two.kind) return false;
  if (yields(a.draft, b.draft)) return false;
  if (yields(b.draft, a.draft)) return alike(a.draft, b.draft);
  if (!rivals(a.draft, b.draft)) return false;
  const shared = one.hit.first < two.hit.last && two.hit.first < one.hit.last;
  const loud = ({ score, frame: { hit } }: Draft): number => score + (shared ? (hit.last - hit.first) * 0.3 : 0);
  const order = loud(a.draft) - loud(b.draft) || b.at - a.at;
  return order > 0 && (shared || alike(a.draft, b.draft));
}

/** What one kind tells is a step of what the other does: the approval of a merger. */
const yields = ({ frame: { kind } }: Draft, other: Draft): boolean =>
  kind.yields?.includes(other.frame.kind.kind) === true && other.score >= SURE;

const rivals = ({ frame: { kind: a } }: Draft, { frame: { kind: b } }: Draft): boolean =>
  a.rivals?.includes(b.kind) === true || b.rivals?.includes(a.kind) === true;

/** Told in one clause or the next, of the same names. */
function alike(a: Draft, b: Draft): boolean {
  const names = new Set(a.parts.map(({ entity, name }) => entity?.key ?? name));
  return (
    Math.abs(a.frame.clause - b.frame.clause) <= 1 && b.parts.some(({ entity, name }) => names.has(entity?.key ?? name))
  );
}
