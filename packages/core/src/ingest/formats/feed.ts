import { Fault } from "../../fault/index.ts";
import { split } from "../html/authors.ts";
import * as Page from "../html/page.ts";
import type { Element } from "../html/tree.ts";
import type { Story } from "../stages.ts";
import { instantOf } from "./dates.ts";
import { entry } from "./entry.ts";
import type { Format } from "./format.ts";
import { type Item, children, field, items, textOf } from "./xml.ts";

// A summary longer than this is the story itself.
const SUMMARY = 1500;

/** The words in an element, whether it holds markup as text, as CDATA or as elements of its own. */
export const wordsOf = (element: Element | undefined): string => {
  if (!element) return "";
  return element.children.some((child) => typeof child === "object")
    ? Page.fragment(element)
    : Page.lines(textOf(element));
};

const http = (address: string | null | undefined, base: string | null): string | null => {
  try {
    const url = new URL((address ?? "").trim(), base ?? undefined);
    return address && /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};

function linkOf(item: Element, base: string | null): string | null {
  const links = children(item, "feedburner:origlink", "link", "atom:link");
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? "alternate") === "alternate");
  const guid = children(item, "guid").find(
    ({ attributes }) => attributes.ispermalink !== "false" && attributes.isPermaLink !== "false",
  );
  const given = [
    textOf(links.find((link) => textOf(link) !== "")),
    alternate?.attributes.href,
    item.attributes["rdf:about"],
  ];
  const plain = given.map((each) => http(each, base)).find((url) => url !== null);
  // An identifier is an address only when it is written as one.
  return plain ?? http(textOf(guid), null) ?? http(field(item, "id"), null);
}

function authorsOf(item: Element): string[] {
  const named = children(item, "author", "atom:author").flatMap((author) => {
    const [, inBrackets] = /\(([^()]{2,80})\)\s*$/.exec(textOf(author)) ?? [];
    return [field(author, "name", "atom:name") ?? inBrackets ?? (textOf(author).includes("@") ? "" : textOf(author))];
  });
  const creators = children(item, "dc:creator", "itunes:author", "media:credit").map(textOf);
  return [...new Set([...creators, ...named].map(Page.inline).flatMap(split))].slice(0, 20);
}

/** The story of an item of RSS, of RDF or of an entry of Atom. */
export function storyOf({ element: item, head }: Item): Story {
  const base =
    head.children.length > 0
      ? http(
          children(channelOf(head), "link")
            .map(textOf)
            .find((text) => text !== ""),
          null,
        )
      : null;
  const title = Page.inline(field(item, "title") ?? "");
  const full = wordsOf(
    children(item, "content:encoded", "content", "fulltext", "body").find((each) => textOf(each) !== ""),
  );
  const summary = wordsOf(
    children(item, "description", "summary", "media:description").find((each) => textOf(each) !== ""),
  );
  const [text, lead] = full.length >= summary.length ? [full, summary] : [summary, ""];
  if (text === "" && title === "") throw new Fault("EMPTY", "this item has neither title nor text");
  const told = Page.isCut(lead) || lead === text ? "" : lead;
  const teaser = (full === "" && summary.length < SUMMARY) || Page.isCut(text);
  return {
    title: title === "" ? null : title,
    lead: told === "" ? null : told,
    text: text === "" ? title : text,
    url: linkOf(item, base),
    source: Page.inline(field(item, "source", "dc:publisher") ?? "") || null,
    authors: authorsOf(item),
    publishedAt: instantOf(
      field(item, "pubdate", "published", "dc:date", "issued", "updated", "date", "modified") ?? "",
    ),
    language: null,
    ...(teaser && { teaser }),
  };
}

/** The channel of a feed, or what stands in its place. */
export function channelOf(head: Element): Element {
  const inside = head.children.find((child): child is Element => typeof child === "object");
  const channel = inside && children(inside, "channel")[0];
  return channel ?? inside ?? head;
}

const start = (head: Uint8Array): string => Buffer.from(head).toString("latin1");

/** RSS 0.9x to 2.0, RSS 1.0 (RDF) and Atom: an item is a story, mostly its beginning. */
export const feed: Format = {
  name: "feed",
  types: ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/rss+xml"],
  endings: ["rss", "atom", "rdf", "xml"],
  sniff: (head) =>
    /<(?:rss|(?:\w+:)?feed|(?:\w+:)?RDF)[\s>]/.test(start(head)) && !/<!doctype html|<html[\s>]/i.test(start(head)),
  async *stories(input, context) {
    let count = 0;
    for await (const item of items(input, context, ["item", "entry"])) {
      count += 1;
      yield entry(`item ${count}`, () => {
        if (item.fault) throw item.fault;
        return storyOf(item);
      });
    }
    if (count === 0) throw new Fault("EMPTY", "this XML has no items of a feed in it");
  },
};
