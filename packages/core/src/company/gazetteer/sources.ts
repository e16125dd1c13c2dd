import type { Identifier } from "../company.ts";
import type { NameType } from "../mention.ts";
import * as Name from "../name.ts";
import type { Alias, Entry } from "./entry.ts";
import { bulk, joined as withBulk } from "./bulk.ts";
import { STRENGTH } from "./format.ts";
import type { Strength } from "./format.ts";
import { distinct, marked, strengthOf } from "./strength.ts";

/** The reviewable lists that the gazetteer is built from, each the whole text of one file of tab-separated values. */
export interface Sources {
  /** ticker, exchange, name, short name, English name, sector. */
  readonly listed: string;
  /** ticker, name, sector, other names. */
  readonly vietnam: string;
  /** country, tickers, name, other names. */
  readonly world: string;
  /** id, name, country, sector, tickers, identifiers, other names: the long list. */
  readonly companies: string;
  /** code, English name, other names. */
  readonly countries: string;
  /** name, other names. */
  readonly places: string;
  /** type, name, other names. */
  readonly names: string;
}

const rows = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t").map((cell) => cell.trim().normalize("NFC")));

const list = (cell: string | undefined, mark: string): string[] =>
  (cell ?? "").split(mark).filter((part) => part !== "");

/** Two words of a brand are also written as one: "Shinhan Bank" as "ShinhanBank". */
function joined(alias: Alias): Alias[] {
  const two = /^[A-Z][A-Za-z]{2,} [A-Z][a-z]{2,}$/.test(alias.text) && alias.strength !== STRENGTH.WEAK;
  return two ? [{ text: alias.text.replace(" ", ""), strength: STRENGTH.STRONG }] : [];
}

/** All names of a company: its own, the given ones, and each without its legal form. A mark on any of them holds for the bare name. */
function namesOf(
  name: string,
  { given, registered }: { given: readonly string[]; registered: readonly string[] },
): Alias[] {
  const own = given.map(marked).flatMap((alias) => [alias, ...joined(alias)]);
  const main = own.some((alias) => alias.text === name) ? [] : [marked(name), ...joined(marked(name))];
  const weak = registered.flatMap((full) => {
    const bare = Name.bare(full);
    const kept = [{ text: full, strength: STRENGTH.STRONG }];
    return Name.legalForm(full).length === 0 ? kept : [...kept, { text: bare, strength: registeredStrength(bare) }];
  });
  return distinct([...own, ...main, ...weak]);
}

// A registered name without its form is a phrase of common words ("Xi măng Bỉm Sơn"): its capitals tell it from the words.
function registeredStrength(bare: string): Strength {
  const by = strengthOf(bare);
  if (Name.words(bare).length > 1) return by;
  // One common word of a registered name ("Machinery") is no name without its form.
  return by === STRENGTH.STRONG ? STRENGTH.CAPITAL : STRENGTH.FORM;
}

const ticker = (value: string, exchange: string | null): Identifier => ({ scheme: "TICKER", value, exchange });

interface Listed {
  readonly exchange: string;
  readonly registered: readonly string[];
  readonly short: string;
  readonly sector: string;
}

function listedOf(text: string): Map<string, Listed> {
  const out = new Map<string, Listed>();
  for (const [code = "", exchange = "", name = "", short = "", english = "", sector = ""] of rows(text)) {
    out.set(code, { exchange, registered: [name, english].filter((one) => one !== ""), short, sector });
  }
  return out;
}

// "XL Dầu khí", "ĐT Du lịch": short names of the exchanges are often cut down; then the bare registered name is the better one.
const cutDown = (short: string): boolean => short === "" || /(^| )(?:\p{Lu}{2}|\p{Lu}{2}\p{Lu}?V?)( |$)/u.test(short);

function newsName({ short, registered }: Listed, code: string): string {
  const bare = Name.bare(registered[0] ?? code);
  return cutDown(short) ? bare : short;
}

