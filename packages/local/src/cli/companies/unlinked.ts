import { Companies, type Gazetteer, type Info } from "@newsledger/core/company";
import type { Id } from "@newsledger/core/util";
import { walked } from "../listing.ts";

/** Ids of all companies that stories name, each once: the list has a company under each name that stories gave it. */
export async function* named(): AsyncGenerator<Id.CompanyId> {
  const seen = new Set<string>();
  for await (const id of walked((ask) => Companies.page({ filter: {}, ask }))) {
    if (seen.has(id)) continue;
    seen.add(id);
    yield id;
  }
}

export interface Unlinked extends Info {
  /** Of its latest hundred mentions and events, how many are stories. */
  readonly stories: number;
}

/** Companies that stories name and no list has, those of the most stories first; as many as asked for, however many there are. */
export async function unlinked(most: number, gazetteer: Gazetteer.Gazetteer): Promise<Unlinked[]> {
  let found: Unlinked[] = [];
  const settle = (): void => {
    found = found.sort((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1)).slice(0, most);
  };
  for await (const id of named()) {
    const [known] = await Companies.byIds([id], gazetteer);
    if (!known || known instanceof Error || known.id !== id || !known.provisional) continue;
    const { items } = await Companies.timeline({ company: id, ask: { first: 100 } });
    const { latest: _, ...info } = known;
    found.push({ ...info, stories: items.filter(({ item }) => item.type === "ARTICLE").length });
    if (found.length > 2 * most) settle();
  }
  settle();
  return found;
}
