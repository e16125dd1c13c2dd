import type { Name, NameType } from "../../company/mention.ts";
import { Fold } from "../../text/index.ts";
import type { CompanyId } from "../../util/id.ts";
import type { Placed } from "./scene.ts";

/** One who is named in the story, under all the forms of the name. */
export interface Entity {
  readonly key: string;
  readonly type: NameType;
  readonly company: CompanyId | null;
  readonly entry: string | null;
  /** The name that a reader knows best: the form met most often, the first when even; a ticker only when there is no other. */
  readonly name: string;
}

/** Who is meant where a story names no company at all: "the company said". Such a one fills a role and is shown nowhere. */
export const UNNAMED: Entity = { key: "?", type: "COMPANY", company: null, entry: null, name: "" };

/** Names of one company have its id for a key, others of one type their full form. */
export const keyOf = (name: Name): string => name.company ?? `${name.type}:${Fold.fold(name.full)}`;

/** All who are named in a story, by key. */
export function entitiesOf(names: readonly Placed<Name>[]): Map<string, Entity> {
  const forms = new Map<string, Map<string, number>>();
  const types = new Map<string, Name>();
  for (const { what } of names) {
    const key = keyOf(what);
    if (!types.has(key)) types.set(key, what);
    const known = forms.get(key) ?? new Map<string, number>();
    forms.set(key, known.set(what.text, (known.get(what.text) ?? 0) + 1));
  }
  const out = new Map<string, Entity>();
  for (const [key, known] of forms) {
    const first = types.get(key);
    if (first === undefined) continue;
    const rank = ([form, times]: readonly [string, number]): number => times - (/^\p{Lu}{2,5}$/u.test(form) ? 100 : 0);
    // Sorting keeps the order of first mention among equals.
    const [best] = [...known].sort((a, b) => rank(b) - rank(a))[0] ?? [first.text];
    const { type, company, entry } = first;
    out.set(key, { key, type, company, entry, name: type === "PERSON" ? first.full : best });
  }
  return out;
}
