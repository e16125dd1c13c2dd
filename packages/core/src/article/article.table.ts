import { type Db, Key, Pack, type Page, Shape } from "../db/index.ts";
import type { ArticleId, CompanyId } from "../util/id.ts";
import { type Body, type Info, at } from "./info.ts";

type Item = Db.Item & Db.Key;

export const headKey = (id: string): Db.Key => ({ pk: Key.articlePartition(id), sk: "A" });
export const bodyKeys = (info: Pick<Info, "id" | "textHash" | "bodyParts">): Db.Key[] =>
  Array.from({ length: info.bodyParts }, (_, i) => ({
    pk: Key.articlePartition(info.id),
    sk: bodySort(info.textHash, i),
  }));
const bodySort = (textHash: string, part: number): string => Key.join("B", textHash.slice(0, 16), part);

const FEED = "F";
const INGESTED = "I";
/** A source as a part of a key: its domain or its name, in a form that no key breaks on. */
const sourceKey = (name: string): string => encodeURIComponent(name.toLowerCase().toWellFormed());

export const feed = (labels: readonly string[]): Page.List => ({
  index: "by1",
  partition: (label) => Key.join(FEED, label),
  labels,
});
export const ingested = (labels: readonly string[]): Page.List => ({
  index: "by3",
  partition: (label) => Key.join(INGESTED, label),
  labels,
});
export const bySource = (name: string, labels: readonly string[]): Page.List => ({
  index: "by2",
  partition: (label) => Key.join("S", sourceKey(name), label),
  labels,
});
export const byCompany = (company: string): Page.List => ({
  index: "by1",
  partition: () => Key.companyList(company),
  labels: [""],
  prefix: "A#",
});

/** The lists split by time that an article stands in, with its label in each: noted in the directory when it is stored. */
export const lists = {
  feed: FEED,
  ingested: INGESTED,
  source: (name: string): string => Key.join("S", sourceKey(name)),
};
export const labelled = (info: Info): { list: string; label: string }[] => [
  { list: lists.feed, label: Key.decade(at(info)) },
  { list: lists.ingested, label: Key.decade(info.ingestedAt) },
  ...(info.source ? [{ list: lists.source(info.source.name), label: Key.decade(at(info)) }] : []),
];

/** l: language, k: kinds of its events, s: source, c: companies, p: published at, z: the story it retells (absent when none). */
const facets = (info: Info): Db.Item => ({
  l: info.language,
  k: info.kinds,
  s: info.source?.name ?? null,
  c: info.companies.map(({ company }) => company),
  p: at(info),
  ...(info.duplicateOf && { z: info.duplicateOf.article }),
});

/** The commit mark: an article is there when this item is. */
export function headItem(info: Info): Item {
  const when = at(info);
  return {
    ...headKey(info.id),
    [Shape.FACETS]: facets(info),
    by1pk: Key.join(FEED, Key.decade(when)),
    by1sk: Key.join(when, info.id),
    ...(info.source && {
      by2pk: Key.join("S", sourceKey(info.source.name), Key.decade(when)),
      by2sk: Key.join(when, info.id),
    }),
    by3pk: Key.join(INGESTED, Key.decade(info.ingestedAt)),
    by3sk: Key.join(info.ingestedAt, info.id),
    info,
  };
}
export const fromHead = (item: Db.Item): Info => item["info"] as Info;

/** Another address that has the text of an article: in the place where an article of that address would be. */
export const aliasKey = (id: string): Db.Key => ({ pk: Key.articlePartition(id), sk: "U" });
export const aliasItem = (id: string, of: ArticleId): Item => ({ ...aliasKey(id), of });
export const fromAlias = (item: Db.Item): ArticleId => item["of"] as ArticleId;

/** What an article retells: written by whoever finds out, before or after the article itself. */
export const linkKey = (id: string): Db.Key => ({ pk: Key.articlePartition(id), sk: "D" });

export const bodyItems = (info: Pick<Info, "id" | "textHash">, body: Body): Item[] =>
  Pack.pack(body).map((part, i) => ({ pk: Key.articlePartition(info.id), sk: bodySort(info.textHash, i), part }));
export const fromBody = (parts: readonly Db.Item[]): Body =>
  Pack.unpack(parts.map((item) => item["part"] as Uint8Array)) as Body;

export const mentionKey = (id: string, company: string): Db.Key => ({
  pk: Key.articlePartition(id),
  sk: Key.join("M", company),
});
/** One item a company that the article names: the company's list of articles and its line of time. */
export const mentionItems = (info: Info): Item[] =>
  info.companies.map(({ company, relevance }) => ({
    ...mentionKey(info.id, company),
    [Shape.FACETS]: facets(info),
    by1pk: Key.companyList(company),
    by1sk: Key.join("A", at(info), info.id),
    by2pk: Key.timeline(company),
    by2sk: Key.join(at(info), "A", info.id),
    relevance,
  }));

/** The article that an item of any index stands for. */
export const idOf = (item: Db.Item): ArticleId => String(item["pk"]).slice(2) as ArticleId;
export const companyOf = (item: Db.Item): CompanyId => String(item["sk"]).slice(2) as CompanyId;

/** Who has a text: by its hash, every article that was made from it. */
export const hashPartition = (textHash: string): string => Key.join("H", textHash);
export const hashItem = (textHash: string, id: ArticleId): Item => ({ pk: hashPartition(textHash), sk: id });
