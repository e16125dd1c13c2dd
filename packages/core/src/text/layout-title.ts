import type { Language } from "./language.ts";
import { byline, dateline } from "./layout-credits.ts";
import type { Frame } from "./layout-credits.ts";
import { TEASER } from "./layout-features.ts";
import { ending } from "./layout-headline.ts";
import * as Sentences from "./sentences.ts";
import type { Sentence } from "./sentences.ts";
import type { Span } from "./span.ts";
import type { Token } from "./tokens.ts";

// How likely a headline must be to be one: in a long text a short first line may be the heading of a part. Below that, a likely
// place is still where a sentence begins.
const SURE = { teaser: 0.65, story: 0.75 };
const LIKELY = 0.5;
const LONGEST_TITLE = 180;
const LONGEST_HEADING = 28;
/** Words of a paragraph that is all lead; of a longer one the first sentence is. */
const LONGEST_LEAD = 90;
const HEAD = 400;
const TOP_LINES = 4;

/** The beginning of a text. */
export interface Start {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Credits, captions and by-lines known so far. */
  readonly zones: readonly Span[];
}

interface Head extends Start {
  readonly sentences: readonly Sentence[];
}

/** Title, lead, and where sentences begin that no mark opens. Datelines and by-lines above the story go to `frame`. */
export interface Top {
  readonly title: Span | null;
  readonly lead: Span | null;
  readonly cuts: readonly number[];
}

/** A paragraph: sentences without a line break between them. */
interface Line extends Span {
  readonly first: number;
  readonly last: number;
  /** How many sentences it has. */
  readonly parts: number;
}

function linesOf({ tokens, sentences }: Head): Line[] {
  const out: { start: number; end: number; first: number; last: number; parts: number }[] = [];
  for (const { start, end, first, last } of sentences) {
    const line = out.at(-1);
    if (line === undefined || tokens[first]?.fresh === true) out.push({ start, end, first, last, parts: 1 });
    else Object.assign(line, { end, last, parts: line.parts + 1 });
  }
  return out;
}

const count = (tokens: readonly Token[], kind: Token["kind"]): number =>
  tokens.reduce((sum, token) => sum + (token.kind === kind ? 1 : 0), 0);
const covered = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start <= start && end <= span.end + 1);

/** Capitals all over, over a line that is not: how agencies head their stories, figures alone included. */
const inCapitals = (own: readonly Token[], under: readonly Token[]): boolean =>
  count(own, "WORD") > 2 &&
  own.every((token) => token.text === token.text.toUpperCase()) &&
  under.some((token) => token.text !== token.text.toUpperCase());

