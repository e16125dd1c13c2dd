import type { Draft } from "./draft.ts";
import { figuresOf } from "./figures.ts";
import type { Figure } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { agree } from "./identity.ts";
import { withoutRivals } from "./rivals.ts";
import { SURE } from "./score.ts";

/** All that a story says of one event: its drafts, the surest first to speak, and sentences that tell more of it. */
export interface Gathered {
  readonly drafts: Draft[];
  readonly more: { readonly sentence: number; readonly figures: readonly Figure[] }[];
}

/** Joins drafts of one event, so that each event is told once however often the story repeats it. */
export function gather(scene: Scene, drafts: readonly Draft[]): Gathered[] {
  const kept = withoutRivals(drafts);
  const out: Gathered[] = [];
  for (const draft of kept) {
    const home = homeOf(out, draft);
    if (home !== undefined) home.drafts.push(draft);
    else out.push({ drafts: [draft], more: [] });
  }
  const sure = out.filter(({ drafts: all }) => all.some(({ score }) => score >= SURE));
  addMore(scene, sure);
  return sure;
}

/** The event among those gathered that a draft tells of: the last that agrees with it in all that tells events of the kind apart. */
function homeOf(all: readonly Gathered[], draft: Draft): Gathered | undefined {
  const same = all.filter(({ drafts }) => {
    const sure = drafts.filter(({ score }) => score >= SURE);
    return (
      drafts[0]?.frame.kind === draft.frame.kind &&
      (sure.length > 0 ? sure : drafts).every((other) => agree(other, draft))
    );
  });
  return same.findLast(({ drafts }) => drafts.some((other) => closer(other, draft))) ?? same.at(-1);
}

/** Whether two drafts have something of their identity in common, and not only nothing against each other. */
const closer = (a: Draft, b: Draft): boolean =>
  a.period !== null && b.period !== null && a.frame.kind.identity.period === true;

/** Sentences that only tell more ("giá trị thương vụ …") go to the event of their kind that was told last before them. */
function addMore(scene: Scene, events: readonly Gathered[]): void {
  scene.hits.forEach((hits, sentence) => {
    for (const { what } of hits) {
      if (what.is !== "MORE") continue;
      const before = events.filter(({ drafts, more }) => {
        const last = Math.max(...drafts.map(({ frame }) => frame.sentence), ...more.map((each) => each.sentence));
        return drafts[0]?.frame.kind === what.kind && last <= sentence && sentence - last <= 2;
      });
      const event = before.at(-1);
      const known =
        event?.drafts.some(({ frame }) => frame.sentence === sentence) === true ||
        event?.more.some((each) => each.sentence === sentence) === true;
      if (event !== undefined && !known) event.more.push({ sentence, figures: figuresOf(scene, what.kind, sentence) });
    }
  });
}
