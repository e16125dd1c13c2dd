import { type Info, OUTCOMES, type Outcome } from "@newsledger/core/ingest";
import { columns, grouped, several } from "../columns.ts";

type Counts = Record<Outcome, number>;

/** What became of everything that was sent so far. */
export class Counted {
  readonly counts = Object.fromEntries(OUTCOMES.map((one) => [one, 0])) as Counts;
  files = 0;
  /** Files that were read to the end by an earlier run. */
  known = 0;
  /** Files of which nothing was taken. */
  refused = 0;
  bytes = 0;
  private readonly under = new Map<string, Info["counts"]>();
  private readonly started = performance.now();

  /** How far a file is that is still being read. */
  progress(path: string, counts: Info["counts"]): void {
    this.under.set(path, counts);
  }

  /** A file is read to the end. What an earlier run kept is a duplicate now. */
  done(path: string, counts: Info["counts"], isKnown: boolean): void {
    this.under.delete(path);
    this.files += 1;
    if (isKnown) this.known += 1;
    for (const outcome of OUTCOMES) {
      const isKept = outcome === "STORED" || outcome === "REVISED";
      this.counts[isKnown && isKept ? "DUPLICATE" : outcome] += counts[outcome];
    }
  }

  refuse(path: string): void {
    this.under.delete(path);
    this.files += 1;
    this.refused += 1;
  }

  /** With what is under way. */
  get sofar(): Counts {
    const counts = { ...this.counts };
    for (const one of this.under.values()) for (const outcome of OUTCOMES) counts[outcome] += one[outcome];
    return counts;
  }

  get seconds(): number {
    return (performance.now() - this.started) / 1000;
  }

  get isClean(): boolean {
    return this.refused === 0 && this.counts.REJECTED === 0 && this.counts.FAILED === 0;
  }
}

export const storiesOf = (counts: Readonly<Counts>): number => OUTCOMES.reduce((sum, one) => sum + counts[one], 0);

const WORDS: Readonly<Record<Outcome, string>> = {
  STORED: "stored",
  DUPLICATE: "duplicate",
  REVISED: "revised",
  REJECTED: "rejected",
  FAILED: "set aside",
};

/** "1.2 stories/s" */
export function rated(stories: number, seconds: number): string {
  const rate = seconds > 0 ? stories / seconds : 0;
  return `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} stories/s`;
}

/** What is printed at the end. */
export function summary(counted: Counted, isJson: boolean): string[] {
  const { counts, files, known, refused, bytes } = counted;
  const seconds = Number(counted.seconds.toFixed(1));
  if (isJson) return [JSON.stringify({ summary: { files, known, refused, bytes, counts, seconds } })];
  const stories = storiesOf(counts);
  const rows = OUTCOMES.filter((one) => counts[one] > 0).map((one) => [`  ${WORDS[one]}`, counts[one]]);
  const asides = [
    ...(known > 0 ? [`${several(known, ["file was", "files were"])} known already, byte for byte`] : []),
    ...(refused > 0 ? [`${several(refused, ["file was", "files were"])} refused`] : []),
  ];
  const from = several(files, ["file", "files"]);
  const head = `${several(stories, ["story", "stories"])} in ${from}, ${seconds} s (${rated(stories, seconds)})`;
  return [head, ...columns(rows), ...asides];
}
