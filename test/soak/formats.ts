import { type Packed, gzip, tar, zip } from "../kit/pack.ts";
import type { Story } from "./stories.ts";

/** What an upload sends. */
export interface Bytes {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly filename: string;
}

/** A way to send stories; null among them is one that nobody can read. */
export interface Format {
  readonly name: string;
  /** The most stories of one upload. */
  readonly most: number;
  /** Whether it can say where a story stood. */
  readonly hasUrl: boolean;
  readonly write: (stories: readonly (Story | null)[]) => Bytes;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const json = (story: Story | null): string => (story === null ? '{"title": "Hỏng' : JSON.stringify(story));
const pageOf = (story: Story | null): string =>
  story === null
    ? "<html><head><title></title></head><body></body></html>"
    : `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(story.title)}</title>
<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: story.title, datePublished: story.publishedAt, url: story.url })}</script>
${story.url === null ? "" : `<link rel="canonical" href="${story.url}">`}</head><body><nav><a href="/">Trang nhất</a></nav>
<article><h1>${escaped(story.title)}</h1><p>${escaped(story.text)}</p></article></body></html>`;

const item = (story: Story | null): string =>
  story === null
    ? "<item><title></title></item>"
    : `<item><title>${escaped(story.title)}</title>${story.url === null ? "" : `<link>${story.url}</link>`}<pubDate>${new Date(story.publishedAt).toUTCString()}</pubDate><content:encoded><![CDATA[<p>${story.text}</p>]]></content:encoded></item>`;
const post = (story: Story | null): string =>
  story === null
    ? "<item><title></title><content:encoded></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>"
    : `${item(story).replace("</item>", "")}<wp:post_date_gmt>${story.publishedAt.slice(0, 10)} 01:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`;
const channel = (names: string, items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"${names}><channel><title>Báo A</title>\n${items}\n</channel></rss>`;
const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const row = (story: Story | null): string =>
  story === null ? ",,," : [story.title, story.text, story.url ?? "", story.publishedAt].map(cell).join(",");

const files =
  (ending: string, write: (story: Story | null) => string) =>
  (stories: readonly (Story | null)[]): Packed[] =>
    stories.map((one, i) => ({ name: `${i}.${ending}`, body: write(one) }));
const text = (body: string | Uint8Array, contentType: string, filename: string): Bytes => ({
  body: Buffer.from(body),
  contentType,
  filename,
});
const lines = (stories: readonly (Story | null)[]): string => stories.map(json).join("\n");

export const FORMATS: readonly Format[] = [
  { name: "json", most: 1, hasUrl: true, write: ([one = null]) => text(json(one), "application/json", "a.json") },
  {
    name: "text",
    most: 1,
    hasUrl: false,
    write: ([one = null]) => text(one ? `${one.title}\n${one.text}` : "  ", "text/plain; charset=utf-8", "a.txt"),
  },
  {
    name: "html",
    most: 1,
    hasUrl: true,
    write: ([one = null]) => text(pageOf(one), "text/html; charset=utf-8", "a.html"),
  },
  {
    name: "mail",
    most: 1,
    hasUrl: false,
    write: ([one = null]) =>
      text(
        `From: Báo A <tin@baoa.example>\r\nSubject: =?UTF-8?B?${Buffer.from(one?.title ?? "").toString("base64")}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(one?.text ?? "").toString("base64")}\r\n`,
        "message/rfc822",
        "a.eml",
      ),
  },
  { name: "jsonl", most: 80, hasUrl: true, write: (all) => text(lines(all), "application/x-ndjson", "a.jsonl") },
  {
    name: "list",
    most: 40,
    hasUrl: true,
    write: (all) =>
      text(
        `[${all.map((one) => (one ? json(one) : '{"title":"Không có bài"}')).join(",")}]`,
        "application/json",
        "a.json",
      ),
  },
  {
    name: "feed",
    most: 30,
    hasUrl: true,
    write: (all) => text(channel("", all.map(item).join("\n")), "application/rss+xml", "a.xml"),
  },
  {
    name: "wordpress",
    most: 30,
    hasUrl: true,
    write: (all) =>
      text(channel(' xmlns:wp="http://wordpress.org/export/1.2/"', all.map(post).join("\n")), "text/xml", "a.xml"),
  },
  {
    name: "csv",
    most: 40,
    hasUrl: true,
    write: (all) => text(`title,text,url,publishedAt\n${all.map(row).join("\n")}\n`, "text/csv", "a.csv"),
  },
  {
    name: "zip",
    most: 60,
    hasUrl: true,
    write: (all) => text(zip(files("html", pageOf)(all)), "application/zip", "a.zip"),
  },
  {
    name: "tar.gz",
    most: 60,
    hasUrl: true,
    write: (all) => text(gzip(tar(files("json", json)(all))), "application/gzip", "a.tar.gz"),
  },
  { name: "gzip", most: 60, hasUrl: true, write: (all) => text(gzip(lines(all)), "application/gzip", "a.jsonl.gz") },
];
