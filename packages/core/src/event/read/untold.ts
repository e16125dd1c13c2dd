import type { RoleRule } from "../kind.ts";
import type { Cast } from "./cast.ts";
import { UNNAMED } from "./entities.ts";
import type { Entity } from "./entities.ts";
import type { Frame } from "./frame.ts";
import { partOf } from "./part.ts";
import type { Part } from "./part.ts";
import { phraseAt } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { ofOtherTrade } from "./trades.ts";

/** A role of an event that no name of the sentence has taken. */
interface Open {
  readonly frame: Frame;
  readonly role: string;
  readonly rule: RoleRule;
}

/** Who fills a role that no name has taken: a thing that is only described, or the one that the text is about. */
export function untold(
  scene: Scene,
  cast: Cast,
  { frame, role, parts }: Omit<Open, "rule"> & { readonly parts: readonly Part[] },
): Part | null {
  const rule = frame.kind.roles[role];
  if (rule === undefined) return null;
  const found = thing(scene, { frame, role, rule });
  if (found !== null) return found;
  return lacking(frame, parts, role) && !otherSubject(scene, cast, frame)
    ? topic(scene, cast, { frame, role, rule })
    : null;
}

/** A thing without a name: the words that stand where the role's names would. */
function thing(scene: Scene, { frame, role, rule }: Open): Part | null {
  if (rule.phrase !== true) return null;
  const found = phraseAt(scene, frame, { role, rule });
  if (found === null) return null;
  const name = scene.material.doc.text.slice(found.start, found.end);
  return { role, entity: null, name, span: found, by: "phrase", named: true, ago: 0 };
}

/** A country or an authority does it, or one whom nobody has named: "Bắc Kinh đặt mục tiêu tăng trưởng …", "the bank". */
function otherSubject(scene: Scene, cast: Cast, { hit, clause, sentence, kind }: Frame): boolean {
  const near = (last: number): boolean =>
    last <= hit.first && hit.first - last <= 6 && scene.clauseOf[last - 1] === clause;
  if (cast.strangers[sentence]?.some(near) === true) return true;
  if (Object.values(kind.roles).some(({ takes }) => takes.includes("AUTHORITY") && takes.includes("COUNTRY")))
    return false;
  return (cast.bySentence[sentence] ?? []).some(
    ({ entity, relations, last, owner }) =>
      (entity.type === "COUNTRY" || entity.type === "PLACE" || entity.type === "AUTHORITY") &&
      relations.length === 0 &&
      !owner &&
      near(last),
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
  if (frame.cue.form === "NOUN" && ofOtherTrade(scene, cast.trades, { frame, role, key: about.key })) return null;
  if (about === UNNAMED)
    return { role, entity: about, name: "", span: { start: 0, end: 0 }, by: "TOPIC", named: false, ago: 1 };
  const same = cast.byKey.get(about.key) ?? [];
  // From the sentence on backwards: who is spoken of was named or meant not long before.
  let at = same.length - 1;
  while (at >= 0 && (same[at]?.sentence ?? 0) > frame.sentence) at -= 1;
  const last = same[at];
  while (at >= 0 && same[at]?.anaphor === true) at -= 1;
  const any = same[at] ?? same.find(({ anaphor }) => !anaphor);
  if (any === undefined) return null;
  const ago = cast.alone && about.key === cast.main?.key ? 1 : frame.sentence - (last?.sentence ?? 0);
  return { ...partOf(role, any, "TOPIC"), named: any.sentence === frame.sentence, ago };
}

/** A pronoun that no name follows, where only a person will do. */
const meansPerson = (scene: Scene, { sentence }: Frame, { takes }: RoleRule): boolean =>
  takes.length > 1 ||
  (scene.hits[sentence] ?? []).some(({ what, last }) => what.is === "PERSONAL" && (scene.nameAt[last] ?? -1) < 0);

/** A snippet may leave out whom it is about; a story does not. */
const unnamed = ({ main, topics }: Cast): Entity | null => (main === null && topics.length <= 2 ? UNNAMED : null);

function latest(cast: Cast, sentence: number, rule: RoleRule): Entity | null {
  for (let at = sentence; at >= Math.max(0, sentence - 3); at -= 1) {
    const near = cast.bySentence[at]?.findLast(({ entity }) => rule.takes.includes(entity.type));
    if (near !== undefined) return near.entity;
  }
  return null;
}
