import { Decimal } from "../util/index.ts";
import { LANGUAGES } from "./lang/index.ts";
import type { Language } from "./language.ts";
import type { Quantity } from "./quantity/quantity.ts";
import type { Period } from "./time/period.ts";
import type { WritingWords } from "./writing-words.ts";

export type Figure = Omit<Quantity, "span" | "core">;
type Slots = Readonly<Record<string, string | number>>;

const filled = (pattern: string, slots: Slots): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));

interface Digits {
  readonly digits: string;
  /** The word of a power of ten, or "". */
  readonly scale: string;
}

// More decimals than this make no number easier to read: it is written out.
const DECIMALS = 3;

/** A number in a language's digits, exact: with the largest scale that leaves few decimals. */
function digitsOf(value: string, { scales, locale }: WritingWords): Digits {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const written = (number: string): string => format.format(number as `${number}`);
  for (const [power, scale] of scales) {
    const unit = Decimal.scaled("1", power);
    const [least, part] = [value.replace(/^-/, ""), Decimal.over(value, unit, DECIMALS)];
    if (Decimal.compare(least, unit) >= 0 && Decimal.compare(Decimal.times(part, unit), value) === 0)
      return { digits: written(part), scale };
  }
  return { digits: written(value), scale: "" };
}

const shares = new Set(LANGUAGES.flatMap(({ grammar }) => grammar.shares));

/** A number of a figure's measure with its currency or its sign. */
function dressed(number: string, { measure, currency, unit }: Figure, words: WritingWords): string {
  const percents: Readonly<Record<string, string>> = words.percents;
  if (measure === "PERCENT") return filled(percents[unit ?? ""] ?? words.percents.percent, { number });
  if (measure === "RATIO") return unit === "times" ? filled(words.times, { number }) : `${number}:1`;
  if (measure !== "MONEY") return number;
  const amount =
    currency === null ? number : filled(words.money, { number, currency: words.currencies[currency] ?? currency });
  if (unit === null) return amount;
  return filled(shares.has(unit.toLowerCase()) ? words.perShare : words.per, { amount, unit });
}

const joined = ({ digits, scale }: Digits): string => (scale === "" ? digits : `${digits} ${scale}`);

/** A figure without what bounds it: "1 tỷ USD", "USD 1 billion", "36%". */
const bare = (figure: Figure, value: string, words: WritingWords): string =>
  dressed(joined(digitsOf(value, words)), figure, words);

function range(figure: Figure, { min, max }: { min: string; max: string }, words: WritingWords): string {
  const [low, high] = [digitsOf(min, words), digitsOf(max, words)];
  const number = `${low.scale === high.scale ? low.digits : joined(low)}–${joined(high)}`;
  return dressed(number, figure, words);
}

/** A figure as its story bounds it: "hơn 2 tỷ đồng", "up to 5%", "45–50 triệu USD". */
export function amount(figure: Figure, { writing }: Language): string {
  const { min, max, value, approximate } = figure;
  if (min !== null && max !== null && min !== max) return range(figure, { min, max }, writing);
  const plain = bare(figure, value, writing);
  if (max === null && min !== null) return filled(writing.over, { amount: plain });
  if (min === null && max !== null) return filled(writing.upTo, { amount: plain });
  return approximate ? filled(writing.about, { amount: plain }) : plain;
}

/** Whether a figure is one number and nothing else. */
export const isExact = ({ approximate, min, max, value }: Figure): boolean =>
  !approximate && min === value && max === value;

/** "A", "A và B", "A, B and C". */
function chain(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1) ?? ""}`;
}

/** Figures of one meaning of which each may be right: "500 hoặc 600 triệu USD". */
export function either(figures: readonly Figure[], language: Language): string {
  const { writing } = language;
  const [first] = figures;
  const numbers = figures.map((one) => digitsOf(one.value, writing));
  const alike = figures.every(
    (one, i) =>
      isExact(one) &&
      one.measure === first?.measure &&
      one.currency === first.currency &&
      one.unit === first.unit &&
      numbers[i]?.scale === numbers[0]?.scale,
  );
  if (first === undefined || !alike || first.measure === "RATIO")
    return chain(
      figures.map((one) => amount(one, language)),
      writing.or,
    );
  const digits = chain(
    numbers.map((one) => one.digits),
    writing.or,
  );
  return dressed(joined({ digits, scale: numbers[0]?.scale ?? "" }), first, writing);
}

/** Names in a sentence; of more than `most` the first ones, and how many others there are. */
export function list(names: readonly string[], { writing }: Language, most = 4): string {
  if (names.length <= most) return chain(names, writing.and);
  const shown = names.slice(0, most - 1);
  return chain([...shown, filled(writing.others, { count: names.length - shown.length })], writing.and);
}

const ROMAN = ["I", "II", "III", "IV"];

function unitOf(date: string, precision: Exclude<Period["precision"], "WEEK" | "RANGE">, words: WritingWords): string {
  const [y = 0, m = 1, d = 1] = date.split("-").map(Number);
  const q = precision === "HALF" ? Math.ceil(m / 6) : Math.ceil(m / 3);
  const slots = { y, m, d, q, Q: ROMAN[q - 1] ?? "", half: words.halves[q - 1] ?? "", month: words.months[m - 1] ?? m };
  return filled(words.periods[precision], slots);
}

/** A period in words: "quý I/2021", "May 2021"; null when its days are not known. */
export function period(
  { from, to, precision }: Pick<Period, "from" | "to" | "precision">,
  { writing }: Language,
): string | null {
  if (from === null || to === null) return null;
  if (precision !== "WEEK" && precision !== "RANGE") return unitOf(from, precision, writing);
  const [first, last] = [unitOf(from, "DAY", writing), unitOf(to, "DAY", writing)];
  return filled(writing.periods.RANGE, { from: first, to: last });
}
