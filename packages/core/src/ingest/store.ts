import { Article, type Duplicate, type Info, Near, type Origin, type ReaderVersion } from "../article/index.ts";
import { Companies } from "../company/index.ts";
import type { Gazetteer } from "../company/index.ts";
import { Ledger } from "../event/index.ts";
import type { ArticleId } from "../util/id.ts";
import type { Reading, Story } from "./stages.ts";
import type { Outcome } from "./upload.ts";
import * as Url from "./url.ts";

/** A reading with what the upload knows beside it. */
export interface Arrival {
  readonly reading: Reading;
  readonly story: Story;
  /** RFC 3339 in UTC. */
  readonly receivedAt: string;
  readonly origin: Origin;
  readonly readBy: ReaderVersion;
  readonly gazetteer: Gazetteer.Gazetteer;
}
export interface Stored {
  readonly outcome: Extract<Outcome, "STORED" | "DUPLICATE" | "REVISED">;
  readonly article: ArticleId;
}

const utc = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Who published it: as the upload says, else the domain of its address. */
function sourceOf(reading: Reading, story: Story): Info["source"] {
  const domain = reading.url === null ? null : Url.domain(Url.canonical(reading.url));
  const name = story.source ?? domain;
  return name === null ? null : { name, domain };
}

/** What an article says of events, as the ledger takes it. */
export const toldOf = (
  { reading, story, receivedAt, readBy }: Arrival,
  article: ArticleId,
  retold: Duplicate | null = null,
): Ledger.Told => ({
  article,
  at: utc(reading.publishedAt) ?? receivedAt,
  dated: reading.publishedAt !== null,
  language: reading.language,
  text: reading.text,
  source: sourceOf(reading, story)?.name ?? null,
  echo: retold?.echo === true,
  reader: readBy.extractor,
  claims: reading.claims,
});

/** A reading as the article that it makes. */
export function draftOf(arrival: Arrival, id: ArticleId, hash: string): Article.Draft {
  const { reading, story, receivedAt, origin, readBy } = arrival;
  const url = reading.url === null ? null : Url.canonical(reading.url);
  const { found, quantities, periods, text } = reading;
  const info = {
    id,
    title: reading.title,
    titleOrigin: reading.titleOrigin,
    lead: reading.lead,
    language: reading.language,
    url,
    source: sourceOf(reading, story),
    attribution: reading.attribution,
    authors: reading.authors,
    publishedAt: utc(reading.publishedAt),
    publishedAtOrigin: reading.publishedAtOrigin,
    ingestedAt: receivedAt,
    textHash: hash,
    teaser: story.teaser === true,
    companies: found.relevance,
    kinds: [...new Set(reading.claims.map((claim) => claim.kind))],
    claims: [],
    revisions: [],
    duplicateOf: null,
    origin,
    readBy,
  };
  return Article.draft(info, { text, mentions: found.mentions, quantities, periods });
}

/** Whether a story is only the beginning of what an article has whole: a feed's words on a page that was read before. */
async function isLess({ story, reading }: Arrival, before: Info): Promise<boolean> {
  if (story.teaser !== true || before.teaser) return false;
  const kept = (await Article.texts([before.id])).get(before.id)?.text ?? "";
  // A short page that was mended is no teaser of what it was.
  return reading.text.length * 2 < kept.length;
}

/** The article that has a story already, with its text or with more of it. */
async function ownerOf(before: Info | undefined, hash: string, arrival: Arrival): Promise<Info | undefined> {
  if (!before) return Article.ownerOf(hash);
  return Article.hasText(before, hash) || (await isLess(arrival, before)) ? before : undefined;
}

/**
 * Keeps a reading: idempotent writes whose keys come from content, the article's own item last, as the commit mark. The same text
 * again is a DUPLICATE and writes at most that its address has it too; another text at the same address is a revision, and the old text
 * stays readable.
 */
export async function store(arrival: Arrival): Promise<Stored> {
  const { reading, gazetteer } = arrival;
  const hash = Article.textHash(reading.text);
  const id = Article.idOf(reading.url === null ? null : Url.canonical(reading.url), hash);
  const before = await Article.latest(id);
  const owner = await ownerOf(before, hash, arrival);
  if (owner) {
    if (owner.id !== id && reading.url !== null) await Article.alias(id, owner.id);
    return { outcome: known(owner, hash, arrival.origin), article: owner.id };
  }
  const draft = draftOf(arrival, id, hash);
  const { info, items } = before ? Article.revise(draft, before) : draft;
  const near = await Near.look(
    Near.storyOf(
      info,
      reading.text,
      reading.quantities.map((one) => one.value),
    ),
    Article.texts,
  );
  if (near.original) await Near.link(id, near.original);
  for (const copy of near.copies) await retell(copy.id, copy.as);
  const retold = await Near.linked(id);
  const whole = { info: { ...info, duplicateOf: retold }, items };
  await Article.prepare(whole, before);
  await Companies.keep(reading.found, gazetteer);
  const claims = await Ledger.record(toldOf(arrival, id, retold));
  await Article.commit({ ...whole.info, claims });
  // Whoever found out meanwhile that this retells another has left word, and could not show what was not there yet.
  const now = await Near.linked(id);
  if (now && now.article !== retold?.article) await retell(id, now);
  return { outcome: before ? "REVISED" : "STORED", article: id };
}

/** Shows that an article retells another, and takes what it says of events for an echo when its figures are the same. */
async function retell(id: ArticleId, as: Duplicate): Promise<void> {
  await Near.link(id, as);
  const linked = await Near.linked(id);
  if (!linked || !(await Article.retold(id, linked))) return;
  await Ledger.echo(id, linked.echo);
}

/** What an article that is there is to an upload: its own work, done before a crash took the receipt, or a duplicate. */
function known(info: Info, hash: string, { upload, index }: Origin): Stored["outcome"] {
  const texts = [...info.revisions, info];
  const place = texts.findIndex((text) => text.textHash === hash);
  const origin = texts[place]?.origin;
  if (origin?.upload !== upload || origin.index !== index) return "DUPLICATE";
  return place > 0 ? "REVISED" : "STORED";
}
