import type { Doc } from "../doc.ts";
import * as Calendar from "./calendar.ts";
import { find } from "./find.ts";
import type { Period } from "./period.ts";
import type { Interval } from "./interval.ts";
import { resolve } from "./resolve.ts";
import type { Found } from "./when.ts";
import type { Lean } from "./words.ts";

/** What a story's times are resolved against. */
export interface Context {
  /** RFC 3339; its date is read as written, in the offset that it carries. Null when unknown: then nothing relative resolves. */
  readonly publishedAt: string | null;
  /** Where "Monday" and "March" lie when no word tells: in the past as news tells them, unless said otherwise. */
  readonly lean?: Lean;
}

interface Placed {
  readonly found: Found;
  readonly interval: Interval | null;
}

// How many sentences back the period may stand that "the same period" is the same as.
const BACK = 2;

/** Parts of a year that figures are reported of; a whole year is none, since the same part of it is not known. */
function reported({ found, interval }: Placed, near: boolean): boolean {
  if (interval?.from == null || interval.to === null || found.when.is === "SAME") return false;
  const { d } = Calendar.ymd(interval.from);
  if (interval.to - interval.from > 340 || (d !== 1 && found.when.is !== "ENDED")) return false;
  return near || ["QUARTER", "HALF", "STRETCH", "ENDED", "SINCE"].includes(found.when.is);
}

/**
 * The period that "the same period" of place `k` is the same as: the nearest before it in its sentence, the next one behind it
 * there, or the nearest in the sentences just before.
 */
function antecedentOf(placed: readonly Placed[], k: number): Interval | null {
  const sentence = placed[k]?.found.sentence ?? 0;
  const before = placed.slice(Math.max(0, k - 12), k).reverse();
  const here = ({ found }: Placed): boolean => found.sentence === sentence;
  const near = (one: Placed): boolean => here(one) && reported(one, true);
  const back = (one: Placed): boolean => one.found.sentence >= sentence - BACK && reported(one, false);
  const one = before.find(near) ?? placed.slice(k + 1, k + 4).find(near) ?? before.find(back);
  return one?.interval ?? null;
}

const shown = (day: number | null): string | null => (day === null ? null : Calendar.text(day));

/**
 * The periods of a text in reading order, without overlaps. Days without a year and relative words are resolved against the
 * story's own date and then `estimated`; without one their bounds are null. "the same period last year" is the year before
 * the nearest part of a year that figures are told of, in its sentence or in the two before.
 */
export function read(doc: Doc, context: Context): Period[] {
  const today = Calendar.published(context.publishedAt);
  const { tokens } = doc;
  const placed: Placed[] = find(doc).map((found) => {
    const lean = found.ahead ? "FUTURE" : (context.lean ?? "PAST");
    return { found, interval: resolve(found.when, { today, lean, antecedent: null }) };
  });
  const out: Period[] = [];
  for (const [k, { found, interval: alone }] of placed.entries()) {
    const { when, first, next } = found;
    const antecedent = when.is === "SAME" ? antecedentOf(placed, k) : null;
    const interval = antecedent === null ? alone : resolve(when, { today, lean: "PAST", antecedent });
    const [from, to] = [tokens[first], tokens[next - 1]];
    if (interval === null || from === undefined || to === undefined) continue;
    const { precision, estimated, fiscal } = interval;
    const span = { start: from.start, end: to.end };
    out.push({ from: shown(interval.from), to: shown(interval.to), precision, estimated, span, fiscal });
  }
  return out;
}
