import type { Name } from "../../company/mention.ts";
import type { Relation } from "../../text/grammar.ts";
import { Fold } from "../../text/index.ts";
import type { Span } from "../../text/span.ts";
import { entitiesOf, keyOf, UNNAMED } from "./entities.ts";
import type { Entity } from "./entities.ts";
import { governs, joined } from "./links.ts";
import type { Placed, Scene, SignHit } from "./scene.ts";
import { tradesOf } from "./trades.ts";
import type { Trades } from "./trades.ts";

/** A place where one is named, or meant: "công ty này", "it". */
export interface Reference {
  readonly entity: Entity;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** By a word that stands for the name. */
  readonly anaphor: boolean;
  /** What the preposition in front says; empty when none stands there. */
  readonly relations: readonly Relation[];
  /** Behind it stands a possessive: "Fleet's acquisition". */
  readonly owner: boolean;
  /** Behind it stands a verb of saying: "…, NBH said". */
  readonly speaks: boolean;
  /** Names of one list have one number. */
  readonly list: number;
  /** The words that name it; for an anaphor the words that named it last. */
  readonly span: Span;
}

export interface Cast {
  readonly references: readonly Reference[];
  readonly bySentence: readonly (readonly Reference[])[];
  /** By the key of who is meant. */
  readonly byKey: ReadonlyMap<string, readonly Reference[]>;
  /** By sentence, where words that stand for a company end that the story does not name: "the bank" where there is none. */
  readonly strangers: readonly (readonly number[])[];
  /** The company that each sentence is about; null before any was named. */
  readonly topics: readonly (Entity | null)[];
  /** The company that the story is about. */
  readonly main: Entity | null;
  /** Nearly all that is said of companies is said of the main one. */
  readonly alone: boolean;
  /** What those named are, as far as the story or the name tells: "ngân hàng". By key. */
  readonly trades: Trades;
}

interface Draft {
  readonly first: number;
  readonly last: number;
  readonly name: Placed<Name> | null;
  readonly pronoun: boolean;
}

/** Names, and the words that may stand for a company, in reading order. */
function drafts(scene: Scene): Draft[] {
  const out: Draft[] = scene.names.map((name) => ({ first: name.first, last: name.last, name, pronoun: false }));
  for (const hits of scene.hits)
    for (const hit of hits)
      if (standsForCompany(scene, hits, hit))
        out.push({ ...range(hit), name: null, pronoun: hit.what.is === "PRONOUN" });
  out.sort((a, b) => a.first - b.first || b.last - a.last);
  return out.filter((each, i) => i === 0 || each.first >= (out[i - 1]?.last ?? 0));
}

const range = ({ first, last }: SignHit): { first: number; last: number } => ({ first, last });

function standsForCompany(scene: Scene, hits: readonly SignHit[], hit: SignHit): boolean {
  if (hit.what.is === "PRONOUN") return (scene.nameAt[hit.first] ?? -1) < 0;
  if (hit.what.is !== "COMPANY" || (scene.nameAt[hit.first] ?? -1) >= 0 || (scene.nameAt[hit.last] ?? -1) >= 0)
    return false;
  const relations = scene.prepositions.get(hit.first)?.relations ?? [];
  const spoiled = hits.some(
    ({ what, first, last }) =>
      (what.is === "GENERAL" && last === hit.first) || (what.is === "OTHER" && first === hit.last),
  );
  const next = scene.tokens[hit.last];
  // "HiSilicon - công ty thiết kế …", "là công ty lớn nhất": what one is, not who is meant.
  const predicate = /^[-–—]$/.test(scene.tokens[hit.first - 1]?.text ?? "") || relations.includes("AS");
  return !spoiled && !predicate && next?.text !== "(" && next?.capital !== true;
}

/** Who is named where. References by other words are led back to the company that the text was about. */
export function castOf(scene: Scene): Cast {
  const entities = entitiesOf(scene.names);
  const main = mainOf(scene, entities);
  const references: Reference[] = [];
  const strangers: number[][] = scene.sentences.map(() => []);
  const bySentence: Reference[][] = scene.sentences.map(() => []);
  const topics: (Entity | null)[] = scene.sentences.map(() => null);
  const all = drafts(scene);
  // Where each was named last; one whom the story has so far only meant, where it does first.
  const named = new Map(scene.names.toReversed().map(({ what }) => [keyOf(what), what.span]));
  let next = 0;
  scene.sentences.forEach((sentence, s) => {
    const before = (s > 0 ? topics[s - 1] : null) ?? main;
    const here = bySentence[s] ?? [];
    for (; (all[next]?.first ?? Infinity) < sentence.last; next += 1) {
      const draft = all[next];
      if (draft === undefined) break;
      const entity = entityOf(scene, draft, { entities, here, before, references, main });
      if (entity === undefined) strangers[s]?.push(draft.last);
      if (entity === undefined) continue;
      if (draft.name !== null) named.set(entity.key, draft.name.what.span);
      const span = named.get(entity.key);
      const reference = referenceOf(scene, draft, { entity, span, sentence: s, previous: here.at(-1) });
      here.push(reference);
      references.push(reference);
    }
    topics[s] = topicOf(here) ?? before;
  });
  const companies = references.filter(({ entity, anaphor }) => entity.type === "COMPANY" && !anaphor);
  const own = companies.filter(({ entity }) => entity.key === main?.key).length;
  const alone = companies.length > 0 && own >= companies.length * 0.6;
  const byKey = Map.groupBy(references, ({ entity }) => entity.key);
  return { references, bySentence, byKey, strangers, topics, main, alone, trades: tradesOf(scene, references) };
}

