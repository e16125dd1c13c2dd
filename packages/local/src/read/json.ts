import type { Gazetteer } from "@newsledger/core/company";
import type { Reading } from "@newsledger/core/ingest";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A reading as JSON of the API's type `Reading`. */
export function json(reading: Reading, gazetteer: Gazetteer.Gazetteer): Record<string, unknown> {
  const met = new Map(reading.found.provisional.map((one) => [one.id, one.name]));
  const company = (id: string | null): unknown =>
    id === null ? null : { id: `Company:${id}`, name: gazetteer.info(id)?.name ?? met.get(id as never) ?? id };
  const span = ({ start, end }: Stretch): unknown => ({ start, end, quote: reading.text.slice(start, end) });
  const figure = ({ span: at, core: _, ...quantity }: Reading["quantities"][number]): unknown => ({
    ...quantity,
    span: span(at),
  });
  const period = (one: Reading["periods"][number] | null): unknown => one && { ...one, span: span(one.span) };
  const { found, quantities, periods, claims, attribution, ...rest } = reading;
  return {
    ...rest,
    attribution: attribution && { name: attribution.name, span: span(attribution.span) },
    mentions: found.mentions.map((one) => ({
      name: one.name,
      company: company(one.company),
      candidates: one.candidates.map(company),
      span: span(one.span),
    })),
    quantities: quantities.map(figure),
    periods: periods.map(period),
    claims: claims.map((claim) => ({
      kind: claim.kind,
      subtype: claim.subtype,
      status: claim.status,
      factuality: claim.factuality,
      participants: claim.participants.map((one) => ({ ...one, company: company(one.company), span: span(one.span) })),
      quantities: claim.quantities.map(({ role, quantity }) => ({ role, quantity: figure(quantity) })),
      terms: claim.terms.map((one) => ({ ...one, span: span(one.span) })),
      period: period(claim.period),
      evidence: claim.evidence.map(span),
      confidence: claim.confidence,
    })),
  };
}
