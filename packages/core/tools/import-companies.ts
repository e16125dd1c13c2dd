// Makes data/companies.tsv.gz out of companies_redistributable.jsonl: cleaned, joined, without what is no company. Ids once given are
// kept: an earlier data/companies.tsv.gz is read first.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { Name } from "../src/company/index.ts";
import { Fold } from "../src/text/index.ts";
import { Hash } from "../src/util/index.ts";
import { cleanName, titled } from "./names.ts";
import { EXCHANGES, kept, sane, source } from "./rows.ts";
import type { Row } from "./rows.ts";

interface Company {
  name: string;
  country: string;
  sector: string;
  readonly tickers: Set<string>;
  readonly identifiers: Set<string>;
  readonly aliases: Set<string>;
  rank: number;
}

/** Names of a row worth looking for: Latin letters, no descriptions, no keys in small letters. */
function aliasesOf(row: Row, name: string): string[] {
  const first = Name.words(name)[0] ?? "";
  const related = (alias: string): boolean => {
    const words = Name.words(alias);
    const letters = Name.words(name)
      .map((word) => word.charAt(0))
      .join("");
    return words.includes(first) || alias.toLowerCase() === letters || row.source.length === 1;
  };
  return (row.aliases ?? [])
    .map((alias) => cleanName(alias))
    .filter(
      (alias) => /^[\p{Lu}\d]/u.test(alias) && /\p{Script=Latin}{2}/u.test(alias) && alias.length > 2 && related(alias),
    )
    .map((alias) => (alias === alias.toUpperCase() && alias.length > 6 ? titled(alias) : alias))
    .filter((alias) => Name.words(alias).join(" ") !== Name.words(name).join(" "));
}

const rankOf = (row: Row): number =>
  (source(row, "SEC") ? 3 : 0) +
  (row.isin !== undefined ? 1 : 0) +
  (row.cik !== undefined ? 1 : 0) +
  Math.min(2, row.source.length);

function tickersOf(row: Row): string[] {
  if (row.ticker === undefined) return [];
  const exchange = EXCHANGES[row.exchange ?? ""] ?? row.exchange ?? "";
  return [`${row.ticker}@${exchange}`];
}

const identifiersOf = (row: Row): string[] =>
  [
    ["ISIN", row.isin],
    ["CIK", row.cik],
    ["WIKIDATA", row.wikidata],
    ["BIC", row.bic],
  ].flatMap(([scheme, value]) => (value === undefined ? [] : [`${scheme}:${value}`]));

