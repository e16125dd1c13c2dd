import { Companies, type Identifier } from "@newsledger/core/company";
import { Fault } from "@newsledger/core/fault";
import type { Id } from "@newsledger/core/util";
import { builder } from "../builder.ts";
import { ask, connection, connectionOf, forward, mapped } from "../connection.ts";
import type { Context } from "../context.ts";
import { orNull } from "../fault.ts";
import { coreId, globalId } from "../ids.ts";
import { call } from "../input.ts";
import { pageCost } from "../limits.ts";

const SCHEMES: Readonly<Record<Identifier["scheme"], { description: string }>> = {
  TICKER: { description: "The symbol that its shares trade under, with the exchange." },
  ISIN: { description: "ISO 6166: a security." },
  LEI: { description: "ISO 17442: Legal Entity Identifier." },
  WIKIDATA: { description: "An item of Wikidata." },
  CIK: { description: "The number that the US Securities and Exchange Commission gives to filers." },
  FIGI: { description: "Financial Instrument Global Identifier." },
  BIC: { description: "ISO 9362: a bank." },
  VN_TAX_CODE: { description: "Vietnam's tax code (mã số thuế)." },
};
const IdentifierScheme = builder.enumType("IdentifierScheme", {
  description: "Who gives an identifier, and to what.",
  values: SCHEMES,
});

const CompanyIdentifier = builder.objectRef<Identifier>("CompanyIdentifier").implement({
  description: "An identifier that a company has elsewhere.",
  fields: (t) => ({
    scheme: t.expose("scheme", { type: IdentifierScheme, description: "What kind of identifier it is." }),
    value: t.exposeString("value", { description: "The identifier itself." }),
    exchange: t.exposeString("exchange", { nullable: true, description: "For tickers: HOSE, HNX, UPCOM, NYSE…" }),
  }),
});

export const Company = builder.loadableNodeRef("Company", {
  id: { resolve: ({ id }) => id, description: "Made from the name, and stable." },
  load: async (ids: Id.CompanyId[], { readers, met }: Context): Promise<(Companies.Known | Error)[]> => {
    const found = await Companies.byIds(ids, readers.gazetteer);
    return ids.map((id, i) => {
      const known = found[i] ?? new Fault("NOT_FOUND", `no company ${id}`);
      const named = known instanceof Fault ? met.get(id) : undefined;
      return named ? { ...UNLISTED, ...named, aliases: [...named.aliases] } : known;
    });
  },
});
/** All that is known of a company that only a story names. */
const UNLISTED = { country: null, sector: null, identifiers: [], provisional: true, mergedInto: null, latest: [] };

Company.implement({
  description: "A company or bank: from the archive's list or, when no list has it, as a story named it.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The name that news uses." }),
    aliases: t.exposeStringList("aliases", { description: "Other names, the registered one included." }),
    country: t.exposeString("country", { nullable: true, description: "ISO 3166 alpha-2." }),
    sector: t.exposeString("sector", { nullable: true, description: "What it does." }),
    identifiers: t.expose("identifiers", { type: [CompanyIdentifier], description: "Tickers and other identifiers." }),
    provisional: t.exposeBoolean("provisional", { description: "Named by a story, and in no list yet." }),
  }),
});

/** Companies by id, without those that nobody knows. */
export const companiesOf = async (ids: readonly Id.CompanyId[], context: Context): Promise<Companies.Known[]> =>
  (await Company.getDataloader(context).loadMany(ids)).map(orNull).filter((one) => one !== null);

/** A company by id; null without an id, and when nobody knows it. */
export const companyOf = async (id: Id.CompanyId | null, context: Context): Promise<Companies.Known | null> =>
  id === null ? null : orNull((await Company.getDataloader(context).loadMany([id]))[0] ?? null);

/** The one company that a name or a ticker means. */
function only(found: readonly Companies.Known[], asked: string): Companies.Known | null {
  if (found.length <= 1) return found[0] ?? null;
  const candidates = found.map(({ id }) => globalId("Company", id));
  const list = found.map(({ name, id }) => `${name} (${globalId("Company", id)})`).join(", ");
  throw new Fault("AMBIGUOUS", `several companies are called "${asked}": ${list}. Ask for one of them by id`, {
    candidates,
  });
}

export const CompanyConnection = connectionOf(Company, "Company", "companies");

const CompanyFilter = builder.inputType("CompanyFilter", {
  description: "Which companies: all that is given must hold.",
  fields: (t) => ({
    text: t.string({ description: "The beginning of a name or of a word in it, with or without accents." }),
    country: t.string({ description: "ISO 3166 alpha-2." }),
    exchange: t.string({ description: "HOSE, HNX, UPCOM, NYSE…" }),
    sector: t.string({ description: "A sector as companies have it." }),
  }),
});

builder.queryFields((t) => ({
  company: t.field({
    type: Company,
    nullable: true,
    description: "By id, ticker or name: exactly one. A name that several companies share is an error that lists them.",
    args: {
      id: t.arg.id({ description: '"Company:xiaomi"' }),
      ticker: t.arg.string({ description: '"HPG", "1810.HK"' }),
      name: t.arg.string({ description: "Any name of it, with or without accents and legal form." }),
    },
    resolve: async (_root, { id, ticker, name }, context) => {
      const { gazetteer } = context.readers;
      const given = [id, ticker, name].filter((one) => one != null);
      if (given.length !== 1)
        throw new Fault("BAD_INPUT", `ask for a company by id, by ticker or by name: exactly one, not ${given.length}`);
      if (id != null) return companyOf(coreId("Company", id), context);
      if (ticker != null) return only(await Companies.byTicker(ticker, gazetteer), ticker);
      return only(await Companies.named(name ?? "", gazetteer), name ?? "");
    },
  }),
  companies: t.field({
    type: CompanyConnection,
    description: "Companies that stories of this archive name, in order of name.",
    args: { filter: t.arg({ type: CompanyFilter, description: "Which ones; all without it." }), ...forward },
    complexity: pageCost,
    resolve: async (_root, { filter, ...args }, context) => {
      const found = await call(Companies.page, { filter: filter ?? {}, ask: ask(args) });
      return connection(
        await mapped(found, async (ids) => (await Company.getDataloader(context).loadMany(ids)).map(orNull)),
      );
    },
  }),
}));