/** Whether a line looks like a headline over the line below it: one short sentence without a final stop, over a line of prose. */
function isHeading({ tokens, zones }: Head, line: Line, below: Line): boolean {
  const own = tokens.slice(line.first, line.last);
  const under = tokens.slice(below.first, below.last);
  const words = count(own, "WORD");
  if (line.end - line.start > LONGEST_TITLE || words < 2 || words > LONGEST_HEADING) return false;
  if (inCapitals(own, under)) return true;
  // What ends in a credit is a picture's caption.
  if (line.parts > 1 || /^[.,;:]$/.test(own.at(-1)?.text ?? ".") || zones.some((zone) => zone.end === line.end))
    return false;
  return (
    words >= count(own, "NUMBER") * 2 && count(under, "WORD") >= 8 && /^[.!?…"”’)]$/.test(under.at(-1)?.text ?? "")
  );
}

/** The lead at `start`: the whole line when it is short enough to be one, else its first sentence; never a credit behind it. */
function leadAt(head: Head, line: Line, at: { start: number; longest: number }): Span | null {
  const own = head.tokens.slice(line.first, line.last).filter((token) => token.start >= at.start);
  const first = own[0];
  if (first === undefined) return null;
  const sentence = head.sentences.find((each) => each.end > first.start);
  const whole = count(own, "WORD") <= at.longest;
  const limit = head.zones.find((zone) => zone.start > first.start && zone.end >= line.end)?.start ?? line.end;
  const end = Math.min(whole ? line.end : (sentence?.end ?? line.end), limit);
  const last = own.findLast((token) => token.end <= end);
  return last === undefined ? null : { start: first.start, end: last.end };
}

/** Takes the dateline at `start`, when there is one, into the frame; returns where the story goes on. */
function afterDateline(head: Head, start: number, frame: Frame): number {
  const found = dateline(head.text, start, head.language.layout);
  if (found === null) return start;
  frame.zones.push({ start, end: head.text.slice(start, found.end).trimEnd().length + start });
  if (found.outlet !== null) frame.outlets.push(found.outlet);
  return found.end;
}

/** A dateline that stands between a headline and its lead, both glued to it. */
function datelineInside({ text, tokens, language }: Head, line: Line): number | null {
  for (let i = line.first + 3; i < Math.min(line.last, line.first + 30); i += 1) {
    const token = tokens[i];
    if (token === undefined || tokens[i - 1]?.text === ".") return null;
    if (token.text !== "(" && token.text !== token.text.toUpperCase()) continue;
    const found = dateline(text, token.start, language.layout);
    if (
      found?.outlet !== undefined &&
      found.outlet !== null &&
      language.layout.outlets.has(found.outlet.name.toLowerCase())
    )
      return token.start;
  }
  return null;
}

/** A headline glued to its lead in the line `line`. */
function glued(head: Head, line: Line, frame: Frame): Top {
  const mark = datelineInside(head, line);
  const rest = head.tokens.slice(line.first);
  const found =
    mark === null ? ending(rest, Sentences.of(rest, head.language.sentences), head.language.layout.headline) : null;
  const start = mark ?? rest[found?.at ?? -1]?.start;
  const likelihood = mark !== null || found?.retold === true ? 1 : (found?.probability ?? 0);
  if (start === undefined || likelihood < LIKELY || start >= line.end) return { title: null, lead: null, cuts: [] };
  const teaser = rest.length < TEASER;
  if (likelihood < (teaser ? SURE.teaser : SURE.story)) return { title: null, lead: null, cuts: [start] };
  const title = { start: line.start, end: head.text.slice(line.start, start).trimEnd().length + line.start };
  const from = afterDateline(head, start, frame);
  const longest = teaser ? LONGEST_LEAD : 0;
  return { title, lead: leadAt(head, line, { start: from, longest }), cuts: [start, from] };
}

/** Finds title and lead at the top of a text. */
export function top(start: Start, frame: Frame): Top {
  const tokens = start.tokens.slice(0, HEAD);
  const head: Head = { ...start, tokens, sentences: Sentences.of(tokens, start.language.sentences) };
  const lines = linesOf(head);
  const cuts: number[] = [];
  const story: { line: Line; start: number }[] = [];
  for (const line of lines.slice(0, TOP_LINES + 2)) {
    const names = byline(head.text.slice(line.start, line.end), head.language.layout);
    if (names !== null) {
      frame.authors.push(...names);
      frame.zones.push({ start: line.start, end: line.end });
    } else if (!covered(head.zones, line)) {
      const start = afterDateline(head, line.start, frame);
      if (start > line.start) cuts.push(start);
      if (start < line.end) story.push({ line, start });
    }
  }
  const [first, second] = story;
  if (first === undefined) return { title: null, lead: null, cuts };
  const opens = first.start === first.line.start;
  if (opens && second !== undefined && isHeading(head, first.line, second.line)) {
    const title = { start: first.line.start, end: first.line.end };
    return { title, lead: leadAt(head, second.line, { start: second.start, longest: LONGEST_LEAD }), cuts };
  }
  const found = opens ? glued(head, first.line, frame) : { title: null, lead: null, cuts: [] };
  return { ...found, cuts: [...cuts, ...found.cuts] };
}
