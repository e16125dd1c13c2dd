import { Gazetteers, Names } from "../../company/index.ts";
import { Doc, Period, Quantity, byCode, type LanguageCode } from "../../text/index.ts";
import type { ReadClaim } from "../claim.ts";
import type { Kind, Told } from "../kind.ts";
import { all } from "../kinds/index.ts";
import { written } from "../meaning.ts";
import type { Material } from "./extractor.ts";
import { claims } from "./rules.ts";

/** The day that examples are told on: a Wednesday. */
export const TODAY = "2026-03-18T08:00:00+07:00";

/** All that the readers before find in a text, as `ingest/read` gives it to a reader of events. */
export function materialOf(language: LanguageCode, text: string): Material {
  const doc = Doc.of(text.normalize("NFC"), byCode(language));
  const { title, lead, zones } = { ...doc.layout, zones: doc.layout.zones };
  const found = Names.read(doc, { gazetteer: Gazetteers.standard(), zones });
  const periods = Period.read(doc, { publishedAt: TODAY });
  return { doc, found, quantities: Quantity.read(doc), periods, title, lead, publishedAt: TODAY };
}

export const readExample = (language: LanguageCode, text: string): readonly ReadClaim[] =>
  claims(materialOf(language, text));

/** A claim in the words of an example; words that have a meaning as the language writes it. */
export function toldOf(claim: ReadClaim, language: LanguageCode): Required<Told> & { readonly kind: string } {
  const { kind, status, factuality, subtype, participants, quantities, terms, period } = claim;
  const rules = (all as readonly Kind[]).find((each) => each.kind === kind)?.terms;
  return {
    kind,
    status,
    factuality,
    subtype: subtype ?? "",
    participants: participants.map(({ role, name }) => `${role}: ${name}`).sort(),
    quantities: quantities.map(({ role, quantity }) => `${role}: ${figure(quantity)}`).sort(),
    terms: terms.map(({ role, value }) => `${role}: ${written(rules?.[role] ?? {}, value, language)}`).sort(),
    period: period === null ? "" : `${period.from ?? ""}/${period.to ?? ""}`,
  };
}

/** "1000000000 USD", "5000000 cổ phiếu", "2500 VND a cổ phiếu", "3". */
function figure({ value, currency, unit }: Quantity.Quantity): string {
  if (currency !== null) return unit === null ? `${value} ${currency}` : `${value} ${currency} a ${unit}`;
  return unit === null ? value : `${value} ${unit}`;
}
