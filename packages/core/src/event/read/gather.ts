import type { Draft } from "./draft.ts";
import type { Cast } from "./cast.ts";
import { figuresOf } from "./figures.ts";
import type { Figure } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { agree } from "./identity.ts";
import { withoutRivals } from "./rivals.ts";
import { toldParts } from "./roles.ts";
import type { Part } from "./part.ts";
import { SURE, TITLE } from "./score.ts";

/** All that a story says of one event: its drafts, the surest first to speak, and sentences that tell more of it. */
export interface Gathered {
  readonly drafts: Draft[];
  readonly more: More[];
}

/** A sentence that only tells more of an event. */
export interface More {
  readonly sentence: number;
  readonly figures: readonly Figure[];
  readonly parts: readonly Part[];
}

/** Joins drafts of one event, so that each event is told once however often the story repeats it. */
export function gather(scene: Scene, cast: Cast, drafts: readonly Draft[]): Gathered[] {
  const kept = withoutRivals(drafts);
  const out: Gathered[] = [];
  for (const each of kept) {
    const draft = withoutMixed(out, each);
    const home = homeOf(out, draft);
    if (home !== undefined) home.drafts.push(draft);
    else out.push({ drafts: [draft], more: [] });
  }
  const sure = out.filter((event) => isSure(scene, event));
  addMore(scene, cast, sure);
  return sure;
}

/**
 * "Quỹ A rót vốn vào B. Vòng gọi vốn đưa công ty …": one who is only meant by another word, and has another role in an event told before,
 * is not whom the word means.
 */
function withoutMixed(events: readonly Gathered[], draft: Draft): Draft {
  const before = events.flatMap(({ drafts }) => drafts.filter(({ frame }) => frame.kind === draft.frame.kind));
  const mixed = ({ entity, role, named }: Part): boolean =>
    !named &&
    entity !== null &&
    before.some(
      ({ parts, score }) =>
        score >= SURE &&
        parts.some((other) => other.named && other.entity?.key === entity.key && other.role !== role) &&
        parts.some((other) => other.named && other.role === role),
    );
  return draft.parts.some(mixed) ? { ...draft, parts: draft.parts.filter((part) => !mixed(part)) } : draft;
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
  return same.findLast(({ drafts }) => drafts.some((other) => closer(other, draft))) ?? current(same);
}

/** The last of them, unless what it tells was over long before the others' time: a year ago is only compared with. */
function current(events: readonly Gathered[]): Gathered | undefined {
  const end = ({ drafts }: Gathered): number =>
    Math.max(...drafts.map(({ period }) => Date.parse(period?.what.to ?? "")).filter((at) => !Number.isNaN(at)));
  const latest = Math.max(...events.map(end));
  return events.findLast((event) => !(end(event) < latest - YEAR)) ?? events.at(-1);
}

/** Whether two drafts have something of their identity in common, and not only nothing against each other. */
const closer = (a: Draft, b: Draft): boolean =>
  a.period !== null && b.period !== null && a.frame.kind.identity.period === true;

/** A headline speaks for what the story tells; it raises no event of its own where there is a story. */
function isSure(scene: Scene, { drafts }: Gathered): boolean {
  const { headline } = scene;
  const above = ({ frame }: Draft): boolean =>
    headline !== null && (scene.sentences[frame.sentence]?.end ?? Infinity) <= headline.end;
  const body = drafts.filter((draft) => !above(draft));
  const whole = headline !== null && scene.sentences.some(({ start }) => start >= headline.end);
  if (!whole) return drafts.some(({ score }) => score >= SURE);
  const help = body.length < drafts.length ? TITLE : 0;
  return body.some(({ score }) => score + help >= SURE);
}

// A fiscal year may end some weeks before or after another.
const YEAR = 300 * 86_400_000;

// A sentence that tells more stands no further than this behind one that tells the event.
const NEAR = 3;

/** Sentences that only tell more ("giá trị thương vụ …") go to the event of their kind that was told last before them. */
function addMore(scene: Scene, cast: Cast, events: readonly Gathered[]): void {
  scene.hits.forEach((hits, sentence) => {
    for (const { what } of hits) {
      if (what.is !== "MORE") continue;
      const own = events.filter(({ drafts }) => drafts[0]?.frame.kind === what.kind);
      if (own.some((event) => toldAt(event).includes(sentence))) continue;
      const event = lastBefore(own, sentence);
      const parts = toldParts(scene, cast, { kind: what.kind, sentence });
      event?.more.push({ sentence, figures: figuresOf(scene, what.kind, sentence), parts });
    }
  });
}

const toldAt = ({ drafts, more }: Gathered): number[] => [
  ...drafts.map(({ frame }) => frame.sentence),
  ...more.map((each) => each.sentence),
];

function lastBefore(events: readonly Gathered[], sentence: number): Gathered | undefined {
  const behind = (event: Gathered): number =>
    Math.min(...toldAt(event).map((at) => (at <= sentence ? sentence - at : Infinity)));
  const near = events.filter((event) => behind(event) <= NEAR).sort((a, b) => behind(a) - behind(b));
  return near[0];
}
