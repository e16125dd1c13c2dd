import * as z from "zod";
import { Db, Directory, Items, Page, Query } from "../db/index.ts";
import { Fault } from "../fault/index.ts";
import { Hash, Id, fn } from "../util/index.ts";
import * as Table from "./article.table.ts";
import type { Body, Duplicate, Info } from "./info.ts";
import * as List from "./list.ts";

const gap = (id: string): Fault => new Fault("NOT_FOUND", `no article ${id}`);
const Many = z.array(Id.Article).max(1000);

/** SHA-256 of a text with white space collapsed: the same story in another wrapping has the same. */
export const textHash = (text: string): string => Hash.sha256(text.normalize("NFC").replace(/\s+/g, " ").trim());

/** The id of the article at a canonical URL or, without one, with a text (by its hash). */
export const idOf = (url: string | null, hash: string): Id.ArticleId =>
  Id.Article.parse(`a${Hash.short(url === null ? `text ${hash}` : `url ${url}`)}`);

/** In the order of the ids, with a Fault in the place of a gap. */
export const byIds = fn(Many, async (ids): Promise<(Info | Fault)[]> => {
  const items = await Items.items(ids.map(Table.headKey));
  return items.map((item, i) => (item ? Table.fromHead(item) : gap(ids[i] ?? "")));
});

/** One text of an article: of the many that it may have had. */
export type TextOf = Pick<Info, "id" | "textHash" | "bodyParts">;

/**
 * The article at a canonical URL: its own or, where the same text came at another address first, that one. Costs one call for its own,
 * two for another's.
 */
export async function byUrl(url: string): Promise<Info | undefined> {
  const id = idOf(url, "");
  const [own, alias] = await Items.items([Table.headKey(id), Table.aliasKey(id)]);
  if (own) return Table.fromHead(own);
  const [other] = alias ? await Items.items([Table.headKey(Table.fromAlias(alias))]) : [];
  return other && Table.fromHead(other);
}

/** Notes that the address of an id, which has no article of its own, has the text of an article. */
export const alias = async (id: Id.ArticleId, of: Id.ArticleId): Promise<void> =>
  void (await Db.put(Table.aliasItem(id, of)));

/** Texts and facts of articles, in their order. */
export async function bodies(infos: readonly TextOf[]): Promise<(Body | Fault)[]> {
  const one = async (info: TextOf): Promise<Body | Fault> => {
    const parts = await Items.items(Table.bodyKeys(info));
    const whole = parts.filter((part) => part !== undefined);
    return whole.length === info.bodyParts ? Table.fromBody(whole) : gap(info.id);
  };
  return Promise.all(infos.map(one));
}

const PageInput = z.object({
  filter: List.Filter.default({}),
  order: z.enum(List.ORDERS).default("PUBLISHED_DESC"),
  ask: z.custom<Page.Ask>(),
});

/** A full page of articles. Those of the feed come with the page itself; others are read in one batch. */
export const page = fn(PageInput, async ({ filter, order, ask }): Promise<Page.Page<Info>> => {
  const infosOf = async (items: readonly Db.Item[]): Promise<(Info | undefined)[]> => {
    const heads = await Items.items(
      items.filter((item) => !item["info"]).map((item) => Table.headKey(Table.idOf(item))),
    );
    return items.map((item) => (item["info"] ? item : heads.shift())).map((head) => head && Table.fromHead(head));
  };
  return Page.sifted((next) => List.page(filter, order, next), ask, infosOf);
});

/** The article as it is this instant: what the line from upload to answer decides on. */
export const latest = fn(Id.Article, async (id): Promise<Info | undefined> => {
  const item = await Db.get(Table.headKey(id));
  return item && Table.fromHead(item);
});

/** Whether an article has, or once had, the text of a hash. */
export const hasText = (info: Info, hash: string): boolean =>
  info.textHash === hash || info.revisions.some((one) => one.textHash === hash);

/** The article that has a text already: the first of those that said so, committed. */
export async function ownerOf(hash: string): Promise<Info | undefined> {
  const items = await Query.all({ partition: Table.hashPartition(hash), consistent: true });
  for (const item of items) {
    const info = await latest(Id.Article.parse(item["sk"]));
    if (info && hasText(info, hash)) return info;
  }
  return undefined;
}

/** An article ready to be written: its head, and the items that must be there before it. */
export interface Draft {
  readonly info: Info;
  readonly items: readonly (Db.Item & Db.Key)[];
}

export function draft(info: Omit<Info, "bodyParts">, body: Body): Draft {
  const parts = Table.bodyItems(info, body);
  const whole = { ...info, bodyParts: parts.length };
  return { info: whole, items: [...parts, ...Table.mentionItems(whole)] };
}

/** A draft as the next revision of an article: what it says now, and what it said before. */
export function revise({ info, items }: Draft, before: Info): Draft {
  const { textHash, bodyParts, ingestedAt, origin } = before;
  const last = { textHash, bodyParts, ingestedAt, origin };
  return { info: { ...info, revisions: [...before.revisions, last] }, items };
}

/** Writes text, facts and mentions: everything of an article but the mark that shows it. Takes back mentions that a revision lost. */
export async function prepare({ info, items }: Draft, before: Info | undefined): Promise<void> {
  for (const { list, label } of Table.labelled(info)) await Directory.note(list, label);
  await Db.batchPut([...items, Table.hashItem(info.textHash, info.id)]);
  const named = new Set(info.companies.map((one) => one.company));
  for (const { company } of before?.companies ?? [])
    if (!named.has(company)) await Db.remove(Table.mentionKey(info.id, company));
}

/** Texts of articles that are there. */
export async function texts(ids: readonly Id.ArticleId[]): Promise<Map<Id.ArticleId, { info: Info; text: string }>> {
  const infos = (await byIds([...ids])).filter((one): one is Info => !(one instanceof Fault));
  const read = await bodies(infos);
  return new Map(
    infos.flatMap((info, i) =>
      read[i] && "text" in read[i] ? [[info.id, { info, text: read[i].text }] as const] : [],
    ),
  );
}

/** Shows an article as a retelling of another; false when it is not there (yet). Its place in lists changes with it. */
export async function retold(id: Id.ArticleId, as: Duplicate): Promise<boolean> {
  const info = await latest(id);
  if (!info) return false;
  if (info.duplicateOf?.article === as.article) return true;
  const next = { ...info, duplicateOf: as };
  await Db.batchPut(Table.mentionItems(next));
  await commit(next);
  return true;
}

/** The commit mark, written last: from here on the article is there. */
export const commit = (info: Info): Promise<boolean> => Db.put(Table.headItem(info));
