import { type Db, Filter, Key, type Page, Shape } from "../db/index.ts";
import type { CompanyId } from "../util/id.ts";
import type { Info } from "./company.ts";
import * as Name from "./name.ts";

type Item = Db.Item & Db.Key;

export const key = (id: string): Db.Key => ({ pk: Key.companyPartition(id), sk: "C" });
/** What is known of a company; its latest events stand beside it on the same item and are left alone. */
export const change = (info: Info): Db.Change => ({
  key: key(info.id),
  expression: "SET #info = :info",
  names: { "#info": "info" },
  values: { ":info": info },
});

/** A company that no list has is the set of names that stories gave it: a set grows the same in every order. */
export const met = (id: CompanyId, names: readonly string[]): Db.Change => ({
  key: key(id),
  expression: "ADD #names :names",
  names: { "#names": "names" },
  values: { ":names": new Set(names) },
});
/** The names that stories gave a company without a list. */
export const namesOf = (item: Db.Item | undefined): ReadonlySet<string> =>
  (item?.["names"] as Set<string> | undefined) ?? new Set();

/** The shortest name is what news calls it; of equals the first in the alphabet. */
const byUse = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

export function fromItem(item: Db.Item): Info | undefined {
  if (item["info"]) return item["info"] as Info;
  const [name, ...aliases] = [...namesOf(item)].sort(byUse);
  if (name === undefined) return undefined;
  return {
    id: idOf(item),
    name,
    aliases,
    country: null,
    sector: null,
    identifiers: [],
    provisional: true,
    mergedInto: null,
  };
}
export const idOf = (item: Db.Item): CompanyId => String(item["pk"]).slice(2) as CompanyId;

const BY_NAME = "CN";
const BY_WORD = "CW";
export const lists = { name: BY_NAME, word: BY_WORD };
const list = (prefix: string, labels: readonly string[]): Page.List => ({
  index: "by1",
  partition: (label) => Key.join(prefix, label),
  labels,
});
export const byName = (labels: readonly string[]): Page.List => list(BY_NAME, labels);
/** By every word that a name or an alias has, so that "phat" finds Hòa Phát. */
export const byWord = (labels: readonly string[]): Page.List => list(BY_WORD, labels);

/** How many names of a company, and words of a name, it is found by. */
const NAMES = 4;
const WORDS = 5;

/** y: country, x: exchanges, t: sector, e: what the company is found by earlier in the same list. */
const facets = (info: Info, earlier: string): Db.Item => ({
  y: info.country,
  x: [...new Set(info.identifiers.flatMap((one) => one.exchange ?? []))],
  t: info.sector,
  e: earlier,
});

const MARK = "|";
/** A search for the beginning of a word finds a company once: not where something earlier in the list begins so too. */
export const firstOf = (text: string): Db.Condition[] => Filter.lacks("e", MARK + text);

function tails(info: Info): string[] {
  const names = [info.name, ...info.aliases].slice(0, NAMES).map(Name.slug);
  const of = (name: string): string[] =>
    name
      .split("-")
      .map((_, i, words) => words.slice(i).join("-"))
      .slice(0, WORDS);
  return [...new Set(names.flatMap(of))];
}

/** The items by which lists and searches find a company. */
export function nameItems(info: Info): { items: Item[]; labels: { list: string; label: string }[] } {
  const words = tails(info).sort();
  const all = [
    // Whatever names a provisional company goes by, its id is made from one of them: in the list of all it stands once.
    { list: BY_NAME, tail: info.provisional ? info.id.slice(2) : Name.slug(info.name), earlier: "" },
    ...words.map((tail, i) => ({
      list: BY_WORD,
      tail,
      earlier: words
        .slice(0, i)
        .map((word) => MARK + word)
        .join(""),
    })),
  ];
  const items = all.map(({ list: prefix, tail, earlier }) => ({
    pk: key(info.id).pk,
    sk: Key.join("N", prefix, tail),
    [Shape.FACETS]: facets(info, earlier),
    by1pk: Key.join(prefix, tail.charAt(0)),
    by1sk: Key.join(tail, info.id),
  }));
  return { items, labels: all.map(({ list: prefix, tail }) => ({ list: prefix, label: tail.charAt(0) })) };
}
