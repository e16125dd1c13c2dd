import type { Place, RoleRule } from "../kind.ts";
import type { Relation } from "../../text/grammar.ts";
import type { Cast, Reference } from "./cast.ts";
import type { Frame } from "./frame.ts";
import { partOf } from "./part.ts";
import type { Part } from "./part.ts";
import type { Scene } from "./scene.ts";
import { ofOtherTrade, ofTrade } from "./trades.ts";
import { untold } from "./untold.ts";

interface Choice {
  readonly role: string;
  readonly reference: Reference;
  readonly place: Place;
  readonly cost: number;
}

// Beyond this cost a name has nothing to do with the cue. A place further down a role's list costs as much as eight words between.
const LIMIT = 16;
const STEP = 2.5;
const WORD = 0.3;
const CLAUSE = 3;

// What stands behind one of these is told to be something else than what the event is about.
const ELSEWHERE: ReadonlySet<Relation> = new Set(["SOURCE", "GOAL", "AGAINST", "ACCORDING"]);

/** Who takes part, and as what: names are dealt to roles from the surest place to the least sure. */
export function partsOf(scene: Scene, cast: Cast, frame: Frame): Part[] {
  const here = cast.bySentence[frame.sentence] ?? [];
  const parts: Part[] = [];
  const taken = new Set<string>();
  const take = (role: string, reference: Reference, by: string): void => {
    if (taken.has(reference.entity.key)) return;
    taken.add(reference.entity.key);
    parts.push(partOf(role, reference, by));
  };
  for (const { role, reference } of told(scene, { kind: frame.kind, sentence: frame.sentence }, here))
    take(role, reference, "words");
  const choices = byTrade(scene, cast, { frame, all: choicesOf(scene, cast, frame) }).sort(
    (a, b) => a.cost - b.cost || a.reference.first - b.reference.first,
  );
  for (const { role, reference, place } of reserved(frame, choices)) {
    const rule = frame.kind.roles[role];
    const open = ({ by }: Part): boolean => by === "words" && rule?.many === true;
    if (rule === undefined || (parts.some((part) => part.role === role && !open(part)) && !joins(rule, place)))
      continue;
    if (taken.has(reference.entity.key)) continue;
    take(role, reference, place);
    if (rule.many === true)
      for (const other of here)
        if (other.list === reference.list && rule.takes.includes(other.entity.type))
          take(role, other, `${place}, list`);
  }
  for (const role of Object.keys(frame.kind.roles)) {
    if (parts.some((part) => part.role === role)) continue;
    const more = untold(scene, cast, { frame, role, parts });
    if (more === null || (more.entity !== null && taken.has(more.entity.key))) continue;
    parts.push(more);
    if (more.entity !== null) taken.add(more.entity.key);
  }
  return parts;
}

/** Whether one more name may join those that have the role already. */
const joins = (rule: RoleRule, place: Place): boolean => rule.several === true && rule.at.indexOf(place) < 4;

/** A role that must be filled keeps its only name, even where another role would have it more cheaply. */
function reserved({ kind }: Frame, choices: readonly Choice[]): readonly Choice[] {
  const needed = choices.filter(({ role }) => kind.roles[role]?.needed === true);
  const [only] = needed;
  if (only === undefined || new Set(needed.map(({ reference }) => reference.entity.key)).size > 1) return choices;
  return [only, ...choices.filter((choice) => choice !== only)];
}

interface Told {
  readonly role: string;
  readonly reference: Reference;
}

/** Roles that patterns with a slot give outright, anywhere in the sentence. */
function told(scene: Scene, { kind, sentence }: Pick<Frame, "kind" | "sentence">, here: readonly Reference[]): Told[] {
  const out: Told[] = [];
  for (const hit of scene.hits[sentence] ?? []) {
    if (hit.what.is !== "ROLE" || hit.what.kind !== kind) continue;
    const { name } = hit.what;
    const rule = kind.roles[name];
    const first = here.find((reference) => reference.first === hit.slot);
    if (first === undefined || rule?.takes.includes(first.entity.type) !== true) continue;
    for (const reference of here)
      if (reference === first || (rule.many === true && reference.list === first.list))
        out.push({ role: name, reference });
  }
  return out;
}

