import { Near } from "@newsledger/core/article";
import { Url } from "@newsledger/core/ingest";
import { likeness, shingles, sketch } from "../../packages/core/src/article/sketch.ts";
import { type Row, lines, row } from "./labels.ts";

interface Version {
  readonly title: string;
  readonly lead?: string | null;
  readonly fetchedAt: string;
}
interface Edited {
  readonly url: string;
  readonly versions: readonly Version[];
}
interface Story {
  readonly title: string;
  readonly lead?: string | null;
  readonly body?: string | null;
  readonly publishedAt: string;
}
interface SameTitle {
  readonly a: string;
  readonly b: string;
  readonly hoursApart: number;
  readonly jaccard3: number;
}
interface Reuters extends Story {
  readonly id: string;
}

interface Sketched {
  readonly places: ReadonlySet<string>;
  readonly shingles: ReadonlySet<number>;
  readonly at: number;
}

function sketched({ title, lead, body }: Pick<Story, "title" | "lead" | "body">, at: string): Sketched {
  const own = shingles([title, lead, body].filter((part) => part != null && part !== "").join("\n"));
  return { places: new Set(Near.placesOf(title, sketch(own).bands)), shingles: own, at: Date.parse(at) };
}

/** Whether the archive would link the two: they meet somewhere, and are alike enough. */
function linked(a: Sketched, b: Sketched): boolean {
  const common = [...a.places].filter((place) => b.places.has(place));
  const byTitle = common.some((place) => place.startsWith("t."));
  const days = Math.abs(a.at - b.at) / 86_400_000;
  return common.length > 0 && Near.isAlike({ similarity: likeness(a.shingles, b.shingles), byTitle, days });
}

async function edits(folder: string): Promise<Row[]> {
  const all = await lines<Edited>(folder, "labels/vi_same_article_edits.jsonl");
  let [byText, either, count] = [0, 0, 0];
  for (const { url, versions } of all) {
    const canonical = Url.canonical(url);
    // Crawlers put their own parameters on an address: the same page all the same.
    const isSameUrl = Url.canonical(`${url}?utm_source=rss`) === canonical;
    const [first, ...later] = versions;
    for (const next of first ? later : []) {
      count += 1;
      const isLinked = first !== undefined && linked(sketched(first, first.fetchedAt), sketched(next, next.fetchedAt));
      if (isLinked) byText += 1;
      if (isLinked || isSameUrl) either += 1;
    }
  }
  return [
    row("the same article, edited: found by address or by text", ">= 0.97", { hits: either, count }),
    row("the same article, edited: by text alone (title and lead)", "", { hits: byText, count }),
  ];
}

const WEEK = 7;

/** Of all pairs of stories of the same week, how many would be linked. */
async function strangers(folder: string, path: string, name: string): Promise<Row> {
  const all = (await lines<Story>(folder, path))
    .filter(({ publishedAt }) => publishedAt)
    .map((story) => sketched(story, story.publishedAt))
    .sort((a, b) => a.at - b.at);
  let [hits, count] = [0, 0];
  for (const [i, a] of all.entries())
    for (let j = i + 1; j < all.length; j += 1) {
      const b = all[j];
      if (!b || b.at - a.at > WEEK * 86_400_000) break;
      count += 1;
      if (linked(a, b)) hits += 1;
    }
  return row(name, "<= 0.001", { hits, count, note: `${hits} linked` });
}

async function sameTitle(folder: string): Promise<Row[]> {
  const stories = new Map((await lines<Reuters>(folder, "news/en_reuters.jsonl")).map((one) => [one.id, one]));
  const pairs = (await lines<SameTitle>(folder, "labels/en_same_title_pairs.jsonl")).flatMap((pair) => {
    const [a, b] = [stories.get(pair.a), stories.get(pair.b)];
    return a && b ? [{ ...pair, isLinked: linked(sketched(a, a.publishedAt), sketched(b, b.publishedAt)) }] : [];
  });
  const near = pairs.filter(({ hoursApart, jaccard3 }) => hoursApart <= 24 && jaccard3 >= 0.6);
  const far = pairs.filter(({ jaccard3 }) => jaccard3 < 0.1);
  return [
    row("the same title, reissued within a day (text 0.6 alike)", "", {
      hits: near.filter((one) => one.isLinked).length,
      count: near.length,
    }),
    row("the same title, other story (text under 0.1 alike)", "", {
      hits: far.filter((one) => one.isLinked).length,
      count: far.length,
    }),
  ];
}

export async function rows(folder: string): Promise<Row[]> {
  return [
    ...(await edits(folder)),
    await strangers(folder, "news/vi_titles_leads.jsonl", "pairs of titles and leads of one week, linked"),
    await strangers(folder, "news/en_reuters.jsonl", "pairs of stories of one week (English), linked"),
    ...(await sameTitle(folder)),
  ];
}
