import { Fold } from "../../text/index.ts";
import { instantOf } from "../formats/dates.ts";
import { LIMITS } from "../limits.ts";
import { authorsOf } from "./authors.ts";
import { type Linked, linked } from "./linked.ts";
import { type Element, type Tree, elements, inline, line } from "./tree.ts";

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly description: string | null;
  readonly url: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  /** The article as linked data repeats it; often cut. */
  readonly body: string | null;
}

/** The elements that speak of the page, gathered in one walk. */
export interface Signs {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  readonly props: ReadonlyMap<string, readonly Element[]>;
  /** Elements whose class calls them a byline or a date, in order. */
  readonly bylines: readonly Element[];
  readonly dates: readonly Element[];
}

const BYLINE = /(?:^|[^a-z])(?:byline|authors?|tac-?gia)(?:[^a-z]|$)/i;
const DATE = /(?:^|[^a-z])(?:date|datetime|time|timestamp|pubdate|published|ngay|thoi-?gian)(?:[^a-z]|$)/i;

const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export function signs(root: Element): Signs {
  const meta = new Map<string, string[]>();
  const props = new Map<string, Element[]>();
  const headings: Element[] = [];
  const times: Element[] = [];
  const bylines: Element[] = [];
  const dates: Element[] = [];
  const own: { canonical?: string; base?: string; title?: string; language?: string } = {};
  for (const element of elements(root)) {
    const { tag, attributes } = element;
    if (tag === "meta") {
      const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
      if (name && attributes.content) add(meta, name.trim().toLowerCase(), attributes.content.trim());
    } else if (tag === "link") {
      if (/\bcanonical\b/i.test(attributes.rel ?? "")) own.canonical ??= attributes.href ?? "";
    } else if (tag === "base") own.base ??= attributes.href ?? "";
    else if (tag === "title") own.title ??= line(element);
    else if (tag === "html") own.language ??= attributes.lang ?? attributes["xml:lang"] ?? "";
    else if (tag === "h1") headings.push(element);
    else if (tag === "time") times.push(element);
    if (attributes.class && BYLINE.test(attributes.class)) bylines.push(element);
    if (attributes.class && DATE.test(attributes.class)) dates.push(element);
    const prop = attributes.itemprop ?? attributes.property ?? (attributes.rel === "author" ? "author" : undefined);
    if (prop && tag !== "meta")
      for (const name of prop.split(/\s+/)) add(props, name.replace(/^\w+:/, "").toLowerCase(), element);
  }
  const { canonical = null, base = null, title = null, language = null } = own;
  return { meta, canonical, base, title, language, headings, times, props, bylines, dates };
}

const first = (meta: Signs["meta"], names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined && value !== "") ?? null;

// Source: schema.org, Open Graph, Dublin Core, Parse.ly, Sailthru, and what newspapers call them besides.
const PUBLISHED = [
  "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
  "dc.date.issued", "dcterms.created", "dc.date", "dc.date.created", "dcterms.date", "article.published", "publish-date", "publishdate", "publish_date",
  "published_at", "published-date", "pubdate", "cxenseparse:recs:publishtime", "article_date_original", "datecreated", "originalpublicationdate", "date", "rnews:datepublished", "last-modified",
]; // prettier-ignore
const DESCRIPTION = ["og:description", "description", "twitter:description", "dc.description", "sailthru.description"];
const SOURCE = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "twitter:app:name:iphone"];

function address(given: string | null | undefined, base: string | null): string | null {
  if (!given) return null;
  try {
    const url = new URL(given.trim(), base ?? undefined);
    return /^https?:$/.test(url.protocol) && url.href.length <= LIMITS.fieldChars ? url.href : null;
  } catch {
    return null;
  }
}

const isHome = (url: string | null): boolean => url !== null && new URL(url).pathname === "/";

/** The page's own address: its canonical link unless that leads to the front page, Open Graph's, or the one it came from. */
function urlOf({ meta, canonical, base }: Signs, own: Linked, known: string | null): string | null {
  const from = address(base, known) ?? known;
  const found = [canonical, first(meta, ["og:url"]), first(meta, ["twitter:url"]), own.url].map((url) =>
    address(url, from),
  );
  return found.find((url) => url !== null && !isHome(url)) ?? known ?? found.find((url) => url !== null) ?? null;
}

