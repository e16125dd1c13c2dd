import * as z from "zod";
import { Fault } from "../../fault/index.ts";
import { LANGUAGES } from "../../text/index.ts";
import { LIMITS } from "../limits.ts";
import * as Page from "../html/page.ts";
import type { Story } from "../stages.ts";
import { instantOf } from "./dates.ts";

// Names that other exports give to the same fields: JSON Feed 1.1, schema.org, the WordPress API, common crawlers. The first
// one that holds something counts.
const NAMES = {
  title: ["title", "headline"],
  lead: ["lead", "sapo", "standfirst", "summary", "description", "excerpt", "abstract"],
  text: ["text", "body", "content", "content_text", "articleBody", "maintext", "full_text", "fulltext", "article"],
  html: ["html", "content_html", "body_html", "raw_html"],
  url: ["url", "link", "canonical_url", "permalink", "canonicalUrl"],
  source: ["source", "publisher", "outlet", "site_name", "site"],
  authors: ["authors", "author", "byline", "creator"],
  publishedAt: [
    "publishedAt",
    "published_at",
    "published",
    "date_published",
    "datePublished",
    "pubDate",
    "pub_date",
    "date",
  ],
  language: ["language", "lang"],
} as const;
type Field = keyof typeof NAMES;

const field = z.string().max(LIMITS.fieldChars);
const blank = <T>(schema: z.ZodType<T>) => z.preprocess((value) => (value === "" ? null : value), schema.nullish());
const CODES = LANGUAGES.map((language) => language.code);
const code = z.string().transform((value) => value.split(/[-_]/)[0]?.toUpperCase());
const exact = z.iso.datetime({ offset: true });

/** RFC 3339 with an offset; a time without one, and a bare day, are taken as UTC. */
const date = z
  .union([z.string(), z.number()])
  .transform((value) => (exact.safeParse(value).success ? String(value) : instantOf(String(value))))
  .refine((value) => value !== null, { error: "not a date that can be read: send RFC 3339" });
const names = z.union([field.transform((name) => (name === "" ? [] : [name])), z.array(field).max(50)]);

const Shape = z
  .object({
    title: blank(field),
    lead: blank(field),
    text: z.string().nullish(),
    html: z.string().nullish(),
    url: blank(z.url({ protocol: /^https?$/ }).max(LIMITS.fieldChars)),
    source: blank(field),
    authors: names.nullish(),
    publishedAt: blank(date),
    language: blank(code.pipe(z.enum(CODES))),
  })
  .refine((story) => (story.text ?? "").trim() !== "" || (story.html ?? "").trim() !== "", {
    path: ["text"],
    error: "a story needs its text",
  });

type Given = z.output<typeof Shape>;

/** "x", { rendered: "x" } of WordPress, { name: "x" } of schema.org: all "x". */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const { rendered, name } = value as { rendered?: unknown; name?: unknown };
  return rendered ?? name ?? value;
}

const holds = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

function pick(record: Readonly<Record<string, unknown>>): Partial<Record<Field, unknown>> {
  const out: Partial<Record<Field, unknown>> = {};
  for (const [to, from] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    const name = from.find((each) => holds(record[each])) ?? from.find((each) => record[each] !== undefined);
    if (name === undefined) continue;
    const value = plain(record[name]);
    // "content" is what both plain and marked-up exports call it.
    if (to === "text" && name === "content" && typeof value === "string" && Page.isMarkup(value)) out.html ??= value;
    else out[to] ??= value;
  }
  return out;
}

const told = (value: string | null | undefined): string | null => (value ? Page.inline(value) : null);

function merged(given: Given): Story {
  const story = {
    title: given.title ?? null,
    lead: given.lead ?? null,
    text: given.text ?? "",
    url: given.url ?? null,
    source: given.source ?? null,
    authors: given.authors ?? [],
    publishedAt: given.publishedAt ?? null,
    language: given.language ?? null,
  };
  if (story.text.trim() !== "" || !given.html) return story;
  const page = Page.read(given.html, { url: story.url });
  return {
    ...page,
    title: told(given.title) ?? page.title,
    lead: told(given.lead) ?? page.lead,
    // The address that a page gives itself is the same for all its copies.
    url: page.url ?? story.url,
    source: story.source ?? page.source,
    authors: story.authors.length > 0 ? story.authors : page.authors,
    publishedAt: story.publishedAt ?? page.publishedAt,
    language: story.language,
  };
}

/**
 * A story from named fields: { title?, lead?, text | html, url?, source?, authors?, publishedAt?, language? } or other usual names
 * of these. What `html` says of itself fills what is not given. Throws BAD_INPUT with the field that is not as expected.
 */
export function storyOf(record: Readonly<Record<string, unknown>>): Story {
  const found = Shape.safeParse(pick(record));
  if (found.success) return merged(found.data);
  const first = found.error.issues[0];
  const where = first?.path.join(".") ?? "";
  const message = `${where === "" ? "the story" : `"${where}"`}: ${first?.message ?? "not as expected"}`;
  throw new Fault("BAD_INPUT", message, { field: where });
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [letters(name), field as Field])),
);

/** The field that a column's or a key's name stands for, however it is written: "Published at" is `publishedAt`; null for none. */
export const fieldOf = (name: string): Field | null => FIELDS.get(letters(name)) ?? null;
