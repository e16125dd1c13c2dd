import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Repair, Tokens } from "../../src/text/index.ts";
import type { LanguageCode } from "../../src/text/index.ts";
import { Hash } from "../../src/util/index.ts";

/** A story to learn from: with a headline, its lead behind it; without one, as it is. */
export interface Story {
  readonly title: string | null;
  readonly text: string;
  /** Kept out of learning, to measure with. */
  readonly held: boolean;
  /** 0 to 4: what a story adds to the counts of words is left out when the weights are fitted on it. */
  readonly fold: number;
}

interface Row {
  readonly id?: string;
  readonly title?: string | null;
  readonly lead?: string | null;
  readonly body?: string | null;
  readonly versions?: readonly { readonly title: string; readonly lead: string }[];
  readonly text?: string;
}

/** A sixth of all stories, by title or id, is held out of learning. */
export const held = (key: string): boolean => Number.parseInt(Hash.sha256(key).slice(0, 4), 16) % 6 === 0;
const foldOf = (key: string): number => Number.parseInt(Hash.sha256(key).slice(4, 8), 16) % 5;

const flat = (text: string): string => Repair.clean(Repair.text(text)).replace(/\s+/g, " ").trim();

const rows = (folder: string, path: string): Row[] =>
  readFileSync(join(folder, path), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

function story(key: string, title: string | null, text: string): Story {
  return { title: title === null ? null : flat(title), text: flat(text), held: held(key), fold: foldOf(key) };
}

/** A headline with its lead, unless it is cut short or is the lead itself. */
function headed({ title, lead }: Row): Story[] {
  if (title == null || lead == null || /[.…]$/.test(title) || title.length > 130 || lead.startsWith(title)) return [];
  return [story(title, title, lead)];
}

const bodies = (list: readonly Row[]): Story[] =>
  list.map((row) => story(row.id ?? "", null, row.body ?? row.text ?? ""));

function vietnamese(folder: string): Story[] {
  const feeds = rows(folder, "news/vi_titles_leads.jsonl");
  const dantri = rows(folder, "news/vi_dantri.jsonl");
  const edits = rows(folder, "labels/vi_same_article_edits.jsonl").flatMap((row) => row.versions?.slice(0, 1) ?? []);
  const plain = rows(folder, "news/vi_bodies.jsonl");
  const seen = new Set([...plain, ...dantri].map((row) => row.id));
  const tickers = rows(folder, "labels/vi_ticker_mentions.jsonl").filter((row) => !seen.has(row.id));
  const short = tickers.filter((row) => row.text?.split("\n").length === 2).map((row) => row.text?.split("\n") ?? []);
  const long = tickers.filter((row) => row.text?.includes("\n") === false);
  const pairs = [...feeds, ...edits, ...dantri, ...short.map(([title = "", lead = ""]) => ({ title, lead }))].flatMap(
    headed,
  );
  const titles = new Map(pairs.map((each) => [each.title, each]));
  return [...titles.values(), ...bodies([...plain, ...dantri, ...long])];
}

const capital = (word: string): string => word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
const SMALL = /^(?:of|to|in|on|at|for|by|and|the|a|an|as|its|is|up|vs|mln|dlr|dlrs|pct)$/i;

/** An agency's headline, all capitals, as others would print it: as a sentence, with the capitals that the story has. */
function asSentence(title: string, body: string): string {
  const known = new Map(Tokens.tokens(body).map((token) => [token.lower, token.text]));
  const words = title.split(" ").map((word) => {
    const small = word.toLowerCase();
    const own = known.get(small.replace(/[^\p{L}\p{N}]/gu, ""));
    return /[<>.]/.test(word) ? word : own?.toLowerCase() === small ? own : small;
  });
  return capital(words.join(" "));
}

const inTitleCase = (title: string): string =>
  title
    .split(" ")
    .map((word) => (/[<>.]/.test(word) ? word : SMALL.test(word) ? word.toLowerCase() : capital(word.toLowerCase())))
    .join(" ");

function english(folder: string): Story[] {
  const list = rows(folder, "news/en_reuters.jsonl");
  const pairs = list.flatMap(({ id = "", title, lead, body }) => {
    if (title == null || lead == null || lead.length < 60 || !lead.endsWith(".")) return [];
    const forms = [title, asSentence(flat(title), flat(body ?? "")), inTitleCase(flat(title))];
    return forms.map((form) => story(id, form, lead));
  });
  return [...pairs, ...bodies(list)];
}

/** The stories of a language out of the data folder. */
export const stories = (folder: string, code: LanguageCode): Story[] =>
  code === "VI" ? vietnamese(folder) : english(folder);