/** What patterns alone tell of those who take part: for a sentence that only tells more of an event. */
export const toldParts = (scene: Scene, cast: Cast, where: Pick<Frame, "kind" | "sentence">): Part[] =>
  told(scene, where, cast.bySentence[where.sentence] ?? []).map(({ role, reference }) =>
    partOf(role, reference, "words"),
  );

/** Those of the trade of one role take another only where nobody else could. */
function byTrade(scene: Scene, cast: Cast, { frame, all }: { frame: Frame; all: readonly Choice[] }): Choice[] {
  const elsewhere = ({ role, reference }: Choice): boolean =>
    ofOtherTrade(scene, cast.trades, { frame, role, key: reference.entity.key });
  // A bank that stands beside a noun ("khoản vay") lends, unless another does: only a verb makes a borrower of it.
  const beside = ({ place, role, reference }: Choice): boolean =>
    frame.cue.form === "NOUN" &&
    place !== "OF" &&
    place !== "OWNER" &&
    !all.some(
      (other) => other.place === "SOURCE" && other.role !== role && other.reference.entity.key !== reference.entity.key,
    );
  return all.filter(
    (one) => !elsewhere(one) || !(beside(one) || all.some((other) => other.role === one.role && !elsewhere(other))),
  );
}

function choicesOf(scene: Scene, cast: Cast, frame: Frame): Choice[] {
  const out: Choice[] = [];
  const here = cast.bySentence[frame.sentence] ?? [];
  const shared = fronted(scene, frame, here);
  const head = antecedent(scene, frame, here);
  for (const [role, rule] of Object.entries(frame.kind.roles))
    for (const reference of here) {
      if (!rule.takes.includes(reference.entity.type)) continue;
      // "bà Tú (cựu CEO Nam A Bank) được bầu": brackets are for what they explain.
      if (scene.aside[reference.first] === 1 && scene.aside[frame.hit.first] === 0) continue;
      const far = distance(scene, frame, reference);
      const turned: Place = frame.passive === null ? "SUBJECT" : "OBJECT";
      const at = ofTrade(scene, cast.trades, { rule, key: reference.entity.key })
        ? (rule.trade?.at ?? rule.at)
        : rule.at;
      const fixed: readonly Place[] | null = reference === shared ? [turned] : reference === head ? ["OBJECT"] : null;
      for (const place of fixed ?? placesOf(frame, reference, far)) {
        const rank = at.indexOf(place);
        const cost =
          rank * STEP + far.words * WORD + far.clauses * CLAUSE + extra(scene, frame, { here, reference, place });
        if (rank >= 0 && cost <= LIMIT) out.push({ role, reference, place, cost });
      }
    }
  return out;
}

/** "Sau khi bán 3 triệu cổ phiếu, X …": a clause that opens the sentence and names nobody has the subject of the one behind it. */
function fronted(scene: Scene, { hit, sentence }: Frame, here: readonly Reference[]): Reference | undefined {
  const place = scene.sentences[sentence];
  const opens = (scene.hits[sentence] ?? []).some(
    ({ what, first, last }) => what.is === "OPENER" && first === place?.first && last <= hit.first,
  );
  const free = ({ relations, owner }: Reference): boolean => relations.length === 0 && !owner;
  if (place === undefined || !opens || here.some((each) => each.first < hit.last && free(each))) return undefined;
  let comma = hit.last;
  while (comma < place.last && scene.tokens[comma]?.text !== ",") comma += 1;
  return comma >= place.last ? undefined : here.find((each) => each.first > comma && free(each));
}

/** "Qualcomm, which Nvidia agreed to buy": whom a relative clause with a subject of its own is about. */
function antecedent(
  scene: Scene,
  { hit, sentence, clause, passive }: Frame,
  here: readonly Reference[],
): Reference | undefined {
  const which = (scene.hits[sentence] ?? []).find(
    ({ what, first, last }) =>
      what.is === "OPENER" && what.opener === "RELATIVE" && last <= hit.first && scene.clauseOf[first] === clause,
  );
  if (which === undefined || passive !== null) return undefined;
  const own = here.some((each) => each.first >= which.last && each.last <= hit.first && each.relations.length === 0);
  const behind = scene.tokens[which.first - 1]?.text === "," ? which.first - 1 : which.first;
  return own ? here.find(({ last, owner }) => last === behind && !owner) : undefined;
}

