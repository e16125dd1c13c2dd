import type { When } from "../info.ts";
import { rank } from "../status.ts";
import { compared } from "./figures.ts";
import type { Identity } from "./identity.ts";
import type { Outline } from "./outline.ts";
import { match } from "./parties.ts";

const DAY_MS = 86_400_000;

/** How two claims of one kind and one anchor go together. A contradiction is of two events for certain: no third claim can join them. */
export interface Likeness {
  /** 0 and more speaks for one event. */
  readonly score: number;
  readonly contradict: boolean;
}

type Pair = readonly [Outline, Outline];
type Standing = "SAME" | "OTHER" | "UNTOLD";

/** What the first of some groups that both claims fill says. */
function first([a, b]: Pair, groups: "apart" | "others", { people, described }: Identity): Standing {
  const oneLanguage = a.signature.language === b.signature.language;
  for (const [i, xs] of a[groups].entries()) {
    const matches = xs.flatMap((x) =>
      (b[groups][i] ?? []).map((y) =>
        match(x, y, {
          described: described.has(x.role) || described.has(y.role),
          comparable: oneLanguage || people.has(x.role),
        }),
      ),
    );
    if (matches.includes("SAME")) return "SAME";
    if (matches.length > 0 && !matches.includes("UNKNOWN")) return "OTHER";
  }
  return "UNTOLD";
}

const disjoint = (x: readonly string[], y: readonly string[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one));

/** Some term that tells events apart is another one. */
const otherTerm = ([a, b]: Pair): boolean => a.terms.some((said, i) => disjoint(said, b.terms[i] ?? []));
const otherSubtype = ([a, b]: Pair): boolean => a.group >= 0 && b.group >= 0 && a.group !== b.group;
/** Both name their anchor, and not the same one. */
const otherAnchor = ([a, b]: Pair): boolean => disjoint([...a.anchors], [...b.anchors]);

const exact = ({ precision }: When): boolean => precision === "DAY" || precision === "MONTH";

/** Both say when it was or will be, to the month, and it was not at one time. */
function otherTime([a, b]: Pair, { days }: Identity): boolean {
  const [x, y] = [a.signature.period, b.signature.period];
  if (!x?.from || !y?.from || !x.to || !y.to || !exact(x) || !exact(y)) return false;
  const gap = Math.max(Date.parse(x.from) - Date.parse(y.to), Date.parse(y.from) - Date.parse(x.to));
  return gap > days * DAY_MS;
}

/** Of kinds that happen once a period: the same one, another one, or one of the two not told. */
function seasonOf([a, b]: Pair, { periodic }: Identity): "SAME" | "OTHER" | "OPEN" | null {
  if (periodic !== true) return null;
  return a.season === null || b.season === null ? "OPEN" : a.season === b.season ? "SAME" : "OTHER";
}

const dated = ([a, b]: Pair): boolean => a.signature.dated && b.signature.dated;
const ANNOUNCED = rank("ANNOUNCED");
const AGREED = rank("AGREED");

/** A deal moves on: what was in talks is agreed. What was agreed long ago is not talked of anew. */
function progress(pair: Pair, apart: number): number {
  if (!dated(pair)) return 0;
  const [a, b] = pair;
  const [earlier, later] = (a.at <= b.at ? [a, b] : [b, a]).map((one) => rank(one.signature.status)) as [
    number,
    number,
  ];
  if (earlier < 0 || later < 0) return 0;
  if (later > earlier) return 1;
  return earlier >= AGREED && later < ANNOUNCED && apart > 30 ? -2 : 0;
}

/** That two stories without a date arrived together says nothing: something else has to speak for one event. */
const near = (pair: Pair, apart: number, { days }: Identity): number =>
  !dated(pair) ? -1 : apart <= 7 ? 1 : apart <= days / 2 ? 0 : -1;
const subtle = ([{ signature: a }, { signature: b }]: Pair): number =>
  a.subtype !== null && b.subtype !== null && a.subtype !== b.subtype ? -1 : 0;

const FIGURES = { AGREE: 2, NEAR: -1, FAR: -3 } as const;
const PARTIES = { SAME: 2, OTHER: -2, UNTOLD: 0 } as const;
/** Results told without their period are those of the season in which they are told, and of no other. */
const SEASON_DAYS = 21;

/** Null when too much time lies between the two to compare them at all. */
export function alike(a: Outline, b: Outline, identity: Identity): Likeness | null {
  const pair: Pair = [a, b];
  const apart = Math.abs(a.at - b.at) / DAY_MS;
  const season = seasonOf(pair, identity);
  if (apart > identity.days || (season === "OPEN" && apart > SEASON_DAYS)) return null;
  const strictly = first(pair, "apart", identity);
  const parties = strictly === "UNTOLD" ? first(pair, "others", identity) : strictly;
  const figures = compared(a.signature, b.signature, identity);
  const settled = season === "SAME" || (parties === "SAME" && identity.sure === true);
  const contradict =
    season === "OTHER" ||
    strictly === "OTHER" ||
    (figures === "FAR" && !settled) ||
    (figures === "NEAR" && parties === "OTHER") ||
    otherAnchor(pair) ||
    otherTerm(pair) ||
    otherSubtype(pair) ||
    otherTime(pair, identity);
  const score =
    (figures ? FIGURES[figures] : 0) +
    PARTIES[parties] +
    (season === "SAME" ? 5 : 0) +
    near(pair, apart, identity) +
    subtle(pair) +
    progress(pair, apart);
  return { score, contradict };
}
