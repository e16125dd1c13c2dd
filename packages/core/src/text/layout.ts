import type { Language } from "./language.ts";
import { closing } from "./layout-credits.ts";
import type { Credit } from "./layout-credits.ts";
import { marks } from "./layout-marks.ts";
import { top } from "./layout-title.ts";
import { order } from "./span.ts";
import type { Span } from "./span.ts";
import { tokens as cut } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export type { Credit } from "./layout-credits.ts";

/** Where the parts of a story are. */
export interface Layout {
  readonly title: Span | null;
  readonly titleOrigin: "INFERRED" | "NONE";
  readonly lead: Span | null;
  /** The outlet that the story itself credits. */
  readonly attribution: Credit | null;
  /** Who wrote it, as its by-lines say. */
  readonly authors: readonly string[];
  /** Datelines, credits, by-lines and captions: no part of what the story says. In order, without overlaps. */
  readonly zones: readonly Span[];
  /** Offsets where a sentence begins although no mark says so. */
  readonly cuts: readonly number[];
}

/** Without the white space around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const covered = text.slice(start, end);
  return {
    start: start + covered.length - covered.trimStart().length,
    end: end - covered.length + covered.trimEnd().length,
  };
}

/** In order, and without those that an earlier one covers. */
function apart(zones: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const zone of [...zones].sort(order)) if (zone.start >= (out.at(-1)?.end ?? 0)) out.push(zone);
  return out;
}

/** The layout of a text whose tokens are known. */
export function of(text: string, tokens: readonly Token[], language: Language): Layout {
  const words = language.layout;
  const inside = marks({ text, tokens, words });
  const frame = closing(text, words);
  frame.zones = frame.zones.map((zone) => trimmed(text, zone));
  const ends = frame.zones.map((zone) => zone.start);
  const zones = apart([...inside.zones.map((zone) => trimmed(text, zone)), ...frame.zones]);
  const found = top({ text, tokens, language, zones }, frame);
  // A credit at the end tells where the story comes from; a dateline names the agency; "theo Reuters" may be one source of many.
  const attribution = frame.outlets[0] ?? inside.cited[0] ?? null;
  return {
    title: found.title,
    titleOrigin: found.title === null ? "NONE" : "INFERRED",
    lead: found.lead,
    attribution,
    authors: [...new Set(frame.authors)],
    zones: apart([...zones, ...frame.zones]),
    cuts: [...inside.cuts, ...ends, ...found.cuts],
  };
}

/** The layout of a text (NFC): its title and lead if it has them, its credits, datelines and by-lines. */
export const read = (text: string, language: Language): Layout => of(text, cut(text), language);
