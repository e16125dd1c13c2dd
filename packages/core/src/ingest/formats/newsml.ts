import { Fault } from "../../fault/index.ts";
import { split } from "../html/authors.ts";
import * as Page from "../html/page.ts";
import { type Element, line } from "../html/tree.ts";
import type { Story } from "../stages.ts";
import { instantOf } from "./dates.ts";
import { entry } from "./entry.ts";
import type { Format } from "./format.ts";
import { type Item, items, textOf, within } from "./xml.ts";

const CANCELLED = /canceled|cancelled|withheld/i;

const first = (root: Element, ...names: readonly string[]): Element | undefined =>
  names.flatMap((name) => within(root, name)).find((element) => textOf(element) !== "");
const word = (root: Element, ...names: readonly string[]): string | null => {
  const found = first(root, ...names);
  return found ? line(found) : null;
};

/** The running text of NITF or of XHTML within an item: "hl2" and "block" are what "h2" and "div" are in HTML. */
function bodyOf(root: Element): string {
  const body = first(root, "body.content", "inlinexml", "inlinedata", "body", "contentset");
  if (!body) return "";
  if (body.children.every((child) => typeof child === "string")) return Page.lines(textOf(body));
  const content = first(body, "body.content", "body") ?? body;
  return Page.fragment(renamed(content, null));
}

const HTML_NAMES: Readonly<Record<string, string>> = {
  hl1: "h1",
  hl2: "h2",
  block: "div",
  "body.content": "div",
  media: "figure",
  note: "aside",
};

function renamed(element: Element, parent: Element | null): Element {
  const out: Element = {
    tag: HTML_NAMES[element.tag] ?? element.tag,
    attributes: element.attributes,
    children: [],
    parent,
  };
  for (const child of element.children) out.children.push(typeof child === "string" ? child : renamed(child, out));
  return out;
}

/** A date in an attribute of an element, as NITF has it, or in its text. */
function dated(root: Element, ...names: readonly string[]): string | null {
  for (const element of names.flatMap((name) => within(root, name))) {
    const found = instantOf(element.attributes.norm ?? textOf(element));
    if (found !== null) return found;
  }
  return null;
}

function urlOf(root: Element): string | null {
  const found = within(root, "link").find(
    ({ attributes }) => /canonical|alternate/i.test(attributes.rel ?? "") && /^https?:/.test(attributes.href ?? ""),
  );
  return found?.attributes.href ?? null;
}

function storyOf({ element: item, fault }: Item): Story {
  if (fault) throw fault;
  const status = within(item, "pubstatus")[0]?.attributes.qcode ?? "";
  if (CANCELLED.test(status))
    throw new Fault("BAD_INPUT", `this item is no longer published: ${status}`, { field: "pubStatus" });
  const text = bodyOf(item);
  if (text === "") throw new Fault("EMPTY", "this item has no text: pictures and packages are no stories");
  const source = within(item, "infosource")[0]?.attributes.literal ?? within(item, "provider")[0]?.attributes.literal;
  return {
    title: word(item, "headline", "hl1", "title"),
    lead: word(item, "abstract", "description"),
    text,
    url: urlOf(item),
    source: word(item, "creditline", "distributor", "copyrightholder") ?? source ?? null,
    authors: split(word(item, "byline", "by") ?? ""),
    publishedAt: dated(
      item,
      "date.release",
      "firstcreated",
      "versioncreated",
      "story.date",
      "date.issue",
      "contentcreated",
    ),
    language: null,
  };
}

const start = (head: Uint8Array): string => Buffer.from(head).toString("latin1");

/** What news agencies send: NewsML-G2 items, alone or in a message, with NITF or XHTML in them; and NITF by itself. */
export const newsml: Format = {
  name: "newsml",
  types: [
    "application/vnd.iptc.g2.newsitem+xml",
    "application/vnd.iptc.g2.newsmessage+xml",
    "application/nitf+xml",
    "text/nitf+xml",
  ],
  endings: ["newsml", "nitf"],
  sniff: (head) => /<(?:\w+:)?(?:newsItem|newsMessage|nitf)[\s>]/.test(start(head)),
  async *stories(input, context) {
    let count = 0;
    for await (const item of items(input, context, ["newsitem", "nitf"])) {
      count += 1;
      yield entry(count === 1 ? "" : `item ${count}`, () => storyOf(item));
    }
    if (count === 0) throw new Fault("EMPTY", "this XML has no news items in it");
  },
};
