import { Name } from "../src/company/index.ts";
import { countryCode, joinable, sameForm } from "./names.ts";

/** A line of companies_redistributable.jsonl. */
export interface Row {
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

/** German regional exchanges list the world's shares under names cut to 25 letters: they bring no company that is not there already. */
const REGIONAL = new Set(["XBER", "XMUN", "XDUS", "XHAM", "XHAN", "XQTX", "AQXE"]);
/** Kinds of operators that are no businesses: schools, police, parks, councils. */
const BUSINESS =
  /^brands\/(?!advertising|club|amenity\/(?:atm|social|school|recycling|public_bookcase|kindergarten|bicycle_rental|childcare)|office\/(?:political|union|association|government)|emergency)|^operators\/(?:power|office\/energy|telecom|shop|amenity\/(?:charging|car_sharing|parking))/;
export const EXCHANGES: Readonly<Record<string, string>> = {
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

export const source = (row: Row, name: string): boolean => row.source.some((one) => one.startsWith(name));

/** Whether a row is of a company that this list is to have. */
export function kept(row: Row): boolean {
  if (row.exchange !== undefined && REGIONAL.has(row.exchange) && row.source.length === 1) return false;
  const sector = row.sector ?? "";
  if (sector.includes("/") && source(row, "name-suggestion") && !BUSINESS.test(sector)) return false;
  return /\p{Script=Latin}{2}/u.test(row.name) || /[\p{Script=Latin}\d]{2}/u.test(row.name);
}

/** What was joined to a row by its name alone is dropped where the two disagree. */
export function sane(given: Row): Row {
  const row = given.country === undefined ? given : { ...given, country: countryCode(given.country) };
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
