// Makes data/companies.tsv.gz out of companies_redistributable.jsonl: cleaned, joined, without what is no company. Ids once given are
// kept: an earlier data/companies.tsv.gz is read first.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { Name } from "../src/company/index.ts";
import { Fold } from "../src/text/index.ts";
import { Hash } from "../src/util/index.ts";
import { cleanName, joinable, sameForm, titled } from "./names.ts";

interface Row {
  readonly name: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  readonly ticker?: string;
  readonly exchange?: string;
  readonly country?: string;
  readonly sector?: string;
  readonly isin?: string;
  readonly cik?: number;
  readonly bic?: string;
  readonly wikidata?: string;
  readonly wikidataDescription?: string;
  readonly wikidataMatch?: string;
  readonly source: readonly string[];
}

interface Company {
  name: string;
  country: string;
  sector: string;
  readonly tickers: Set<string>;
  readonly identifiers: Set<string>;
  readonly aliases: Set<string>;
  rank: number;
}

/** German regional exchanges list the world's shares under names cut to 25 letters: they bring no company that is not there already. */
const REGIONAL = new Set(["XBER", "XMUN", "XDUS", "XHAM", "XHAN", "XQTX", "AQXE"]);
/** Kinds of operators that are no businesses: schools, police, parks, councils. */
const BUSINESS =
  /^brands\/(?!advertising|club|amenity\/(?:atm|social|school|recycling|public_bookcase|kindergarten|bicycle_rental|childcare)|office\/(?:political|union|association|government)|emergency)|^operators\/(?:power|office\/energy|telecom|shop|amenity\/(?:charging|car_sharing|parking))/;
const EXCHANGES: Readonly<Record<string, string>> = {
  Nasdaq: "NASDAQ",
  XNAS: "NASDAQ",
  XNYS: "NYSE",
  XASE: "NYSE AMERICAN",
  XJPX: "TSE",
  XHKG: "HKEX",
  XKRX: "KRX",
  XKOS: "KOSDAQ",
  XSHG: "SSE",
  XSHE: "SZSE",
  XLON: "LSE",
  XTAI: "TWSE",
  XBKK: "SET",
  XSES: "SGX",
  XIDX: "IDX",
  XKLS: "BURSA",
  XASX: "ASX",
  XTSE: "TSX",
  XTSX: "TSXV",
  XPAR: "EURONEXT PARIS",
  XETR: "XETRA",
  XBOM: "BSE",
  XNSE: "NSE",
};

const source = (row: Row, name: string): boolean => row.source.some((one) => one.startsWith(name));

function kept(row: Row): boolean {
  if (row.exchange !== undefined && REGIONAL.has(row.exchange) && row.source.length === 1) return false;
  const sector = row.sector ?? "";
  if (sector.includes("/") && source(row, "name-suggestion") && !BUSINESS.test(sector)) return false;
  return /\p{Script=Latin}{2}/u.test(row.name) || /[\p{Script=Latin}\d]{2}/u.test(row.name);
}

/** What was joined to a row by its name alone is dropped where the two disagree. */
function sane(row: Row): Row {
  let out: Row = row;
  if (row.wikidataMatch !== undefined && !joinable(row.wikidataDescription ?? "", row.country ?? "")) {
    const { wikidata: _, ...rest } = out;
    out = {
      ...rest,
      aliases: (row.aliases ?? []).filter((alias) => Name.normalise(alias) === Name.normalise(row.name)),
    };
  }
  const filed = source(row, "SEC") && source(row, "FinanceDatabase");
  if (
    filed &&
    (row.aliases ?? []).some(
      (alias) => Name.normalise(alias) === Name.normalise(row.name) && !sameForm(alias, row.name),
    )
  ) {
    const { country: _c, sector: _s, isin: _i, ...rest } = out;
    out = { ...rest, aliases: [] };
  }
  return out;
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

const keysOf = (company: Company): string[] => [
  ...company.identifiers,
  ...[...company.tickers].map((one) => `T:${one}`),
  `N:${Name.words(company.name).join(" ")}|${company.country}`,
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
    for (const key of keysOf(company as Company)) out.set(key, id);
  }
  return out;
}

/**
 * The id of a company: what it had; else its name with its country, and where that is not enough its ticker or a hash of what it is
 * known by. It never depends on the order of the rows or on other companies of the name.
 */
function idOf(company: Company, crowd: ReadonlyMap<string, number>): string {
  const base = [Name.slug(Name.bare(company.name)), (company.country || "xx").toLowerCase()].join(".");
  if ((crowd.get(base) ?? 0) < 2) return base;
  const ticker = [...company.tickers].sort()[0]?.split("@")[0];
  return `${base}.${ticker === undefined ? Hash.short(keysOf(company).sort().join("|"), 6) : Name.slug(ticker)}`;
}

function withIds(companies: readonly Company[]): { id: string; company: Company }[] {
  const given = givenIds();
  const crowd = new Map<string, number>();
  for (const company of companies) {
    const base = [Name.slug(Name.bare(company.name)), (company.country || "xx").toLowerCase()].join(".");
    crowd.set(base, (crowd.get(base) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return companies.map((company) => {
    const old = keysOf(company)
      .map((key) => given.get(key))
      .find((id) => id !== undefined && !taken.has(id));
    let id = old ?? idOf(company, crowd);
    while (taken.has(id)) id = `${id}.${Hash.short(keysOf(company).sort().join("|"), 6)}`;
    taken.add(id);
    return { id, company };
  });
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
