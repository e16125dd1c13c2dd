import { Span as Spans } from "../../text/index.ts";
import type { Span } from "../../text/span.ts";
import type { Period } from "../../text/time/period.ts";
import type { Kind } from "../kind.ts";
import type { Cast } from "./cast.ts";
import { figuresOf } from "./figures.ts";
import type { Figure } from "./figures.ts";
import type { Frame } from "./frame.ts";
import type { Part } from "./part.ts";
import { partsOf } from "./roles.ts";
import type { Placed, Scene, SignHit } from "./scene.ts";
import { scoreOf } from "./score.ts";
import { standingOf } from "./standing.ts";
import type { Standing } from "./standing.ts";

export interface Term {
  readonly role: string;
  readonly value: string;
  readonly span: Span;
}

/** What one cue says of an event, with all that its sentence gives. */
export interface Draft {
  readonly frame: Frame;
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  readonly period: Placed<Period> | null;
  /** The words of the period, lower case; empty without one. */
  readonly periodWords: readonly string[];
  readonly standing: Standing;
  readonly subtype: string | null;
  readonly score: number;
  readonly signals: readonly string[];
}

/** A draft for each cue that has what its kind needs. */
export function draftsOf(scene: Scene, cast: Cast, frames: readonly Frame[]): Draft[] {
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    const key = `${frame.sentence} ${frame.kind.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), frame]);
  }
  const out: Draft[] = [];
  for (const group of groups.values()) {
    const first = group[0];
    if (first === undefined) continue;
    const figures = figuresOf(scene, first.kind, first.sentence).filter(nearest(group, frames));
    for (const frame of group) {
      const draft = draftOf(scene, cast, { frame, group, figures });
      if (draft !== null) out.push(draft);
    }
  }
  return out;
}

/** A figure that only its measure marks belongs to the cue beside it, whatever kind that is of. */
function nearest(group: readonly Frame[], frames: readonly Frame[]): (figure: Figure) => boolean {
  const far = ({ hit }: Frame, { quantity }: Figure): number =>
    Math.max(hit.first - quantity.last, quantity.first - hit.last, 0);
  const others = frames.filter((other) => other.sentence === group[0]?.sentence && !group.includes(other));
  return (figure) => {
    if (figure.mark !== null) return true;
    const own = Math.min(...group.map((frame) => far(frame, figure)));
    return !others.some((other) => far(other, figure) < own && far(other, figure) < 4);
  };
}

interface Given {
  readonly frame: Frame;
  /** All frames of the kind in the sentence: figures and periods are dealt out among them. */
  readonly group: readonly Frame[];
  readonly figures: readonly Figure[];
}

function draftOf(scene: Scene, cast: Cast, { frame, group, figures }: Given): Draft | null {
  const parts = partsOf(scene, cast, frame);
  if (frame.cue.bare !== true && lacks(frame.kind, parts)) return null;
  const mine = figures.filter((figure) => ownerOf(group, figure) === frame);
  const { wants } = frame.cue;
  if (wants !== undefined && !mine.some(({ core }) => wants === "FIGURE" || core)) return null;
  const period = periodOf(scene, frame, group);
  const standing = standingOf(scene, frame, period);
  const base = { frame, parts, figures: mine, terms: termsOf(scene, frame), period, standing };
  const periodWords = period === null ? [] : scene.tokens.slice(period.first, period.last).map(({ lower }) => lower);
  return { ...base, periodWords, subtype: subtypeOf(scene, frame), ...scoreOf(scene, base) };
}

function lacks({ roles, oneOf }: Kind, parts: readonly Part[]): boolean {
  const has = (role: string): boolean => parts.some((part) => part.role === role);
  return (
    Object.entries(roles).some(([role, rule]) => rule.needed === true && !has(role)) ||
    (oneOf !== undefined && !oneOf.some(has))
  );
}

/** The cue that a figure belongs to: the one that is its mark, else the last in front of it, else the first. */
function ownerOf(group: readonly Frame[], { mark, quantity }: Figure): Frame | undefined {
  const marked = mark && group.find(({ hit }) => hit.first < mark.last && mark.first < hit.last);
  return marked ?? group.findLast(({ hit }) => hit.first <= quantity.first) ?? group[0];
}

/** The period nearest to the cue, in its own stretch of the sentence first; one only compared with is none. */
function periodOf(scene: Scene, frame: Frame, group: readonly Frame[]): Placed<Period> | null {
  const place = scene.sentences[frame.sentence];
  if (place === undefined) return null;
  const here = (scene.periodsOf[frame.sentence] ?? []).filter((period) => counts(scene, frame, period));
  const at = group.indexOf(frame);
  const from = at > 0 ? frame.hit.first : place.first;
  const to = group[at + 1]?.hit.first ?? place.last;
  const mine = here.filter(({ first }) => first >= from && first < to);
  const near = (a: Placed<Period>, b: Placed<Period>): number =>
    Math.abs(a.first - frame.hit.first) - Math.abs(b.first - frame.hit.first);
  const best = [...(mine.length > 0 ? mine : here)].sort(near)[0] ?? null;
  // A kind that does not turn on its period takes only one that stands close by.
  const close = best !== null && Math.abs((scene.clauseOf[best.first] ?? 0) - frame.clause) === 0;
  return frame.kind.identity.period === true || close ? best : null;
}

/** Not one only compared with; of an event that is told apart by its period, one that a company reports on. */
function counts(scene: Scene, { kind, sentence }: Frame, { what, first, last }: Placed<Period>): boolean {
  if (compared(scene, scene.hits[sentence] ?? [], first)) return false;
  if (kind.identity.period !== true) return true;
  if (what.precision === "DAY" || what.precision === "WEEK") return false;
  const loosely = scene.material.doc.language.grammar.loosely;
  return what.precision !== "RANGE" || !scene.tokens.slice(first, last).some(({ lower }) => loosely.includes(lower));
}

function compared(scene: Scene, hits: readonly SignHit[], token: number): boolean {
  return hits.some(({ what, last, slot }) => {
    if (what.is !== "COMPARISON" || slot >= 0 || last > token || token - last > 4) return false;
    for (let at = last; at < token; at += 1)
      if (scene.tokens[at]?.kind === "MARK" || (scene.periodAt[at] ?? -1) >= 0) return false;
    return true;
  });
}

/** Words that are facts of the kind: the nearest of each role, and all of a role that takes many. */
function termsOf(scene: Scene, { kind, hit, sentence }: Frame): Term[] {
  const all = (scene.hits[sentence] ?? []).filter(({ what }) => what.is === "TERM" && what.kind === kind);
  // "vice chairman" is no chairman.
  const found = all.filter((term) => !all.some((other) => covers(other, term)));
  found.sort((a, b) => Math.abs(a.first - hit.first) - Math.abs(b.first - hit.first) || b.last - a.last);
  const out: Term[] = [];
  for (const term of found) {
    if (term.what.is !== "TERM") continue;
    const role = term.what.name;
    if (out.some((each) => each.role === role) && kind.terms?.[role]?.many !== true) continue;
    const span = termSpan(scene, term);
    if (out.some((each) => each.role === role && Spans.overlaps(each.span, span))) continue;
    out.push({ role, value: Spans.quote(scene.material.doc.text, span), span });
  }
  return out;
}

const covers = (a: SignHit, b: SignHit): boolean =>
  a.what.is === "TERM" &&
  b.what.is === "TERM" &&
  a.what.name === b.what.name &&
  a.first <= b.first &&
  b.last <= a.last &&
  b.last - b.first < a.last - a.first;

function termSpan(scene: Scene, hit: SignHit): Span {
  const item =
    hit.slot < 0
      ? undefined
      : (scene.names[scene.nameAt[hit.slot] ?? -1] ??
        scene.periods[scene.periodAt[hit.slot] ?? -1] ??
        scene.quantities[scene.quantityAt[hit.slot] ?? -1]);
  return item?.what.span ?? { start: scene.tokens[hit.first]?.start ?? 0, end: scene.tokens[hit.last - 1]?.end ?? 0 };
}

function subtypeOf(scene: Scene, { kind, cue, hit, sentence }: Frame): string | null {
  if (cue.subtype !== undefined) return cue.subtype;
  const all = (scene.hits[sentence] ?? []).filter(({ what }) => what.is === "SUBTYPE" && what.kind === kind);
  // "chuyển niêm yết" is no "niêm yết".
  const within = (a: SignHit, b: SignHit): boolean =>
    b.first <= a.first && a.last <= b.last && b.last - b.first > a.last - a.first;
  const general = ({ what }: SignHit): boolean => what.is === "SUBTYPE" && what.name === kind.general;
  const found = all.filter((one) => !all.some((other) => within(one, other) && !general(other)));
  const far = (one: SignHit): number => Math.abs(one.first - hit.first) + (general(one) ? 1000 : 0);
  const best = found.sort((a, b) => far(a) - far(b))[0]?.what;
  return best?.is === "SUBTYPE" ? best.name : null;
}
