import { Db, Key } from "../db/index.ts";
import { Fold } from "../text/index.ts";
import { Hash, type Id } from "../util/index.ts";
import * as Table from "./article.table.ts";
import { type Duplicate, type Info, at } from "./info.ts";
import { estimate, likeness, shingles, sketch } from "./sketch.ts";

type ArticleId = Id.ArticleId;

/** From this likeness on two texts are the same story retold: see ARCHITECTURE.md for what it finds and leaves. */
export const ALIKE = 0.5;
/** A headline word for word the same asks for less, for so many days: the same page sent again with its first lines rewritten. */
const RETITLED = { alike: 0.1, days: 3, words: 5 } as const;
/** Stories further apart than this are never near-duplicates: a yearly report may well repeat last year's words. */
const DAYS = 30;
/** Entries a place keeps, the latest published first; a place that has more is a phrase, not a story. */
const KEPT = 48;
/** Candidates whose texts are compared word by word. */
const COMPARED = 8;
const DAY_MS = 86_400_000;

/** A story on its way in, as its like is looked for. */
export interface Story {
  readonly id: ArticleId;
  /** Publication or, undated, arrival: RFC 3339 in UTC. */
  readonly at: string;
  readonly title: string | null;
  readonly text: string;
  /** Every figure of the story, in any order: a retelling with other figures is a disagreement. */
  readonly figures: readonly string[];
}

interface Met {
  readonly id: ArticleId;
  readonly at: string;
  readonly figures: string;
  readonly bytes: Uint8Array;
  readonly byTitle: boolean;
}

/** What a story is to those that are there: a retelling of an earlier one, and what later ones retell. */
export interface Near {
  readonly original: Duplicate | null;
  readonly copies: readonly { readonly id: ArticleId; readonly as: Duplicate }[];
}

const place = (band: string): Db.Key => ({ pk: Key.join("LSH", band), sk: "L" });
const entryOf = (story: Story, bytes: Uint8Array): string =>
  [story.at, story.id, Hash.short([...story.figures].sort().join(" "), 8), Buffer.from(bytes).toString("base64")].join(
    "|",
  );

function metOf(entry: string, byTitle: boolean): Met {
  const [when = "", id = "", figures = "", bytes = ""] = entry.split("|");
  return { id: id as ArticleId, at: when, figures, bytes: Buffer.from(bytes, "base64"), byTitle };
}

/** Puts a story where its like will find it, and returns whom it met there. Again changes nothing. */
async function meet(band: string, entry: string): Promise<string[]> {
  const names = { "#e": "entries" };
  const item = await Db.update({
    key: place(band),
    expression: "ADD #e :entry",
    names,
    values: { ":entry": new Set([entry]) },
  });
  const entries = [...((item?.["entries"] as Set<string> | undefined) ?? [])].sort().reverse();
  const gone = entries.slice(KEPT);
  if (gone.length > 0)
    await Db.update({ key: place(band), expression: "DELETE #e :gone", names, values: { ":gone": new Set(gone) } });
  return entries.slice(0, KEPT);
}

const earlier = (a: { at: string; id: string }, b: { at: string; id: string }): boolean =>
  a.at < b.at || (a.at === b.at && a.id < b.id);
const daysApart = (a: { at: string }, b: { at: string }): number =>
  Math.abs(Date.parse(a.at) - Date.parse(b.at)) / DAY_MS;

