import type { Place, RoleRule } from "../kind.ts";
import { UNNAMED } from "./entities.ts";
import type { Cast, Entity, Reference } from "./entities.ts";
import type { Frame } from "./frame.ts";
import { phraseAt } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import type { Relation } from "../../text/grammar.ts";
import type { Span } from "../../text/span.ts";

/** One who takes part in an event, as one frame shows. */
export interface Part {
  readonly role: string;
  /** Null for a thing that has no name: "một nhà máy thép". */
  readonly entity: Entity | null;
  readonly name: string;
  readonly span: Span;
  /** Why: the place, or the pattern, that gave the role. */
  readonly by: string;
  /** Named in the sentence itself; otherwise led back from other words. */
  readonly named: boolean;
  /** Sentences since it was named or meant; 0 when it is in this one. */
  readonly ago: number;
}

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
  const choices = choicesOf(scene, frame, here).sort(
    (a, b) => a.cost - b.cost || a.reference.first - b.reference.first,
  );
  for (const { role, reference, place } of reserved(frame, choices)) {
    const rule = frame.kind.roles[role];
    if (rule === undefined || (parts.some((part) => part.role === role && part.by !== "words") && !joins(rule, place)))
      continue;
    if (taken.has(reference.entity.key)) continue;
    take(role, reference, place);
    if (rule.many === true)
      for (const other of here)
        if (other.list === reference.list && rule.takes.includes(other.entity.type))
          take(role, other, `${place}, list`);
  }
  for (const [role, rule] of Object.entries(frame.kind.roles)) {
    if (parts.some((part) => part.role === role)) continue;
    const more =
      thing(scene, frame, role, rule) ??
      (lacking(frame, parts, role) && !otherSubject(scene, cast, frame)
        ? topic(scene, cast, { frame, role, rule })
        : null);
    if (more !== null && (more.entity === null || !taken.has(more.entity.key))) {
      parts.push(more);
      if (more.entity !== null) taken.add(more.entity.key);
    }
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

const partOf = (role: string, reference: Reference, by: string): Part => ({
  role,
  entity: reference.entity,
  name: reference.entity.name,
  span: reference.span,
  by,
  named: !reference.anaphor,
  ago: 0,
});

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

function choicesOf(scene: Scene, frame: Frame, here: readonly Reference[]): Choice[] {
  const out: Choice[] = [];
  for (const [role, rule] of Object.entries(frame.kind.roles))
    for (const reference of here) {
      if (!rule.takes.includes(reference.entity.type)) continue;
      // "bà Tú (cựu CEO Nam A Bank) được bầu": brackets are for what they explain.
      if (scene.aside[reference.first] === 1 && scene.aside[frame.hit.first] === 0) continue;
      const far = distance(scene, frame, reference);
      for (const place of placesOf(frame, reference, far)) {
        const rank = rule.at.indexOf(place);
        const cost = rank * STEP + far.words * WORD + far.clauses * CLAUSE + extra(frame, here, { reference, place });
        if (rank >= 0 && cost <= LIMIT) out.push({ role, reference, place, cost });
      }
    }
  return out;
}

/** A name goes before a word that stands for the same one, and what owns or is ruled by a noun before what only stands in front of it. */
function extra(
  frame: Frame,
  here: readonly Reference[],
  { reference, place }: Pick<Choice, "reference" | "place">,
): number {
  const named =
    reference.anaphor && here.some(({ anaphor, entity }) => !anaphor && entity.key === reference.entity.key);
  const loose =
    frame.cue.form === "NOUN" && place === "SUBJECT" && !reference.owner && reference.relations.length === 0;
  return (named ? 1 : 0) + (loose ? 4 : 0);
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
  const left = reference.last <= hit.first;
  const places: Place[] = [...reference.relations];
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

/** A thing without a name: the words that stand where the role's names would. */
function thing(scene: Scene, frame: Frame, role: string, rule: RoleRule): Part | null {
  if (rule.phrase !== true) return null;
  const found = phraseAt(scene, frame, { role, rule });
  if (found === null) return null;
  const name = scene.material.doc.text.slice(found.start, found.end);
  return { role, entity: null, name, span: found, by: "phrase", named: true, ago: 0 };
}

/** A country or an authority does it: "Bắc Kinh đặt mục tiêu tăng trưởng …". */
function otherSubject(scene: Scene, cast: Cast, { hit, clause, sentence, kind }: Frame): boolean {
  if (Object.values(kind.roles).some(({ takes }) => takes.includes("AUTHORITY") && takes.includes("COUNTRY")))
    return false;
  return (cast.bySentence[sentence] ?? []).some(
    ({ entity, relations, last, owner }) =>
      (entity.type === "COUNTRY" || entity.type === "PLACE" || entity.type === "AUTHORITY") &&
      relations.length === 0 &&
      !owner &&
      last <= hit.first &&
      hit.first - last <= 6 &&
      scene.clauseOf[last - 1] === clause,
  );
}

/** What only follows from other sentences fills a role that must be filled, and no more. */
function lacking({ kind: { roles, oneOf } }: Frame, parts: readonly Part[], role: string): boolean {
  if (roles[role]?.needed === true) return true;
  return oneOf === undefined || !oneOf.some((each) => parts.some((part) => part.role === each));
}

/** Who the sentence is about when it does not say: its company; "he", for other types the one named last, not long before. */
function topic(scene: Scene, cast: Cast, { frame, role, rule }: Open): Part | null {
  if (!rule.at.includes("TOPIC") || (rule.takes.includes("PERSON") && !meansPerson(scene, frame, rule))) return null;
  const about = rule.takes.includes("COMPANY")
    ? (cast.topics[frame.sentence] ?? unnamed(cast))
    : latest(cast, frame.sentence, rule);
  if (about === null || !rule.takes.includes(about.type)) return null;
  if (about === UNNAMED)
    return { role, entity: about, name: "", span: { start: 0, end: 0 }, by: "TOPIC", named: false, ago: 1 };
  const same = cast.references.filter(({ entity, anaphor }) => entity.key === about.key && !anaphor);
  const any = same.findLast(({ sentence }) => sentence <= frame.sentence) ?? same[0];
  if (any === undefined) return null;
  const last = cast.references.findLast(
    ({ entity, sentence }) => entity.key === about.key && sentence <= frame.sentence,
  );
  const ago = cast.alone && about.key === cast.main?.key ? 1 : frame.sentence - (last?.sentence ?? 0);
  return { ...partOf(role, any, "TOPIC"), named: any.sentence === frame.sentence, ago };
}

/** A pronoun that no name follows, where only a person will do. */
const meansPerson = (scene: Scene, { sentence }: Frame, { takes }: RoleRule): boolean =>
  takes.length > 1 ||
  (scene.hits[sentence] ?? []).some(({ what, last }) => what.is === "PERSONAL" && (scene.nameAt[last] ?? -1) < 0);

interface Open {
  readonly frame: Frame;
  readonly role: string;
  readonly rule: RoleRule;
}

/** A snippet may leave out whom it is about; a story does not. */
const unnamed = ({ main, topics }: Cast): Entity | null => (main === null && topics.length <= 2 ? UNNAMED : null);

function latest(cast: Cast, sentence: number, rule: RoleRule): Entity | null {
  const near = cast.references.findLast(
    (each) => each.sentence <= sentence && sentence - each.sentence <= 3 && rule.takes.includes(each.entity.type),
  );
  return near?.entity ?? null;
}