function publishedOf({ meta, times, dates, props, language }: Signs, own: Linked, url: string | null): string | null {
  const read = (text: string | null | undefined) =>
    text ? instantOf(text, { monthFirst: /^en(?:[-_](?:us|ph))?$/i.test(language ?? "") }) : null;
  const told =
    read(own.published) ??
    PUBLISHED.slice(0, -1)
      .map((name) => read(meta.get(name)?.[0]))
      .find(Boolean);
  if (told) return told;
  const marked = [...(props.get("datepublished") ?? []), ...times].slice(0, 50);
  for (const each of marked) {
    const { datetime, content, title } = each.attributes;
    const found = read(datetime) ?? read(content) ?? read(title) ?? read(line(each));
    if (found) return found;
  }
  for (const each of dates.slice(0, 20)) {
    const text = line(each);
    const found = text.length <= 80 ? read(text) : null;
    if (found) return found;
  }
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=\D)/.exec(url ?? "") ?? [];
  return read(year ? `${year}-${month}-${day}` : null);
}

const key = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

// "Tuổi Trẻ" is the site of tuoitre.vn.
const compact = (text: string): string => Fold.fold(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** A title without the name of the site after it: "Title | Site". */
function unsuffixed(title: string, sites: readonly string[]): string {
  const [, head = "", tail = ""] = /^(.{10,})\s+(?:[|»•·]|[-–—])\s+([^|»•·]{2,60})$/u.exec(title) ?? [];
  const last = compact(tail);
  return head !== "" && sites.some((site) => last.includes(site) || site.includes(last)) ? head : title;
}

const tidy = (text: string | null): string => (text ?? "").slice(0, LIMITS.fieldChars).replace(/\s+/g, " ").trim();

/** The title that most of the places agree on where a page gives one; Open Graph's, made for readers elsewhere, counts for more. */
function titleOf({ meta, headings, title, props }: Signs, own: Linked, sites: readonly string[]): string | null {
  const shown = [...(props.get("headline") ?? []), ...headings]
    .slice(0, 8)
    .map(line)
    .filter((text) => text !== "");
  const other = first(meta, ["twitter:title", "dc.title", "parsely-title", "sailthru.title"]);
  const told = [
    { text: tidy(first(meta, ["og:title"])), votes: 2.5 },
    { text: inline(own.headline ?? ""), votes: 1 },
    { text: tidy(other), votes: 1 },
    { text: tidy(title), votes: 0.5 },
    ...shown.slice(0, 1).map((text) => ({ text, votes: 0.9 })),
  ].flatMap(({ text, votes }) => (text === "" ? [] : [{ text: unsuffixed(text, sites), votes }]));
  const count = (words: string): number =>
    told.reduce((sum, { text, votes }) => (key(text) === words ? sum + votes : sum), 0);
  const best = told
    .map(({ text }) => ({ text, votes: count(key(text)) }))
    .reduce((a, b) => (b.votes > a.votes ? b : a), { text: "", votes: 0 });
  // A heading with the same words, or that what is told only adds to, is the title as its readers saw it.
  const words = key(best.text);
  const same = shown.find((text) => words === key(text) || (text.length > 20 && words.includes(key(text))));
  return same ?? (best.text === "" ? null : best.text);
}

/** What a page says of itself: in linked data first, then in meta elements, then in marks on its text, then in its address. */
export function metadata({ linked: scripts }: Tree, found: Signs, known: string | null): Metadata {
  const own = linked(scripts);
  const { meta } = found;
  const url = urlOf(found, own, known);
  const source = first(meta, SOURCE) ?? own.publisher;
  const host = url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
  const sites = [source ?? "", own.publisher ?? "", host, host.split(".")[0] ?? ""]
    .map(compact)
    .filter((site) => site.length > 2);
  return {
    title: titleOf(found, own, sites)?.slice(0, LIMITS.fieldChars) ?? null,
    description: first(meta, DESCRIPTION) ?? own.description,
    url,
    source: source?.slice(0, LIMITS.fieldChars) ?? null,
    authors: authorsOf(found, own),
    publishedAt: publishedOf(found, own, url),
    body: own.body,
  };
}