/** Where a story meets its like: a place for its headline, if that is long enough to say something, and one for each band. */
export function placesOf(title: string | null, bands: readonly string[]): string[] {
  const words = Fold.fold(title ?? "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.length >= RETITLED.words ? [`t.${Hash.short(words.join(" "), 16)}`, ...bands] : [...bands];
}

/** What two stories have in common that met. */
export interface Alike {
  /** The share of shingles that both have: 0 to 1. */
  readonly similarity: number;
  readonly byTitle: boolean;
  readonly days: number;
}

/** Whether two stories that met are one, retold. */
export const isAlike = ({ similarity, byTitle, days }: Alike): boolean =>
  days <= DAYS && (similarity >= ALIKE || (byTitle && days <= RETITLED.days && similarity >= RETITLED.alike));

async function met(story: Story, bands: readonly string[], bytes: Uint8Array): Promise<Met[]> {
  const entry = entryOf(story, bytes);
  const lists = await Promise.all(
    placesOf(story.title, bands).map(async (band) =>
      (await meet(band, entry)).map((one) => metOf(one, band.startsWith("t."))),
    ),
  );
  const all = lists.flat().filter((one) => one.id !== story.id && daysApart(one, story) <= DAYS);
  const byId = new Map<string, Met>();
  for (const one of all) byId.set(one.id, { ...one, byTitle: one.byTitle || byId.get(one.id)?.byTitle === true });
  const score = (one: Met): number => estimate(one.bytes, bytes) + (one.byTitle ? 1 : 0);
  return [...byId.values()].sort((a, b) => score(b) - score(a) || (earlier(a, b) ? -1 : 1)).slice(0, COMPARED);
}

/** Reads the texts of articles: handed in, so that this file need not know how they are kept. */
export type Texts = (ids: readonly ArticleId[]) => Promise<ReadonlyMap<ArticleId, { info: Info; text: string }>>;

/** Looks for stories that a story retells, and that retell it, among all that came before; they find this one from now on. */
export async function look(story: Story, texts: Texts): Promise<Near> {
  const own = shingles(story.text);
  const { bands, bytes } = sketch(own);
  const candidates = await met(story, bands, bytes);
  if (candidates.length === 0) return { original: null, copies: [] };
  const kept = await texts(candidates.map((one) => one.id));
  const figures = Hash.short([...story.figures].sort().join(" "), 8);
  const alike = candidates.flatMap((one) => {
    const other = kept.get(one.id);
    // Of one that is still on its way only the sketch is at hand.
    const exact = other ? likeness(own, shingles(other.text)) : estimate(one.bytes, bytes);
    const similarity = Number(exact.toFixed(3));
    const echo = one.figures === figures;
    return isAlike({ similarity, byTitle: one.byTitle, days: daysApart(one, story) })
      ? [{ ...one, info: other?.info, similarity, echo }]
      : [];
  });
  const before = alike.filter((one) => earlier(one, story)).sort((a, b) => (earlier(a, b) ? -1 : 1));
  const [first] = before;
  const later = alike.filter((one) => earlier(story, one) && displaces(story, one.info));
  return {
    original: first ? { article: first.id, at: first.at, similarity: first.similarity, echo: first.echo } : null,
    copies: later.map((one) => ({
      id: one.id,
      as: { article: story.id, at: story.at, similarity: one.similarity, echo: one.echo },
    })),
  };
}

/** The original of a story is the earliest that is alike. */
function displaces(story: Story, copy: Info | undefined): boolean {
  const known = copy?.duplicateOf;
  return !known || known.article === story.id || earlier(story, { at: known.at, id: known.article });
}

/** Links an article to the story that it retells, there or on its way: the earliest original stays. */
export async function link(copy: ArticleId, as: Duplicate): Promise<void> {
  const rank = Key.join(as.at, as.article);
  await Db.put(
    { ...Table.linkKey(copy), rank, as },
    {
      expression: "attribute_not_exists(#rank) OR #rank >= :rank",
      names: { "#rank": "rank" },
      values: { ":rank": rank },
    },
  );
}

/** The story that an article retells, as it is known this instant. */
export async function linked(id: ArticleId): Promise<Duplicate | null> {
  return ((await Db.get(Table.linkKey(id)))?.["as"] as Duplicate | undefined) ?? null;
}

export const storyOf = (info: Info, text: string, figures: readonly string[]): Story => ({
  id: info.id,
  at: at(info),
  title: info.title,
  text,
  figures,
});
