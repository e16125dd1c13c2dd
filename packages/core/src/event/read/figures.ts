import type { FigureRule, Kind } from "../kind.ts";
import type { Quantity } from "../../text/quantity/quantity.ts";
import type { Placed, Scene, SignHit } from "./scene.ts";

/** A figure with the role that the words around it give, for a kind. */
export interface Figure {
  readonly role: string;
  readonly quantity: Placed<Quantity>;
  /** The words that gave the role, or null when its measure alone did. */
  readonly mark: SignHit | null;
  readonly core: boolean;
}

interface Choice {
  readonly role: string;
  readonly rule: FigureRule;
  readonly mark: SignHit | null;
  readonly score: number;
}

// How far a mark's word reaches, in tokens; a plain figure must stand as near to the cue.
const REACH = 24;

/** Every figure of a sentence that has a role in an event of this kind. */
export function figuresOf(scene: Scene, kind: Kind, sentence: number): Figure[] {
  const hits = scene.hits[sentence] ?? [];
  const marks = hits.filter(({ what }) => (what.is === "MARK" || what.is === "UNMARK") && what.kind === kind);
  const here = (scene.quantitiesOf[sentence] ?? []).filter((figure) => !again(scene, figure));
  const dealt = respectively(hits, marks, here);
  const out: Figure[] = [];
  for (const quantity of here) {
    const best = choose(scene, { kind, hits, marks, quantity, dealt: dealt.get(quantity) ?? null });
    if (best === null) continue;
    const { role, mark, rule } = best;
    out.push({ role, quantity: over(hits, { kind, role, quantity }), mark, core: rule.core === true });
  }
  return out;
}

/** "vượt 20% kế hoạch": 120 per cent of it. */
function over(hits: readonly SignHit[], { kind, role, quantity }: Owed): Placed<Quantity> {
  const said = hits.some(
    ({ what, slot }) =>
      what.is === "OVER" && what.kind === kind && what.name === role && slot >= quantity.first && slot < quantity.last,
  );
  const { value } = quantity.what;
  return said ? { ...quantity, what: { ...quantity.what, value: String(Number(value) + 100) } } : quantity;
}

interface Owed {
  readonly kind: Kind;
  readonly role: string;
  readonly quantity: Placed<Quantity>;
}

/** The same money in another currency, in brackets behind it: "209,5 tỷ nhân dân tệ (29,6 tỷ USD)". */
function again(scene: Scene, { what, first }: Placed<Quantity>): boolean {
  const before = scene.quantities[scene.quantityAt[first - 2] ?? -1];
  return what.measure === "MONEY" && scene.tokens[first - 1]?.text === "(" && before?.what.measure === "MONEY";
}

/** "doanh thu và lợi nhuận lần lượt đạt 3.248 tỷ đồng và 369 tỷ đồng": the first figure to the first noun, the second to the second. */
function respectively(
  hits: readonly SignHit[],
  marks: readonly SignHit[],
  here: readonly Placed<Quantity>[],
): Map<Placed<Quantity>, SignHit> {
  const out = new Map<Placed<Quantity>, SignHit>();
  for (const word of hits.filter(({ what }) => what.is === "RESPECTIVELY")) {
    const nouns: SignHit[] = [];
    for (const mark of marks)
      if (
        mark.what.is === "MARK" &&
        mark.slot < 0 &&
        mark.last <= word.first &&
        word.first - mark.first <= REACH &&
        !nouns.some((each) => sameWords(each, mark))
      )
        nouns.push(mark);
    const figures = here.filter(({ first }) => first >= word.last).slice(0, nouns.length);
    const one = figures.every(({ what }) => what.measure === figures[0]?.what.measure);
    if (nouns.length > 1 && figures.length === nouns.length && one)
      figures.forEach((figure, i) => nouns[i] && out.set(figure, nouns[i]));
  }
  return out;
}

const sameWords = (a: SignHit, b: SignHit): boolean => a.first < b.last && b.first < a.last;

interface Case {
  readonly kind: Kind;
  readonly hits: readonly SignHit[];
  readonly marks: readonly SignHit[];
  readonly quantity: Placed<Quantity>;
  readonly dealt: SignHit | null;
}

