import type { CompanyId } from "../../util/id.ts";
import type { Mention } from "../mention.ts";

/** What a story is made of for weighing: its length, and how far its title and its lead reach. */
export interface Shape {
  readonly length: number;
  readonly title: number;
  readonly lead: number;
}

/**
 * How much a story is about each company, 0 to 100: 35 for being in the title, 25 for the lead (the first 300 characters where
 * none is known), up to 30 for its share of all mentions, up to 10 for how far through the story it is spread.
 */
export function relevance(
  mentions: readonly Mention[],
  { length, title, lead }: Shape,
): { company: CompanyId; relevance: number }[] {
  const places = new Map<CompanyId, number[]>();
  let most = 1;
  for (const { company, span } of mentions) {
    if (company === null) continue;
    const starts = places.get(company) ?? [];
    starts.push(span.start);
    places.set(company, starts);
    most = Math.max(most, starts.length);
  }
  const out = [...places].map(([company, starts]) => {
    // Mentions come in reading order.
    const first = starts[0] ?? 0;
    const last = starts.at(-1) ?? 0;
    const spread = length === 0 ? 0 : (last - first) / length;
    const early = title > 0 && first < title ? 35 : 0;
    const led = starts.some((start) => start >= title && start < lead) || early > 0 ? 25 : 0;
    return { company, relevance: Math.min(100, Math.round(early + led + (30 * starts.length) / most + 10 * spread)) };
  });
  return out.sort((a, b) => b.relevance - a.relevance || (a.company < b.company ? -1 : 1));
}
