import { LANGUAGES } from "../../text/index.ts";
import type { Identifier, IdentifierScheme } from "../company.ts";
import * as Name from "../name.ts";
import type { Alias, Entry } from "./entry.ts";
import { STRENGTH } from "./format.ts";
import type { Strength } from "./format.ts";
import { distinct, plain } from "./strength.ts";

const list = (cell: string | undefined, mark: string): string[] =>
  (cell ?? "").split(mark).filter((part) => part !== "");

const given = (word: string): boolean => LANGUAGES.some((language) => language.names.people.first.has(word));

/** A name of the long list needs more proof than a curated one: it is short, or could be of a person, a place, or a common word. */
function strengthOf(name: string, known: ReadonlySet<string>): Strength {
  const words = Name.words(name).filter((word) => word !== "&");
  const first = words[0] ?? "";
  const mixed = /\p{Ll}\p{Lu}/u.test(name) && name.length > 5;
  const ordinary = words.every((word) => known.has(word) || /^\d+$/.test(word) || plain([word]));
  if (words.length === 1) {
    if (ordinary || given(first) || first.length < 4) return STRENGTH.FORM;
    return mixed ? STRENGTH.STRONG : STRENGTH.WEAK;
  }
  if (ordinary) return words.length < 3 ? STRENGTH.FORM : STRENGTH.WEAK;
  if (words.length === 2) return given(first) || known.has(first) ? STRENGTH.WEAK : STRENGTH.CAPITAL;
  return STRENGTH.CAPITAL;
}

/** The name, the other names, and each without its legal form; a name with its form needs no proof. */
function aliasesOf(names: readonly string[], known: ReadonlySet<string>): Alias[] {
  return distinct(
    names.flatMap((full): Alias[] => {
      const bare = Name.bare(full);
      const weak = { text: bare, strength: strengthOf(bare, known) };
      return Name.legalForm(full).length === 0 ? [weak] : [{ text: full, strength: STRENGTH.STRONG }, weak];
    }),
  );
}

const tickerOf = (text: string): Identifier => {
  const [value = "", exchange = ""] = text.split("@");
  return { scheme: "TICKER", value, exchange: exchange === "" ? null : exchange };
};

const identifierOf = (text: string): Identifier => {
  const at = text.indexOf(":");
  return { scheme: text.slice(0, at) as IdentifierScheme, value: text.slice(at + 1), exchange: null };
};

/** Companies out of companies.tsv (id, name, country, sector, tickers, identifiers, other names); `known` are words of places. */
export function bulk(text: string, known: ReadonlySet<string>): Entry[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [id = "", name = "", country = "", sector = "", tickers = "", identifiers = "", others = ""] =
        line.split("\t");
      return {
        type: "COMPANY",
        id,
        name: Name.bare(name),
        aliases: aliasesOf([name, ...list(others, "|")], known),
        country: country || null,
        sector: sector || null,
        identifiers: [...list(tickers, ";").map(tickerOf), ...list(identifiers, ";").map(identifierOf)],
        former: [],
      };
    });
}

const codes = (entry: Entry): string[] =>
  entry.identifiers.filter((one) => one.scheme === "TICKER").map((one) => one.value.toUpperCase());

const wordSet = (entry: Entry): Set<string> =>
  new Set(entry.aliases.flatMap((alias) => Name.words(alias.text)).filter((word) => word.length > 1));

function alike(a: Entry, b: Entry): boolean {
  const words = wordSet(a);
  return [...wordSet(b)].some((word) => words.has(word));
}

const near = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

interface Index {
  readonly byTicker: ReadonlyMap<string, readonly Entry[]>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
}

function grouped(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keys(entry)) out.set(key, [...(out.get(key) ?? []), entry]);
  return out;
}

const namesOf = (entry: Entry): string[] => {
  const strong = entry.aliases.filter((alias) => alias.strength === STRENGTH.STRONG).map((alias) => alias.text);
  return [...new Set([entry.name, ...strong].map(Name.normalise))];
};

const indexed = (entries: readonly Entry[]): Index => ({
  byTicker: grouped(entries, codes),
  byName: grouped(entries, (entry) => namesOf(entry)),
});

/** The entries of the long list that are a curated company: the same ticker and a word of the name, or the same name in its country. */
function matching(curated: Entry, { byTicker, byName }: Index): Entry[] {
  const coded = codes(curated)
    .flatMap((code) => byTicker.get(code) ?? [])
    .filter((entry) => alike(curated, entry));
  const named = [
    curated.name,
    ...curated.aliases.filter((alias) => alias.strength !== STRENGTH.WEAK).map((alias) => alias.text),
  ]
    .flatMap((name) => byName.get(Name.normalise(name)) ?? [])
    .filter((entry) => near(curated.country, entry.country));
  return [...new Set([...coded, ...named])];
}

/** A curated company with what the long list knows of it: registered names, identifiers, sector. */
function merged(curated: Entry, found: readonly Entry[]): Entry {
  const listed = new Set(found.flatMap(codes));
  // A curated ticker without its exchange gives way to the listed one that has it.
  const own = curated.identifiers.filter((one) => one.exchange !== null || !listed.has(one.value.toUpperCase()));
  return {
    ...curated,
    aliases: distinct([
      ...curated.aliases,
      ...found.flatMap((entry) => entry.aliases.filter((alias) => alias.strength === STRENGTH.STRONG)),
    ]),
    sector: curated.sector ?? found.map((entry) => entry.sector).find((sector) => sector !== null) ?? null,
    identifiers: [...own, ...found.flatMap((entry) => entry.identifiers)],
    former: found.map((entry) => entry.id),
  };
}

/** Curated companies first, each with its part of the long list; then the rest of that. Ids that went into a curated one still lead to it. */
export function joined(curated: readonly Entry[], long: readonly Entry[]): Entry[] {
  const index = indexed(long);
  const taken = new Set<Entry>();
  const head = curated.map((entry) => {
    const found = entry.type === "COMPANY" ? matching(entry, index).filter((one) => !taken.has(one)) : [];
    for (const one of found) taken.add(one);
    return found.length === 0 ? entry : merged(entry, found);
  });
  return [...head, ...long.filter((entry) => !taken.has(entry))];
}