/** One record a company: rows that share an ISIN, or a name without its form in one country. */
function joined(rows: readonly Row[]): Company[] {
  const byKey = new Map<string, Company>();
  for (const row of rows) {
    const raw = cleanName(row.shortName ?? row.name);
    const mixed = (row.aliases ?? []).find(
      (alias) => alias !== alias.toUpperCase() && Name.words(alias).join(" ") === Name.words(raw).join(" "),
    );
    const name = raw === raw.toUpperCase() && raw.length > 4 ? (mixed ?? titled(raw)) : raw;
    const isin = row.isin === undefined ? undefined : `isin:${row.isin}`;
    const named = `${Name.normalise(name)}|${row.country ?? ""}`;
    const company = byKey.get(isin ?? "") ??
      byKey.get(named) ?? {
        name,
        country: "",
        sector: "",
        tickers: new Set(),
        identifiers: new Set(),
        aliases: new Set(),
        rank: -1,
      };
    if (rankOf(row) > company.rank) {
      if (company.rank >= 0) company.aliases.add(company.name);
      company.name = name;
      company.rank = rankOf(row);
    } else company.aliases.add(name);
    company.country ||= row.country ?? "";
    company.sector ||= (row.sector ?? "").replace(/^(?:brands|operators)\/[^/]*\//, "");
    for (const one of tickersOf(row)) company.tickers.add(one);
    for (const one of identifiersOf(row)) company.identifiers.add(one);
    for (const one of [...aliasesOf(row, name), ...(row.shortName === undefined ? [] : [row.name])])
      company.aliases.add(one);
    byKey.set(named, company);
    if (isin !== undefined) byKey.set(isin, company);
  }
  return [...new Set(byKey.values())];
}

/** What a company is known by, the surest first. Banks that were renamed share their BIC with what they were, so it is none of it. */
const keysOf = (company: Pick<Company, "name" | "country" | "tickers" | "identifiers">): string[] => [
  `N:${Name.words(company.name).join(" ")}|${company.country}`,
  ...[...company.identifiers].filter((one) => !one.startsWith("BIC:")),
  ...[...company.tickers].map((one) => `T:${one}`),
];

const PATH = fileURLToPath(new URL("../data/companies.tsv.gz", import.meta.url));

/** Ids already given, by what a company is known by. */
function givenIds(): Map<string, string> {
  const out = new Map<string, string>();
  if (!existsSync(PATH)) return out;
  for (const line of gunzipSync(readFileSync(PATH)).toString("utf8").split("\n")) {
    const [id = "", name = "", country = "", , tickers = "", identifiers = ""] = line.split("\t");
    const company = {
      name,
      country,
      tickers: new Set(tickers.split(";").filter(Boolean)),
      identifiers: new Set(identifiers.split(";").filter(Boolean)),
    };
    for (const key of keysOf(company)) if (!out.has(key)) out.set(key, id);
  }
  return out;
}

const baseOf = (company: Company): string =>
  `${Name.slug(Name.bare(company.name))}.${(company.country || "xx").toLowerCase()}`;

/**
 * The id of a company that had none: its name with its country, and where several share these its ticker or a hash of what it is
 * known by. It never depends on the order of the rows.
 */
function idOf(company: Company, crowd: ReadonlyMap<string, number>): string {
  const base = baseOf(company);
  if ((crowd.get(base) ?? 0) < 2) return base;
  const ticker = [...company.tickers].sort()[0]?.split("@")[0];
  return `${base}.${ticker === undefined ? Hash.short(keysOf(company).sort().join("|"), 6) : Name.slug(ticker)}`;
}

/** Gives each company the id it had: first by name, so that no other company takes it, then by what else it is known by. */
function withIds(companies: readonly Company[]): { id: string; company: Company }[] {
  const given = givenIds();
  const ids = new Map<Company, string>();
  const taken = new Set<string>();
  const give = (company: Company, id: string | undefined): void => {
    if (id === undefined || ids.has(company) || taken.has(id)) return;
    ids.set(company, id);
    taken.add(id);
  };
  for (const company of companies) give(company, given.get(keysOf(company)[0] ?? ""));
  for (const company of companies) for (const key of keysOf(company).slice(1)) give(company, given.get(key));
  const crowd = new Map<string, number>();
  for (const company of companies) crowd.set(baseOf(company), (crowd.get(baseOf(company)) ?? 0) + 1);
  for (const company of companies) {
    let id = idOf(company, crowd);
    while (!ids.has(company) && taken.has(id)) id = `${id}.${Hash.short(keysOf(company).sort().join("|"), 6)}`;
    give(company, id);
  }
  return companies.map((company) => ({ id: ids.get(company) ?? "", company }));
}

function main(): void {
  const folder = process.env["NEWSLEDGER_DATA_DIR"] ?? "../shared/data";
  const path = `${folder}/companies/companies_redistributable.jsonl`;
  if (!existsSync(path)) {
    process.stderr.write(`no company data at ${path}: set NEWSLEDGER_DATA_DIR to the folder that has it\n`);
    process.exit(1);
  }
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const companies = joined(rows.filter(kept).map(sane));
  const lines = withIds(companies).map(({ id, company }) => {
    company.aliases.delete(company.name);
    const cells = [
      id,
      company.name,
      company.country,
      company.sector,
      [...company.tickers].join(";"),
      [...company.identifiers].join(";"),
      [...company.aliases].join("|"),
    ];
    return cells.map((cell) => cell.replace(/[\t\n]/g, " ")).join("\t");
  });
  lines.sort((a, b) => (Fold.fold(a) < Fold.fold(b) ? -1 : 1));
  writeFileSync(PATH, gzipSync(`${lines.join("\n")}\n`, { level: 9 }));
  process.stdout.write(`${rows.length} rows, ${lines.length} companies\n`);
}

main();
