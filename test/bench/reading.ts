import { readFileSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Gazetteers, Names } from "@newsledger/core/company";
import { Read } from "@newsledger/core/event";
import { byCode, Doc, Period, Quantity, Repair } from "@newsledger/core/text";
import type { LanguageCode } from "@newsledger/core/text";

export const STAGES = ["structure", "quantities", "periods", "names", "events"] as const;
export type Times = Record<(typeof STAGES)[number], number>;
const gazetteer = Gazetteers.standard();
const none = (): Times => ({ structure: 0, quantities: 0, periods: 0, names: 0, events: 0 });

/** Reads one text and adds what each stage took, in milliseconds of one core. */
function read(text: string, code: LanguageCode, into: Times): number {
  let from = process.cpuUsage();
  const lap = (stage: keyof Times): void => {
    const { user, system } = process.cpuUsage(from);
    into[stage] += (user + system) / 1000;
    from = process.cpuUsage();
  };
  const doc = Doc.of(text, byCode(code));
  lap("structure");
  const quantities = Quantity.read(doc);
  lap("quantities");
  const periods = Period.read(doc, { publishedAt: null });
  lap("periods");
  const found = Names.read(doc, { gazetteer, zones: doc.layout.zones });
  lap("names");
  const { title, lead } = doc.layout;
  Read.claims({ doc, found, quantities, periods, title, lead, publishedAt: null });
  lap("events");
  return doc.tokens.length;
}

interface Line {
  readonly title?: string | null;
  readonly lead?: string | null;
  readonly body: string;
}

/** Bodies of one language; a sample story many times over where there are none. */
function texts(code: LanguageCode): string[] {
  const folder = resolve(process.env["NEWSLEDGER_DATA_DIR"] ?? "../shared/data");
  const path = join(folder, "news", code === "VI" ? "vi_dantri.jsonl" : "en_reuters.jsonl");
  if (!existsSync(path)) {
    const name = code === "VI" ? "06-hoa-phat-results.vi.json" : "15-apple-quarter.en.json";
    const sample = readFileSync(join(import.meta.dirname, "../../packages/local/samples", name), "utf8");
    return Array.from({ length: 50 }, () => (JSON.parse(sample) as { text: string }).text);
  }
  const stories = readFileSync(path, "utf8").split("\n").filter(Boolean).slice(0, 300);
  return stories.map((line) => {
    const { title, lead, body } = JSON.parse(line) as Line;
    return Repair.clean(Repair.text([title, lead, body].filter((part) => part != null).join("\n")));
  });
}

export const total = (times: Times): number => STAGES.reduce((sum, stage) => sum + times[stage], 0);

/** Milliseconds of one core for a story of 500 words, by stage: the middle of five runs over all stories. */
export function stages(code: LanguageCode): Times {
  const all = texts(code);
  let tokens = 0;
  const runs = Array.from({ length: 7 }, () => {
    const times = none();
    tokens = 0;
    for (const text of all) tokens += read(text, code, times);
    return times;
  });
  const median = runs.slice(2).sort((a, b) => total(a) - total(b))[2] ?? none();
  // A story of 500 words is some 560 tokens, with its marks.
  const share = 560 / tokens;
  return Object.fromEntries(STAGES.map((stage) => [stage, median[stage] * share])) as Times;
}

/** Milliseconds of one core for a megabyte, of texts of each size in bytes. */
export function sizes(code: LanguageCode): { readonly size: number; readonly ms: number }[] {
  const text = texts(code).join("\n\n");
  return [1_000, 10_000, 100_000, 1_000_000].map((size) => {
    const part = text.repeat(Math.ceil(size / text.length)).slice(0, size);
    const runs = Array.from({ length: 3 }, () => {
      const times = none();
      for (let i = 0; i < Math.max(1, 100_000 / size); i += 1) read(part, code, times);
      return total(times) / (Math.max(1, 100_000 / size) * size);
    });
    return { size, ms: (runs.sort((a, b) => a - b)[1] ?? 0) * 1_000_000 };
  });
}
