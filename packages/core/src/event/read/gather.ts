import { Fold } from "../../text/index.ts";
import type { Identity } from "../kind.ts";
import type { Draft } from "./draft.ts";
import { figuresOf } from "./figures.ts";
import type { Figure } from "./figures.ts";
import type { Placed, Scene } from "./scene.ts";
import { SURE } from "./score.ts";
import type { Period } from "../../text/time/period.ts";

/** All that a story says of one event: its drafts, the surest first to speak, and sentences that tell more of it. */
export interface Gathered {
  readonly drafts: Draft[];
  readonly more: { readonly sentence: number; readonly figures: readonly Figure[] }[];
}

/** Joins drafts of one event, so that each event is told once however often the story repeats it. */
export function gather(scene: Scene, drafts: readonly Draft[]): Gathered[] {
  const kept = withoutRivals(scene, drafts);
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

/** Two kinds tell one happening: the surer stays. */
function withoutRivals(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const beaten = (draft: Draft): boolean =>
    drafts.some((other) => {
      const { kind } = draft.frame;
      if (other.frame.sentence !== draft.frame.sentence || other.frame.kind === kind) return false;
      if (
        kind.rivals?.includes(other.frame.kind.kind) !== true &&
        other.frame.kind.rivals?.includes(kind.kind) !== true
      )
        return false;
      if (other.score < draft.score || (other.score === draft.score && drafts.indexOf(other) > drafts.indexOf(draft)))
        return false;
      const near = Math.abs(other.frame.clause - draft.frame.clause) <= 1;
      const names = new Set(other.parts.map(({ entity, name }) => entity?.key ?? name));
      return near && draft.parts.some(({ entity, name }) => names.has(entity?.key ?? name));
    });
  return drafts.filter((draft) => scene.sentences[draft.frame.sentence] !== undefined && !beaten(draft));
}

/** The event among those gathered that a draft tells of: the last that agrees with it in all that tells events of the kind apart. */
function homeOf(all: readonly Gathered[], draft: Draft): Gathered | undefined {
  const same = all.filter(
    ({ drafts }) => drafts[0]?.frame.kind === draft.frame.kind && drafts.every((other) => agree(other, draft)),
  );
  return same.findLast(({ drafts }) => drafts.some((other) => closer(other, draft))) ?? same.at(-1);
}

/** Whether two drafts have something of their identity in common, and not only nothing against each other. */
const closer = (a: Draft, b: Draft): boolean =>
  a.period !== null && b.period !== null && a.frame.kind.identity.period === true;

/** Nothing that tells events of the kind apart speaks against it, or names of one role differ while those of another are the same. */
function agree(a: Draft, b: Draft): boolean {
  const { identity, roles } = a.frame.kind;
  if (!periodsAgree(identity, a, b) || !termsAgree(identity, a, b) || !figuresAgree(identity, a, b)) return false;
  const found = identity.roles.map((role) => ({ many: roles[role]?.many === true, match: matchOf(a, b, role) }));
  if (found.some(({ many, match }) => match === "OTHER" && !many)) return false;
  return found.some(({ match }) => match === "SAME") || !found.some(({ match }) => match === "OTHER");
}

/** Whether the names of a role are the same in two drafts (all of one list in the other), others, or not told. */
function matchOf(a: Draft, b: Draft, role: string): "SAME" | "OTHER" | "UNTOLD" {
  const keys = (draft: Draft): string[] =>
    draft.parts.filter((part) => part.role === role).map(({ entity, name }) => entity?.key ?? Fold.fold(name));
  const [x, y] = [keys(a), keys(b)];
  if (x.length === 0 || y.length === 0) return "UNTOLD";
  const alike = (key: string, others: readonly string[]): boolean =>
    others.some((other) => key === other || key.includes(other) || other.includes(key));
  return x.every((key) => alike(key, y)) || y.every((key) => alike(key, x)) ? "SAME" : "OTHER";
}

function periodsAgree(identity: Identity, a: Draft, b: Draft): boolean {
  return identity.period !== true || a.period === null || b.period === null || samePeriod(a.period.what, b.period.what);
}

const digits = (period: Placed<Period>["what"]): string => `${period.precision}`;

function samePeriod(a: Period, b: Period): boolean {
  if (a.from !== null && b.from !== null) return a.from === b.from && a.to === b.to;
  return digits(a) === digits(b);
}

function termsAgree({ term }: Identity, a: Draft, b: Draft): boolean {
  if (term === undefined) return true;
  const values = (draft: Draft): string[] =>
    draft.terms.filter(({ role }) => role === term).map(({ value }) => Fold.fold(value));
  const [x, y] = [values(a), values(b)];
  return x.length === 0 || y.length === 0 || x.some((value) => y.includes(value));
}

function figuresAgree({ figures }: Identity, a: Draft, b: Draft): boolean {
  return (figures ?? []).every((role) => {
    const values = (draft: Draft): string[] =>
      draft.figures.filter((figure) => figure.role === role).map(({ quantity }) => quantity.what.value);
    const [x, y] = [values(a), values(b)];
    return x.length === 0 || y.length === 0 || x.some((value) => y.includes(value));
  });
}

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