// The ticker is in the id from the start, so that a later company of the same name changes nothing.
const listedId = (facts: Listed, code: string): string => `${Name.slug(newsName(facts, code))}.${code.toLowerCase()}`;

/** Listed companies that no curated line names. */
function unnamed(listed: ReadonlyMap<string, Listed>): Entry[] {
  return [...listed].map(([code, facts]) => {
    const name = newsName(facts, code);
    const given = [facts.short].filter((one) => one !== "" && !cutDown(one));
    return {
      type: "COMPANY",
      id: listedId(facts, code),
      name,
      aliases: namesOf(name, { given, registered: facts.registered }),
      country: "VN",
      sector: facts.sector || null,
      identifiers: [ticker(code, facts.exchange)],
      former: [],
    };
  });
}

function vietnam(sources: Sources): Entry[] {
  const listed = listedOf(sources.listed);
  const curated = rows(sources.vietnam).map(([code = "", name = "", sector = "", others = ""]): Entry => {
    const facts = listed.get(code);
    listed.delete(code);
    const [exchange = "", symbol = ""] = code.includes(":") ? code.split(":") : [facts?.exchange ?? "", code];
    return {
      type: "COMPANY",
      id: Name.slug(name),
      name,
      aliases: namesOf(name, { given: list(others, "|"), registered: facts?.registered ?? [] }),
      country: "VN",
      sector: (facts?.sector ?? sector) || null,
      identifiers: symbol === "" ? [] : [ticker(symbol, exchange)],
      // What it was called before somebody wrote a line for it.
      former: facts === undefined ? [] : [listedId(facts, code)],
    };
  });
  return [...curated, ...unnamed(listed)];
}

function world(sources: Sources): Entry[] {
  return rows(sources.world).map(([country = "", tickers = "", name = "", others = ""]) => ({
    type: "COMPANY",
    id: Name.slug(name),
    name,
    aliases: namesOf(name, { given: list(others, "|"), registered: [] }),
    country: country === "" ? null : country,
    sector: null,
    identifiers: list(tickers, ";").map((code) => ticker(code, null)),
    former: [],
  }));
}

interface Other {
  readonly type: NameType;
  readonly code: string;
  readonly name: string;
  readonly others: readonly string[];
}

// "#" comes before letters, so that companies stay together in the order of ids, and no company can have such an id.
function other({ type, code, name, others }: Other): Entry {
  const own = [name, ...others].map((text) => {
    const strength = text.startsWith("~") ? STRENGTH.WEAK : STRENGTH.STRONG;
    return { text: text.replace(/^[~=]/, ""), strength };
  });
  const id = `#${type.toLowerCase()}-${code}`;
  return {
    type,
    id,
    name: name.replace(/^[~=]/, ""),
    aliases: distinct(own),
    country: null,
    sector: null,
    identifiers: [],
    former: [],
  };
}

function others(sources: Sources): Entry[] {
  const countries = rows(sources.countries).map(([code = "", name = "", rest = ""]) =>
    other({ type: "COUNTRY", code: code.toLowerCase(), name, others: list(rest, "|") }),
  );
  const places = rows(sources.places).map(([name = "", rest = ""]) =>
    other({ type: "PLACE", code: Name.slug(name), name, others: list(rest, "|") }),
  );
  const names = rows(sources.names).map(([type = "", name = "", rest = ""]) =>
    other({ type: type as NameType, code: Name.slug(name), name, others: list(rest, "|") }),
  );
  return [...countries, ...places, ...names];
}

/** Single words that name a place or a country. */
function placeWords(entries: readonly Entry[]): Set<string> {
  const names = entries.filter((entry) => entry.type !== "COMPANY").flatMap((entry) => entry.aliases);
  return new Set(names.flatMap((alias) => Name.words(alias.text)));
}

/** All entries of the lists. */
export function entries(sources: Sources): Entry[] {
  const rest = others(sources);
  return [...withBulk([...vietnam(sources), ...world(sources)], bulk(sources.companies, placeWords(rest))), ...rest];
}
