// Main text and metadata of real pages, ours beside Mozilla Readability on the same pages in the same run.
//   npm exec -c 'node test/eval/html.ts'
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { Parse } from "@newsledger/core/ingest";
import type { Row } from "./labels.ts";

/** What a reader of pages says of one. */
interface Reading {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
}

interface Page {
  readonly id: string;
  readonly html: string;
  readonly articleBody?: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishedAt?: string;
  readonly sections?: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
}

const load = (dir: string): Page[] =>
  readFileSync(join(dir, "ground_truth.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Page)
    .map((page) => ({ ...page, html: readFileSync(join(dir, page.html), "utf8") }));

export async function ours(html: string): Promise<Reading> {
  const bytes = new TextEncoder().encode(html);
  const [story] = await Parse.parse({ bytes, contentType: "text/html", charset: "utf-8", filename: null });
  const text = [story?.lead ?? "", story?.text ?? ""].join("\n");
  return {
    text,
    title: story?.title ?? null,
    author: story?.authors[0] ?? null,
    publishedAt: story?.publishedAt ?? null,
  };
}

function readability(html: string): Reading {
  const { document } = parseHTML(html);
  const found = new Readability(document).parse();
  return {
    text: found?.textContent ?? "",
    title: found?.title ?? null,
    author: found?.byline ?? null,
    publishedAt: found?.publishedTime ?? null,
  };
}

const WINDOW = 4;
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const out = new Map<string, number>();
  // A text shorter than the window is one shingle.
  for (let at = 0; at <= Math.max(0, words.length - WINDOW) && words.length > 0; at += 1) {
    const key = words.slice(at, at + WINDOW).join(" ");
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

/** Precision and recall of one text against another by shingles of four words, as the article extraction benchmark counts them. */
export function overlap(given: string, wanted: string): { readonly precision: number; readonly recall: number } {
  const [a, b] = [shingles(given), shingles(wanted)];
  let both = 0;
  for (const [key, count] of a) both += Math.min(count, b.get(key) ?? 0);
  const sum = (map: Map<string, number>) => [...map.values()].reduce((x, y) => x + y, 0);
  const [given_, wanted_] = [sum(a), sum(b)];
  return {
    precision: given_ === 0 ? (wanted_ === 0 ? 1 : 0) : both / given_,
    recall: wanted_ === 0 ? 1 : both / wanted_,
  };
}

export const bodyOf = (page: Page): string =>
  page.articleBody ??
  (page.sections ?? []).flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join("\n");

async function f1(pages: readonly Page[], read: (html: string) => Reading | Promise<Reading>): Promise<number> {
  let [precision, recall] = [0, 0];
  for (const page of pages) {
    const found = overlap((await read(page.html)).text, bodyOf(page));
    precision += found.precision / pages.length;
    recall += found.recall / pages.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
const day = (date: string | null | undefined): string => (date ? date.slice(0, 10) : "");
const utc = (date: string | null | undefined): string =>
  date ? new Date(date.replace(" ", "T")).toISOString().slice(0, 10) : "";
/** The same day, as printed or in UTC. */
export const sameDay = (a: string | null, b: string | undefined): boolean =>
  day(a) === day(b) || (a !== null && utc(a) === utc(b));

async function facts(pages: readonly Page[], read: (html: string) => Reading | Promise<Reading>) {
  const out = { title: 0, date: 0, author: 0 };
  for (const page of pages) {
    const found = await read(page.html);
    if (plain(found.title ?? "") === plain(page.title ?? "")) out.title += 1 / pages.length;
    if (sameDay(found.publishedAt, page.publishedAt)) out.date += 1 / pages.length;
    if (plain(found.author ?? "").startsWith(plain(page.authors?.[0] ?? ""))) out.author += 1 / pages.length;
  }
  return out;
}

const GOALS = { title: "≥ 0.95", date: "≥ 0.92, the day", author: "≥ 0.85, the first" } as const;

export async function rows(dataDir: string): Promise<Row[]> {
  if (!existsSync(join(dataDir, "html/aeb"))) return [];
  const [aeb, fundus] = [load(join(dataDir, "html/aeb")), load(join(dataDir, "html/fundus"))];
  const [text, theirs] = [await f1(aeb, ours), await f1(aeb, readability)];
  const [said, saidThere] = [await facts(fundus, ours), await facts(fundus, readability)];
  const more = `${(await f1(fundus, ours)).toFixed(3)} against ${(await f1(fundus, readability)).toFixed(3)} on the pages of fundus`;
  return [
    {
      name: "main text, 4-gram F1",
      goal: `≥ 0.955, above readability`,
      figure: text,
      count: aeb.length,
      note: `readability ${theirs.toFixed(3)}; ${more}`,
    },
    ...(["title", "date", "author"] as const).map((fact) => ({
      name: `page ${fact}`,
      goal: GOALS[fact],
      figure: said[fact],
      count: fundus.length,
      note: `readability ${saidThere[fact].toFixed(3)}`,
    })),
  ];
}

if (import.meta.main) {
  const dir = process.env.NEWSLEDGER_DATA_DIR ?? join(import.meta.dirname, "../../../shared/data");
  for (const { name, goal, figure, count, note = "" } of await rows(dir))
    process.stdout.write(`${name}: ${figure.toFixed(4)} (goal ${goal}; ${count} pages; ${note})\n`);
}
