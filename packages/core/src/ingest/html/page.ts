import type { Story } from "../stages.ts";
import { blocks } from "./blocks.ts";
import { lead } from "./lead.ts";
import { main } from "./main.ts";
import { type Metadata, metadata, signs } from "./metadata.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { type Element, type Tree, inline, tree } from "./tree.ts";

export { inline } from "./tree.ts";

/** Whether a string is marked up: it holds an element of HTML. */
export const isMarkup = (text: string): boolean =>
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|a|b|i|em|strong|span|img|table|blockquote|article|section|html|body)\b[^<>]*>/i.test(
    text,
  );

const SHORT = 250;

/** What of the page's text is the story, as far as it is on the page at all. */
function textOf(page: Tree, said: Metadata): { readonly lead: string | null; readonly text: string } {
  const found = main(page.root);
  const own = found?.blocks.map((block) => block.text) ?? [];
  const size = own.join("\n").length;
  // Pages that a script fills have their text in linked data alone.
  if (said.body !== null && said.body.length > 2 * size && said.body.length > SHORT)
    return { lead: null, text: lines(said.body) };
  if (!found) return { lead: null, text: said.description === null ? "" : inline(said.description) };
  const first = lead(page.root, found, {
    title: said.title,
    description: said.description && inline(said.description),
  });
  return { lead: first?.text ?? null, text: own.slice(first?.taken ?? 0).join("\n") };
}

/** The text of an element that holds a story and little else, its paragraphs on lines of their own. */
export const fragment = (element: Element): string =>
  blocks(element, isBoilerplate)
    .filter((block) => block.linked <= 0.6 * block.text.length)
    .map((block) => block.text)
    .join("\n");

/** As `fragment`, for HTML in a string; a text without markup stays as it is. */
export function lines(text: string): string {
  if (!isMarkup(text)) return /&(?:#\d|#x|[a-z])/i.test(text) ? inline(text) : text.trim();
  const { root } = tree(text);
  const found = fragment(root);
  // What is nothing but links is better than nothing.
  return found === ""
    ? blocks(root)
        .map((block) => block.text)
        .join("\n")
    : found;
}

/** Whether a text breaks off. */
export const isCut = (text: string): boolean => /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text.trimEnd());

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
