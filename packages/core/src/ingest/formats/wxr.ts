import { Fault } from "../../fault/index.ts";
import * as Page from "../html/page.ts";
import type { Element } from "../html/tree.ts";
import type { Story } from "../stages.ts";
import { instantOf } from "./dates.ts";
import { entry } from "./entry.ts";
import { channelOf } from "./feed.ts";
import type { Format } from "./format.ts";
import { fitting } from "./input.ts";
import { type Item, children, field, items } from "./xml.ts";

// What editors of WordPress put into a text that is no text: "[caption id=…]…[/caption]", "[gallery]", "<!-- wp:paragraph -->".
const CAPTION = /\[caption\b[^\]]{0,500}\][^[]{0,2000}\[\/caption\]/gi;
const SHORTCODE = /\[\/?[a-z][a-z0-9_-]{1,30}(?:\s[^\]]{0,500})?\]/gi;

/** WordPress makes paragraphs out of empty lines only when it shows a text. */
const paragraphs = (text: string): string =>
  fitting(text)
    .replace(CAPTION, "")
    .replace(SHORTCODE, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n{2,}/g, "<br>\n");

function authorOf(item: Element, channel: Element): string[] {
  const login = field(item, "dc:creator");
  if (login === null) return [];
  const author = children(channel, "wp:author").find((each) => field(each, "wp:author_login") === login);
  return [(author && field(author, "wp:author_display_name")) ?? login];
}

const isStory = (item: Element): boolean =>
  ["post", "page", null].includes(field(item, "wp:post_type")) && ["publish", null].includes(field(item, "wp:status"));

function storyOf({ element: item, head, fault }: Item): Story {
  if (fault) throw fault;
  const channel = channelOf(head);
  const title = Page.inline(field(item, "title") ?? "");
  const text = Page.lines(paragraphs(field(item, "content:encoded") ?? ""));
  if (text === "") throw new Fault("EMPTY", "this post has no text");
  const [gmt, local] = [field(item, "wp:post_date_gmt"), field(item, "pubdate")];
  return {
    title: title === "" ? null : title,
    lead: Page.lines(paragraphs(field(item, "excerpt:encoded") ?? "")) || null,
    text,
    url: /^https?:/.test(field(item, "link") ?? "") ? field(item, "link") : null,
    source: Page.inline(field(channel, "title") ?? "") || null,
    authors: authorOf(item, channel),
    publishedAt: instantOf(gmt ?? "") ?? instantOf(local ?? ""),
    language: null,
  };
}

/** The export of a WordPress site (WXR): published posts and pages are stories; drafts, attachments and menus are passed over. */
export const wxr: Format = {
  name: "wordpress",
  types: [],
  endings: ["wxr"],
  sniff: (head) => /<rss\b/.test(textHead(head)) && /wordpress\.org\/export\//.test(textHead(head)),
  async *stories(input, context) {
    let count = 0;
    for await (const item of items(input, context, ["item"])) {
      count += 1;
      if (item.fault || isStory(item.element)) yield entry(`item ${count}`, () => storyOf(item));
    }
    if (count === 0) throw new Fault("EMPTY", "this export has no posts in it");
  },
};

const textHead = (head: Uint8Array): string => Buffer.from(head).toString("latin1");
