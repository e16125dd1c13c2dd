import * as z from "zod";
import { Id } from "../util/index.ts";

export const SCHEMES = ["TICKER", "ISIN", "LEI", "WIKIDATA", "CIK", "FIGI", "BIC", "VN_TAX_CODE"] as const;
export type IdentifierScheme = (typeof SCHEMES)[number];

export const Identifier = z.object({
  scheme: z.enum(SCHEMES),
  value: z.string(),
  /** For tickers: HOSE, HNX, UPCOM, NYSE… */
  exchange: z.string().nullable(),
});
export type Identifier = z.output<typeof Identifier>;

/** A company as the archive knows it: from the gazetteer, from an operator, or provisional (met in a story, in no list). */
export const Info = z.object({
  id: Id.Company,
  /** The name that news uses: "Hòa Phát", "Vinamilk", "Deutsche Bank". */
  name: z.string(),
  /** Other names, the registered one included. */
  aliases: z.array(z.string()),
  /** ISO 3166 alpha-2. */
  country: z.string().nullable(),
  sector: z.string().nullable(),
  identifiers: z.array(Identifier),
  /** Met in a story but in no list: the id is made from the name, and a later list entry can claim it. */
  provisional: z.boolean(),
  /** The company that this one was merged into by an operator; old ids keep resolving. */
  mergedInto: Id.Company.nullable(),
});
export type Info = z.output<typeof Info>;
