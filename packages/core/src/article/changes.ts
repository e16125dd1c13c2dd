/** What one text has in the place of what another had; `at` is where that stood, in UTF-16 code units of the text before. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

type Words = readonly string[];
/** From a word to a word, exclusive, in both texts. */
interface Gap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** With more words than this out and in, the texts have little in common: what lies between their common ends is one change. */
const MOST = 600;

const wordsOf = (text: string): Words => text.match(/\s+|\S+/g) ?? [];

/** How many words both have at their beginning and, apart from those, at their end. */
function ends(a: Words, b: Words): { readonly head: number; readonly tail: number } {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** How far each diagonal reaches before each step; null when more steps are needed than are allowed. Source: E. Myers, 1986. */
function reaches(a: Words, b: Words): Map<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let step = 0; step <= Math.min(a.length + b.length, MOST); step += 1) {
    trace.push(new Map(reach));
    for (let k = -step; k <= step; k += 2) {
      let x = from(reach, k, step) === k + 1 ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return null;
}

/** The diagonal that a step comes from: a word put in keeps its place in the first text, a word left out moves it on. */
const from = (reach: ReadonlyMap<number, number>, k: number, step: number): number =>
  k === -step || (k !== step && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1)) ? k + 1 : k - 1;

/** The words that both texts have, in order, as pairs of their places. */
function common(a: Words, b: Words): (readonly [number, number])[] {
  const trace = reaches(a, b) ?? [];
  const out: (readonly [number, number])[] = [];
  let [x, y] = [a.length, b.length];
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const reach = trace[step] ?? new Map<number, number>();
    const k = from(reach, x - y, step);
    const [oldX, oldY] = [reach.get(k) ?? 0, (reach.get(k) ?? 0) - k];
    for (; x > oldX && y > oldY && x > 0 && y > 0; x -= 1, y -= 1) out.push([x - 1, y - 1]);
    [x, y] = [oldX, oldY];
  }
  return out.reverse();
}

function gapsOf(a: Words, b: Words): Gap[] {
  const { head, tail } = ends(a, b);
  const [endA, endB] = [a.length - tail, b.length - tail];
  // White space alone between two changes joins them: "một hai" for "ba bốn" is one.
  const kept = common(a.slice(head, endA), b.slice(head, endB)).filter(([x]) => a[x + head]?.trim() !== "");
  const gaps: Gap[] = [];
  let [x, y] = [head, head];
  for (const [i, j] of [...kept.map(([i, j]) => [i + head, j + head] as const), [endA, endB] as const]) {
    const same = ends(a.slice(x, i), b.slice(y, j));
    if (i > x || j > y) gaps.push({ a: [x + same.head, i - same.tail], b: [y + same.head, j - same.tail] });
    [x, y] = [i + 1, j + 1];
  }
  return gaps;
}

/** What became of a text, in order, by words: each change with what stood there before. */
export function changes(before: string, after: string): TextChange[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const starts = [0];
  for (const word of a) starts.push((starts.at(-1) ?? 0) + word.length);
  return gapsOf(a, b)
    .map((gap) => ({
      before: a.slice(...gap.a).join(""),
      after: b.slice(...gap.b).join(""),
      at: starts[gap.a[0]] ?? 0,
    }))
    .filter((change) => change.before !== change.after);
}
