import type { Doc } from "../doc.ts";
import * as Calendar from "./calendar.ts";
import { find } from "./find.ts";
import type { Period } from "./period.ts";
import type { Interval } from "./interval.ts";
import { resolve } from "./resolve.ts";
import type { When } from "./when.ts";
import type { Lean } from "./words.ts";

/** What a story's times are resolved against. */
export interface Context {
  /** RFC 3339; its date is read as written, in the offset that it carries. Null when unknown: then nothing relative resolves. */
  readonly publishedAt: string | null;
  /** Where "Monday" and "March" lie when no word tells: in the past as news tells them, unless said otherwise. */
  readonly lean?: Lean;
}

/** Periods that figures are reported of: what "the same period" a year before can be the same as. */
const reported = (when: When): boolean =>
  ["QUARTER", "HALF", "STRETCH", "MONTH", "ENDED", "YEAR", "RANGE"].includes(when.is);

const shown = (day: number | null): string | null => (day === null ? null : Calendar.text(day));

/**
 * The periods of a text in reading order, without overlaps. Days without a year and relative words are resolved against the
 * story's own date and then `estimated`; without one their bounds are null. "the same period last year" is the year before the
 * nearest reporting period that stands before it in the text.
 */
export function read(doc: Doc, context: Context): Period[] {
  const today = Calendar.published(context.publishedAt);
  const { tokens } = doc;
  const out: Period[] = [];
  let antecedent: Interval | null = null;
  for (const { first, next, when, ahead } of find(doc)) {
    const lean = ahead ? "FUTURE" : (context.lean ?? "PAST");
    const interval = resolve(when, { today, lean, antecedent });
    const [from, to] = [tokens[first], tokens[next - 1]];
    if (interval === null || from === undefined || to === undefined) continue;
    if (reported(when)) antecedent = interval;
    const { precision, estimated, fiscal } = interval;
    const span = { start: from.start, end: to.end };
    out.push({ from: shown(interval.from), to: shown(interval.to), precision, estimated, span, fiscal });
  }
  return out;
}
