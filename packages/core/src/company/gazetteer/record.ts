import type { Identifier, IdentifierScheme, Info } from "../company.ts";
import type { CompanyId } from "../../util/id.ts";
import type { Entry } from "./entry.ts";
import { TYPES } from "./format.ts";

export const field = (text: string | null): string => (text ?? "").replace(/[\t\n\r]+/g, " ");

/** An entry as a line: heads, then its names, apart by tabs. */
export function record(entry: Entry): string {
  const identifiers = entry.identifiers.map(({ scheme, value, exchange }) => `${scheme} ${value} ${exchange ?? ""}`);
  const aliases = entry.aliases.map((alias) => alias.text);
  const heads = [
    String(TYPES.indexOf(entry.type)),
    entry.id,
    entry.name,
    entry.country,
    entry.sector,
    identifiers.join("|"),
  ];
  return [...heads.map(field), ...aliases.map(field)].join("\t");
}

/** Where a line has what. */
export const FIELDS = { type: 0, id: 1, name: 2, country: 3, sector: 4, identifiers: 5, aliases: 6 } as const;

const identifier = (text: string): Identifier => {
  const [scheme = "TICKER", value = "", ...exchange] = text.split(" ");
  return { scheme: scheme as IdentifierScheme, value, exchange: exchange.join(" ") || null };
};

/** A company out of its line. */
export function infoOf(fields: readonly string[]): Info {
  const text = (field: number): string | null => (fields[field] === "" ? null : (fields[field] ?? null));
  const name = fields[FIELDS.name] ?? "";
  const identifiers = text(FIELDS.identifiers)?.split("|").map(identifier) ?? [];
  const aliases = fields.slice(FIELDS.aliases).filter((alias) => alias !== name && alias !== "");
  const id = (fields[FIELDS.id] ?? "") as CompanyId;
  const rest = {
    country: text(FIELDS.country),
    sector: text(FIELDS.sector),
    identifiers,
    provisional: false,
    mergedInto: null,
  };
  return { id, name, aliases, ...rest };
}

export const isCompany = (fields: readonly string[]): boolean => fields[FIELDS.type] === "0";