/** Who is named or meant; undefined for a word that stands for nobody. */
function entityOf(
  scene: Scene,
  draft: Draft,
  known: Known & { readonly entities: ReadonlyMap<string, Entity> },
): Entity | undefined {
  if (draft.name !== null) return known.entities.get(keyOf(draft.name.what));
  const snippet = known.main === null && scene.sentences.length <= 2;
  return antecedent(scene, draft, known) ?? (snippet ? UNNAMED : undefined);
}

function referenceOf(scene: Scene, draft: Draft, { entity, span, sentence, previous }: Named): Reference {
  const { tokens } = scene;
  const { relations } = governs(scene, draft.first);
  const same = previous?.entity.type === entity.type && joined(scene, previous.last, draft.first) ? previous : null;
  const next = tokens[draft.last];
  const possessive = (next?.text === "'" || next?.text === "’") && next.glued;
  const owns = scene.material.doc.language.grammar.references.possessives.includes(tokens[draft.first]?.lower ?? "");
  return {
    entity,
    first: draft.first,
    last: draft.last,
    sentence,
    anaphor: draft.name === null,
    relations: same?.relations ?? relations,
    owner: possessive || owns,
    speaks: scene.sayings.has(draft.last) || scene.sayings.has(draft.last + 1),
    list: same?.list ?? draft.first,
    span: span ?? { start: tokens[draft.first]?.start ?? 0, end: tokens[draft.last - 1]?.end ?? 0 },
  };
}

interface Named {
  readonly entity: Entity;
  readonly span: Span | undefined;
  readonly sentence: number;
  readonly previous: Reference | undefined;
}

interface Known {
  readonly here: readonly Reference[];
  readonly before: Entity | null;
  readonly references: readonly Reference[];
  readonly main: Entity | null;
}

/** The company that a word stands for: of the same clause or sentence, of the one before, of the story; one whose name fits the noun. */
function antecedent(scene: Scene, draft: Draft, { here, before, references, main }: Known): Entity | undefined {
  const { sectors, speakers, unlike } = scene.material.doc.language.grammar.references;
  const companies = here.filter(
    ({ entity, relations }) => entity.type === "COMPANY" && !relations.includes("ACCORDING"),
  );
  const free = companies.filter(({ relations, owner }) => relations.length === 0 && !owner);
  const clause = scene.clauseOf[draft.first];
  const near = draft.pronoun ? free.findLast(({ first }) => scene.clauseOf[first] === clause) : undefined;
  const latest = references.findLast(({ entity }) => entity.type === "COMPANY")?.entity;
  const { accented } = scene.material.doc;
  const words = scene.tokens.slice(draft.first, draft.last).map((token) => (accented ? token.lower : token.folded));
  const called = (noun: string): boolean => `${words.join(" ")} `.startsWith(`${accented ? noun : Fold.fold(noun)} `);
  const inner = speakers.includes(words.join(" ")) ? undefined : (near ?? free[0] ?? companies[0])?.entity;
  const choices = [inner, before, latest, main].filter((each): each is Entity => each?.type === "COMPANY");
  const wanted = Object.entries(sectors).find(([noun]) => called(noun))?.[1];
  // "jet" is in "Vietjet", "air" not in "Airbus".
  const has = ({ key, name }: Entity, word: string): boolean => `${key} ${name} `.toLowerCase().includes(`${word} `);
  if (wanted !== undefined) return choices.find((each) => wanted.some((word) => has(each, word)));
  const others = Object.entries(unlike).find(([noun]) => called(noun))?.[1] ?? [];
  return choices.find((each) => !others.some((word) => has(each, word))) ?? choices[0];
}

/** The company of a sentence: its first that no preposition governs; else the only one that it names. */
function topicOf(here: readonly Reference[]): Entity | null {
  const companies = here.filter(({ entity }) => entity.type === "COMPANY");
  const free =
    companies.find(({ relations, owner }) => relations.length === 0 && !owner) ??
    companies.find(({ relations }) => relations.length === 0);
  if (free !== undefined) return free.entity;
  const of = companies.filter(({ relations }) => !relations.includes("ACCORDING"));
  return new Set(of.map(({ entity }) => entity.key)).size === 1 ? (of[0]?.entity ?? null) : null;
}

/** The company of the headline or the lead, else the most relevant one, else the first that is named. */
function mainOf(scene: Scene, entities: ReadonlyMap<string, Entity>): Entity | null {
  const { title, lead, found } = scene.material;
  const companies = scene.names.filter(({ what }) => what.type === "COMPANY");
  for (const part of [title, lead])
    if (part !== null) {
      const inside = companies.filter(({ what }) => what.span.start >= part.start && what.span.end <= part.end);
      const first = inside[0];
      if (first !== undefined && new Set(inside.map(({ what }) => keyOf(what))).size === 1)
        return entities.get(keyOf(first.what)) ?? null;
    }
  const relevant = found.relevance[0];
  const first = companies[0];
  return (relevant && entities.get(relevant.company)) ?? (first && entities.get(keyOf(first.what))) ?? null;
}
