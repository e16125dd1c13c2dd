import * as z from "zod";
import { Db, Directory, Key, Query } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Decimal } from "../util/index.ts";

/** What one unit of a currency was worth on a day, in US dollars. */
export interface Rate {
  /** ISO 4217. */
  readonly currency: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** US dollars for one unit: "0.0000434". */
  readonly usd: string;
}

/** An amount in US dollars, and the rate that made it so; a dollar amount needs none. */
export interface Valued {
  readonly usd: string;
  readonly rate: Rate | null;
}

/** A rate stands in for days without one (a weekend, a holiday) for so long and no longer. */
export const STALE_DAYS = 10;
const DAY_MS = 86_400_000;
/** Rates of one currency that are read at once: three centuries of days. */
const MOST_DAYS = 100_000;

const LIST = "X";
const partition = (currency: string): string => Key.join(LIST, currency);
const Row = z.object({
  date: z.iso.date(),
  currency: z.string().regex(/^[A-Z]{3}$/, "a currency is three capital letters (ISO 4217)"),
  usd: z.string().regex(/^\d{1,12}(?:\.\d{1,12})?$/, "a rate is a number of US dollars for one unit, as 0.0000434"),
});

/** The rates in a CSV with the columns date, currency and usd, in any order. Throws a Fault that names the line. */
export function parse(csv: string): Rate[] {
  const [head = "", ...lines] = csv.replace(/^\ufeff/, "").split(/\r?\n/);
  const columns = head.split(",").map((name) => name.trim().toLowerCase());
  const missing = ["date", "currency", "usd"].filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new Fault(
      "BAD_INPUT",
      `the first line must name the columns date, currency and usd: ${missing.join(", ")} is missing`,
    );
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const cells = line.split(",").map((cell) => cell.trim());
    const found = Row.safeParse(Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
    if (found.success) return [found.data];
    const [issue] = found.error.issues;
    throw new Fault("BAD_INPUT", `line ${i + 2}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a rate"}`, {
      line: i + 2,
    });
  });
}

/** Keeps rates; a later one for the same day replaces the earlier. */
export async function keep(rates: readonly Rate[]): Promise<void> {
  for (const currency of new Set(rates.map((rate) => rate.currency))) await Directory.note(LIST, currency);
  await Db.batchPut(rates.map((rate) => ({ pk: partition(rate.currency), sk: rate.date, usd: rate.usd })));
  cache.delete(Db.connection());
}

/** Reads all rates of this table; what it returns puts them in the table that is connected then. */
export async function carry(): Promise<() => Promise<void>> {
  const rates: Rate[] = [];
  for (const currency of await Directory.labels(LIST))
    for (const item of await Query.all({ partition: partition(currency), consistent: true }, MOST_DAYS))
      rates.push({ currency, date: String(item["sk"]), usd: String(item["usd"]) });
  return () => keep(rates);
}

// What was asked a moment ago is asked again for the next figure of the same story. Rates change when an operator loads some: a minute is soon enough.
const FRESH_MS = 60_000;
const cache = new WeakMap<Db.Connection, Map<string, { at: number; rate: Promise<Rate | null> }>>();

async function find(currency: string, date: string): Promise<Rate | null> {
  const from = new Date(Date.parse(date) - STALE_DAYS * DAY_MS).toISOString().slice(0, 10);
  const { items } = await Query.once({ partition: partition(currency), from, to: date, descending: true, limit: 1 });
  const [item] = items;
  return item ? { currency, date: String(item["sk"]), usd: String(item["usd"]) } : null;
}

/** The rate of a currency on a day (YYYY-MM-DD), or the last one before it; null when none is recent enough. */
export function on(currency: string, date: string): Promise<Rate | null> {
  const here = Db.connection();
  const known = cache.get(here) ?? new Map<string, { at: number; rate: Promise<Rate | null> }>();
  cache.set(here, known);
  const key = `${currency} ${date}`;
  const entry = known.get(key);
  if (entry && performance.now() - entry.at < FRESH_MS) return entry.rate;
  if (known.size > 5000) known.clear();
  const rate = find(currency, date);
  known.set(key, { at: performance.now(), rate });
  rate.catch(() => known.delete(key));
  return rate;
}

/** An amount in US dollars as of a day (YYYY-MM-DD), to the cent; null when no rate says what it was worth. */
export async function value(amount: string, currency: string, date: string): Promise<Valued | null> {
  if (currency === "USD") return { usd: amount, rate: null };
  const rate = await on(currency, date);
  return rate && { usd: Decimal.over(Decimal.times(amount, rate.usd), "1", 2), rate };
}
