import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

/** A name that the story credits, and where. */
export interface Credit {
  readonly name: string;
  readonly span: Span;
}

/** Where the parts of a story are. */
export interface Layout {
  readonly title: Span | null;
  readonly titleOrigin: "INFERRED" | "NONE";
  readonly lead: Span | null;
  /** The outlet that the story itself credits. */
  readonly attribution: Credit | null;
  /** Who wrote it, as its by-line says. */
  readonly authors: readonly string[];
  /** Datelines, credits, by-lines and captions: no part of what the story says. In order, without overlaps. */
  readonly zones: readonly Span[];
  /** Offsets where a sentence begins although no mark says so. */
  readonly cuts: readonly number[];
}

const LONGEST_TITLE = 200;

/** The layout of a text whose tokens are known. */
export function of(tokens: readonly Token[]): Layout {
  const second = tokens.findIndex((token, i) => i > 0 && token.fresh);
  const last = tokens[second - 1];
  const from = tokens[0];
  const none = { attribution: null, authors: [], zones: [], cuts: [] };
  if (from === undefined || last === undefined || last.end - from.start > LONGEST_TITLE || last.text === ".") {
    return { title: null, titleOrigin: "NONE", lead: null, ...none };
  }
  const start = tokens[second]?.start ?? last.end;
  const third = tokens.findIndex((token, i) => i > second && token.fresh);
  const end = (third < 0 ? tokens.at(-1) : tokens[third - 1])?.end ?? start;
  return {
    title: { start: from.start, end: last.end },
    titleOrigin: "INFERRED",
    lead: { start, end },
    ...none,
    cuts: [start],
  };
}