/** A name goes before a word that stands for the same one, and what owns or is ruled by a noun before what only stands in front of it. */
function extra(scene: Scene, frame: Frame, { here, reference, place }: Weighed): number {
  const named =
    reference.anaphor && here.some(({ anaphor, entity }) => !anaphor && entity.key === reference.entity.key);
  const loose =
    frame.cue.form === "NOUN" && place === "SUBJECT" && !reference.owner && reference.relations.length === 0;
  return (
    (named ? 1 : 0) +
    (loose ? 4 : 0) +
    ((place === "SUBJECT" || (place === "OBJECT" && frame.passive !== null)) &&
    trailing(scene, frame, { here, reference })
      ? 6
      : 0)
  );
}

interface Weighed extends Pick<Choice, "reference" | "place"> {
  readonly here: readonly Reference[];
}

/**
 * "sued Bellmore, seeking 25 mln", "mua vào cổ phiếu Đất Xanh, nâng sở hữu": what follows a comma outright goes on about the subject,
 * the first name that is free; where forms tell, a participle only.
 */
function trailing(scene: Scene, { hit, cue, passive }: Frame, { here, reference }: Omit<Weighed, "place">): boolean {
  const { active } = scene.material.doc.language.grammar;
  const start = passive === null || passive.last > hit.first ? hit.first : passive.last - 1;
  if (scene.tokens[start - 1]?.text !== "," || cue.form === "NOUN") return false;
  if (active !== null && start === hit.first && !active.test(scene.tokens[start]?.lower ?? "")) return false;
  const subject = here.find(
    ({ entity: { type }, relations, owner }) =>
      (type === reference.entity.type || type === "PERSON" || type === "COMPANY") && relations.length === 0 && !owner,
  );
  return subject !== undefined && subject.entity.key !== reference.entity.key;
}

interface Far {
  readonly words: number;
  readonly clauses: number;
}

function distance(scene: Scene, { hit }: Frame, reference: Reference): Far {
  const left = reference.last <= hit.first;
  // A name inside the cue ("mua lại cổ phần của Masan tại …") stands right beside its words.
  const words = left ? hit.first - reference.last : reference.first - hit.last;
  const clauses = Math.abs((scene.clauseOf[reference.first] ?? 0) - (scene.clauseOf[hit.first] ?? 0));
  return { words: Math.max(0, words), clauses: Math.min(clauses, 4) };
}

/** Where a name stands to the cue. */
function placesOf(frame: Frame, reference: Reference, far: Far): Place[] {
  const { hit, passive, cue } = frame;
  // "FDA has approved": the words of the cue may begin with who does it.
  const left = reference.first <= hit.first;
  // "with its lender": the lender is with them, and not "it".
  const places: Place[] = reference.owner && reference.anaphor ? [] : [...reference.relations];
  // "its proposed 1.3 billion dlr acquisition": who owns a noun does what it tells.
  if (reference.owner && left && far.words <= 8)
    places.push("OWNER", ...(cue.form === "NOUN" ? (["SUBJECT"] as const) : []));
  if (far.clauses === 0 && !reference.relations.some((relation) => ELSEWHERE.has(relation))) places.push("NEAR");
  if (!reference.relations.includes("ACCORDING")) places.push("ALONE");
  if (reference.relations.includes("AGENT") && (passive !== null || cue.form === "NOUN")) places.push("SUBJECT");
  if (reference.relations.length > 0 || reference.owner) return places;
  if (!left)
    return far.clauses === 0 && (passive === null || cue.form === "PASSIVE") && !reference.speaks
      ? [...places, "OBJECT"]
      : places;
  if (passive === null) return [...places, "SUBJECT"];
  return [...places, reference.first >= passive.last ? "SUBJECT" : "OBJECT"];
}
