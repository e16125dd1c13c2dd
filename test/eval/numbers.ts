import { byCode, Doc, Quantity } from "@newsledger/core/text";
import { quantities, table } from "../kit/readings.ts";
import { lines, row } from "./labels.ts";
import type { Case, Row } from "./labels.ts";

type Read = Quantity.Quantity;

// Duckling names the dollar and the pound by their word; amounts of cents are read here as hundredths of a currency.
const NAMES: Readonly<Record<string, string>> = { Dollar: "USD", Pound: "GBP" };
const NAMELESS = new Set(["Dinar", "Riyal", "Rial"]);

const close = (text: string | null, value: number): boolean => text !== null && Math.abs(Number(text) - value) < 1e-6;

function currencyFits(unit: string, read: Read): boolean {
  if (unit === "Unnamed") return true;
  if (read.measure !== "MONEY") return false;
  return NAMELESS.has(unit) ? read.currency === null : read.currency === (NAMES[unit] ?? unit);
}

function amountFits({ expected }: Case, read: Read): boolean {
  const unit = expected?.unit ?? "";
  if (unit === "Cent") return read.measure === "MONEY" && close(read.value, (expected?.value ?? 0) / 100);
  if (expected === null || !currencyFits(unit, read)) return false;
  const [from, to] = [Number(expected.from), Number(expected.to)];
  const value = expected.value ?? Number.NaN;
  if (expected.kind === "between") return close(read.min, from) && close(read.max, to);
  if (expected.kind === "under") return read.min === null && close(read.max, value);
  if (expected.kind === "above") return read.max === null && close(read.min, value);
  return close(read.value, value);
}

const numberFits = ({ expected }: Case, read: Read): boolean => close(read.value, expected?.value ?? Number.NaN);

/** A case is right when the one thing read is the one expected; a negative one when no money is read. */
function right(one: Case): boolean {
  const reads = Quantity.read(Doc.of(one.input, byCode("EN")));
  if (one.negative) return !reads.some((read) => read.measure === "MONEY");
  const [read, ...more] = reads;
  if (read === undefined || more.length > 0) return false;
  return one.dim === "Numeral" ? numberFits(one, read) : amountFits(one, read);
}

/** The cases of a dimension that are read wrong, for looking at. */
export async function wrong(dataDir: string, dim: string): Promise<Case[]> {
  return (await lines<Case>(dataDir, "labels/numbers_en.jsonl")).filter((one) => one.dim === dim && !right(one));
}

interface Gold {
  readonly id: string;
  readonly title: string | null;
  readonly lead: string | null;
  readonly body: string;
  readonly events: readonly {
    readonly quantities?: readonly { readonly role: string; readonly text: string; readonly value: string }[];
  }[];
}

/** "2.25-2.5" is a range: its lower and upper end. */
const ends = (value: string): number[] => value.split(/(?<=\d)-(?=\d)/).map((end) => Math.abs(Number(end)));

// What a role holds that is a day or a period is read with the times.
const TIMES = /PERIOD|DATE|MATURITY/;

/** Figures of hand-labelled events, as [found, all]: found when a quantity over the same words has the same value. */
async function figures(dataDir: string, code: "VI" | "EN"): Promise<{ hits: number; count: number }> {
  let hits = 0;
  let count = 0;
  for (const story of await lines<Gold>(dataDir, `gold-dev/${code.toLowerCase()}.jsonl`)) {
    const text = [story.title, story.lead, story.body]
      .filter((part) => part !== null)
      .join("\n")
      .normalize("NFC");
    const reads = Quantity.read(Doc.of(text, byCode(code)));
    for (const gold of story.events.flatMap((event) => event.quantities ?? [])) {
      const [low = Number.NaN, high] = ends(gold.value);
      if (TIMES.test(gold.role) || Number.isNaN(low) || Number.isNaN(high ?? 0)) continue;
      count += 1;
      const words = gold.text.normalize("NFC");
      const found = reads.some((read) => {
        const said = text.slice(read.span.start, read.span.end);
        const over = said.includes(words) || words.includes(text.slice(read.core.start, read.core.end));
        return over && Math.abs(Number(read.value)) === low && (high === undefined || Number(read.max) === high);
      });
      if (found) hits += 1;
    }
  }
  return { hits, count };
}

/** The sentences of the unit tests' tables. */
function own(code: "VI" | "EN"): { hits: number; count: number } {
  const path = `../../packages/core/src/text/quantity/cases.${code.toLowerCase()}.tsv`;
  const cases = table(new URL(path, import.meta.url));
  const hits = cases.filter(([text = "", expected = ""]) => quantities(text, code) === expected).length;
  return { hits, count: cases.length };
}

/** Money and numbers against Duckling's cases; the figures of hand-labelled events against what is read at their place. */
export async function rows(dataDir: string): Promise<Row[]> {
  const cases = await lines<Case>(dataDir, "labels/numbers_en.jsonl");
  const share = (dims: readonly string[]): { hits: number; count: number } => {
    const inside = cases.filter((one) => dims.includes(one.dim));
    return { hits: inside.filter(right).length, count: inside.length };
  };
  return [
    row("money and numbers (en)", "≥ 92 %", share(["AmountOfMoney", "Numeral"])),
    row("  money alone", "", share(["AmountOfMoney"])),
    row("  numbers alone", "", share(["Numeral"])),
    row("own table: numbers, money (vi)", "≥ 97 %", own("VI")),
    row("own table: numbers, money (en)", "≥ 97 %", own("EN")),
    row("figures of events read (vi)", "≥ 95 %", await figures(dataDir, "VI")),
    row("figures of events read (en)", "≥ 95 %", await figures(dataDir, "EN")),
  ];
}
