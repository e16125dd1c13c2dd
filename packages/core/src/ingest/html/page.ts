import type { Story } from "../stages.ts";
import { type Block, blocks } from "./blocks.ts";
import { lead } from "./lead.ts";
import { main } from "./main.ts";
import { type Metadata, metadata, signs } from "./metadata.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { type Element, type Tree, elements, inline, tree } from "./tree.ts";

export { inline } from "./tree.ts";

/** Whether a string is marked up: it holds an element of HTML. */
export const isMarkup = (text: string): boolean =>
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|a|b|i|em|strong|span|img|table|blockquote|article|section|html|body)\b[^<>]*>/i.test(
    text,
  );

const SHORT = 250;

const FRAME = new Set(["html", "head", "body", "main", "article", "nav", "header", "footer"]);

/** Whether HTML is a page with all that is around a story, and not the text of one by itself. */
function isPage(root: Element): boolean {
  for (const { tag } of elements(root)) if (FRAME.has(tag)) return true;
  return false;
}

/** The blocks of an element that holds a story and little else. */
const kept = (element: Element): Block[] =>
  blocks(element, isBoilerplate).filter((block) => block.linked <= 0.6 * block.text.length);

const join = (all: readonly Block[]): string => all.map((block) => block.text).join("\n");

/** The text of an element that holds a story and little else, its paragraphs on lines of their own. */
export const fragment = (element: Element): string => join(kept(element));

/** What of the page's text is the story, as far as it is on the page at all. */
function textOf({ root }: Tree, said: Metadata): { readonly lead: string | null; readonly text: string } {
  const found = isPage(root) ? main(root) : { container: root, blocks: kept(root) };
  const own = found?.blocks ?? [];
  // Pages that a script fills have their text in linked data alone.
  if (said.body !== null && said.body.length > 2 * join(own).length && said.body.length > SHORT)
    return { lead: null, text: lines(said.body) };
  const description = said.description === null ? null : inline(said.description);
  if (!found) return { lead: null, text: description ?? "" };
  const first = lead(root, found, { title: said.title, description });
  return { lead: first?.text ?? null, text: join(own.slice(first?.taken ?? 0)) };
}

/** As `fragment`, for HTML in a string; a text without markup stays as it is. */
export function lines(text: string): string {
  if (!isMarkup(text)) return /&(?:#\d|#x|[a-z])/i.test(text) ? inline(text) : text.trim();
  const { root } = tree(text);
  const found = fragment(root);
  // What is nothing but links is better than nothing.
  return found === "" ? join(blocks(root)) : found;
}

/** Whether a text breaks off. */
export const isCut = (text: string): boolean => /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text.slice(-20).trimEnd());

/** Whether a page's text is only the beginning of a story: a sentence or two, or cut off. */
const isTeaser = (text: string): boolean => text.length < SHORT || isCut(text);

/** The story on a page of HTML: its main text with paragraphs on lines of their own, and what the page says of itself. `url` is where it was found. */
export function read(html: string, { url }: { readonly url: string | null }): Story {
  const page = tree(html);
  const said = metadata(page, signs(page.root), url);
  const { lead, text } = textOf(page, said);
  return {
    title: said.title,
    lead,
    text,
    url: said.url,
    source: said.source,
    authors: said.authors,
    publishedAt: said.publishedAt,
    language: null,
    ...(isTeaser([lead ?? "", text].join("\n")) && { teaser: true }),
  };
}