function choose(scene: Scene, given: Case): Choice | null {
  const { kind, quantity, dealt } = given;
  const compared = isCompared(scene, given);
  let best: Choice | null = null;
  let other = 0;
  for (const mark of given.marks) {
    if (mark.what.is !== "UNMARK") continue;
    const rule = kind.quantities[mark.what.name];
    // Money for no share in particular is not spoken of by what is no price of a share.
    const whole = rule?.per !== undefined && quantity.what.unit === null;
    if (rule !== undefined && !whole && suits(rule, quantity.what, scene))
      other = Math.max(other, reach(scene, mark, quantity));
  }
  const delta =
    quantity.what.measure === "MONEY" && given.hits.some((hit) => isMove(hit) && hit.last === quantity.first);
  for (const [role, rule] of Object.entries(kind.quantities)) {
    if (delta || !suits(rule, quantity.what, scene) || (compared && rule.base !== true)) continue;
    const found = markFor(scene, given, { role, rule });
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  if (dealt !== null && best !== null && best.mark !== null && dealt.what.is === "MARK") {
    const rule = kind.quantities[dealt.what.name];
    if (rule !== undefined && suits(rule, quantity.what, scene))
      return { role: dealt.what.name, rule, mark: dealt, score: 9 };
  }
  return best === null || other > best.score ? null : best;
}

function suits(rule: FigureRule, { measure, unit, value }: Quantity, scene: Scene): boolean {
  if (!rule.measures.includes(measure)) return false;
  if (rule.max !== undefined && Number(value) > rule.max) return false;
  if (measure === "PERCENT") return true;
  const code = scene.material.doc.language.code;
  // "mỗi cổ phiếu nhận 2.000 đồng": money whose unit stands elsewhere needs a mark.
  if (measure === "MONEY" && unit === null) return true;
  const units = (measure === "MONEY" ? (rule.per ?? {}) : rule.units)?.[code];
  if (units === undefined) return measure !== "MONEY";
  const noun = ` ${unit?.toLowerCase() ?? ""} `;
  return units.some((word) => noun.includes(` ${word} `) || noun.includes(` ${word}s `));
}

function markFor(scene: Scene, given: Case, { role, rule }: { role: string; rule: FigureRule }): Choice | null {
  let best: Choice | null = plain(scene, rule, given.quantity.what) ? { role, rule, mark: null, score: 0.5 } : null;
  for (const mark of given.marks) {
    if (mark.what.is !== "MARK" || mark.what.name !== role) continue;
    const score = reach(scene, mark, given.quantity);
    if (score > 0 && (best === null || score > best.score)) best = { role, rule, mark, score };
  }
  if (rule.moves !== true) return best;
  for (const move of given.hits) {
    if (!isMove(move)) continue;
    const before = given.quantity.first - move.last;
    const after = move.first - given.quantity.last;
    const near = (before >= 0 && before <= 5) || (after >= 0 && after <= 1);
    if (near && (best === null || best.score < 5)) best = { role, rule, mark: move, score: 5 };
  }
  return best;
}

/** "tăng", "fell": money right behind it is how much, not how high. */
const isMove = ({ what }: SignHit): boolean => what.is === "RISE" || what.is === "FALL";

/** Whether the measure alone gives the role: money per share wants to be told per share. */
function plain(scene: Scene, rule: FigureRule, { measure, unit }: Quantity): boolean {
  const per = rule.per?.[scene.material.doc.language.code];
  return rule.plain === true && (measure !== "MONEY" || unit !== null || per === undefined || per.includes(""));
}

/** How surely a mark governs a figure: slots outright, words in front by their distance, words right behind ("18 tỷ đồng lợi nhuận"). */
function reach(scene: Scene, mark: SignHit, quantity: Placed<Quantity>): number {
  if (mark.slot >= 0) return mark.slot >= quantity.first && mark.slot < quantity.last ? 10 : 0;
  // "chi khoảng 30 tỷ": the mark's last word may be the figure's first.
  const before = mark.first < quantity.first ? Math.max(0, quantity.first - mark.last) : quantity.first - mark.last;
  const clauses = Math.abs((scene.clauseOf[mark.first] ?? 0) - (scene.clauseOf[quantity.first] ?? 0));
  if (before >= 0)
    return before > REACH ? 0 : Math.max(0, 7 - before * 0.2 - clauses * 1.5) + (mark.last - mark.first) * 0.01;
  const after = mark.first - quantity.last;
  return after === 0 && clauses === 0 ? 6.5 : 0;
}

/** Only compared with: "so với 60 tỷ cùng kỳ", "against a 3.98 billion loss"; a word alone ("from") reaches but to the next figure. */
function isCompared(scene: Scene, { hits, quantity }: Case): boolean {
  return hits.some(({ what, first, last, slot }) => {
    if (what.is === "COMPARISON" && slot >= quantity.first && slot < quantity.last) return true;
    if (what.is !== "COMPARISON" || slot >= 0 || last > quantity.first) return false;
    const gap = quantity.first - last;
    if (gap > (last - first > 1 ? 8 : 3)) return false;
    // "an order from Saudi Aramco for 12 turbines": one is named there, and nothing compared.
    const named = (at: number): boolean => last - first === 1 && (scene.nameAt[at] ?? -1) >= 0;
    for (let at = last; at < quantity.first; at += 1)
      if (
        scene.tokens[at]?.kind === "MARK" ||
        (scene.quantityAt[at] ?? -1) >= 0 ||
        (scene.periodAt[at] ?? -1) >= 0 ||
        named(at)
      )
        return false;
    return true;
  });
}
